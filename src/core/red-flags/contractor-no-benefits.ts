/**
 * A contractor's terms, and no benefit of any kind.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const contractorNoBenefits = defineRule({ id: 'contractor-no-benefits', severity: 'medium', list: 'fit' }, ({ signals }) => {
	const [signal] = signals.of('contractor-terms');
	// What is denied is named too: "no holiday pay, no health insurance".
	return signal && (!signals.has('says-benefits') || signals.has('denies-benefits')) ? { span: signal } : null;
});
