import { describe, expect, test } from 'vitest';
import { readLines, stripMarkup } from '../../../src/core/resume/lines.ts';

const only = (text: string) => readLines(text)[0];

describe('lines', () => {
	test.each([
		'- Built it',
		'* Built it',
		'+ Built it',
		'• Built it',
		'•Built it',
		'◦ Built it',
		'▪\tBuilt it',
		'– Built it',
		'► Built it',
		'✓ Built it',
		'\uf0b7 Built it',
		'o Built it',
		'  ● Built it',
	])('"%s" is a bullet without its glyph', (line) => {
		expect(only(line)).toMatchObject({ text: 'Built it', bullet: 'glyph' });
	});
	test.each(['1. Built it', '2) Built it', '(3) Built it', 'a) Built it'])('"%s" is numbered', (line) => {
		expect(only(line)).toMatchObject({ text: 'Built it', bullet: 'number' });
	});
	test.each(['+49 113 555', '-5 % cost', '**Acme** Ltd', '.NET', '#hashtag', '2019 – 2021', 'o. k.', '3.5 years'])('"%s" is neither', (line) => {
		expect(only(line)).toMatchObject({ text: line, bullet: null, rank: 0 });
	});
	test.each([
		['# Ann', 'Ann', 1],
		['### C#', 'C#', 3],
		['## Skills ##', 'Skills', 2],
		['##Skills', 'Skills', 2],
	])('"%s" is a heading', (line, text, rank) => {
		expect(only(line)).toMatchObject({ text, rank });
	});
	test('know the rule below and the gap above', () => {
		expect(readLines('Skills\n======\nSQL\n\nGo').map(({ text, underlined, blankBefore }) => [text, underlined, blankBefore])).toEqual([
			['Skills', true, true],
			['SQL', false, true],
			['Go', false, true],
		]);
	});
	test('markup is taken off names, not out of them', () => {
		expect(stripMarkup('**Data** *Analyst* at [Acme](https://example.com), `snake_case`')).toBe('Data Analyst at Acme, snake_case');
	});
});
