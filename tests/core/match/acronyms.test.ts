import { describe, expect, test } from 'vitest';
import { areAcronyms, findAcronyms, splitAcronym } from '../../../src/core/match/acronyms.ts';

describe('acronyms that a text spells out', () => {
	test.each([
		['We use Zonal Query Language (ZQL) daily', 'zql', 'zonal query language'],
		['We use ZQL (Zonal Query Language) daily', 'zonal query language', 'zql'],
		['the Internet of Odd Things (IoOT)', 'ioot', 'internet of odd things'],
		['Large Odd Models (LOMs)', 'loms', 'large odd models'],
		['event-driven grids (EDG)', 'EDG', 'event-driven grids'],
	])('%s', (text, name, other) => {
		expect(findAcronyms(text).otherNames(name)).toEqual([other]);
	});
	test.each(['We bake (BREAD) daily', 'our teams (US) and theirs', 'Zonal (ZQL)', 'a (B)'])('none in: %s', (text) => {
		expect(findAcronyms(text).otherNames('bread')).toEqual([]);
		expect(findAcronyms(text).otherNames('us')).toEqual([]);
		expect(findAcronyms(text).otherNames('zql')).toEqual([]);
	});
	test('a name may hold its own', () => {
		expect(splitAcronym('Zonal Query Language (ZQL)')).toEqual({ long: 'Zonal Query Language', short: 'ZQL' });
		expect(splitAcronym('Zonal (v2)')).toEqual({ long: 'Zonal (v2)', short: 'Zonal (v2)' });
	});
	test('two spellings may be acronym and long form', () => {
		expect(areAcronyms('NLP', 'natural language processing')).toBe(true);
		expect(areAcronyms('API', 'APIs')).toBe(false);
	});
});
