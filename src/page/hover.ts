/**
 * From the pointer to the card: a short dwell brings it up, a short grace lets the pointer reach it, Escape and scrolling send it away.
 * @module
 */
import type { FindMark } from './hit-test.ts';
import type { HoverCard } from './hover-card.ts';
import { isOwnNode } from './own-nodes.ts';
import type { PaintedMark } from './painted.ts';
import { offsetOf } from './viewport-boxes.ts';

/** How long the pointer rests on a mark before its card comes up. */
export const DWELL_MS = 250;
/** How long the pointer may be off mark and card before the card goes. */
export const GRACE_MS = 220;

export interface HoverOptions {
	/** Documents that hold marks. */
	readonly documents: readonly Document[];
	/** The document that holds the card. */
	readonly home: Document;
	readonly card: HoverCard;
	readonly findMark: FindMark;
	/** Called when the reader sends a card away. */
	onDismiss(): void;
}

/** Watches the pointer over marks until the signal aborts. */
export function watchHover({ documents, home, card, findMark, onDismiss }: HoverOptions, signal: AbortSignal): void {
	let opening: { readonly id: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
	let closing: ReturnType<typeof setTimeout> | null = null;

	function cancelOpening(): void {
		if (opening) clearTimeout(opening.timer);
		opening = null;
	}

	function keepOpen(): void {
		if (closing !== null) clearTimeout(closing);
		closing = null;
	}

	function leave(): void {
		cancelOpening();
		if (card.shown()?.cause !== 'pointer' || closing !== null) return;
		closing = setTimeout(() => {
			closing = null;
			card.hide();
		}, GRACE_MS);
	}

	function enter(painted: PaintedMark, document: Document, { clientX, clientY }: PointerEvent): void {
		const { id } = painted.mark;
		if (card.shown()?.painted.mark.id === id) {
			cancelOpening();
			keepOpen();
			return;
		}
		if (opening?.id === id) return;
		leave();
		const offset = offsetOf(document, home);
		const at = { x: clientX + offset.x, y: clientY + offset.y };
		const timer = setTimeout(() => {
			opening = null;
			keepOpen();
			card.show(painted, 'pointer', at);
		}, DWELL_MS);
		opening = { id, timer };
	}

	function watchDocument(document: Document): void {
		let latest: PointerEvent | null = null;
		const look = () => {
			const event = latest;
			latest = null;
			if (!event || signal.aborted) return;
			const painted = findMark(document, event.clientX, event.clientY);
			if (painted) enter(painted, document, event);
			else leave();
		};
		const onMove = (event: PointerEvent) => {
			// A finger has no hover, and a pressed button selects text. The card looks after itself.
			if (event.pointerType === 'touch' || event.buttons !== 0 || isOwnNode(event.target)) return;
			if (latest === null) document.defaultView?.requestAnimationFrame(look);
			latest = event;
		};
		document.addEventListener('pointermove', onMove, { signal, passive: true });
		document.documentElement.addEventListener(
			'pointerleave',
			() => {
				latest = null;
				leave();
			},
			{ signal },
		);
		const onScroll = () => {
			cancelOpening();
			if (card.shown()?.cause === 'pointer') card.hide();
			else card.follow();
		};
		document.addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
		document.defaultView?.addEventListener('resize', () => card.follow(), { signal, passive: true });
		document.addEventListener(
			'keydown',
			(event) => {
				if (event.key !== 'Escape') return;
				cancelOpening();
				keepOpen();
				card.hide();
				onDismiss();
			},
			{ signal, capture: true },
		);
	}

	for (const document of new Set([home, ...documents])) watchDocument(document);
	card.element.addEventListener(
		'pointerenter',
		() => {
			cancelOpening();
			keepOpen();
		},
		{ signal },
	);
	card.element.addEventListener('pointerleave', leave, { signal });
	signal.addEventListener(
		'abort',
		() => {
			cancelOpening();
			keepOpen();
			card.hide();
		},
		{ once: true },
	);
}
