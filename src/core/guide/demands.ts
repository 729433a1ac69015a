/**
 * What is typical for a role and not asked here, and what is asked here and unusual for it.
 * @module
 */
import type { Requirement, SkillFinding, Tier } from '../finding.ts';
import type { SkillKind } from '../lexicon.ts';
import type { Posting, Span } from '../posting.ts';
import type { Reading } from '../reading.ts';
import { compileGuide } from './compiled-guide.ts';
import { findAsked, hitsOf, placeOf } from './posting-conditions.ts';
import type { GuideKnowledge } from './statement.ts';
import { surveyPosting } from './survey.ts';
import type { Guide, GuideDemand } from './types.ts';

/** Whether the guide counts a demand among must-haves or nice-to-haves. */
export type DemandRank = 'must' | 'nice';

export interface AskedDemand {
	readonly demand: GuideDemand;
	readonly rank: DemandRank;
	/** The strongest tier in which the posting asks for it; `mentioned` where only its words stand there. */
	readonly tier: Tier;
	readonly places: readonly Span[];
}

export interface UnusualDemand {
	/** Id of the requirement in the reading. */
	readonly requirement: string;
	/** Its named skills. */
	readonly skills: readonly { readonly id: string; readonly name: string }[];
	readonly places: readonly Span[];
}

export interface DemandComparison {
	readonly asked: readonly AskedDemand[];
	/** Typical for the role, and not a word of it here. Empty where the text may be incomplete or can't be read. */
	readonly notAsked: readonly { readonly demand: GuideDemand; readonly rank: DemandRank }[];
	/** Must-haves of the posting that are unusual for the role: names alone, no methods, soft skills or spoken languages. */
	readonly unusual: readonly UnusualDemand[];
}

const RANK: Readonly<Record<Tier, number>> = { must: 2, nice: 1, mentioned: 0 };
/** Kinds of which it can be told whether they belong to a field. */
const NAMED: ReadonlySet<SkillKind> = new Set<SkillKind>(['language', 'framework', 'tool', 'platform']);
/** A guide that names so many skills of an area is at home in it: its other tools are no surprise. Languages are told one by one. */
const AT_HOME_SKILLS = 3;
const READ_LANGUAGES: ReadonlySet<string> = new Set(['en', 'und']);

/** What is unusual for no posting of a role, beside what its own guide names. */
export interface UsualElsewhere {
	/** Ids of skills that are unusual nowhere. */
	readonly everyday: readonly string[];
	/** Guides of the roles beside it: what they ask for is at times asked for here. */
	readonly neighbours: readonly Guide[];
}

/** Compares demands. Skills that imply what a guide asks for count as asking for it. */
export function compareWithGuide(posting: Posting, reading: Reading, guide: Guide, knowledge: GuideKnowledge, elsewhere: UsualElsewhere): DemandComparison {
	const asked: AskedDemand[] = [];
	const notAsked: { demand: GuideDemand; rank: DemandRank }[] = [];
	const hits = hitsOf(surveyPosting(posting, reading), compileGuide(guide));
	for (const [rank, demands] of [
		['must', guide.mustHaves],
		['nice', guide.niceToHaves],
	] as const) {
		for (const demand of demands) {
			const skills = findAsked(reading.skills, demand.anyOf, knowledge);
			const said = (demand.phrases ?? []).map((phrase) => hits(phrase)[0]).filter((hit) => hit !== undefined);
			if (skills.length === 0 && said.length === 0) notAsked.push({ demand, rank });
			else asked.push({ demand, rank, tier: strongest(skills), places: [...skills.map(placeOf), ...said.map(({ start, end }) => ({ start, end }))] });
		}
	}
	const tells = posting.extraction === 'sound' && READ_LANGUAGES.has(reading.language) && reading.skills.length > 0;
	return { asked, notAsked: tells ? notAsked : [], unusual: findUnusual(reading, guide, knowledge, elsewhere) };
}

function strongest(skills: readonly SkillFinding[]): Tier {
	return skills.reduce<Tier>((tier, skill) => (RANK[skill.tier] > RANK[tier] ? skill.tier : tier), 'mentioned');
}

function findUnusual(reading: Reading, guide: Guide, knowledge: GuideKnowledge, { everyday, neighbours }: UsualElsewhere): UnusualDemand[] {
	const demanded = [...neighbours.flatMap((one) => [...one.mustHaves, ...one.niceToHaves]).flatMap(({ anyOf }) => anyOf), ...everyday];
	const known = new Set(demanded.flatMap((id) => [id, ...knowledge.implied(id)]));
	const skills = new Map(reading.skills.map((skill) => [skill.id, skill]));
	const isUsual = usualFor(guide, knowledge);
	const unusual: UnusualDemand[] = [];
	for (const requirement of reading.requirements) {
		const named = namedOf(requirement, skills);
		if (requirement.tier !== 'must' || named === null || named.some((skill) => known.has(skill.id) || isUsual(skill))) continue;
		const places = requirement.mentions.filter(({ tier }) => tier === 'must').map(({ start, end }) => ({ start, end }));
		unusual.push({ requirement: requirement.id, skills: named.map(({ id, name }) => ({ id, name })), places });
	}
	return unusual;
}

/** The skills of a requirement, `null` if one of them is unknown or of a kind that no guide can be asked about. */
function namedOf({ anyOf }: Requirement, skills: ReadonlyMap<string, SkillFinding>): SkillFinding[] | null {
	const named: SkillFinding[] = [];
	for (const id of anyOf) {
		const skill = skills.get(id);
		if (!skill || skill.unlisted || !NAMED.has(skill.kind)) return null;
		named.push(skill);
	}
	return named.length > 0 ? named : null;
}

/** Usual is what a guide names, what that shows or is shown by, what does the same job, and tools of an area it is at home in. */
function usualFor(guide: Guide, knowledge: GuideKnowledge): (skill: SkillFinding) => boolean {
	const own = new Set<string>();
	for (const { anyOf } of [...guide.mustHaves, ...guide.niceToHaves]) for (const id of anyOf) own.add(id);
	for (const { skills } of guide.duties) for (const id of skills ?? []) own.add(id);
	const around = new Set<string>();
	const areas = new Map<string, number>();
	for (const id of own) {
		for (const other of [...knowledge.implied(id), ...knowledge.rivals(id)]) around.add(other);
		const area = knowledge.area(id);
		if (area) areas.set(area, (areas.get(area) ?? 0) + 1);
	}
	const keywords = new Set(guide.keywords.map((keyword) => keyword.toLowerCase()));
	const isNamed = (id: string) => own.has(id) || around.has(id) || keywords.has(knowledge.name(id).toLowerCase());
	return ({ id, kind }) => {
		if (isNamed(id) || knowledge.implied(id).some((other) => own.has(other)) || knowledge.rivals(id).some(isNamed)) return true;
		return kind !== 'language' && (areas.get(knowledge.area(id) ?? '') ?? 0) >= AT_HOME_SKILLS;
	};
}
