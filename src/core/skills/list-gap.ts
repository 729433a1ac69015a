/**
 * What may stand between two members of a list.
 * @module
 */
import type { Words } from '../text/words.ts';

const JOINERS = new Set([',', '/', '&', '|', '•', '·', '+', ';', '(', ')', 'and', 'or', 'und', 'oder', 'as', 'well', 'well-as']);
/** Makers' names and articles that may go before a member ("Kafka, Apache Flink"), and the asterisks of bold Markdown around it. */
const FILLERS = new Set([
	'*',
	'apache',
	'google',
	'amazon',
	'aws',
	'microsoft',
	'azure',
	'the',
	'a',
	'an',
	'e',
	'g',
	'.',
	'eg',
	'such',
	'like',
	'including',
	'either',
	'both',
	'ms',
	'core',
	'programming',
	'language',
	'languages',
	'basic',
	'advanced',
	'scripting',
	'sql',
]);

/** Whether the tokens from `from` up to, not including, `to` only join members of one list. At least one of them must be a joiner. */
export function isListGap(words: Words, from: number, to: number, alsoFillers?: ReadonlySet<string>): boolean {
	let joined = false;
	for (let i = from; i < to; i++) {
		const token = words.lower[i] as string;
		if (JOINERS.has(token)) joined = true;
		else if (!FILLERS.has(token) && !alsoFillers?.has(token)) return false;
	}
	return joined;
}
