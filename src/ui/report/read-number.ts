/**
 * Numbers as people type them.
 * @module
 */

const GROUPS_OF_THREE = /(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g;

/** "65,000", "65.000" and "65 000" are 65000, "2.5" and "2,5" two and a half. `null` for what is no number from zero up. */
export function readNumber(text: string): number | null {
	const plain = text.trim().replace(GROUPS_OF_THREE, '').replace(',', '.');
	return /^\d{1,12}(?:\.\d{0,3})?$/.test(plain) ? Number(plain) : null;
}
