/**
 * Tables of skills that name the unit only in their heading ("Skill · Years · Required/Desired"): a page's text has their rows as bare
 * lines ("Kafka 5 Required"), or every cell on a line of its own.
 * @module
 */
import type { YearsFact } from '../../finding.ts';
import { quote } from '../../reading-context.ts';
import type { FactsContext } from '../facts-context.ts';
import { sentencesNaming } from '../sentences-naming.ts';
import { objectOfRow } from './years-object.ts';

const HEAD_LENGTH_MAX = 90;
const ROW_LENGTH_MAX = 180;
const ROWS_MAX = 80;
/** So many lines in a row that are no rows end a table. */
const OTHER_LINES_MAX = 2;
/** More is a version or a year. */
const YEARS_MAX = 25;

const HEAD =
	/^(?=.*\b(?:skills?|technolog(?:y|ies)|tools?|competenc(?:y|ies)|experience|requirements?|qualifications?|expertise|required|desired|preferred)\b)[^.!?;\d]*\b(?:years?|yrs)\b[^.!?;\d]*$/;
/** Years of something else than work. */
const NOT_HEAD = /\b(?:service|tenure|vesting|leave|vacation|salary|pay|benefits?|age|business|school|our|we|you|your)\b/;
/** The heading's cell where each has a line of its own, and the cells beside it. */
const HEAD_CELL = /^(?:min(?:imum)? |# of |no\.? of )?(?:years?|yrs)(?: of experience| experience| required| needed| exp)?$/;
const OTHER_HEAD_CELL =
	/^(?:skills?(?: set)?|technolog(?:y|ies)|tools?|competenc(?:y|ies)|requirements?|required ?\/ ?(?:desired|preferred)|(?:skills?|requirement) level|priority|importance|must ?\/ ?nice)$/;

const HOW = '((?:highly |strongly )?(?:required|mandatory|must(?: have)?|essential|desired|desirable|preferred|optional|nice to have))';
const COUNT = '(\\d{1,2}|n\\/?a)\\+?(?: ?(?:years?|yrs?))?';
const NEXT_CELL = '(?:\\s{0,2}[|:\\t–—-]\\s{0,2}|\\s{1,3})';
const HOW_LAST = new RegExp(`^(.{2,120}?)${NEXT_CELL}${COUNT}${NEXT_CELL}${HOW}$`);
const COUNT_LAST = new RegExp(`^(.{2,120}?)${NEXT_CELL}(?:${HOW}${NEXT_CELL})?${COUNT}$`);
const COUNT_FIRST = new RegExp(`^${COUNT}${NEXT_CELL}${HOW}${NEXT_CELL}(.{2,150})$`);
const COUNT_ALONE = new RegExp(`^${COUNT}$`);
const HOW_ALONE = new RegExp(`^${HOW}$`);
/** The heading of a column that tells which rows are demands: then each row has it. */
const NAMES_HOW = /\b(?:required|mandatory|must)\b ?[/|] ?(?:desired|preferred|nice)|\b(?:desired|preferred)\b ?[/|] ?required/;
/** Columns whose rows may lack it: only such a heading speaks of skills. */
const OF_SKILLS = /\b(?:skills?|technolog(?:y|ies)|tools?|competenc(?:y|ies)|required|desired|preferred)\b/;
const NO_MATTER = /^(?:openings?|positions?|vacanc(?:y|ies)|level|grade|band|step|tier|days|hours|salary|employees|total|page|version|section|part|phase|round|no|id)$/;
const WISHED = /desir|prefer|optional|nice/;

interface TableRow {
	readonly matter: string;
	/** Not a number where the cell is empty ("N/A"). */
	readonly count: number;
	readonly how: string | undefined;
	/** How many lines it takes. */
	readonly lines: number;
}

/** The demands of all such tables, in the order of the text. */
export function findTableYears(context: FactsContext): YearsFact[] {
	const facts: YearsFact[] = [];
	let from = 0;
	for (const { start, end, block } of sentencesNaming(context, ['year', 'years', 'yrs'])) {
		if (block < from || end - start > HEAD_LENGTH_MAX) continue;
		const head = lineOf(context, block);
		const inCells = HEAD_CELL.test(head) && (OTHER_HEAD_CELL.test(lineOf(context, block - 1)) || OTHER_HEAD_CELL.test(lineOf(context, block + 1)));
		const hasHow = NAMES_HOW.test(head);
		if (!inCells && (head.length > HEAD_LENGTH_MAX || !HEAD.test(head) || NOT_HEAD.test(head) || !(hasHow || OF_SKILLS.test(head)))) continue;
		from = readRows(context, block + 1, inCells ? rowInCells : hasHow ? rowWithHow : rowOnLine, facts);
	}
	return facts;
}

function readRows(context: FactsContext, first: number, rowAt: (context: FactsContext, block: number) => TableRow | null, facts: YearsFact[]): number {
	let at = first;
	for (let others = 0, rows = 0; at < context.blocks.length && others < OTHER_LINES_MAX && rows < ROWS_MAX; ) {
		const row = rowAt(context, at);
		if (row && row.count >= 1 && row.count <= YEARS_MAX) facts.push(factOf(context, row, at));
		others = row ? 0 : others + 1;
		rows++;
		at += row?.lines ?? 1;
	}
	return at;
}

function factOf(context: FactsContext, { matter, count, how, lines }: TableRow, block: number): YearsFact {
	const { start } = context.blocks[block] as { start: number };
	const { end } = context.blocks[block + lines - 1] as { end: number };
	const object = objectOfRow(context, matter, start + Math.max(0, context.lower.slice(start, end).indexOf(matter)));
	return {
		rule: object.overall ? 'years-overall' : 'years-skill',
		params: { count },
		start,
		end,
		min: count,
		max: null,
		tier: WISHED.test(how ?? '') || (how === undefined && context.sectionAt(start) === 'preferred') ? 'nice' : 'must',
		overall: object.overall,
		...(object.overall ? {} : { skill: quote(context, object.skill) }),
	};
}

function rowWithHow(context: FactsContext, block: number): TableRow | null {
	const row = rowOnLine(context, block);
	return row?.how === undefined ? null : row;
}

function rowOnLine(context: FactsContext, block: number): TableRow | null {
	const line = lineOf(context, block);
	if (line.length > ROW_LENGTH_MAX || !/\d|n\/?a\b/.test(line)) return null;
	const first = COUNT_FIRST.exec(line);
	if (first) return { matter: first[3] as string, count: Number(first[1]), how: first[2], lines: 1 };
	const last = HOW_LAST.exec(line);
	if (last) return { matter: last[1] as string, count: Number(last[2]), how: last[3], lines: 1 };
	const plain = COUNT_LAST.exec(line);
	if (plain && NO_MATTER.test(plain[1] as string)) return null;
	return plain && { matter: plain[1] as string, count: Number(plain[3]), how: plain[2], lines: 1 };
}

function rowInCells(context: FactsContext, block: number): TableRow | null {
	const [matter, second, third] = [0, 1, 2].map((cell) => lineOf(context, block + cell)) as [string, string, string];
	if (matter === '' || matter.length > ROW_LENGTH_MAX || COUNT_ALONE.test(matter) || HOW_ALONE.test(matter)) return null;
	const count = COUNT_ALONE.exec(second);
	const how = HOW_ALONE.exec(count ? third : second);
	const countBehind = count ?? (how && COUNT_ALONE.exec(third));
	return countBehind && { matter, count: Number(countBehind[1]), how: how?.[1], lines: how ? 3 : 2 };
}

/** `''` where there is no such block. */
function lineOf(context: FactsContext, block: number): string {
	const found = context.blocks[block];
	return found && found.end - found.start <= ROW_LENGTH_MAX * 2 ? context.lower.slice(found.start, found.end).trim() : '';
}
