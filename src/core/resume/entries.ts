/**
 * The lines of a section into entries: a job, a project, a degree.
 * @module
 */
import { findPeriod, type Period } from './dates.ts';
import { cutOut, datesHead, looksLikeHead, readHead } from './heads.ts';
import type { RawLine } from './lines.ts';
import type { SectionRun } from './sections.ts';
import type { ResumeEntry, ResumeSectionKind } from './types.ts';

/** An entry with the lines that make up its head. */
export interface EntryRun {
	readonly entry: ResumeEntry;
	readonly head: readonly number[];
}

interface Draft {
	readonly lines: number[];
	readonly head: number[];
	rank: number;
	period: Period | null;
	/** Still reading its head: no bullet and no prose yet. */
	open: boolean;
}

const WITH_ENTRIES: ReadonlySet<ResumeSectionKind> = new Set(['experience', 'projects', 'education', 'other']);
/** A dated line this many lines ahead makes the lines before it the beginning of its entry. */
const MAX_HEAD_LINES_AHEAD = 2;

/** Groups a section's lines into entries. Lines before the first entry belong to none. Linear. */
export function findEntries(lines: readonly RawLine[], section: SectionRun): EntryRun[] {
	if (!WITH_ENTRIES.has(section.kind)) return [];
	const periods = findPeriods(lines, section);
	const hasDates = periods.size > 0;
	const datesFirst = periods.has(section.first);
	const dateAlone = datesFirst && !/[\p{L}\p{N}]/u.test(cutOut((lines[section.first] as RawLine).text, periods.get(section.first) ?? null));
	const drafts: Draft[] = [];
	for (let at = section.first; at <= section.last; at++) {
		const line = lines[at] as RawLine;
		const current = drafts.at(-1) ?? null;
		const period = periods.get(at) ?? null;
		const step = placeLine(line, at, period, current);
		if (step === 'new') drafts.push({ lines: [at], head: [at], rank: line.rank, period, open: true });
		else if (current) {
			current.lines.push(at);
			if (step === 'head') {
				current.head.push(at);
				current.period ??= period;
			} else current.open = false;
		}
	}
	return drafts.map((draft) => finish(lines, draft, section.kind));

	function placeLine(line: RawLine, at: number, period: Period | null, current: Draft | null): 'new' | 'head' | 'body' {
		const joins = current?.open === true && (current.period === null || period === null);
		if (line.rank > 0) return joins && line.rank > (current?.rank ?? 0) ? 'head' : 'new';
		if (period) return joins ? 'head' : 'new';
		if (line.bullet !== null || !looksLikeHead(line.text)) return 'body';
		// Where dates stand above the titles, or beside them, a line over a date is rather the end of the entry before.
		const dateAhead = !dateAlone && (!datesFirst || line.blankBefore) && hasDateAhead(at);
		if (current?.open) return current.period && dateAhead ? 'new' : 'head';
		return dateAhead || opensUndated(line, at) ? 'new' : 'body';
	}

	/** Whether the next lines, up to a dated one, could all be the head that this line begins. */
	function hasDateAhead(at: number): boolean {
		for (let ahead = at + 1; ahead <= Math.min(section.last, at + MAX_HEAD_LINES_AHEAD); ahead++) {
			const next = lines[ahead] as RawLine;
			if (periods.has(ahead)) return true;
			if (next.bullet !== null || next.blankBefore || next.rank > 0 || !looksLikeHead(next.text)) return false;
		}
		return false;
	}

	/** An entry without a date: a short line over bullets. Beside dated jobs such a line is a subheading. */
	function opensUndated(line: RawLine, at: number): boolean {
		if (hasDates && section.kind !== 'projects') return false;
		const above = at > section.first ? lines[at - 1] : null;
		const setOff = line.blankBefore || !above || above.bullet !== null;
		return setOff && !line.text.endsWith(':') && lines[at + 1]?.bullet === 'glyph' && at < section.last;
	}
}

/** The lines that date an entry. Bullets do so only where no other line does ("- BSc Physics, 2012–2016"). */
function findPeriods(lines: readonly RawLine[], section: SectionRun): Map<number, Period> {
	const plain = new Map<number, Period>();
	const bulleted = new Map<number, Period>();
	for (let at = section.first; at <= section.last; at++) {
		const line = lines[at] as RawLine;
		const period = findPeriod(line.text);
		if (!period || !datesHead(line.text, period, section.kind)) continue;
		(line.bullet === 'glyph' ? bulleted : plain).set(at, period);
	}
	return plain.size > 0 ? plain : bulleted;
}

function finish(lines: readonly RawLine[], draft: Draft, kind: ResumeSectionKind): EntryRun {
	const dated = draft.period;
	let cut = dated === null;
	const texts = draft.head.map((at) => {
		const text = (lines[at] as RawLine).text;
		if (cut || findPeriod(text)?.start !== dated?.start) return text;
		cut = true;
		return cutOut(text, dated);
	});
	return { entry: { ...readHead(texts, kind), from: dated?.from ?? null, to: dated?.to ?? null, lines: draft.lines }, head: draft.head };
}
