/**
 * Finds the place of a known text in the live page: the smallest element that shows nearly all of it.
 * @module
 */
import { isUnread } from './page-elements.ts';
import { walk } from './walk.ts';

/** An element is the place when it shows this share of the text. */
const COVER_MIN = 0.9;
/** Runs of this many words are compared: single words stand everywhere. */
const RUN = 3;
const WORDS_MIN = 12;
const WORD = /[\p{L}\p{N}]+/gu;
/** Doubtful when more than this share of what the element shows is not in the text. */
const FOREIGN_MAX = 0.3;

export interface Place {
	readonly element: Element;
	/** True when the element shows much that the text doesn't hold. */
	readonly doubtful: boolean;
}

interface Extent {
	readonly from: number;
	to: number;
}

/** `null` if no element under `root` shows the text. Linear in page and text. */
export function locateText(text: string, root: Element): Place | null {
	const wanted = runsOf(wordsOf(text));
	if (wanted.size < WORDS_MIN) return null;
	const { words, extents } = readWords(root);
	const matched = countMatches(words, wanted);
	const enough = wanted.size * COVER_MIN;
	const matchesIn = (element: Element) => {
		const extent = extents.get(element);
		return extent ? matched[extent.to]! - matched[extent.from]! : 0;
	};
	if (matchesIn(root) < enough) return null;
	let place = root;
	for (let child = fullChild(place); child; child = fullChild(place)) place = child;
	place = widen(place);
	const { from, to } = extents.get(place)!;
	const foreign = Math.max(0, to - from - matchesIn(place) - RUN);
	return { element: place, doubtful: foreign > (to - from) * FOREIGN_MAX };

	function fullChild(element: Element): Element | null {
		for (const child of element.children) if (matchesIn(child) >= enough) return child;
		return null;
	}

	/** The nine tenths may have left the first paragraph out: goes up as long as that brings more of the text than of anything else. */
	function widen(from: Element): Element {
		let best = from;
		for (let above = from.parentElement; above && above !== root && root.contains(above); above = above.parentElement) {
			const gain = matchesIn(above) - matchesIn(best);
			const own = extents.get(best)!;
			const all = extents.get(above)!;
			const cost = all.to - all.from - (own.to - own.from) - gain;
			if (cost > gain) break;
			if (gain > 0) best = above;
		}
		return best;
	}
}

function wordsOf(text: string): string[] {
	return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

function runsOf(words: readonly string[]): Set<string> {
	const runs = new Set<string>();
	for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
	return runs;
}

/** The words that the page shows, and from which to which each element reaches. */
function readWords(root: Element): { words: string[]; extents: Map<Element, Extent> } {
	const words: string[] = [];
	const extents = new Map<Element, Extent>();
	extents.set(root, { from: 0, to: 0 });
	walk(root, {
		enter(element) {
			if (isUnread(element)) return false;
			extents.set(element, { from: words.length, to: words.length });
			return true;
		},
		leave(element) {
			extents.get(element)!.to = words.length;
		},
		text(node) {
			for (const word of wordsOf(node.data)) words.push(word);
			return true;
		},
	});
	extents.get(root)!.to = words.length;
	return { words, extents };
}

/** At each place, how many runs of the text have begun before it. A run that stands twice counts once. */
function countMatches(words: readonly string[], wanted: ReadonlySet<string>): Uint32Array {
	const counts = new Uint32Array(words.length + 1);
	for (let at = 0; at < words.length; at++) {
		const run = at + RUN <= words.length ? `${words[at]} ${words[at + 1]} ${words[at + 2]}` : '';
		counts[at + 1] = counts[at]! + (wanted.has(run) ? 1 : 0);
	}
	return counts;
}
