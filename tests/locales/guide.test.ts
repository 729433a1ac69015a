import { describe, expect, test } from 'vitest';
import { GUIDE_PARTS } from '../../src/core/guide/flatten-guide.ts';
import { createTranslate, LANGUAGES } from '../../src/locales/translator.ts';

const AREAS = ['modelling', 'data-engineering', 'mlops', 'software', 'research', 'analytics', 'llm-applications', 'management'];
const LEVEL_RULES = ['title', 'years', 'duties'].flatMap((base, index) =>
	['years', 'duties', 'pay'].slice(index).flatMap((voice) => [`level-${voice}-below-${base}`, `level-${voice}-above-${base}`]),
);
const SAID = [
	...['shape-fits', 'shape-elsewhere', 'shape-lacks', 'shape-mixed', 'level-agree'],
	...LEVEL_RULES,
	...[
		'pay-in-range',
		'pay-below-range',
		'pay-above-range',
		'pay-beside-levels',
		'pay-not-base',
		'pay-no-range',
		'floor-met',
		'floor-reached',
		'floor-missed',
		'floor-other-currency',
	],
];
const under = (path: string, names: readonly string[]) => names.map((name) => `guide:${path}.${name}`);
const KEYS = [
	...under('part', GUIDE_PARTS),
	...under('area', AREAS),
	...under('head', ['shape', 'not-asked', 'unusual', 'level', 'pay', 'duties', 'not-named', 'warnings', 'questions']),
	...under('told', ['phrase', 'words', 'skills', 'none']),
	...under('rank', ['must', 'nice']),
	...under('voice', ['title', 'years', 'duties', 'pay', 'voice-title', 'voice-years', 'voice-duties', 'voice-pay']),
	...under('said', SAID),
	'guide:share',
	'guide:shares-from',
	'guide:aside',
	'guide:pay-year',
	'guide:as-of',
];
const PARAMS = {
	role: 'ML engineer',
	area: 'analytics',
	missing: 'mlops',
	percent: 67,
	level: 'senior ML engineer',
	other: 'ML engineer II',
	years: '3+',
	signs: '<b>mentor</b> {{more}}',
	source: 'A survey',
	date: '2025',
	currency: 'USD',
	own: 'EUR',
	words: 'Senior',
};

describe.each(LANGUAGES)('words in %s', (language) => {
	const translate = createTranslate(language);
	test.each(KEYS)('%s', (key) => {
		for (const count of [1, 6]) {
			const words = translate(key, { ...PARAMS, count });
			expect(words).not.toBe(key.slice(key.indexOf(':') + 1));
			expect(words.replaceAll(PARAMS.signs, '')).not.toMatch(/\{\{|\}\}|undefined|NaN|\$t|guide:/);
		}
	});
});

test('names the area in the reader’s words', () => {
	expect(createTranslate('en')('guide:said.shape-elsewhere', PARAMS)).toBe('The title is ML engineer, but 67 % of the duties are analytics.');
	expect(createTranslate('de')('guide:said.shape-elsewhere', PARAMS)).toContain('67 % der Aufgaben sind Datenanalyse');
});
