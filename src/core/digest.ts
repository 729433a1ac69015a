/**
 * A short name for a long text. Not cryptographic: it tells texts apart, it doesn't protect them.
 * @module
 */

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
const SECOND_BASIS = 0x9e3779b9;

/**
 * Sixteen hexadecimal digits that depend on every UTF-16 code unit of `text` and on nothing else: the same in every browser and session.
 * Two lanes of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), each stirred at the end. Anyone who wants to can make two texts collide.
 */
export function digest(text: string): string {
	let first = FNV_BASIS;
	let second = SECOND_BASIS;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		first = Math.imul(first ^ unit, FNV_PRIME);
		second = Math.imul(second ^ (unit + at), FNV_PRIME);
	}
	return stir(first) + stir(second ^ text.length);
}

/** Spreads every bit over the whole lane: FNV leaves the last characters in the low bits. */
function stir(lane: number): string {
	let mixed = lane ^ (lane >>> 16);
	mixed = Math.imul(mixed, 0x85ebca6b);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 0xc2b2ae35);
	mixed ^= mixed >>> 16;
	return (mixed >>> 0).toString(16).padStart(8, '0');
}
