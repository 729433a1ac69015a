import { describe, expect, it } from 'vitest';
import { redKinds } from '../reading-context-of.ts';

/** A kind, sentences that show it, and near-misses that don't. */
export type Case = readonly [kind: string, fires: readonly string[], silent: readonly string[]];

export function testCases(cases: readonly Case[]): void {
	for (const [kind, fires, silent] of cases) {
		describe(kind, () => {
			it.each(fires)('is told by "%s"', (sentence) => {
				expect(redKinds(sentence)).toContain(kind);
			});
			it.each(silent)('is not told by "%s"', (sentence) => {
				expect(redKinds(sentence)).not.toContain(kind);
			});
		});
	}
}
