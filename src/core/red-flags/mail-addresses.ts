/**
 * Mail addresses in a posting, found by their "@" so that no pattern runs over the whole text.
 * @module
 */
import type { Span } from '../posting.ts';
import type { Words } from '../text/words.ts';

export interface MailAddress extends Span {
	/** Lower case, without the "@". */
	readonly domain: string;
}

const INNER = new Set(['.', '-', '_', '+']);
/** No real address has more tokens on either side. */
const TOKENS_MAX = 12;

/** Every address with a domain of at least two labels. */
export function findMailAddresses(words: Words): MailAddress[] {
	const found: MailAddress[] = [];
	for (let at = words.lower.indexOf('@'); at >= 0; at = words.lower.indexOf('@', at + 1)) {
		const first = reach(words, at, -1);
		const last = reach(words, at, 1);
		if (first === at || last === at) continue;
		const domain = words.lower.slice(at + 1, last + 1).join('');
		if (domain.includes('.')) found.push({ start: words.start[first] as number, end: words.end[last] as number, domain });
	}
	return found;
}

/** The last token that belongs to the address, going from "@" one way. */
function reach(words: Words, at: number, step: 1 | -1): number {
	let last = at;
	for (let i = at + step; i >= 0 && i < words.count && Math.abs(i - at) <= TOKENS_MAX; i += step) {
		const touches = step > 0 ? words.start[i] === words.end[i - 1] : words.end[i] === words.start[i + 1];
		if (!touches) break;
		if (words.isWord[i]) last = i;
		else if (!INNER.has(words.lower[i] as string)) break;
	}
	return last;
}
