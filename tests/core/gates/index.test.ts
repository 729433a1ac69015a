import { describe, expect, it } from 'vitest';
import { findGates } from '../../../src/core/gates/index.ts';
import { contextOf } from '../posting-of.ts';

const gates = (text: string) => findGates(contextOf(text)).map(({ kind, rule }) => [kind, rule]);

describe('findGates', () => {
	it('reports a kind once, at its first place', () => {
		const context = contextOf('We do not sponsor visas.\nAgain: visa sponsorship is not available.');
		const found = findGates(context);
		expect(found.map((gate) => context.text.slice(gate.start, gate.end))).toEqual(['do not sponsor visas']);
	});
	it('reports each language', () => {
		const found = findGates(contextOf('# Requirements\n- Fluent English and German\n- French is a plus'));
		expect(found.map((gate) => gate.params?.language)).toEqual(['English', 'German']);
	});
	it('notices that sponsorship is offered and refused', () => {
		expect(gates('Visa sponsorship is available.\nWe are unable to sponsor visas for this role.').map(([kind]) => kind)).toEqual([
			'sponsorship-offered',
			'sponsorship-refused',
			'sponsorship-contradiction',
		]);
	});
	it('tells a clearance one must have from one that may be got', () => {
		expect(findGates(contextOf('Active Secret clearance required.'))[0]?.params).toEqual({ level: 'held' });
		expect(findGates(contextOf('Active clearance or the ability to obtain one: a security clearance is needed.'))[0]?.params).toEqual({ level: 'obtainable' });
		expect(gates('Security clearance preferred.')).toEqual([['clearance-preferred', 'clearance-preferred']]);
	});
	it('says how much travel, and how many days', () => {
		expect(findGates(contextOf('20-40% travel'))[0]?.params).toEqual({ percent: 40 });
		expect(findGates(contextOf('Three days a week in the office'))[0]?.params).toEqual({ days: 3 });
	});
	it('says which age', () => {
		expect(findGates(contextOf('Must be at least 21 years of age'))[0]?.params).toEqual({ age: 21 });
	});
	it('spans lie in the text and in order', () => {
		const context = contextOf('Must be a U.S. citizen. On-call rotation every six weeks. Travel up to 50%.');
		const found = findGates(context);
		expect(found.map((gate) => gate.kind)).toEqual(['citizenship-required', 'oncall', 'travel']);
		for (const gate of found) expect(context.text.slice(gate.start, gate.end).trim()).not.toBe('');
	});
});
