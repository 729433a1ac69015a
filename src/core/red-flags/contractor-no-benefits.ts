/**
 * A contractor's terms, and no benefit of any kind.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const contractorNoBenefits = defineRule({ id: 'contractor-no-benefits', severity: 'medium', list: 'fit' }, ({ signals }) => {
	const [signal] = signals.of('contractor-terms');
	return signal && !signals.has('says-benefits') ? { span: signal } : null;
});
