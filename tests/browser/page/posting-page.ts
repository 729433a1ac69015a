/**
 * An invented posting in a real page, and the map from its text to ranges that the page's side is given.
 * @module
 */
import type { Mark, MarkKind } from '../../../src/core/marks.ts';
import type { PageWords } from '../../../src/page/page-view.ts';
import type { RangeOf } from '../../../src/page/painted.ts';

export const POSTING_HTML = `
	<h2>What you bring</h2>
	<ul>
		<li>Three years of <b>Type</b><i>Script</i> in produ<span>ction</span> services</li>
		<li>Sound knowledge of PostgreSQL</li>
	</ul>
	<h2>A plus</h2>
	<p>You have run Kubernetes clusters before.</p>
	<p>We are a family here, and everyone wears many hats.</p>`;

export interface PostingPage {
	readonly root: HTMLElement;
	readonly text: string;
	readonly rangeOf: RangeOf;
	/** A mark on the first place where the text holds these words. */
	mark(kind: MarkKind, words: string): Mark;
	remove(): void;
}

/** Puts a posting into the page and notes where its text stands. */
export function mountPosting(html = POSTING_HTML, document: Document = window.document): PostingPage {
	const root = document.createElement('div');
	root.innerHTML = html;
	document.body.append(root);
	const pieces: { node: Text; start: number; end: number }[] = [];
	let text = '';
	const walk = document.createTreeWalker(root, 4);
	while (walk.nextNode()) {
		const node = walk.currentNode as Text;
		pieces.push({ node, start: text.length, end: text.length + node.data.length });
		text += node.data;
	}
	const rangeOf: RangeOf = ({ start, end }) => {
		const first = pieces.find((piece) => start < piece.end);
		const last = pieces.find((piece) => end <= piece.end);
		if (!first || !last || start - first.start > first.node.data.length || end - last.start > last.node.data.length) return null;
		const range = document.createRange();
		range.setStart(first.node, start - first.start);
		range.setEnd(last.node, end - last.start);
		return range.toString() === text.slice(start, end) && root.contains(first.node) ? range : null;
	};
	return {
		root,
		text,
		rangeOf,
		mark(kind, words) {
			const start = text.indexOf(words);
			if (start < 0) throw new Error(`Not in the posting: ${words}`);
			return {
				id: `${kind}:${start}`,
				kind,
				start,
				end: start + words.length,
				source: kind === 'flag' ? 'flag' : 'skill',
				subject: words,
				rule: 'some-rule',
				section: 'requirements',
			};
		},
		remove: () => root.remove(),
	};
}

/** Words that are easy to recognise. */
export const WORDS: PageWords = {
	language: 'en',
	label: 'Findings',
	pill: { count: (kind, count) => `${count} ${kind}`, none: 'Nothing', open: 'Open', dismiss: 'Hide' },
	describe: (mark) => ({
		label: `label ${mark.kind}`,
		subject: mark.subject,
		reason: `because of ${mark.rule}`,
		section: mark.section,
		details: mark.kind === 'flag' ? [{ label: 'Why', text: '<b>not markup</b>' }] : [],
	}),
	announce: (mark, index, total) => `${index}/${total} ${mark.subject}`,
};

/** The open shadow tree of the host in a page, or `null` while there is none. Sees nothing of a closed one. */
export function findShadow(document: Document = window.document): ShadowRoot | null {
	return [...document.documentElement.children].find((element) => element.shadowRoot)?.shadowRoot ?? null;
}

/** The card, if it is shown. */
export function findCard(): HTMLElement | null {
	const element = findShadow()?.querySelector<HTMLElement>('[role=tooltip]') ?? null;
	return element?.matches(':popover-open') ? element : null;
}

/** The pill, if it is shown. */
export function findPill(): HTMLElement | null {
	return findShadow()?.querySelector<HTMLElement>('.pill:not([hidden])') ?? null;
}
