/**
 * Many have applied, and a while ago: poor odds, no sign of a ghost.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const MANY_APPLICANTS = 100;
const OLD_DAYS = 14;

export const manyApplicants = defineRule({ id: 'many-applicants', severity: 'info', list: 'ghost' }, ({ posting, ageDays }) => {
	const number = Number(/\d[\d,.]{0,8}/.exec(posting.applicants?.slice(0, 60) ?? '')?.[0].replace(/[,.]/g, '') ?? 0);
	return number >= MANY_APPLICANTS && ageDays !== null && ageDays >= OLD_DAYS ? { span: null, params: { applicants: number, days: ageDays } } : null;
});
