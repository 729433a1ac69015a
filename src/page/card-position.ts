/**
 * Where the card goes: beside the mark and never on it, inside the viewport.
 * @module
 */
import type { Box } from './viewport-boxes.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Placement {
	readonly left: number;
	readonly top: number;
	/** The card scrolls inside, should it be taller than this. */
	readonly maxHeight: number;
}

const GAP_PX = 6;
const EDGE_PX = 8;

/** Places a card below the mark, or above where there is more room; `x` is where it should start. */
export function placeCard(mark: Box, x: number, card: Size, viewport: Size): Placement {
	const above = mark.top - GAP_PX - EDGE_PX;
	const below = viewport.height - mark.bottom - GAP_PX - EDGE_PX;
	const isBelow = card.height <= below || below >= above;
	const maxHeight = Math.max(0, isBelow ? below : above);
	const height = Math.min(card.height, maxHeight);
	return {
		left: Math.max(EDGE_PX, Math.min(x, viewport.width - card.width - EDGE_PX)),
		top: isBelow ? mark.bottom + GAP_PX : mark.top - GAP_PX - height,
		maxHeight,
	};
}
