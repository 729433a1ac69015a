import { describe, expect, test } from 'vitest';
import { ADVICE } from '../../src/core/match/advice.ts';
import { ARITHMETIC } from '../../src/core/match/arithmetic.ts';
import { CHECK_RULES } from '../../src/core/match/checks/index.ts';
import { GAMING } from '../../src/core/match/gaming.ts';
import { WARNINGS } from '../../src/core/resume/index.ts';
import { createTranslate, LANGUAGES } from '../../src/locales/translator.ts';
import { FILE_KINDS, FILE_RULES } from '../../src/resume-files/index.ts';

const NOT_RATED = ['no-text', 'too-short', 'doubtful-extraction', 'other-language', 'too-few-must-haves', 'no-resume'];
const HOW = ['shown', 'listed', 'implied', 'rival', 'absent'];
const PARAMS = {
	count: 2,
	met: 1,
	total: 3,
	points: 12.34,
	worth: 80,
	score: 55,
	asked: 5,
	have: 3.5,
	skill: '<b>SQL</b> & {{more}}',
	held: 'DuckDB',
	through: 'GKE',
	variant: 'K8s',
	megabytes: 6.5,
	limit: 5,
	pages: 80,
	format: 'RTF',
	language: 'German',
	words: 'CET',
	place: 'Leeds',
	own: 'Berlin, Graz',
	mode: 'hybrid',
	days: 2,
	most: 20,
	min: 50000,
	max: 70000,
	currency: 'EUR',
	period: 'year',
	floor: 30,
	floorCurrency: 'GBP',
	floorPeriod: 'hour',
	flag: 'urgency',
	level: 'senior',
	nearest: 'mid',
	sought: 'lead',
	age: 18,
	gate: 'travel',
};
/** What is years elsewhere is a degree there. */
const DEGREES = { asked: 'master', have: 'bachelor' };
const under = (path: string, names: readonly string[]) => names.map((name) => `${path}.${name}`);
const KEYS = [
	'match:badge',
	...under('match:headline', ['must', 'nice', 'no-must', 'no-nice', 'score', 'score-label', 'years', 'years-asked']),
	...under('match:how', [...HOW, 'implied-listed', 'denied']),
	...under('match:howWorth', [...HOW, 'weightless']),
	...under('match:band', ['worth-applying', 'stretch', 'long-shot']),
	...under('match:bandWhy', ['worth-applying', 'stretch', 'long-shot']),
	...under('match:notRated', NOT_RATED),
	...under('match:notRatedHint', NOT_RATED),
	...under('match:advice', ADVICE),
	...under('match:adviceShort', ADVICE),
	...under('match:arithmetic', ARITHMETIC),
	...under('match:checkResult', ['fails', 'check', 'unknown', 'pass']),
	...under('match:check', CHECK_RULES),
	...under('match:gaming', GAMING),
	...under('match:keyword', ['exact', 'variant', 'none']),
	...under('match:place', ['experience', 'project', 'education', 'certification', 'publication', 'summary', 'list', 'other']),
	'match:points',
	'match:gain',
	'match:keywordWhy',
	'match:keywordMissing',
	...under('resume:section', [
		'contact',
		'summary',
		'experience',
		'projects',
		'education',
		'skills',
		'certifications',
		'publications',
		'languages',
		'awards',
		'interests',
		'other',
	]),
	...under('resume:warning', WARNINGS),
	...under('resume:file', FILE_RULES),
	...under('resume:fileKind', FILE_KINDS),
	'resume:years',
];

describe.each(LANGUAGES)('words in %s', (language) => {
	const translate = createTranslate(language);
	test.each(KEYS)('%s', (key) => {
		for (const count of [1, 2]) {
			const words = translate(key, { ...PARAMS, ...(key.startsWith('match:check.degree') ? DEGREES : {}), count });
			expect(words).not.toBe(key.slice(key.indexOf(':') + 1));
			expect(words).not.toBe('');
			expect(words.replaceAll(PARAMS.skill, '')).not.toMatch(/\{\{|\}\}|\$t\(|undefined|NaN/);
		}
	});
	test('names are put in as they are', () => {
		expect(translate('match:advice.biggest-gap', PARAMS)).toContain(PARAMS.skill);
	});
});

test('the two languages say the same things in words of their own', () => {
	const [en, de] = [createTranslate('en'), createTranslate('de')];
	const shared = KEYS.filter((key) => en(key, PARAMS) === de(key, PARAMS));
	expect(shared).toEqual(['match:headline.score', 'match:gain', ...under('resume:fileKind', ['markdown', 'pdf', 'word', 'html', 'json'])].filter((key) => shared.includes(key)));
});

test('figures are written as the language writes them', () => {
	expect(createTranslate('en')('match:points', PARAMS)).toBe('12.3 of 80 points');
	expect(createTranslate('de')('match:points', PARAMS)).toBe('12,3 von 80 Punkten');
});
