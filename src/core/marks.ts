/**
 * What is painted in the page: spans that never overlap, each with the finding behind it.
 * @module
 */
import type { Finding, Params, RedFlag, SectionKind, Severity } from './finding.ts';
import type { SkillKind } from './lexicon.ts';
import type { Span } from './posting.ts';
import type { Reading } from './reading.ts';

/** `flag` covers red flags of medium severity and up, and gates are not painted. */
export type MarkKind = 'must' | 'nice' | 'flag';

/** One mark. Its words are made where it is shown; nothing in it comes from a résumé. */
export interface Mark extends Span {
	/** Stable within a posting: kind and offsets. */
	readonly id: string;
	readonly kind: MarkKind;
	/** What kind of finding is behind it. */
	readonly source: 'skill' | 'fact' | 'flag';
	/** Name of the skill, kind of the flag, or what a fact is about. */
	readonly subject: string;
	readonly rule: string;
	readonly params?: Params;
	readonly section: SectionKind;
}

const SHOWN_SEVERITIES = new Set<Severity>(['stop', 'high', 'medium']);
/** Soft skills are in every posting; marking them would drown what tells postings apart. They are listed. */
const UNMARKED_KINDS = new Set<SkillKind>(['soft']);
const PRIORITY: Readonly<Record<MarkKind, number>> = { flag: 0, must: 1, nice: 2 };

/** Whether a red flag is shown in the page and counted; the quieter ones wait in panel and report. */
export function isShown(flag: RedFlag): boolean {
	return SHOWN_SEVERITIES.has(flag.severity);
}

/** The marks of a reading, in the order of the text, none overlapping another: flags before must-haves before nice-to-haves. */
export function marksOf(reading: Reading): Mark[] {
	const wanted: Mark[] = [];
	for (const flag of reading.redFlags) if (isShown(flag) && flag.end > flag.start) wanted.push(mark('flag', 'flag', flag.kind, flag, 'unknown'));
	for (const fact of reading.facts.years) if (fact.tier !== 'mentioned') wanted.push(mark(fact.tier, 'fact', fact.skill ?? 'years', fact, 'unknown'));
	const { degree } = reading.facts;
	if (degree) wanted.push(mark(degree.tier, 'fact', degree.level, degree, 'unknown'));
	for (const skill of reading.skills) {
		if (UNMARKED_KINDS.has(skill.kind)) continue;
		for (const mention of skill.mentions) if (mention.tier !== 'mentioned') wanted.push(mark(mention.tier, 'skill', skill.name, mention, mention.section));
	}
	return withoutOverlaps(wanted);
}

function mark(kind: MarkKind, source: Mark['source'], subject: string, finding: Finding, section: SectionKind): Mark {
	const { start, end, rule, params } = finding;
	return { id: `${kind}-${start}-${end}`, kind, source, subject, rule, section, start, end, ...(params ? { params } : {}) };
}

function withoutOverlaps(wanted: readonly Mark[]): Mark[] {
	const byPriority = [...wanted].sort((a, b) => PRIORITY[a.kind] - PRIORITY[b.kind] || a.start - b.start);
	const kept: Mark[] = [];
	const taken = new Uint8Array(wanted.reduce((most, one) => Math.max(most, one.end), 0));
	for (const one of byPriority) {
		if (taken.subarray(one.start, one.end).includes(1)) continue;
		taken.fill(1, one.start, one.end);
		kept.push(one);
	}
	return kept.sort((a, b) => a.start - b.start);
}
