/**
 * What a posting asks for: its skills with their tiers, and the requirements they make up.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { AlsoAsked, Mention, Requirement, SkillFinding, Tier } from '../finding.ts';
import type { PostingContext } from '../reading-context.ts';
import { findSkills, type SkillMention } from '../skills/find-skills.ts';
import { findUnlisted } from '../skills/unlisted.ts';
import { tokenAt } from '../text/words.ts';
import { findGroups } from './groups.ts';
import { findListedChoices } from './listed-choices.ts';
import { findTiers, type TieredMention } from './tiers.ts';

export interface Demands {
	readonly skills: readonly SkillFinding[];
	readonly requirements: readonly Requirement[];
	readonly alsoAsked: readonly AlsoAsked[];
}

const RANK: Readonly<Record<Tier, number>> = { must: 2, nice: 1, mentioned: 0 };
/** A line of fewer words asks for nothing by itself. */
const ALSO_ASKED_WORDS_MIN = 3;

/** Finds skills, tiers and or-groups, and makes requirements of them. */
export function findDemands(context: PostingContext, lexicon: CompiledLexicon): Demands {
	const { text, words, sentences, posting } = context;
	const listed = findSkills({ text, words, sentenceStarts: sentences.map((sentence) => sentence.start), company: posting.company }, lexicon);
	const mentions = findTiers(context, withUnlisted(context, listed, lexicon), lexicon);
	const groups = [...findGroups(context.words, mentions, lexicon), ...findListedChoices(context, mentions)];
	const requirements = [...groupRequirements(groups), ...singleRequirements(mentions, groups)].sort((a, b) => firstStart(a) - firstStart(b));
	return { skills: skillFindings(mentions, groups), requirements, alsoAsked: findAlsoAsked(context, mentions) };
}

/** Adds the names that only their place in a list makes skills. */
function withUnlisted(context: PostingContext, listed: readonly SkillMention[], lexicon: CompiledLexicon): SkillMention[] {
	const { text, words, sentences } = context;
	const all: SkillMention[] = [];
	let next = 0;
	for (const sentence of sentences) {
		const own: SkillMention[] = [];
		for (; next < listed.length && (listed[next] as SkillMention).start < sentence.end; next++) own.push(listed[next] as SkillMention);
		const unlisted = findUnlisted(text, words, own, tokenAt(words, sentence.start), tokenAt(words, sentence.end), lexicon.confirming);
		all.push(...own, ...unlisted);
	}
	return all.sort((a, b) => a.start - b.start);
}

function groupRequirements(groups: readonly TieredMention[][]): Requirement[] {
	const requirements = new Map<string, Requirement>();
	for (const group of groups) {
		const tier = (group[0] as TieredMention).mention.tier;
		const anyOf = [...new Set(group.map((member) => member.found.skill.id))];
		const id = `${tier}:${[...anyOf].sort().join('|')}`;
		const mentions = group.map((member) => member.mention);
		const known = requirements.get(id);
		requirements.set(id, known ? { ...known, mentions: [...known.mentions, ...mentions] } : { id, tier, anyOf, mentions });
	}
	return [...requirements.values()];
}

/** One requirement a skill asked for by itself, in the strongest tier of those mentions. */
function singleRequirements(mentions: readonly TieredMention[], groups: readonly TieredMention[][]): Requirement[] {
	const grouped = new Set(groups.flat());
	const byskill = new Map<string, Mention[]>();
	const groupTier = new Map<string, number>();
	for (const { found, mention } of grouped) groupTier.set(found.skill.id, Math.max(groupTier.get(found.skill.id) ?? 0, RANK[mention.tier]));
	for (const one of mentions) {
		if (grouped.has(one)) continue;
		const list = byskill.get(one.found.skill.id);
		if (list) list.push(one.mention);
		else byskill.set(one.found.skill.id, [one.mention]);
	}
	const requirements: Requirement[] = [];
	for (const [skill, own] of byskill) {
		const tier = strongestTier(own);
		// Named in passing, and asked for elsewhere as an alternative: nothing is asked twice.
		if (tier === 'mentioned' && groupTier.has(skill)) continue;
		requirements.push({ id: `${tier}:${skill}`, tier, anyOf: [skill], mentions: own });
	}
	return requirements;
}

function skillFindings(mentions: readonly TieredMention[], groups: readonly TieredMention[][]): SkillFinding[] {
	const findings = new Map<string, { first: TieredMention; mentions: Mention[] }>();
	for (const one of mentions) {
		const known = findings.get(one.found.skill.id);
		if (known) known.mentions.push(one.mention);
		else findings.set(one.found.skill.id, { first: one, mentions: [one.mention] });
	}
	const groupOf = groupNumbers(mentions, groups);
	return [...findings.values()].map(({ first, mentions: own }) => {
		const { skill } = first.found;
		return {
			id: skill.id,
			name: skill.name,
			kind: skill.kind,
			tier: strongestTier(own),
			unlisted: skill.id.startsWith('unlisted:'),
			group: groupOf.get(skill.id) ?? null,
			mentions: own,
		};
	});
}

/** The group of each skill that is asked for only as an alternative: nowhere alone in a tier as strong. */
function groupNumbers(mentions: readonly TieredMention[], groups: readonly TieredMention[][]): Map<string, number> {
	const alone = new Map<string, number>();
	const grouped = new Set(groups.flat());
	for (const one of mentions) {
		if (grouped.has(one)) continue;
		alone.set(one.found.skill.id, Math.max(alone.get(one.found.skill.id) ?? -1, RANK[one.mention.tier]));
	}
	const numbers = new Map<string, number>();
	const strength = new Map<string, number>();
	groups.forEach((group, index) => {
		for (const { found, mention } of group) {
			const rank = RANK[mention.tier];
			const single = alone.get(found.skill.id) ?? -1;
			if (single >= Math.max(rank, 1) || rank <= (strength.get(found.skill.id) ?? -1)) continue;
			numbers.set(found.skill.id, index + 1);
			strength.set(found.skill.id, rank);
		}
	});
	return numbers;
}

/** Lines that ask for something no skill of the lexicon covers. */
function findAlsoAsked(context: PostingContext, mentions: readonly TieredMention[]): AlsoAsked[] {
	const covered = new Set(mentions.map((one) => context.sentences[one.sentence]?.block));
	const asked: AlsoAsked[] = [];
	for (const [index, block] of context.blocks.entries()) {
		if (block.kind === 'heading' || covered.has(index)) continue;
		const section = context.sectionOf(block.start);
		const tier = section?.kind === 'requirements' || section?.kind === 'education' ? 'must' : section?.kind === 'preferred' ? 'nice' : null;
		// What heads the section asks for nothing itself.
		if (!tier || (section?.heading && block.end <= section.heading.end)) continue;
		if (context.text.slice(block.start, block.end).split(/\s+/, ALSO_ASKED_WORDS_MIN).length < ALSO_ASKED_WORDS_MIN) continue;
		asked.push({ start: block.start, end: block.end, tier });
	}
	return asked;
}

function strongestTier(mentions: readonly Mention[]): Tier {
	return mentions.reduce<Tier>((tier, mention) => (RANK[mention.tier] > RANK[tier] ? mention.tier : tier), 'mentioned');
}

function firstStart(requirement: Requirement): number {
	return requirement.mentions[0]?.start ?? 0;
}
