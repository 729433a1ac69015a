/**
 * The card that explains one mark.
 * @module
 */
import type { Mark } from '../core/marks.ts';
import { isOnDark } from './backdrop.ts';
import { placeCard } from './card-position.ts';
import type { Host } from './host.ts';
import { elementOf, type PaintedMark } from './painted.ts';
import { type Box, boxesOf, joinBoxes, type Point, viewportOf } from './viewport-boxes.ts';

/** What a card says. All of it is shown as text. */
export interface CardWords {
	/** Tier, or that it is a red flag: "Must have". */
	readonly label: string;
	/** Skill or kind of flag. */
	readonly subject: string;
	/** Why it was marked. */
	readonly reason: string;
	/** Where in the posting it stands; `null` where that isn't known. */
	readonly section: string | null;
	/** For a flag: why it matters, what may be harmless about it, what to ask. */
	readonly details: readonly { readonly label: string; readonly text: string }[];
}

/** What brought a card up: a pointer's card goes when the pointer does, a walker's stays until it is dismissed. */
export type CardCause = 'pointer' | 'walker';

export interface HoverCard {
	readonly element: HTMLElement;
	/** Shows the card for a mark; `at` is the pointer, in the host's viewport. */
	show(painted: PaintedMark, cause: CardCause, at?: Point): void;
	/** Moves the card to where its mark is now, or hides it if the mark isn't among those painted any more. While the mark is out of sight, so is the card. */
	follow(painted?: readonly PaintedMark[]): void;
	hide(): void;
	/** The mark the card is shown for, and why. */
	shown(): { readonly painted: PaintedMark; readonly cause: CardCause } | null;
}

/** Makes the card, hidden. It is a manual popover: the browser's top layer puts it above whatever the page stacks. */
export function createHoverCard(host: Host, describe: (mark: Mark) => CardWords): HoverCard {
	const element = host.document.createElement('div');
	element.className = 'card';
	element.popover = 'manual';
	element.setAttribute('role', 'tooltip');
	host.layer.append(element);
	let shown: { painted: PaintedMark; cause: CardCause; x: number | null } | null = null;

	function hide(): void {
		shown = null;
		if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
	}

	function place(lines: readonly Box[], x: number): void {
		const viewport = viewportOf(host.document);
		element.style.maxHeight = '';
		const { left, top, maxHeight } = placeCard(joinBoxes(lines)!, x, element.getBoundingClientRect(), viewport);
		element.style.left = `${left}px`;
		element.style.top = `${top}px`;
		element.style.maxHeight = `${maxHeight}px`;
		// A walker's card waits unseen until the page has scrolled to its mark.
		element.style.visibility = lines.some((line) => line.bottom > 0 && line.top < viewport.height) ? '' : 'hidden';
	}

	return {
		element,
		show(painted, cause, at) {
			const lines = boxesOf(painted.range, host.document);
			if (lines.length === 0) return;
			host.attach();
			const parent = elementOf(painted.range);
			host.setDark(parent !== null && isOnDark(parent));
			element.replaceChildren(...writeCard(host.document, painted.mark, describe(painted.mark)));
			shown = { painted, cause, x: at ? lineUnder(lines, at).left : null };
			if (!element.matches(':popover-open')) element.showPopover();
			place(lines, shown.x ?? lines[0]!.left);
		},
		follow(painted) {
			if (!shown) return;
			const { id } = shown.painted.mark;
			const now = painted ? painted.find(({ mark }) => mark.id === id) : shown.painted;
			if (!now) return hide();
			shown = { ...shown, painted: now };
			const lines = boxesOf(shown.painted.range, host.document);
			if (lines.length === 0) hide();
			else place(lines, shown.x ?? lines[0]!.left);
		},
		hide,
		shown: () => shown,
	};
}

/** The line of a mark that the pointer is on, or its first. */
function lineUnder(lines: readonly Box[], { x, y }: Point): Box {
	return lines.find((line) => y >= line.top && y <= line.bottom && x >= line.left && x <= line.right) ?? lines[0]!;
}

function writeCard(document: Document, mark: Mark, words: CardWords): readonly Node[] {
	const kicker = write(document, 'p', 'kicker');
	const label = write(document, 'span', `label line-${mark.kind}`, words.label);
	kicker.append(label);
	if (words.section !== null) kicker.append(write(document, 'span', 'section', words.section));
	const nodes: Node[] = [kicker, write(document, 'p', 'subject', words.subject)];
	if (words.reason !== '') nodes.push(write(document, 'p', 'reason', words.reason));
	if (words.details.length > 0) {
		const list = write(document, 'dl', 'details');
		for (const detail of words.details) list.append(write(document, 'dt', 'term', detail.label), write(document, 'dd', 'text', detail.text));
		nodes.push(list);
	}
	return nodes;
}

/** An element with text in it. Never HTML: much of it comes from the page. */
function write(document: Document, tag: string, className: string, text = ''): HTMLElement {
	const element = document.createElement(tag);
	element.className = className;
	element.textContent = text;
	return element;
}
