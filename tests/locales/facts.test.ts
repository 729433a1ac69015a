import { describe, expect, it } from 'vitest';
import { FACT_RULES } from '../../src/core/facts/index.ts';
import { findGates, GATE_RULES } from '../../src/core/gates/index.ts';
import { SPOKEN_LANGUAGES } from '../../src/core/gates/spoken-languages.ts';
import { facts as de } from '../../src/locales/de/facts.ts';
import { facts as en } from '../../src/locales/en/facts.ts';
import { createTranslate, LANGUAGES } from '../../src/locales/translator.ts';
import { contextOf } from '../core/posting-of.ts';

const PARAMS = { count: 5, min: 3, max: 5, level: 'bachelor', words: 'Senior', title: 'Baker', text: 'hybrid', field: 'remote', language: 'German', days: 3, age: 18 };
const RULES = [...FACT_RULES, ...GATE_RULES.map((rule) => rule.id), 'sponsorship-contradiction'];

describe.each(LANGUAGES)('words for facts and gates in %s', (language) => {
	const translate = createTranslate(language);
	it.each(RULES)('explains %s', (rule) => {
		const key = `facts:rule.${rule}`;
		const said = translate(key, PARAMS);
		expect(said).not.toBe(`rule.${rule}`);
		expect(said).not.toMatch(/[{}$]|facts:|rule\./);
		expect(said.length).toBeGreaterThan(10);
	});
	it.each(Object.keys(en.gate))('names %s, says what it means and what to ask', (kind) => {
		for (const part of ['gate', 'gate-means', 'gate-ask']) {
			const said = translate(`facts:${part}.${kind}`, PARAMS);
			expect(said).not.toContain(`${part}.`);
			expect(said).not.toMatch(/[{}$]/);
		}
	});
	it('names every spoken language', () => {
		for (const name of SPOKEN_LANGUAGES.values()) expect(translate(`facts:language.${name}`)).not.toContain('language.');
	});
});

it('says both languages the same', () => {
	const keysOf = (tree: object): string[] => Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [key] : keysOf(value).map((inner) => `${key}.${inner}`)));
	expect(keysOf(de)).toEqual(keysOf(en));
});

it('leaves the posting’s own words as they are', () => {
	expect(createTranslate('en')('facts:rule.seniority-title', { words: '$t(facts:mode.remote) <b>' })).toBe('The title says “$t(facts:mode.remote) <b>”.');
});

it('puts values of one language into the other', () => {
	const [gate] = findGates(contextOf('# Requirements\n- Fluent in German'));
	expect(createTranslate('de')('facts:gate.language-required', gate?.params)).toBe('Deutsch verlangt');
	expect(createTranslate('en')('facts:rule.mode-contradiction', { text: 'hybrid', field: 'remote' })).toContain('“Hybrid”');
	expect(createTranslate('de')('facts:rule.years-overall', { count: 1 })).toContain('1 Jahr ');
});
