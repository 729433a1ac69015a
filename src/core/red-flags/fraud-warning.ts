/**
 * Employers warn of scams in the words of scams ("we never send cheques"). Such blocks accuse nobody.
 * @module
 */
import type { Span } from '../posting.ts';
import type { FlagContext } from '../signals/flag-context.ts';

/** Whether the block of the span, or the one before it, warns of fraud. */
export function isFraudWarning(context: FlagContext, span: Span): boolean {
	const block = context.sentenceAt(span.start)?.block;
	if (block === undefined) return false;
	return context.signals.of('fraud-warning').some((signal) => {
		const warned = context.sentenceAt(signal.start)?.block;
		return warned === block || warned === block - 1;
	});
}
