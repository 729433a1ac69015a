/**
 * The order in which red flags are told.
 * @module
 */
import type { FlagList, RedFlag, Severity } from '../../core/finding.ts';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['stop', 'high', 'medium', 'low', 'info'];
/** The lists in the order in which they matter to a reader. They are never added up. */
export const FLAG_LISTS: readonly FlagList[] = ['scam', 'ghost', 'fit', 'culture'];

/** Gravest first; equal ones in the order of the text. */
export function sortFlags(flags: readonly RedFlag[]): RedFlag[] {
	return flags.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start);
}
