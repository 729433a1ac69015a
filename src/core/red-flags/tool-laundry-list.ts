/**
 * More tools are demanded than one person masters: many in all, many of one field, or rivals side by side.
 * @module
 */
import type { Requirement, SkillFinding, Tier } from '../finding.ts';
import type { SkillKind } from '../lexicon.ts';
import type { FlagContext } from '../signals/flag-context.ts';
import { defineRule } from './flag-rule.ts';

const TOOLS_MANY = 12;
const TOOLS_VERY_MANY = 20;
const FRAMEWORKS_OF_FIELD = 10;
const RIVALS_MIN = 3;
const NAMED: ReadonlySet<SkillKind> = new Set<SkillKind>(['tool', 'platform', 'framework']);
const MUST: Tier = 'must';

export const toolLaundryList = defineRule({ id: 'tool-laundry-list', severity: 'medium', list: 'fit' }, (context) => {
	const skills = new Map(context.skills.map((skill) => [skill.id, skill]));
	const demanded = context.requirements.filter((requirement) => requirement.tier === MUST && requirement.anyOf.some((id) => NAMED.has(skills.get(id)?.kind ?? 'method')));
	if (demanded.length >= TOOLS_MANY) {
		return { span: placeOf(demanded), params: { tools: demanded.length }, severity: demanded.length >= TOOLS_VERY_MANY ? 'high' : 'medium' };
	}
	const field = frameworksOfOneField(context, demanded, skills);
	if (field) return { span: placeOf(field), params: { tools: field.length } };
	const rivals = rivalsDemandedTogether(context, demanded);
	return rivals ? { span: placeOf(rivals), params: { tools: rivals.length } } : null;
});

/** From the first to the last mention in the sentence that holds most; a quote should show the list, not the page. */
function placeOf(requirements: readonly Requirement[]) {
	const mentions = requirements.flatMap((requirement) => requirement.mentions.filter((mention) => mention.tier === MUST).slice(0, 1)).sort((a, b) => a.start - b.start);
	return mentions[0] ?? null;
}

function frameworksOfOneField(context: FlagContext, demanded: readonly Requirement[], skills: ReadonlyMap<string, SkillFinding>): Requirement[] | null {
	const fields = new Map<string, Requirement[]>();
	for (const requirement of demanded) {
		const framework = requirement.anyOf.find((id) => skills.get(id)?.kind === 'framework');
		const area = framework ? context.lexicon.area(framework) : null;
		if (area === null) continue;
		const members = fields.get(area);
		if (members) members.push(requirement);
		else fields.set(area, [requirement]);
	}
	return [...fields.values()].find((members) => members.length >= FRAMEWORKS_OF_FIELD) ?? null;
}

/** Three that do the same job, each demanded by itself, in one sentence and joined by "and". */
function rivalsDemandedTogether(context: FlagContext, demanded: readonly Requirement[]): Requirement[] | null {
	const alone = demanded.filter((requirement) => requirement.anyOf.length === 1);
	for (const first of alone) {
		const rivals = [first];
		for (const other of alone) {
			if (rivals.length < RIVALS_MIN && other !== first && rivals.every((rival) => context.lexicon.areRivals(rival.anyOf[0] as string, other.anyOf[0] as string)))
				rivals.push(other);
		}
		if (rivals.length >= RIVALS_MIN && joinedByAnd(context, rivals)) return rivals;
	}
	return null;
}

function joinedByAnd(context: FlagContext, rivals: readonly Requirement[]): boolean {
	return rivals.some(({ mentions }) =>
		mentions.some((anchor) => {
			const sentence = context.sentenceAt(anchor.start);
			if (!sentence) return false;
			const places = rivals.map((rival) => rival.mentions.find((mention) => mention.start >= sentence.start && mention.end <= sentence.end));
			const found = places.filter((place) => place !== undefined).sort((a, b) => a.start - b.start);
			if (found.length < rivals.length) return false;
			const between = context.lower.slice((found.at(-2) as { end: number }).end, (found.at(-1) as { start: number }).start);
			return /^[\s,]*(?:and|&|und|as well as)\s+$/.test(between);
		}),
	);
}
