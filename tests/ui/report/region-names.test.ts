import { expect, it } from 'vitest';
import { createTranslate } from '../../../src/locales/translator.ts';
import { listRegions, nameRegion } from '../../../src/ui/report/region-names.ts';

it('names every country, each once, in the order of the reader’s language', () => {
	const names = listRegions(createTranslate('de')).map(({ name }) => name);
	expect(new Set(names).size).toBe(250);
	expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
	expect(names.filter((name) => /^(?:Af|Äg|Al)/.test(name))).toEqual(['Afghanistan', 'Ägypten', 'Albanien', 'Algerien']);
});

it('leaves what is no code as it is', () => {
	expect(['DE', 'Atlantis', 'de', ''].map((code) => nameRegion(createTranslate('en'), code))).toEqual(['Germany', 'Atlantis', 'de', '']);
});
