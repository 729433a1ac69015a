/**
 * Plain text wrapped by hand or by an editor: the rest of a wrapped line goes back to its beginning, so that a bullet is one line.
 * @module
 */

const BULLET = /^(\s*)(?:[-*+–—•◦▪‣·●○►▸➤➢✓]|\(?\d{1,2}[.)]|o(?=\s+\p{Lu}))\s+\S/u;
const MARKED = /^\s*(?:#{1,6}\s|[-=_~*]{3,}\s*$|\||>)/;
const LABEL = /^\p{Lu}[\p{L} ]{1,24}:/u;
/** Editors wrap at sixty to a hundred characters. A line that is longer was not wrapped. */
const MIN_WIDTH = 55;
const MAX_WIDTH = 110;
/** Of the lines: so few may be longer than the width that others were wrapped at (addresses, tables). */
const MAX_LONGER_SHARE = 0.05;
/** So many lines that surely go on, in small letters, show that lines were wrapped at all. */
const MIN_WRAPPED = 2;

/** The text with its wrapped lines joined; text that was not wrapped comes back as it was, but for what hangs below a bullet. Linear. */
export function unwrapText(text: string): string {
	const lines = text.split('\n');
	const width = findWidth(lines);
	const out: string[] = [];
	/** The bullet that the last line belongs to: its own column, and that of its words. */
	let hang: Hang | null = null;
	let last = '';
	for (const line of lines) {
		const bullet = BULLET.exec(line);
		const goesOn = !bullet && out.length > 0 && last.trim() !== '' && line.trim() !== '' && !MARKED.test(line) && !MARKED.test(last) && isRest(last, line, hang, width);
		if (goesOn) out[out.length - 1] = joinLines(out.at(-1) as string, line);
		else {
			out.push(line);
			hang = bullet ? { own: indentOf(line), words: bullet[0].length - 1 } : null;
		}
		last = line;
	}
	return out.join('\n');
}

interface Hang {
	readonly own: number;
	readonly words: number;
}

function isRest(last: string, line: string, hang: Hang | null, width: number): boolean {
	const words = line.trimStart();
	const full = isFull(last, line, width);
	const small = /^[\p{Ll}(]/u.test(words);
	const indent = indentOf(line);
	if (/\t|\s{3,}\S/.test(line.trim()) || /\t|\S\s{3,}\S/.test(last.trim())) return false;
	if (hang) return indent > hang.own ? small || full || (indent === hang.words && !LABEL.test(words)) : indent === hang.own && full && small;
	return full && indent === indentOf(last) && last.trim().length >= MIN_WIDTH / 2;
}

/** Whether a line's first word had no room in the line before. */
function isFull(last: string, line: string, width: number): boolean {
	return last.trimEnd().length + 1 + (/^\S+/.exec(line.trimStart())?.[0].length ?? 0) > width;
}

/** "event-" and "driven" stand together. */
function joinLines(before: string, line: string): string {
	const words = line.trim();
	return /\p{L}-$/u.test(before) ? `${before}${words}` : `${before.trimEnd()} ${words}`;
}

function indentOf(line: string): number {
	let width = 0;
	for (const char of line) {
		if (char === '\t') width += 4;
		else if (char === ' ') width++;
		else break;
	}
	return width;
}

/** The width the text is wrapped at: that of its longest lines, a few of which may be longer. Infinite where it isn't wrapped. */
function findWidth(lines: readonly string[]): number {
	const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
	lengths.sort((a, b) => b - a);
	const width = lengths[Math.floor(lengths.length * MAX_LONGER_SHARE)] ?? 0;
	if (width < MIN_WIDTH || width > MAX_WIDTH) return Number.POSITIVE_INFINITY;
	const wrapped = lines.filter((line, at) => /^\s*\p{Ll}/u.test(line) && isFull(lines[at - 1] ?? '', line, width)).length;
	return wrapped >= MIN_WRAPPED ? width : Number.POSITIVE_INFINITY;
}
