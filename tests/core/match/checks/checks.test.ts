import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProfile, failing } from '../../../../src/core/match/checks/index.ts';
import { EMPTY_PROFILE } from '../../../../src/core/profile.ts';
import { readPosting } from '../../../../src/core/reading.ts';
import { LEXICON } from '../../../../src/lexicon/index.ts';
import { postingOf } from '../../posting-of.ts';
import { readingOf } from '../cases.ts';
import { checksOf } from './checked.ts';

const POSTING = `# Senior Data Engineer
# Requirements
- 5+ years of experience in data engineering
- 3+ years of experience with Python
- Bachelor's degree in computer science is required
- Fluent German
- Valid driver's license
- Must be a U.S. citizen
- Active Secret clearance required
- Must be at least 18 years of age
- Must be willing to relocate to Ohio
- Travel up to 40%
- On-call rotation every four weeks
# Benefits
- We are unable to sponsor visas for this role.
- The salary is $90,000 - $110,000 per year.
- Hybrid: 3 days a week in the office
`;

describe('checkProfile', () => {
	test('a reader who has stated nothing is told nothing but what the posting says', () => {
		const checks = checksOf(POSTING, {}, { facts: { location: 'Columbus, OH' } });
		expect([...new Set(checks.map((check) => check.result))]).toEqual(['unknown']);
		expect(checks.map((check) => check.kind)).toEqual([
			'sponsorship-refused',
			'citizenship-required',
			'clearance-required',
			'language-required',
			'license-required',
			'place',
			'relocation-required',
			'mode',
			'office-days',
			'travel',
			'oncall',
			'pay',
			'degree',
			'years',
			'skill-years',
			'level',
			'minimum-age',
		]);
	});

	test('what fails comes first, then what is to be checked, what is unknown, what fits', () => {
		const checks = checksOf(
			POSTING,
			{ years: 4, degree: 'phd', citizenOf: ['FR'], mostTravel: 10, payFloor: { amount: 80_000, currency: 'USD', period: 'year' } },
			{ facts: { location: 'Columbus, OH' } },
		);
		const results = checks.map((check) => check.result);
		expect(results).toEqual([...results].sort((a, b) => ['fails', 'check', 'unknown', 'pass'].indexOf(a) - ['fails', 'check', 'unknown', 'pass'].indexOf(b)));
		expect(failing(checks).map((check) => check.rule)).toEqual(['citizenship-other', 'travel-over']);
		expect(checks.find((check) => check.result === 'check')?.rule).toBe('years-short');
		expect(checks.filter((check) => check.result === 'pass').map((check) => check.rule)).toEqual(['pay-enough', 'degree-held']);
	});

	test('each points at the words it is about', () => {
		for (const check of checksOf(POSTING, {})) if (check.kind !== 'place') expect(POSTING.slice(check.span?.start, check.span?.end).trim()).not.toBe('');
	});

	test('a gate of a kind that no rule knows is passed on', () => {
		const { reading, text } = readingOf({}, { gates: [{ kind: 'novel', rule: 'novel', start: 0, end: 1 }] });
		expect(checkProfile(reading, { text, location: null }, null, EMPTY_PROFILE, () => null)).toEqual([
			{ kind: 'novel', result: 'unknown', rule: 'other-gate', params: { gate: 'novel' }, span: { start: 0, end: 1 } },
		]);
	});

	test('a posting that asks for nothing raises nothing', () => {
		expect(checksOf('We bake bread.', {})).toEqual([]);
	});

	test('any text for a place and any statements give an answer, the same each time', () => {
		const reading = readPosting(postingOf(POSTING), LEXICON);
		const words = fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 });
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), words, words, words, (location, places, mayWorkIn, citizenOf) => {
				const run = () => checkProfile(reading, { text: POSTING, location }, null, { ...EMPTY_PROFILE, places, mayWorkIn, citizenOf }, () => null);
				expect(run()).toEqual(run());
			}),
		);
	});
});
