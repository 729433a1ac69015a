import { describe, expect, test } from 'vitest';
import { judgePosting } from '../../../src/core/guide/posting-conditions.ts';
import type { PostingCondition } from '../../../src/core/guide/types.ts';
import { GUIDE, groundOf, PADDING, wordsOf } from './invented-guide.ts';

/** The guide with a question that a condition raises: its phrases are looked for. */
function judge(text: string, condition: PostingCondition) {
	const guide = { ...GUIDE, questions: [{ id: 'asked', question: '?', answer: '!', raisedBy: condition }] };
	const { holds, places } = judgePosting(condition, groundOf(text, {}, guide));
	return { holds, words: wordsOf(text, places) };
}

const LONG = `# Requirements\n- PyTorch and JAX\n- Kafka is a plus\n# Responsibilities\n- Ship production code every week${PADDING}`;

describe('a condition on a posting', () => {
	test('asks: skills, and what implies them, with their places', () => {
		expect(judge(LONG, { asks: ['deep-learning'] })).toEqual({ holds: true, words: ['PyTorch', 'JAX'] });
		expect(judge(LONG, { asks: ['deep-learning'], atLeast: 2 }).holds).toBe(true);
		expect(judge(LONG, { asks: ['deep-learning'], atLeast: 3 }).holds).toBe(false);
	});

	test('asks at a tier: that one or a stronger one', () => {
		expect(judge(LONG, { asks: ['kafka'], tier: 'nice' }).holds).toBe(true);
		expect(judge(LONG, { asks: ['kafka'], tier: 'must' }).holds).toBe(false);
	});

	test('says: whole words, in one number or the other, so many different ones', () => {
		expect(judge(LONG, { says: ['week', 'month'] })).toEqual({ holds: true, words: ['week'] });
		expect(judge(LONG, { says: ['wee'] }).holds).toBe(false);
		expect(judge(LONG, { says: ['week', 'month'], atLeast: 2 }).holds).toBe(false);
	});

	test('says: not what is denied, nor what legal text or the employer’s own story says', () => {
		expect(judge(`There is no travel in this job.${PADDING}`, { says: ['travel'] }).holds).toBe(false);
		expect(judge(`# About us\nWe invented the pocket kiln.\n# Requirements\n- Python${PADDING}`, { says: ['kiln'] }).holds).toBe(false);
	});

	test('names: different skills of kinds and areas', () => {
		const names = { kinds: ['framework'], areas: ['ml-frameworks'] } as const;
		expect(judge(LONG, { names, atLeast: 2 })).toEqual({ holds: true, words: ['PyTorch', 'JAX'] });
		expect(judge(LONG, { names, atLeast: 3 }).holds).toBe(false);
	});

	test('all, any and not join them; places are those of what holds', () => {
		expect(judge(LONG, { all: [{ says: ['week'] }, { asks: ['kafka'] }] })).toEqual({ holds: true, words: ['Kafka', 'week'] });
		expect(judge(LONG, { any: [{ says: ['month'] }, { asks: ['kafka'] }] })).toEqual({ holds: true, words: ['Kafka'] });
		expect(judge(LONG, { not: { says: ['month'] } })).toEqual({ holds: true, words: [] });
	});

	test('an absence can’t be told from a teaser', () => {
		const teaser = '# Requirements\n- PyTorch';
		expect(judge(teaser, { says: ['drift'] }).holds).toBe(null);
		expect(judge(teaser, { not: { says: ['drift'] } }).holds).toBe(null);
		expect(judge(teaser, { all: [{ asks: ['pytorch'] }, { not: { says: ['drift'] } }] }).holds).toBe(null);
		expect(judge(teaser, { any: [{ asks: ['pytorch'] }, { not: { says: ['drift'] } }] }).holds).toBe(true);
	});

	test('area: a share needs four duties that tell one', () => {
		const three = '# Responsibilities\n- Build dashboards\n- Report on KPIs\n- Run ad hoc analyses\n';
		expect(judge(three, { area: 'analytics', share: 0.5 }).holds).toBe(null);
		expect(judge(`${three}- Build data pipelines`, { area: 'analytics', share: 0.5 }).holds).toBe(true);
		expect(judge(`${three}- Build data pipelines`, { area: 'analytics', share: 0.9 }).holds).toBe(false);
		expect(judge(three, { area: 'analytics' }).holds).toBe(true);
	});

	test('level: of a posting that tells none nothing holds', () => {
		expect(judgePosting({ level: ['senior'] }, groundOf(LONG, { title: 'Senior ML Engineer' })).holds).toBe(true);
		expect(judgePosting({ level: ['junior'] }, groundOf(LONG, { title: 'Senior ML Engineer' })).holds).toBe(false);
		expect(judge(LONG, { not: { level: ['senior'] } }).holds).toBe(null);
	});

	test('silence and flag: what the reading found', () => {
		expect(judge(LONG, { silence: 'pay' }).holds).toBe(true);
		expect(judge(`Pay: $100,000 - $120,000 a year\n${LONG}`, { silence: 'pay' }).holds).toBe(false);
		const flagged = `We are like a family here.\n${LONG}`;
		expect(judge(flagged, { flag: 'family-culture' }).holds).toBe(true);
		expect(judge(LONG, { flag: 'family-culture' }).holds).toBe(false);
	});
});
