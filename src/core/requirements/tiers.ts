/**
 * The tier of each mention: its clause's own cue first, then its section, else `mentioned`.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { Mention, Params, Section, SectionKind, Tier } from '../finding.ts';
import type { SkillKind } from '../lexicon.ts';
import { type PostingContext, quote } from '../reading-context.ts';
import type { SkillMention } from '../skills/find-skills.ts';
import type { Sentence } from '../text/sentences.ts';
import { tokenAt, type Words } from '../text/words.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { CLOSING, OPENING } from './cues.ts';
import { isDegreeField } from './degree-fields.ts';

/** A mention of a skill that the posting asks for or works with, with its tier and sentence. */
export interface TieredMention {
	readonly found: SkillMention;
	readonly mention: Mention;
	/** Index into the context's sentences. */
	readonly sentence: number;
	readonly clause: Clause;
}

/** Sections that ask for nothing. */
const SILENT = new Set<SectionKind>(['about-company', 'pay-benefits', 'process', 'legal']);
/** "ML engineer", "security architect": a job's title, no demand. */
const ROLE_NOUNS = new Set(
	'engineer engineers developer developers scientist scientists analyst analysts architect architects researcher researchers specialist specialists consultant consultants manager managers lead leads team teams expert experts'.split(
		' ',
	),
);
/** "Extensive, hands-on understanding of …" */
const ADJECTIVES_MAX = 3;
/** Kinds whose names are also words of headings. */
const HEADING_KINDS = new Set<SkillKind>(['domain', 'soft']);
/** Kinds whose names are also fields of study and parts of job titles. */
const FIELD_KINDS = new Set<SkillKind>(['method', 'domain']);
const SECTION_TIER = new Map<SectionKind, Tier>([
	['requirements', 'must'],
	['skills', 'must'],
	['education', 'must'],
	['preferred', 'nice'],
]);
const INTRODUCTIONS = new Set<SectionKind>(['about-role', 'unknown']);
const OF_OTHERS = new Set(['our', 'we', 'us', 'they', 'their', 'its', 'customers', 'clients', 'company', 'firm', 'startup']);
/** Words of sentences that are about the job after all, or about what is worked with. */
const TO_THE_READER = new Set([
	'you',
	'your',
	'role',
	'candidate',
	'position',
	'looking',
	'hiring',
	'seeking',
	'join',
	'responsible',
	'experience',
	'skills',
	'engineer',
	'scientist',
	'developer',
	'analyst',
	'stack',
	'use',
	'using',
	'built',
	'written',
	'team',
	'someone',
	'somebody',
]);
/** Words by which a sentence asks for something after all. */
const ASKING = new Set(['need', 'needs', 'require', 'requires', 'required', 'want', 'expect', 'ideal', 'knowledge', 'degree', 'must', 'familiarity', 'proficiency', 'strong']);
/** Cues that demand wherever they stand, and those that do so only where nothing else is told about. */
const ALWAYS = new Set(['cue-required', 'cue-expected', 'cue-years', 'cue-nice', 'cue-negated', 'cue-in-use']);
const OPEN_SECTIONS = new Set<SectionKind>(['unknown', 'about-role', 'requirements', 'skills', 'education']);

/** Gives every mention its tier. Mentions in text that asks for nothing are left out. */
export function findTiers(context: PostingContext, found: readonly SkillMention[], lexicon: CompiledLexicon): TieredMention[] {
	const { words, sentences } = context;
	const tiered: TieredMention[] = [];
	let index = 0;
	let clauses: Clause[] = [];
	let clausesOf = -1;
	for (const skill of found) {
		while (index < sentences.length && (sentences[index] as Sentence).end <= skill.start) index++;
		const sentence = sentences[index];
		if (!sentence || sentence.start > skill.start) continue;
		const section = context.sectionOf(skill.start);
		if (section && SILENT.has(section.kind)) continue;
		// "Education" over the degrees, "Communication" over a list: a heading's word, no demand.
		if (section?.heading && HEADING_KINDS.has(skill.skill.kind) && skill.start >= section.heading.start && skill.end <= section.heading.end) continue;
		const from = tokenAt(words, sentence.start);
		const to = tokenAt(words, sentence.end);
		if (FIELD_KINDS.has(skill.skill.kind) && (ROLE_NOUNS.has(words.lower[skill.last + 1] ?? '') || isDegreeField(words, skill.first, skill.last, from, to))) continue;
		if (clausesOf !== index) {
			clauses = splitClauses(words, from, to, lexicon);
			clausesOf = index;
		}
		const clause = clauses.find((candidate) => candidate.from <= skill.first && skill.first < candidate.to) ?? {
			from: skill.first,
			to: skill.last + 1,
			tier: null,
			rule: null,
			cue: null,
			carriedCue: null,
			opensSentence: false,
		};
		// What isn't needed is no skill of this posting.
		if (clause.rule === 'cue-negated' && clause.cue && reaches(clause, skill, words.lower)) continue;
		const told = sentence.isHeading ? sectionVerdict(context, section) : tierOf(context, clause, section, skill);
		const verdict = told.rule === 'among-requirements' && tellsOfOthers(words, from, to, ASKING) ? { tier: 'mentioned' as const, rule: 'named-in-passing' } : told;
		if (verdict.rule === 'named-in-passing' && isBlurb(context, sentence, section, from, to)) continue;
		tiered.push({ found: skill, sentence: index, clause, mention: { start: skill.start, end: skill.end, section: section?.kind ?? 'unknown', ...verdict } });
	}
	return tiered;
}

/** A sentence of an introduction that speaks of the employer or its customers, and to nobody: what it names is nothing to be able to do. */
function isBlurb({ words, blocks }: PostingContext, sentence: Sentence, section: Section | null, from: number, to: number): boolean {
	return section !== null && INTRODUCTIONS.has(section.kind) && blocks[sentence.block]?.kind === 'paragraph' && tellsOfOthers(words, from, to);
}

/** Whether a sentence speaks of the employer or its customers and not to the reader, nor holds one of the words in `unless`. */
function tellsOfOthers(words: Words, from: number, to: number, unless?: ReadonlySet<string>): boolean {
	let speaksOfOthers = false;
	for (let i = from; i < to; i++) {
		const token = words.lower[i] as string;
		if (TO_THE_READER.has(token) || unless?.has(token)) return false;
		if (OF_OTHERS.has(token)) speaksOfOthers = true;
	}
	return speaksOfOthers;
}

interface Verdict {
	readonly tier: Tier;
	readonly rule: string;
	readonly params?: Params;
}

function tierOf(context: PostingContext, clause: Clause, section: Section | null, skill: SkillMention): Verdict {
	const kind = section?.kind ?? 'unknown';
	const bySection = SECTION_TIER.get(kind);
	const { tier, rule } = clause;
	if (tier === null || rule === null || !reaches(clause, skill, context.words.lower)) return sectionVerdict(context, section);
	// A demand inside a list of wishes is a wish: "Preferred: 3+ years of Scala".
	if (bySection === 'nice' && tier === 'must' && rule !== 'cue-required') return sectionVerdict(context, section);
	if (ALWAYS.has(rule) || OPEN_SECTIONS.has(kind) || (kind === 'duties' && opensWithCue(clause))) return { tier, rule, params: { cue: cueWords(context, clause) } };
	return sectionVerdict(context, section);
}

function sectionVerdict(context: PostingContext, section: Section | null): Verdict {
	const kind = section?.kind ?? 'unknown';
	const tier = SECTION_TIER.get(kind);
	if (!section || !tier) return { tier: 'mentioned', rule: 'named-in-passing' };
	if (!section.heading) return { tier, rule: `among-${kind}` };
	return { tier, rule: 'under-heading', params: { heading: quote(context, section.heading).replace(/[\s:：]+$/, '') } };
}

function cueWords(context: PostingContext, clause: Clause): string {
	const cue = clause.cue ?? clause.carriedCue;
	return cue ? context.text.slice(context.words.start[cue.first], context.words.end[cue.last]) : '';
}

/** "Working knowledge of XML" among the duties is a demand: what you do doesn't begin like that. */
function opensWithCue({ cue, from, opensSentence }: Clause): boolean {
	return opensSentence && cue !== null && cue.first - from <= ADJECTIVES_MAX;
}

/** A bracketed cue right behind one member of a list speaks for that member alone: "Python, Java (preferred)". */
function reaches(clause: Clause, skill: SkillMention, lower: readonly string[]): boolean {
	const { cue } = clause;
	if (!cue) return true;
	// "Python, no Java": what isn't needed stands on the side its cue speaks to.
	if (clause.rule === 'cue-negated') return cue.place === 'leading' ? skill.first > cue.last : skill.first < cue.first;
	if (!OPENING.has(lower[cue.first - 1] ?? '') || !CLOSING.has(lower[cue.last + 1] ?? '')) return true;
	// "[Preferred] Experience with Kafka".
	if (clause.opensSentence && cue.first - 1 === clause.from) return true;
	if (skill.first > cue.first) return false;
	for (let i = skill.last + 1; i < cue.first - 1; i++) if (lower[i] === ',' || lower[i] === 'and' || lower[i] === '/') return false;
	return true;
}
