/**
 * Experience may stand in for the degree: beside the degree itself, or in words of their own ("self-taught people are as welcome").
 * @module
 */
import { defineGreen } from './green-rule.ts';

export const orEquivalent = defineGreen('or-equivalent', ({ facts, signals }) => {
	if (facts.degree?.equivalent) return { span: facts.degree };
	const [signal] = signals.of('or-equivalent');
	return signal ? { span: signal } : null;
});
