/**
 * No experience is asked for, and far more is paid than such work brings.
 * @module
 */
import type { PayPeriod } from '../finding.ts';
import { defineRule } from './flag-rule.ts';

/** Hours of work in a period: what makes pay comparable. */
const HOURS: Readonly<Record<PayPeriod, number>> = { hour: 1, day: 8, week: 40, month: 173, year: 2080 };
/** Pay an hour that unskilled work doesn't reach, by currency; about three times a common starting wage in 2024. */
const BAIT_HOURLY = new Map([
	['USD', 45],
	['CAD', 50],
	['AUD', 60],
	['GBP', 35],
	['EUR', 40],
	['INR', 600],
]);

export const highPayNoExperience = defineRule({ id: 'high-pay-no-experience', severity: 'high', list: 'scam' }, ({ facts, signals }) => {
	const [signal] = signals.of('no-experience');
	const { pay } = facts;
	const bait = pay ? BAIT_HOURLY.get(pay.currency) : undefined;
	if (!signal || !pay || bait === undefined || pay.min / HOURS[pay.period] < bait) return null;
	return { span: signal };
});
