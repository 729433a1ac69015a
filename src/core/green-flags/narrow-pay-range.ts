/**
 * A pay range at most 30 % wide: the level is settled.
 * @module
 */
import { defineGreen } from './green-rule.ts';

const NARROW_SHARE = 0.3;
const FULL_PERCENT = 100;

export const narrowPayRange = defineGreen('narrow-pay-range', ({ facts }) => {
	const { pay } = facts;
	if (!pay || pay.note || pay.max <= pay.min || pay.max > pay.min * (1 + NARROW_SHARE)) return null;
	return { span: pay.span, params: { percent: Math.round((pay.max / pay.min - 1) * FULL_PERCENT) } };
});
