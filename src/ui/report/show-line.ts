/**
 * Brings a line into view on both sides, without taking the reader away from the side they look at.
 * @module
 */
import { findLine } from './line-button.tsx';

const MARGIN_PX = 8;

/** The text scrolls in its own box. The page scrolls only where the text stays in view with it. */
export function showLine(original: HTMLElement | null, reading: HTMLElement | null, at: number): void {
	const stays = original?.parentElement ? getComputedStyle(original.parentElement).position === 'sticky' : false;
	if (original) scrollInside(original, findLine(original, at));
	const line = findLine(reading, at);
	// The tools below it are part of what is looked for.
	if (stays) (line?.closest('.line') ?? line)?.scrollIntoView?.({ block: 'nearest' });
}

function scrollInside(box: HTMLElement, line: HTMLElement | null): void {
	if (!line) return;
	const end = line.offsetTop + line.offsetHeight;
	if (line.offsetTop < box.scrollTop) box.scrollTop = line.offsetTop - MARGIN_PX;
	else if (end > box.scrollTop + box.clientHeight) box.scrollTop = end - box.clientHeight + MARGIN_PX;
}
