/**
 * @module
 */
import type { Gate } from '../finding.ts';

/** A posting that both offers and refuses sponsorship has to be asked. Its place is the refusal's. */
export function findContradiction(gates: readonly Gate[]): Gate[] {
	const refused = gates.find((gate) => gate.kind === 'sponsorship-refused');
	const offered = gates.find((gate) => gate.kind === 'sponsorship-offered');
	if (!refused || !offered) return [];
	return [{ kind: 'sponsorship-contradiction', rule: 'sponsorship-contradiction', start: refused.start, end: refused.end }];
}
