/**
 * The small pill in the corner: how much was marked, or why nothing was, and the way to the rest.
 * @module
 */
import type { MarkKind } from '../core/marks.ts';
import type { Host } from './host.ts';

/** Counts by kind, or a short text where there are none to show. */
export type PillContent = { readonly counts: Readonly<Record<MarkKind, number>> } | { readonly note: string };

export interface PillWords {
	/** "5 must". Never asked for zero. */
	count(kind: MarkKind, count: number): string;
	/** Shown when all counts are zero. */
	readonly none: string;
	/** What a click does, for those who can't see where it leads. */
	readonly open: string;
	readonly dismiss: string;
}

export interface Pill {
	/** Shows this, or nothing (`null`). Once dismissed the pill stays away as long as the page lives. */
	show(content: PillContent | null): void;
}

/** Makes the pill, hidden. `onOpen` is called within the click, so that it may open a side panel. */
export function createPill(host: Host, words: PillWords, onOpen: () => void, signal: AbortSignal): Pill {
	const { document } = host;
	let isDismissed = false;
	const element = document.createElement('div');
	element.className = 'pill';
	element.hidden = true;
	const open = document.createElement('button');
	open.type = 'button';
	open.className = 'open';
	const dismiss = document.createElement('button');
	dismiss.type = 'button';
	dismiss.className = 'dismiss';
	dismiss.textContent = '×';
	dismiss.title = words.dismiss;
	dismiss.setAttribute('aria-label', words.dismiss);
	element.append(open, dismiss);
	host.layer.append(element);
	open.addEventListener('click', onOpen, { signal });
	dismiss.addEventListener(
		'click',
		() => {
			isDismissed = true;
			element.hidden = true;
		},
		{ signal },
	);
	return {
		show(content) {
			element.hidden = content === null || isDismissed;
			if (content === null || isDismissed) return;
			host.attach();
			open.title = words.open;
			open.replaceChildren(...writeContent(document, content, words), writeUnseen(document, `. ${words.open}`));
		},
	};
}

function writeContent(document: Document, content: PillContent, words: PillWords): readonly Node[] {
	if ('note' in content) return [document.createTextNode(content.note)];
	const kinds = (['must', 'nice', 'flag'] as const).filter((kind) => content.counts[kind] > 0);
	if (kinds.length === 0) return [document.createTextNode(words.none)];
	return kinds.flatMap((kind, index) => {
		const count = document.createElement('span');
		// Drawn like the marks themselves, the pill is its own legend.
		count.className = `count line-${kind}`;
		count.textContent = words.count(kind, content.counts[kind]);
		if (index === 0) return [count];
		const dot = document.createElement('span');
		dot.className = 'dot';
		dot.textContent = '·';
		return [dot, count];
	});
}

function writeUnseen(document: Document, text: string): HTMLElement {
	const element = document.createElement('span');
	element.className = 'unseen';
	element.textContent = text;
	return element;
}
