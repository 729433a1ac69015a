/**
 * Walks the marks with the keyboard: highlights take no focus, so the current one is scrolled to, emphasised, explained and announced.
 * @module
 */
import type { Mark } from '../core/marks.ts';
import type { Highlighter } from './highlighter.ts';
import type { HoverCard } from './hover-card.ts';
import { scrollToRange } from './scroll-to-range.ts';

export interface FindingWalker {
	/** Goes to the next mark in the order of the text, from the last to the first. False if nothing is painted. */
	next(): boolean;
	/** Goes to the mark before, from the first to the last. False if nothing is painted. */
	previous(): boolean;
	/** Goes to one mark. False if it isn't painted. */
	show(markId: string): boolean;
	/** Forgets where it was. */
	reset(): void;
}

export interface WalkerOptions {
	readonly home: Document;
	readonly highlighter: Highlighter;
	readonly card: HoverCard;
	announce(text: string): void;
	/** What is said of a mark; `index` counts from 1. */
	wordsFor(mark: Mark, index: number, total: number): string;
}

export function createFindingWalker({ home, highlighter, card, announce, wordsFor }: WalkerOptions): FindingWalker {
	let current: string | null = null;

	function goTo(index: number): boolean {
		const painted = highlighter.painted();
		const target = painted[index];
		if (!target) return false;
		current = target.mark.id;
		highlighter.setCurrent(current);
		const isStill = home.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
		scrollToRange(target.range, home, isStill ? 'instant' : 'smooth');
		card.show(target, 'walker');
		announce(wordsFor(target.mark, index + 1, painted.length));
		return true;
	}

	function indexOf(id: string | null): number {
		return highlighter.painted().findIndex(({ mark }) => mark.id === id);
	}

	return {
		next: () => goTo((indexOf(current) + 1) % Math.max(1, highlighter.painted().length)),
		previous() {
			const at = indexOf(current);
			return goTo(at > 0 ? at - 1 : highlighter.painted().length - 1);
		},
		show(markId) {
			const at = indexOf(markId);
			return at >= 0 && goTo(at);
		},
		reset() {
			current = null;
			highlighter.setCurrent(null);
		},
	};
}
