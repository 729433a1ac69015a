/**
 * The posting has been up for long. Public bodies, universities and rare jobs take their time.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const NOTED_DAYS = 30;
const LONG_DAYS = 60;
const VERY_LONG_DAYS = 90;

export const oldPosting = defineRule({ id: 'old-posting', severity: 'info', list: 'ghost' }, ({ ageDays }) => {
	if (ageDays === null || ageDays < NOTED_DAYS) return null;
	return { span: null, params: { days: ageDays }, severity: ageDays > VERY_LONG_DAYS ? 'medium' : ageDays >= LONG_DAYS ? 'low' : 'info' };
});
