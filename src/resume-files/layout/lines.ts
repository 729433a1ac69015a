/**
 * Items into lines: what shares a baseline is joined, gap by gap.
 * @module
 */
import { cleanText, isBullet, isIcon, joinAccents, joinSpacedLetters, measureBullet } from './glyphs.ts';
import type { Line, TextItem } from './types.ts';

/** All in sizes of the font. */
const WORD_GAP = 0.16;
const TAB_GAP = 1.5;
const CELL_GAP = 0.7;
const MIN_CELLS = 3;
/** In justified text these stand as far apart as any. */
const SMALL_WORD = /^(?:and|or|the|of|in|with|for|to|a|as|at|by|on|und|oder|mit|der|die|das|in|für|von|zu|im|am)$/i;
const BASELINE_DRIFT = 0.4;
const DOUBLED_DRIFT = 0.12;
const MIN_SPACED_LETTERS = 4;
const CAPITALS = /^[^\p{Ll}:]*\p{Lu}{3}[^\p{Ll}:]*$/u;

/** Joins the items of one column into lines, top to bottom. */
export function buildLines(items: readonly TextItem[]): Line[] {
	return groupByBaseline(items).flatMap((row) => splitAtBullets(row).map(joinRow));
}

/** Groups items that share a baseline; sub- and superscripts go with what they stand beside. Each group is ordered from left to right. */
export function groupByBaseline(items: readonly TextItem[]): TextItem[][] {
	const sorted = items.toSorted((a, b) => a.y - b.y || a.x - b.x);
	const rows: TextItem[][] = [];
	let tallest: TextItem | null = null;
	for (const item of sorted) {
		if (tallest && sharesBaseline(tallest, item)) {
			(rows.at(-1) as TextItem[]).push(item);
			if (item.size > tallest.size) tallest = item;
		} else {
			rows.push([item]);
			tallest = item;
		}
	}
	return rows.map((row) => removeDoubled(row.sort((a, b) => a.x - b.x)));
}

function sharesBaseline(a: TextItem, b: TextItem): boolean {
	const overlap = Math.min(a.y, b.y) - Math.max(a.y - a.size, b.y - b.size);
	return Math.abs(a.y - b.y) <= BASELINE_DRIFT * Math.max(a.size, b.size) && overlap >= 0.5 * Math.min(a.size, b.size);
}

/** Bold type is sometimes made by printing the same text twice. */
function removeDoubled(row: TextItem[]): TextItem[] {
	return row.filter((item, at) => {
		for (let before = at - 1; before >= 0; before--) {
			const other = row[before] as TextItem;
			if (item.x - other.x > DOUBLED_DRIFT * item.size) return true;
			if (other.text === item.text && Math.abs(other.y - item.y) <= DOUBLED_DRIFT * item.size) return false;
		}
		return true;
	});
}

/** A bullet behind a wide gap begins a line of its own: lists are set in several columns. */
function splitAtBullets(row: TextItem[]): TextItem[][] {
	const parts: TextItem[][] = [];
	for (const [at, item] of row.entries()) {
		const before = row[at - 1];
		const afterBullets = parts.at(-1)?.every(({ text }) => isBullet(text)) === true;
		const opens = !before || (!afterBullets && opensItem(item, at === row.length - 1) && gapOf(before, item) > TAB_GAP);
		if (opens) parts.push([item]);
		else (parts.at(-1) as TextItem[]).push(item);
	}
	return parts;
}

/** A bullet at the end of a line parts it from nothing. */
function opensItem({ text }: TextItem, isLast: boolean): boolean {
	return isBullet(text) ? !isLast : measureBullet(text) > 0;
}

/** In sizes of the font. */
function gapOf(before: TextItem, item: TextItem): number {
	return (item.x - before.x - before.width) / Math.max(before.size, item.size);
}

function joinRow(row: readonly TextItem[]): Line {
	const first = row[0] as TextItem;
	const last = row.at(-1) as TextItem;
	const size = mainSize(row);
	const letterGap = findLetterSpacing(row);
	const wordGap = letterGap === null ? WORD_GAP : 1.5 * letterGap;
	const tabGap = letterGap !== null ? 4 * letterGap : standsInCells(row) ? CELL_GAP : TAB_GAP;
	const fontChange = findFontChange(row);
	const spaced = row.some((item) => joinSpacedLetters(item.text, MIN_SPACED_LETTERS) !== item.text);
	let text = '';
	let tail: TextItem | null = null;
	for (const [at, item] of row.entries()) {
		const before = row[at - 1];
		const own = joinSpacedLetters(item.text, spaced ? 2 : MIN_SPACED_LETTERS).replace(/ {4,}/g, '\t');
		const gap = before ? gapOf(before, item) : 0;
		const afterBullet = at === 1 && isBullet(row[0]?.text ?? '');
		if (!before || text.endsWith(' ')) text += own.trimStart();
		else if (afterBullet) text += ` ${own.trimStart()}`;
		else if (gap >= tabGap || item.cell || at === fontChange) {
			text = `${text.trimEnd()}\t${own.trimStart()}`;
			tail = item;
		} else if (gap > wordGap || (item.spaceBefore && letterGap === null)) text += ` ${own.trimStart()}`;
		else text += own;
	}
	const clean = cleanText(joinAccents(text.trim()))
		.replace(/ *\t[ \t]*/g, '\t')
		.replace(/ {2,}/g, ' ')
		.trim();
	const width = Math.max(last.x + last.width - first.x, 1);
	const bulletChars = measureBullet(clean);
	const textX = bulletChars === 0 ? first.x : isBullet(first.text) && row[1] ? row[1].x : first.x + (bulletChars / Math.max(clean.length, 1)) * width;
	const words = clean.slice(bulletChars);
	const firstWord = /^\S+/.exec(words)?.[0].length ?? 0;
	const right = row.reduce((most, item) => Math.max(most, item.x + item.width), 0);
	return {
		text: clean,
		x: first.x,
		right,
		y: first.y,
		size,
		textX,
		tailX: tail?.x ?? textX,
		firstWordWidth: tail ? firstWord * size * 0.5 : (firstWord / Math.max(words.length, 1)) * (right - textX),
		bullet: bulletChars > 0,
		font: commonFont(row),
		icon: isIcon(first.text),
		evenGaps: hasEvenGaps(row),
		gapped: clean.includes('\t'),
	};
}

/** Words in boxes of their own: all of them stand further apart than words of a line do. */
function standsInCells(row: readonly TextItem[]): boolean {
	const words = isBullet(row[0]?.text ?? '') ? row.slice(1) : row;
	if (words.length < MIN_CELLS || words.some(({ text }) => SMALL_WORD.test(text.trim()))) return false;
	return words.every((item, at) => at === 0 || gapOf(words[at - 1] as TextItem, item) > CELL_GAP);
}

/** A bullet's font, and that of a comma, says nothing of the words'. */
function commonFont(row: readonly TextItem[]): string | null {
	const fonts = new Set(row.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ font }) => font));
	return fonts.size === 1 ? ([...fonts][0] as string) : null;
}

/** Letters placed one by one ("E  X  P  E  R"): the usual gap between them, else `null`. */
function findLetterSpacing(row: readonly TextItem[]): number | null {
	const letters = row.filter(({ text }) => /^\p{L}$/u.test(text.trim()));
	if (letters.length < MIN_SPACED_LETTERS || letters.length < 0.8 * row.length) return null;
	const gaps = row.slice(1).map((item, at) => gapOf(row[at] as TextItem, item));
	const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] as number;
	return usual > WORD_GAP ? usual : null;
}

/** The largest type that a word is set in; a letter or a bullet may be larger. */
function mainSize(row: readonly TextItem[]): number {
	const words = row.filter(({ text }) => text.trim().length > 2);
	return Math.max(...(words.length > 0 ? words : row).map(({ size }) => size));
}

/** Where one font gives way to another in a line of capitals ("**DATA ANALYST** ACME LTD"): what else parts the two is lost. -1 without. */
function findFontChange(row: readonly TextItem[]): number {
	const changes = row.flatMap(({ font }, at) => (at > 0 && font !== row[at - 1]?.font ? [at] : []));
	const [at = -1] = changes;
	if (changes.length !== 1) return -1;
	const sides = [row.slice(0, at), row.slice(at)].map((items) =>
		items
			.map(({ text }) => text)
			.join(' ')
			.trim(),
	);
	return sides.every((side) => CAPITALS.test(side)) && /\p{L}$/u.test(sides[0] as string) ? at : -1;
}

/** Whether all words stand equally far apart, as in justified text. */
function hasEvenGaps(row: readonly TextItem[]): boolean {
	const gaps = row.slice(1).map((item, at) => gapOf(row[at] as TextItem, item));
	return gaps.length >= 2 && Math.max(...gaps) < 1.12 * Math.min(...gaps);
}
