import { describe, expect, test } from 'vitest';
import { judgeLevel } from '../../../src/core/guide/level.ts';
import type { PostingFacts } from '../../../src/core/posting.ts';
import { GUIDE, read } from './invented-guide.ts';

function judge(text: string, facts: Partial<PostingFacts>, guide = GUIDE) {
	const { posting, reading } = read(text, facts);
	const { voices, agree, statements } = judgeLevel(reading, posting, guide);
	return { voices: voices.map(({ source, levels }) => `${source}: ${levels.join(', ')}`), agree, rules: statements.map(({ rule }) => rule), statements };
}

const SENIOR = { title: 'Senior Machine Learning Engineer', location: 'Austin, TX' };

describe('the level', () => {
	test('all agree', () => {
		const judged = judge(
			'# Responsibilities\n- Set the technical strategy\n- Mentor engineers\n# Requirements\n- 6+ years of experience\n# Pay\n$170,000 - $200,000 a year',
			SENIOR,
		);
		expect(judged.voices).toEqual(['title: senior', 'years: senior', 'duties: senior', 'pay: senior']);
		expect(judged).toMatchObject({ agree: true, statements: [{ rule: 'level-agree', params: { level: 'senior ML engineer', count: 4 } }] });
	});

	test('title above years', () => {
		expect(judge('# Requirements\n- 1+ years of experience', SENIOR)).toMatchObject({
			voices: ['title: senior', 'years: junior'],
			agree: false,
			statements: [{ rule: 'level-years-below-title', params: { level: 'senior ML engineer', other: 'junior ML engineer', years: '1+' } }],
		});
	});

	test('years above title', () => {
		expect(judge('# Requirements\n- 7+ years of experience', { title: 'Junior Machine Learning Engineer' }).rules).toEqual(['level-years-above-title']);
	});

	test('pay below level', () => {
		expect(judge('Pay: $95,000 - $110,000 a year', SENIOR).rules).toEqual(['level-pay-below-title']);
	});

	test('pay says nothing of a level without a figure, unless it stays below that of a lower one', () => {
		const withoutSenior = { ...GUIDE, levels: GUIDE.levels.map((level) => (level.level === 'senior' ? { ...level, pay: [] } : level)) };
		expect(judge('Pay: $130,000 - $150,000 a year', SENIOR, withoutSenior)).toMatchObject({ voices: ['title: senior', 'pay: mid'], agree: null, rules: [] });
		expect(judge('Pay: $95,000 - $110,000 a year', SENIOR, withoutSenior).rules).toEqual(['level-pay-below-title']);
		expect(judge('Pay: $130,000 - $150,000 a year', { ...SENIOR, title: 'Junior Machine Learning Engineer' }, withoutSenior).rules).toEqual(['level-pay-above-title']);
	});

	test('a range of years is all that it spans', () => {
		expect(judge('# Requirements\n- 3 to 6 years of experience', SENIOR)).toMatchObject({ voices: ['title: senior', 'years: mid, senior'], agree: true });
	});

	test('without a title the years are what the others are held against', () => {
		expect(judge('# Requirements\n- 1+ years of experience\n\nPay: $200,000 - $220,000 a year', { location: 'Austin, TX' }).rules).toEqual(['level-pay-above-years']);
	});

	test('one voice alone agrees with nobody', () => {
		expect(judge('# Requirements\n- Python', SENIOR)).toMatchObject({ voices: ['title: senior'], agree: null, rules: [] });
	});

	test('of a beginner even two signs say nothing', () => {
		const duties = '# Responsibilities\n- Assist with reports\n- Work under guidance of others\n';
		expect(judge(duties, SENIOR).voices).toEqual(['title: senior']);
	});

	test('one sign among the duties says nothing, nor does pay in another currency', () => {
		expect(judge('# Responsibilities\n- Mentor engineers\n\nPay: €90,000 - €100,000 a year', { ...SENIOR, location: 'Berlin' }).voices).toEqual(['title: senior']);
	});
});
