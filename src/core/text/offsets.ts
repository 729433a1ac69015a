/**
 * Offsets into a text and the spans along it.
 * @module
 */

/** Lower case of the same length, so that offsets into one are offsets into the other: a few letters (İ) grow when lowered and are kept. */
export function lowerKeepingLength(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

/** Of items in the order of the text, the last that starts at or before an offset; `null` when all start behind it. */
export function lastStartingBefore<Item extends { readonly start: number }>(items: readonly Item[], offset: number): Item | null {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle] as Item).start <= offset) low = middle + 1;
		else high = middle;
	}
	return items[low - 1] ?? null;
}
