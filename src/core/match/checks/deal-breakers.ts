/**
 * Red flags that the reader never accepts. One that wasn't found is no assurance, so it is not said to be absent.
 * @module
 */
import type { Check, CheckInput } from './check.ts';

/** A failing check for the first place of each. */
export function checkDealBreakers({ reading, profile }: CheckInput): Check[] {
	return profile.dealBreakers.flatMap((kind): Check[] => {
		const flag = reading.redFlags.find((one) => one.kind === kind);
		return flag ? [{ kind: 'red-flag', result: 'fails', rule: 'deal-breaker', params: { ...flag.params, flag: kind }, span: { start: flag.start, end: flag.end } }] : [];
	});
}
