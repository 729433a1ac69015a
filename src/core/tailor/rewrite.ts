/**
 * Rewritten lines out of what is in the résumé already: the posting's own term for a skill that the line names otherwise, the name of
 * what is shown without being named, asked-for skills first in a list, and a marked gap for the figure only the reader knows.
 * @module
 */
import type { SkillKind } from '../lexicon.ts';
import { indexOfName } from '../match/literal.ts';
import type { Match } from '../match/types.ts';
import type { Evidence, Resume, ResumeLine } from '../resume/types.ts';
import { lowerKeepingLength } from '../text/offsets.ts';
import { type CheckKnowledge, createCheck } from './check-rewrite.ts';
import { findFigures } from './figures.ts';
import type { ResumeQuote } from './quotes.ts';
import { GAP_MARK, type Rewrite, type RewriteChange } from './rewrite-types.ts';

/** A piece of a line, by offsets into its text, and what is to stand there. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly change: RewriteChange;
}

/** Kinds whose names stand for one another in any sentence. A method's may be a verb in one place and a noun in another. */
const NAMED_KINDS: ReadonlySet<SkillKind> = new Set<SkillKind>(['language', 'framework', 'tool', 'platform', 'certification']);
const ABBREVIATION = /^[\p{Lu}\d/&]{2,6}s?$/u;
/** A longer term makes a clumsy bracket. */
const TERM_CHARS_MAX = 40;
const END_SIGNS = /[.;,:\s]+$/u;

/** Where a piece of evidence stands in the words of a quote; `null` if outside. */
export function locateIn(quote: ResumeQuote, piece: Evidence, resume: Resume): { start: number; end: number } | null {
	let offset = 0;
	for (const index of quote.lines) {
		const line = resume.lines[index] as ResumeLine;
		if (index === piece.line && piece.end <= line.end) return { start: offset + piece.start - line.start, end: offset + piece.end - line.start };
		offset += line.text.length + 1;
	}
	return null;
}

/** Evidence that the reader put in by hand stands for its whole line: there is no one word to touch. */
function isWord(place: { readonly start: number; readonly end: number }, quote: ResumeQuote): boolean {
	return place.end - place.start <= TERM_CHARS_MAX && place.end - place.start < quote.text.length;
}

/** The posting's term in place of the line's own for the same skill, where that can't break the sentence. */
export function useTheirTerm(quote: ResumeQuote, piece: Evidence, term: string, kind: SkillKind, resume: Resume): Edit | null {
	const place = locateIn(quote, piece, resume);
	if (!place || !isWord(place, quote) || term.length > TERM_CHARS_MAX) return null;
	const from = quote.text.slice(place.start, place.end);
	const isName = NAMED_KINDS.has(kind) || ABBREVIATION.test(from) || ABBREVIATION.test(term);
	if (!isName || !areApart(from, term) || includesWord(quote.text, term)) return null;
	return { ...place, text: term, change: { rule: 'their-term', params: { from, to: term } } };
}

/**
 * How to name a skill beside what shows it: as the lexicon does, or by the posting's abbreviation. `null` where the posting has another
 * word for it ("BI tool"), or one that is no name ("cloud"): nobody would write that in brackets.
 */
export function nameToAdd(term: string, name: string, kind: SkillKind): string | null {
	if (ABBREVIATION.test(term)) return term;
	const isName = NAMED_KINDS.has(kind) || /[\s\p{Lu}\d]/u.test(name);
	return isName && term.toLowerCase() === name.toLowerCase() ? name : null;
}

/** Whether two spellings are different words, so that who looks for one won't find the other. */
export function areApart(own: string, theirs: string): boolean {
	return !includesWord(own, theirs) && !includesWord(theirs, own);
}

/** The name of a skill in brackets behind what shows it: "PyTorch (deep learning)". */
export function nameImplied(quote: ResumeQuote, piece: Evidence, term: string, resume: Resume): Edit | null {
	const place = locateIn(quote, piece, resume);
	if (!place || !isWord(place, quote) || term.length > TERM_CHARS_MAX || includesWord(quote.text, term)) return null;
	const before = quote.text.slice(0, place.start);
	if (before.lastIndexOf('(') > before.lastIndexOf(')') || /^\s*\(/u.test(quote.text.slice(place.end))) return null;
	const from = quote.text.slice(place.start, place.end);
	// Behind the whole of "GPT-4", not inside it.
	const end = place.end + (/^[-‐‑.]?[\p{L}\d]+(?:[-‐‑.][\p{L}\d]+)*/u.exec(quote.text.slice(place.end))?.[0].length ?? 0);
	return { start: end, end, text: ` (${term})`, change: { rule: 'implied-named', params: { from, to: term } } };
}

/** A skill that another line of the same job names, for the line that did the work. */
export function addOfSameJob(quote: ResumeQuote, term: string, otherLine: string): Edit | null {
	if (term.length > TERM_CHARS_MAX || includesWord(quote.text, term)) return null;
	const end = quote.text.replace(END_SIGNS, '').length;
	return { start: end, end, text: ` (${term})`, change: { rule: 'same-job', params: { from: '', to: term, line: otherLine } } };
}

/** So many figures compare something, whether or not they were told to be an outcome ("from five weeks to six days"). */
const FIGURES_ENOUGH = 2;
/** One does, where the words say with what: "by half", "two days sooner", "1.8 dB over the best". */
const PACE = 'hourly|daily|nightly|weekly|monthly|quarterly|yearly|minutes|hours|days|weeks|months|quarters';
const CHANGED_PACE = new RegExp(`(?<!\\p{L})from (?:${PACE}) to (?:${PACE})(?!\\p{L})`, 'iu');
const COMPARING =
	/(?<!\p{L})(?:by (?:a |one )?(?:half|third|quarter)|to (?:a |one )?(?:half|third|quarter) of|sooner|earlier|faster|cheaper|smaller|fewer|less|more|gains?|gained)(?!\p{L})/iu;

/** A gap for what came of the work; `null` for a line that has figures. */
export function addGap(quote: ResumeQuote): Edit | null {
	const figures = findFigures(quote.text).filter(({ key }) => /^(?:\d|half)/.test(key)).length;
	if (quote.text.includes(GAP_MARK) || figures >= FIGURES_ENOUGH || CHANGED_PACE.test(quote.text) || (figures > 0 && COMPARING.test(quote.text))) return null;
	const end = quote.text.replace(END_SIGNS, '').length;
	return { start: end, end: quote.text.length, text: `: ${GAP_MARK}`, change: { rule: 'gap', params: { from: '', to: GAP_MARK } } };
}

/** Puts edits into a line. `null` where there are none, or where the new line fails our own check: what can't be shown isn't offered. */
export function applyEdits(quote: ResumeQuote, edits: readonly Edit[], check: RewriteCheck): Rewrite | null {
	const ordered = [...edits].sort((a, b) => a.start - b.start);
	let after = '';
	let at = 0;
	for (const edit of ordered) {
		if (edit.start < at) return null;
		after += quote.text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	after += quote.text.slice(at);
	if (ordered.length === 0 || after === quote.text) return null;
	const rewrite = {
		line: quote,
		after,
		changes: ordered.map((edit) => edit.change),
		needsReader: ordered.some(({ change }) => change.rule === 'gap' || change.rule === 'same-job'),
	};
	return check(rewrite) ? rewrite : null;
}

/** Whether a rewrite says nothing unproven, and still names every skill that the line named. */
export type RewriteCheck = (rewrite: Pick<Rewrite, 'line' | 'after'>) => boolean;

/** Makes the check that every rewrite must pass before it is offered. */
export function createRewriteCheck(resume: Resume, knowledge: CheckKnowledge): RewriteCheck {
	const check = createCheck(resume, knowledge);
	return ({ line, after }) => {
		const first = resume.lines[line.lines[0] as number];
		if (!first || check(after, { section: first.section, entry: first.entry }).length > 0) return false;
		const now = new Set(knowledge.findSkills(after).map((skill) => skill.skill));
		return knowledge.findSkills(line.text).every((skill) => now.has(skill.skill));
	};
}

/** The posting's spelling of a skill, and whether the résumé writes it so anywhere. */
export function keywordsBySkill(match: Match): ReadonlyMap<string, Match['keywords'][number]> {
	return new Map(match.keywords.map((keyword) => [keyword.skill, keyword]));
}

function includesWord(text: string, term: string): boolean {
	return indexOfName(lowerKeepingLength(text), lowerKeepingLength(term)) !== -1;
}
