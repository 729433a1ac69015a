/**
 * Writes the canonical string: characters in, whitespace folded, lines out, and a record of where each character came from.
 * @module
 */
import type { Line } from '../core/text/lines.ts';
import { markerLength } from '../core/text/marker.ts';

/** A run of the canonical string that stands character by character in one text node. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly node: Text;
	/** Where in the node it starts. */
	readonly offset: number;
}

/** What the markup around a character says of its line. */
export interface LineContext {
	readonly bold: boolean;
	readonly rank: number | null;
	readonly itemLevel: number | null;
	readonly link: boolean;
}

interface Run {
	readonly start: number;
	end: number;
	readonly bold: boolean;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export class LineWriter {
	readonly pieces: Piece[] = [];
	readonly lines: Line[] = [];
	readonly #finished: string[] = [];
	#line = '';
	#length = 0;
	#lineStart = -1;
	#context: LineContext | null = null;
	#runs: Run[] = [];
	#space: { readonly node: Text; readonly offset: number } | null = null;
	#gap = false;

	get length(): number {
		return this.#length;
	}

	get isLineEmpty(): boolean {
		return this.#lineStart < 0;
	}

	/** Adds characters that are no whitespace. */
	addWord(word: string, node: Text, offset: number, context: LineContext): void {
		if (this.#lineStart < 0) {
			if (this.#length > 0) this.#length++;
			this.#lineStart = this.#length;
			this.#context = context;
		} else if (this.#space) this.#addPiece(' ', this.#space.node, this.#space.offset, context.bold);
		this.#space = null;
		this.#addPiece(word, node, offset, context.bold);
	}

	/** Notes whitespace: one space, should the line go on. */
	addSpace(node: Text, offset: number): void {
		if (this.#lineStart >= 0) this.#space ??= { node, offset };
	}

	/** Ends the line, if one has begun. */
	endLine(): void {
		this.#space = null;
		if (this.#lineStart < 0) return;
		this.lines.push(this.#finishLine());
		this.#finished.push(this.#line);
		this.#line = '';
		this.#lineStart = -1;
		this.#runs = [];
		this.#gap = false;
	}

	/** Notes that the page shows an empty line here. */
	addGap(): void {
		this.endLine();
		if (this.#length > 0) this.#gap = true;
	}

	/** The canonical string, as far as its lines have ended. */
	toText(): string {
		return this.#finished.join('\n');
	}

	#finishLine(): Line {
		const { rank = null, itemLevel = null, link = false } = this.#context ?? {};
		const text = this.#line;
		const marker = rank === null ? markerLength(text) : 0;
		const start = this.#lineStart + marker;
		const line = { start, end: this.#length, gapBefore: this.#gap, ...(link ? { link } : {}) };
		if (rank !== null) return { ...line, rank };
		const level = itemLevel ?? (marker > 0 ? 1 : null);
		return { ...line, ...(level === null ? {} : { itemLevel: level }), ...this.#readBold(start) };
	}

	/** Whether all of the line is bold, or where its bold beginning ends. Signs (bullets, emoji, colons) count for neither. */
	#readBold(start: number): { bold?: boolean; leadEnd?: number } {
		const text = this.#line;
		const telling = this.#runs.filter((run) => run.end > start && LETTER_OR_DIGIT.test(text.slice(Math.max(run.start, start) - this.#lineStart, run.end - this.#lineStart)));
		const plain = telling.findIndex(({ bold }) => !bold);
		if (plain < 0) return telling.length > 0 ? { bold: true } : {};
		if (plain === 0) return {};
		const lead = text.slice(0, telling[plain - 1]!.end - this.#lineStart).trimEnd();
		const colon = text[lead.length] === ':' ? 1 : 0;
		return { leadEnd: this.#lineStart + lead.length + colon };
	}

	#addPiece(chars: string, node: Text, offset: number, bold: boolean): void {
		const start = this.#length;
		const last = this.pieces.at(-1);
		if (last && last.node === node && last.end === start && last.offset + last.end - last.start === offset)
			this.pieces[this.pieces.length - 1] = { ...last, end: start + chars.length };
		else this.pieces.push({ start, end: start + chars.length, node, offset });
		this.#line += chars;
		this.#length += chars.length;
		const run = this.#runs.at(-1);
		if (run && run.bold === bold) run.end = this.#length;
		else this.#runs.push({ start, end: this.#length, bold });
	}
}
