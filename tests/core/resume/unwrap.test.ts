import { describe, expect, test } from 'vitest';
import { unwrapText } from '../../../src/core/resume/unwrap.ts';

describe('wrapped text', () => {
	test('what hangs below a bullet belongs to it', () => {
		expect(unwrapText('  * built one thing\n    and its other half\n  * Cut costs at\n    Acme')).toBe('  * built one thing and its other half\n  * Cut costs at Acme');
	});
	test('a label below a bullet does not', () => {
		const text = '- built one thing\n  Stack: SQL';
		expect(unwrapText(text)).toBe(text);
	});
	test('prose wrapped at a width is joined, lists and heads are not', () => {
		const text =
			'SUMMARY\nEngineer with ten years of building loaders for warehouses, from the\nfirst notebook to the on-call rota, and fond of boring pipelines that\nsimply run.\n\nSKILLS\nPython\nSQL\n\nEngineer\nAcme';
		expect(unwrapText(text).split('\n')).toEqual([
			'SUMMARY',
			'Engineer with ten years of building loaders for warehouses, from the first notebook to the on-call rota, and fond of boring pipelines that simply run.',
			'',
			'SKILLS',
			'Python',
			'SQL',
			'',
			'Engineer',
			'Acme',
		]);
	});
	test.each([
		'',
		'\n\n',
		'# Ann\n\n- a\n- b\n',
		'Institute of Accountants of Northern India, New Delhi, India\nChartered Accountant\n2013 – 2016\nAudited forty firms whose turnover was beyond all bounds',
	])('text that is not wrapped stays as it is', (text) => {
		expect(unwrapText(text)).toBe(text);
	});
	test('a compound broken at its hyphen stands together', () => {
		expect(unwrapText('- Split it into event-\n  driven services')).toBe('- Split it into event-driven services');
	});
});
