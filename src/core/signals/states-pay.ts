/**
 * Whether pay is named anywhere: in the text, or in the page's own field.
 * @module
 */
import type { FlagContext } from './flag-context.ts';

/** A pay field without a digit ("Competitive") names none. */
export function statesPay({ facts, posting }: FlagContext): boolean {
	return facts.pay !== null || /\d/.test(posting.payLine ?? '');
}
