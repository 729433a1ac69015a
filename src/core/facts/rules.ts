/**
 * Names of all rules a fact can carry, in the order in which they are tried. Each has a message.
 * @module
 */

export const FACT_RULES = [
	'years-range',
	'years-range-skill',
	'years-overall',
	'years-skill',
	'degree-must',
	'degree-nice',
	'seniority-title',
	'seniority-text',
	'seniority-years',
	'seniority-field',
	'seniority-unknown',
	'role-title',
	'role-other-title',
	'role-text',
	'role-unknown',
	'pay-text',
	'pay-field',
	'pay-title',
	'mode-contradiction',
	'mode-text',
	'mode-field',
	'mode-unknown',
	'contract-field',
	'contract-text',
	'contract-unknown',
] as const;
