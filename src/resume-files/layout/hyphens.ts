/**
 * Words broken at the end of a line: the hyphen goes, or belongs to the word.
 * @module
 */

/** Parts of compounds, which keep their hyphen: "event-driven", "real-time". */
const SECOND_PARTS = new Set(
	(
		'driven based native time end source level scale stack quality performance oriented ready facing friendly term party functional wide ' +
		'specific first up to of in on out off the grade grained tuned trained tuning supervised purpose effective efficient critical intensive ' +
		'aware agnostic side house hand on-one one two date depth line class centric compliant volume cost risk impact demand shot art through'
	).split(' '),
);
const FIRST_PARTS = new Set(
	(
		'cloud open event real full self data third long high low cross multi non well co pre post semi anti ex e in on off end state test ' +
		'domain object model user customer business decision cost time large small mid large-scale hands day year problem team product micro-service ' +
		'client server front back peer point pay ad fine few zero one two single dual three machine deep'
	).split(' '),
);
const BROKEN_END = /[\p{L}\p{N}-]+[-\u2010\u00ad]$/u;
const BREAK = /^(.*?)([\p{L}\p{N}+#.]+(?:-[\p{L}\p{N}+#.]+)*)[-\u2010\u00ad]$/su;

/** All words of some lines in lower case, compounds with and without their hyphens; but for words that are broken, which are looked up among them. */
export function collectWords(lines: readonly string[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const [at, line] of lines.entries()) {
		const whole = BROKEN_END.test(lines[at - 1] ?? '') ? line.replace(/^\S+/, '') : line;
		for (const [word] of whole
			.replace(BROKEN_END, '')
			.toLowerCase()
			.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
			words.add(word);
			for (const part of word.split('-')) words.add(part);
		}
	}
	return words;
}

/** Joins two lines of one paragraph. A hyphen between them stays where the word is a compound. */
export function joinWrapped(before: string, after: string, words: ReadonlySet<string>): string {
	const broken = before.endsWith('-') || before.endsWith('\u00ad') || before.endsWith('\u2010') ? BREAK.exec(before.slice(-80)) : null;
	const rest = /^[\p{L}\p{N}]+/u.exec(after)?.[0];
	// "pp. 101–" over "120".
	if (/\d[–-]$/.test(before) && /^\d/.test(after)) return before + after;
	if (!broken || rest === undefined) {
		// "TCP/" and "IP" were one word; so were the parts of an address.
		return /\S[/@_]$/.test(before) && /^\S/.test(after) && !/\s[/@_]$/.test(before) ? before + after : `${before} ${after}`;
	}
	const stem = before.slice(0, -1);
	if (before.endsWith('\u00ad')) return stem + after;
	// "Front- und Backend": the rest of the compound comes later.
	if (/^(?:und|oder|and|or|bzw|sowie|to|bis)$/i.test(rest)) return `${stem}- ${after}`;
	return keepsHyphen((broken[2] as string).toLowerCase(), rest, words) ? `${stem}-${after}` : stem + after;
}

function keepsHyphen(first: string, rest: string, words: ReadonlySet<string>): boolean {
	const second = rest.toLowerCase();
	if (words.has(`${first}-${second}`)) return true;
	if (/[\d+#.-]/.test(first) || /^[\p{Lu}\d]/u.test(rest)) return true;
	if (words.has(first + second)) return false;
	if (SECOND_PARTS.has(second) || FIRST_PARTS.has(first)) return true;
	return words.has(first) && words.has(second) && first.length > 2;
}
