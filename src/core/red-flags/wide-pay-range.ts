/**
 * The top of the pay range lies more than half above its bottom: the level is open, or the range is a template.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const WIDE_SHARE = 0.5;
/** Below this a figure is a slip ("$1 - $100,000"), which is as wide, but no share of it means anything. */
const FULL_PERCENT = 100;

export const widePayRange = defineRule({ id: 'wide-pay-range', severity: 'medium', list: 'fit' }, ({ facts }) => {
	const { pay } = facts;
	if (!pay || pay.min <= 0 || pay.note || pay.max <= pay.min * (1 + WIDE_SHARE)) return null;
	return { span: pay.span, params: { percent: Math.round((pay.max / pay.min - 1) * FULL_PERCENT) } };
});
