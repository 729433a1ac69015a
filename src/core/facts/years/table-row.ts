/**
 * A row of a table of skills, in cells ("Oracle Forms ⇥ Required ⇥ 6 ⇥ Years") or with dashes ("Oracle Forms – 6 years – Required").
 * @module
 */

export interface Row {
	/** What the row is about: what it begins with. */
	readonly matter: string;
	/** Its other cells, without the amount. */
	readonly rest: string;
}

const MATTER = /^(.{2,100}?)\s[–—|-]\s{1,2}$/;
const REST = /^\s[–—|-]\s(?:highly |strongly )?(?:required|mandatory|desired|desirable|preferred|nice to have)\s*$/;

/** `null` where the words before and after an amount are no cells. */
export function rowOf(before: string, after: string): Row | null {
	const end = before.indexOf('\t');
	if (end > 0) return { matter: before.slice(0, end), rest: before.slice(end) };
	if (!REST.test(after)) return null;
	const matter = MATTER.exec(before);
	return matter && { matter: matter[1] as string, rest: after };
}
