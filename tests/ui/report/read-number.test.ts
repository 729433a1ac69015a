import { expect, it } from 'vitest';
import { readNumber } from '../../../src/ui/report/read-number.ts';

it.each([
	['65000', 65_000],
	['65,000', 65_000],
	['65.000', 65_000],
	['65 000', 65_000],
	['1’200’000', 1_200_000],
	['2.5', 2.5],
	[' 2,5 ', 2.5],
	['0', 0],
	['7.', 7],
])('reads %j', (text, number) => {
	expect(readNumber(text)).toBe(number);
});

it.each(['', ' ', '-1', '1e9', '65k', '.', '1.2.3', 'six', '9'.repeat(40)])('takes %j for no number', (text) => {
	expect(readNumber(text)).toBeNull();
});
