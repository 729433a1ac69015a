/**
 * Red flags that phrases tell: one flag a kind, at the first phrase of the gravest entry that holds.
 * @module
 */
import type { RedFlag, Severity } from '../finding.ts';
import type { FlagPhrases } from '../lexicon.ts';
import type { Signal } from '../signals/find-signals.ts';
import type { FlagContext } from '../signals/flag-context.ts';
import { flagAt, type RedFlagRule } from './flag-rule.ts';
import { isFraudWarning } from './fraud-warning.ts';

const GRAVITY: readonly Severity[] = ['info', 'low', 'medium', 'high', 'stop'];

export const toldByWords: RedFlagRule = {
	id: 'told-by-words',
	find(context) {
		const gravest = new Map<string, RedFlag>();
		for (const entry of context.lexicon.lexicon.flags.flags) {
			const signal = firstOf(context, entry);
			if (!signal) continue;
			const known = gravest.get(entry.id);
			if (known && GRAVITY.indexOf(known.severity) >= GRAVITY.indexOf(entry.severity)) continue;
			gravest.set(entry.id, flagAt(entry, signal));
		}
		return [...gravest.values()];
	},
};

function firstOf(context: FlagContext, entry: FlagPhrases): Signal | null {
	let signals = context.signals.of(entry.id).filter((signal) => signal.entry === entry);
	if (entry.list === 'scam') signals = signals.filter((signal) => !isFraudWarning(context, signal));
	if (entry.atLeast && new Set(signals.map((signal) => signal.phrase)).size < entry.atLeast) return null;
	return signals[0] ?? null;
}
