/**
 * Security clearances. Which one the reader holds isn't stated, so it isn't compared.
 * @module
 */
import { byWord, type Check, type CheckInput, judgeGates, type Verdict } from './check.ts';

const HELD: Verdict = { result: 'pass', rule: 'clearance-held' };
const UNSTATED: Verdict = { result: 'unknown', rule: 'clearance-unstated' };

/** One that may be got after the offer, or is only welcome, excludes nobody outright. */
export function checkClearance(input: CheckInput): Check[] {
	const { hasClearance } = input.profile;
	return [
		...judgeGates(input, 'clearance-required', ({ params }) => {
			const lacking: Verdict = params?.level === 'obtainable' ? { result: 'check', rule: 'clearance-obtainable' } : { result: 'fails', rule: 'clearance-lacking' };
			return byWord(hasClearance, HELD, lacking, UNSTATED);
		}),
		...judgeGates(input, 'clearance-preferred', () => byWord(hasClearance, HELD, { result: 'check', rule: 'clearance-wish' }, UNSTATED)),
	];
}
