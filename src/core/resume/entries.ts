/**
 * The lines of a section into entries: a job, a project, a degree.
 * @module
 */
import { findPeriod, type Period } from './dates.ts';
import { groupRoles } from './employers.ts';
import { isDetail, readLabel } from './head-labels.ts';
import { isLengthOfTime, namesCompany, namesDegree, namesRole, namesSchool } from './head-words.ts';
import { cutOut, datesHead, type Head, looksLikeHead, readHead } from './heads.ts';
import { findItems } from './item-entries.ts';
import type { RawLine } from './lines.ts';
import { stripPlace } from './places.ts';
import type { SectionRun } from './sections.ts';
import type { ResumeEntry, ResumeSectionKind } from './types.ts';

/** An entry with the lines that make up its head. */
export interface EntryRun {
	readonly entry: ResumeEntry;
	readonly head: readonly number[];
}

/** An entry while it is read. */
export interface Draft {
	readonly lines: number[];
	readonly head: number[];
	rank: number;
	period: Period | null;
	/** Still reading its head: no bullet and no prose yet. */
	open: boolean;
}

const WITH_ENTRIES: ReadonlySet<ResumeSectionKind> = new Set(['experience', 'projects', 'education', 'other']);
/** A dated line this many lines ahead makes the lines before it the beginning of its entry. */
const MAX_HEAD_LINES_AHEAD = 3;
const MAX_SMALL_WORDS = 3;
/** Lines of the head of an entry without a date. */
const MAX_UNDATED_HEAD = 2;

/** Groups a section's lines into entries. Lines before the first entry belong to none. Linear. */
export function findEntries(lines: readonly RawLine[], section: SectionRun): EntryRun[] {
	if (!WITH_ENTRIES.has(section.kind)) return findItems(lines, section);
	const periods = findPeriods(lines, section);
	const hasDates = periods.size > 0;
	const datesFirst = periods.has(section.first);
	const dateAlone = datesFirst && !/[\p{L}\p{N}]/u.test(cutOut((lines[section.first] as RawLine).text, periods.get(section.first) ?? null));
	const dotted = (lines[section.first] as RawLine | undefined)?.bullet === 'glyph' && opensDotted(section.first);
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
			} else if (step === 'body') current.open = false;
		}
	}
	return readHeads(lines, drafts, section.kind);

	function placeLine(line: RawLine, at: number, period: Period | null, current: Draft | null): 'new' | 'head' | 'body' | 'aside' {
		const joins = current?.open === true && (current.period === null || period === null);
		if (line.rank > 0) return joins && line.rank > (current?.rank ?? 0) ? 'head' : 'new';
		if (period) return joins ? 'head' : 'new';
		if (dotted && line.bullet === 'glyph' && opensDotted(at)) return 'new';
		// What is told about an entry may stand between its title and its dates.
		if (current && line.bullet === null && isDetail(line.text)) return current.open && current.period === null ? 'aside' : 'body';
		if (line.bullet !== null || !(looksLikeHead(line.text) || namesProject(line, at))) return 'body';
		// Where dates stand above the titles, or beside them, a line over a date is rather the end of the entry before.
		const closed = current?.open !== true;
		const dateAhead = !dateAlone && (!datesFirst || line.blankBefore || (closed && namesEmployer(line.text))) && hasDateAhead(at);
		if (current?.open && completesHead(lines, current, line, section.kind)) return 'head';
		if (current?.open) return current.period && (dateAhead || opensEmployer(at)) ? 'new' : current.period && readLabel(line.text)?.kind === 'aside' ? 'body' : 'head';
		return dateAhead || opensUndated(line, at) || opensEmployer(at) ? 'new' : 'body';
	}

	/** A time line's dot is no bullet: the title beside it stands over plain lines, up to its dates. */
	function opensDotted(at: number): boolean {
		const next = at < section.last ? (lines[at + 1] as RawLine) : null;
		return next !== null && next.bullet === null && !periods.has(at) && looksLikeHead((lines[at] as RawLine).text) && hasDateAhead(at);
	}

	/** "Acme" over "6 years 2 months": several roles follow, each with dates of its own. */
	function opensEmployer(at: number): boolean {
		return at < section.last && section.kind === 'experience' && isLengthOfTime((lines[at + 1] as RawLine).text);
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

	/** Projects are often called in small letters ("tidewatch"), as the rest of a wrapped line is; but that is no shorter than its bullet is deep. */
	function namesProject(line: RawLine, at: number): boolean {
		if (section.kind !== 'projects' || line.text.split(/\s+/).length > MAX_SMALL_WORDS || /[.,;:]$/.test(line.text)) return false;
		const above = at > section.first ? (lines[at - 1] as RawLine) : null;
		return above === null || line.blankBefore || above.bullet === null || line.indent <= above.indent;
	}

	/** An entry without a date: a short line over bullets. Beside dated jobs such a line is a subheading. */
	function opensUndated(line: RawLine, at: number): boolean {
		if (hasDates && section.kind !== 'projects' && !(section.kind === 'experience' && isWholeHead(line.text))) return false;
		const above = at > section.first ? lines[at - 1] : null;
		const setOff = line.blankBefore || !above || above.bullet !== null;
		if (!setOff || line.text.endsWith(':')) return false;
		let next = at + 1;
		// "DevFlow", "Maintainer", and then what was done.
		while (next < at + MAX_UNDATED_HEAD && next <= section.last && lines[next]?.bullet === null && looksLikeHead((lines[next] as RawLine).text)) next++;
		return next <= section.last && lines[next]?.bullet === 'glyph';
	}
}

/** "MSc Economics" below "University of Lagos, 2016 – 2018": the half that the head lacks. */
function completesHead(lines: readonly RawLine[], { head, period }: Draft, line: RawLine, kind: ResumeSectionKind): boolean {
	const [only] = head;
	if (head.length !== 1 || period === null || kind === 'projects') return false;
	const [namesTitle, namesOther] = kind === 'education' ? [namesDegree, namesSchool] : [namesRole, namesCompany];
	const above = (lines[only as number] as RawLine).text;
	const [hasTitle, hasOther] = [namesTitle(above), namesOther(above)];
	return hasTitle !== hasOther && namesTitle(line.text) === hasOther && namesOther(line.text) === hasTitle;
}

/** "Acme Ltd", "Acme, Berlin, Germany". */
function namesEmployer(text: string): boolean {
	return namesCompany(text) || stripPlace(text) !== text;
}

/** "Intern, Globex": a role and whom it was for. */
function isWholeHead(text: string): boolean {
	const { title, organisation, order } = readHead([text], 'experience');
	return title !== null && organisation !== null && order !== null && namesRole(title);
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

/** Reads the heads twice: what words tell of their order in some tells the order in all. */
function readHeads(lines: readonly RawLine[], drafts: readonly Draft[], kind: ResumeSectionKind): EntryRun[] {
	const texts = drafts.map((draft) => headTexts(lines, draft));
	const orders = texts.map((head) => readHead(head, kind).order);
	const organisationFirst = orders.filter((order) => order === 'organisation-first').length;
	const usual = organisationFirst > orders.filter((order) => order === 'title-first').length ? 'organisation-first' : 'title-first';
	const heads = texts.map((head) => readHead(head, kind, usual));
	return groupRoles(
		drafts.map((draft, at) => finish(draft, heads[at] as Head)),
		heads,
		lines,
		kind,
	);
}

function finish(draft: Draft, { title, organisation }: Head): EntryRun {
	return { entry: { title, organisation, from: draft.period?.from ?? null, to: draft.period?.to ?? null, lines: draft.lines }, head: draft.head };
}

/** The lines of a head without the period that dates it. */
function headTexts(lines: readonly RawLine[], draft: Draft): string[] {
	const dated = draft.period;
	let cut = dated === null;
	return draft.head.map((at) => {
		const text = (lines[at] as RawLine).text;
		if (cut || findPeriod(text)?.start !== dated?.start) return text;
		cut = true;
		return cutOut(text, dated);
	});
}
