/**
 * Everything we show in a page, joined: marks, card, pill, walker.
 * @module
 */
import type { Mark } from '../core/marks.ts';
import { createAnnouncer } from './announcer.ts';
import { isOnDark } from './backdrop.ts';
import { createFindingWalker } from './finding-walker.ts';
import { createHighlighter } from './highlighter.ts';
import { createHitTest, type FindMark } from './hit-test.ts';
import { createHost } from './host.ts';
import { watchHover } from './hover.ts';
import { type CardWords, createHoverCard } from './hover-card.ts';
import { removeLeftovers } from './leftovers.ts';
import { documentsOf, elementOf, type PaintedMark, type RangeOf } from './painted.ts';
import { createPill, type PillContent, type PillWords } from './pill.ts';

/** The words for what we show, in one language. */
export interface PageWords {
	/** BCP 47 tag of the words. */
	readonly language: string;
	/** Names our region of the page for assistive technology. */
	readonly label: string;
	readonly pill: PillWords;
	describe(mark: Mark): CardWords;
	/** What a screen reader says at a mark; `index` counts from 1. */
	announce(mark: Mark, index: number, total: number): string;
}

export interface PageViewOptions {
	readonly document: Document;
	readonly words: PageWords;
	/** True in test builds only. */
	readonly openShadow: boolean;
	/** The reader clicked the pill. */
	onOpen(): void;
}

export interface PageView {
	/** Paints these marks instead of what was painted before. Gives how many found their text. */
	paint(marks: readonly Mark[], rangeOf: RangeOf): number;
	/** Drops the marks whose text has changed. */
	refresh(): void;
	showPill(content: PillContent | null): void;
	/** Takes marks, card and pill away, at once. */
	clear(): void;
	/** Goes to the next or previous mark, or to one by its id. False if there is none. */
	next(): boolean;
	previous(): boolean;
	show(markId: string): boolean;
}

/** Builds the view. Nothing is put into the page before there is something to show; aborting the signal takes it all out. */
export function createPageView({ document, words, openShadow, onOpen }: PageViewOptions, signal: AbortSignal): PageView {
	removeLeftovers(document);
	const host = createHost({ document, label: words.label, language: words.language, openShadow }, signal);
	const pill = createPill(host, words.pill, onOpen, signal);
	const card = createHoverCard(host, words.describe);
	const announce = createAnnouncer(host);
	const highlighter = createHighlighter(signal);
	const walker = createFindingWalker({ home: document, highlighter, card, announce, wordsFor: words.announce });
	let hovering = new AbortController();
	let hovered: readonly Document[] = [];
	let findMark: FindMark = () => null;

	/** Sets pointer and card to what is painted now. The watch on the pointer goes on as long as the marks lie in the same documents. */
	function follow(painted: readonly PaintedMark[]): void {
		findMark = createHitTest(painted);
		card.follow(painted);
		const documents = documentsOf(painted);
		if (documents.length === hovered.length && documents.every((document) => hovered.includes(document))) return;
		hovering.abort();
		hovered = documents;
		if (signal.aborted || documents.length === 0) return;
		hovering = new AbortController();
		watchHover({ documents, home: document, card, findMark: (...point) => findMark(...point), onDismiss: walker.reset }, AbortSignal.any([signal, hovering.signal]));
	}

	return {
		paint(marks, rangeOf) {
			const painted = highlighter.paint(marks, rangeOf);
			follow(painted);
			return painted.length;
		},
		refresh() {
			if (highlighter.painted().length > 0) follow(highlighter.refresh());
		},
		showPill(content) {
			const [first] = highlighter.painted();
			const ground = (first && elementOf(first.range)) ?? document.body;
			host.setDark(isOnDark(ground));
			pill.show(signal.aborted ? null : content);
		},
		clear() {
			walker.reset();
			highlighter.clear();
			follow([]);
			pill.show(null);
		},
		next: walker.next,
		previous: walker.previous,
		show: walker.show,
	};
}
