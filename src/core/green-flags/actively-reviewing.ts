/**
 * Applications are being read: the page says so (on LinkedIn, that one was within the last two weeks), or the posting does.
 * @module
 */
import { defineGreen } from './green-rule.ts';

const WORDS = /actively (?:reviewing|hiring|recruiting)/i;

export const activelyReviewing = defineGreen('actively-reviewing', ({ posting, signals }) => {
	if (WORDS.test(`${posting.applicants ?? ''} ${posting.posted ?? ''}`)) return { span: null };
	const [signal] = signals.of('actively-reviewing');
	return signal ? { span: signal } : null;
});
