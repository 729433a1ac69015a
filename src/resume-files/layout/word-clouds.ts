/**
 * Rows of single words, as skills are often set: they become lists, or words of two of them would read as one ("AWS   ECS").
 * @module
 */
import { nameSection } from '../../core/resume/section-names.ts';
import type { Block, Line } from './types.ts';

const MIN_PIECES = 3;
const MAX_PIECE_CHARS = 30;
/** Rows with dates, addresses or labels are something else. */
const NO_CLOUD = /\d{4}|present|heute|@|:|[|,;]/i;

/** The lines of a block, with commas for the wide gaps of word clouds. A row of two words is one of a cloud if it stands beside another. */
export function listWords(block: Block): Line[] {
	const lines = [...block];
	const isCloud = lines.map((line) => countPieces(line) >= MIN_PIECES);
	for (let at = 1; at < lines.length; at++) if (isCloud[at - 1] && isAlike(lines[at - 1] as Line, lines[at] as Line)) isCloud[at] = true;
	for (let at = lines.length - 2; at >= 0; at--) if (isCloud[at + 1] && isAlike(lines[at + 1] as Line, lines[at] as Line)) isCloud[at] = true;
	return lines.map((line, at) => (isCloud[at] ? { ...line, text: line.text.replaceAll('\t', isSpacedHeading(line) ? ' ' : ', ') } : line));
}

/** "EDUCATION   AND   TRAINING", its letters spaced. */
function isSpacedHeading({ text }: Line): boolean {
	return nameSection(text.replaceAll('\t', ' ')) !== null;
}

/** 0 for a line that can't be of a cloud. */
function countPieces({ text, bullet }: Line): number {
	if (bullet || NO_CLOUD.test(text)) return 0;
	const pieces = text.split('\t');
	return pieces.every(({ length }) => length <= MAX_PIECE_CHARS) ? pieces.length : 0;
}

function isAlike(cloud: Line, line: Line): boolean {
	return countPieces(line) >= 2 && Math.abs(cloud.x - line.x) < 1 && cloud.size === line.size;
}
