import { expect, test } from 'vitest';
import { FLAG_KINDS } from '../../src/app/flag-kinds.ts';
import { searchGuides, spokenLanguages, suggestSkills } from '../../src/app/suggestions.ts';
import { createTranslate } from '../../src/locales/translator.ts';

test('skills are suggested by name and by other spellings, slips forgiven', () => {
	expect(suggestSkills('kuberntes')[0]?.id).toBe('kubernetes');
	expect(suggestSkills('k8s').map(({ id }) => id)).toContain('kubernetes');
	expect(suggestSkills('  ')).toEqual([]);
});

test('guides are searched for what they say', () => {
	const found = searchGuides('drift');
	expect(found.length).toBeGreaterThan(0);
	expect(found.some(({ role }) => role === 'ml-engineer')).toBe(true);
	expect(searchGuides('')).toEqual([]);
});

test('every kind of red flag has a title, and every language a name', () => {
	const say = createTranslate('en');
	expect(FLAG_KINDS.filter((kind) => say(`flags:${kind}.title`) === `${kind}.title`)).toEqual([]);
	expect(spokenLanguages().map(({ id }) => id)).toContain('german');
});
