/**
 * Pay against the least the reader works for.
 * @module
 */
import type { PayFact, PayPeriod } from '../../finding.ts';
import type { PayFloor } from '../../profile.ts';
import type { Check, CheckInput, Verdict } from './check.ts';

/** Full-time periods in a year: 52 weeks of 5 days of 8 hours. */
const PERIODS_A_YEAR: Readonly<Record<PayPeriod, number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };
/** Between two periods the sums are only so exact: holidays, hours and extra months' pay differ. */
const INEXACT_SHARE = 0.1;

/** Same currency, brought to a year. Another currency is never converted: the rate is not known here. */
export function checkPay({ reading, profile }: CheckInput): Check[] {
	const { pay } = reading.facts;
	const floor = profile.payFloor;
	if (!pay) return floor ? [{ kind: 'pay', result: 'unknown', rule: 'pay-unsaid', params: paramsOf(null, floor), span: null }] : [];
	const { result, rule } = floor ? judgePay(pay, floor) : UNSTATED;
	return [{ kind: 'pay', result, rule, params: paramsOf(pay, floor), span: pay.span }];
}

const UNSTATED: Verdict = { result: 'unknown', rule: 'pay-unstated' };

function judgePay(pay: PayFact, floor: PayFloor): Verdict {
	if (pay.currency !== floor.currency) return { result: 'unknown', rule: 'pay-other-currency' };
	const least = toYear(floor.amount, floor.period);
	const bottom = toYear(pay.min, pay.period);
	const top = toYear(pay.max, pay.period);
	if (pay.note === 'from') return bottom >= least ? { result: 'pass', rule: 'pay-enough' } : { result: 'check', rule: 'pay-open-top' };
	if (top < least) {
		const isClose = pay.period !== floor.period && top >= least * (1 - INEXACT_SHARE);
		return isClose ? { result: 'check', rule: 'pay-close' } : { result: 'fails', rule: 'pay-below' };
	}
	if (pay.note === 'up-to') return { result: 'check', rule: 'pay-top-only' };
	if (pay.note === 'on-target') return { result: 'check', rule: 'pay-on-target' };
	return bottom >= least ? { result: 'pass', rule: 'pay-enough' } : { result: 'check', rule: 'pay-partly' };
}

/** An amount for a period as one for a year of full-time work. */
export function toYear(amount: number, period: PayPeriod): number {
	return amount * PERIODS_A_YEAR[period];
}

function paramsOf(pay: PayFact | null, floor: PayFloor | null) {
	return {
		...(pay ? { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period } : {}),
		...(floor ? { floor: floor.amount, floorCurrency: floor.currency, floorPeriod: floor.period } : {}),
	};
}
