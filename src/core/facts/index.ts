/**
 * The facts of a posting: years, degree, level, role, pay, place of work, kind of contract.
 * @module
 */
import type { Facts } from '../finding.ts';
import { findContract } from './contract.ts';
import { findDegree } from './degree/index.ts';
import type { FactsContext } from './facts-context.ts';
import { findMode } from './mode/index.ts';
import { findPay } from './pay/index.ts';
import { findRole } from './role/index.ts';
import { findSeniority } from './seniority/index.ts';
import { findYears } from './years/index.ts';

export type { FactsContext } from './facts-context.ts';
export { FACT_RULES } from './rules.ts';

/** Reads all facts. Nothing said is `null`, an empty list or `unknown`. */
export function findFacts(context: FactsContext): Facts {
	const years = findYears(context);
	return {
		years,
		degree: findDegree(context),
		seniority: findSeniority(context, years),
		role: findRole(context),
		pay: findPay(context),
		mode: findMode(context),
		contract: findContract(context),
	};
}
