import { expect, test } from 'vitest';
import { findFigures } from '../../../src/core/tailor/figures.ts';

const keys = (text: string) => findFigures(text).map(({ key }) => key);

test.each([
	['40 %, 40%, 40 percent, forty percent', ['40 %', '40 %', '40 %', '40 %']],
	['10,000 and 10 000 and 10.000 and 10K and ten thousand', ['10000', '10000', '10000', '10000', '10000']],
	['1.8 million readers, 1,5 million, 40 million', ['1800000', '1500000', '40000000']],
	['35 ms, 35ms, p99 of 3 seconds', ['35 ms', '35 ms', 'p99', '3 s']],
	['5-year plan, two weeks, two-week sprints', ['5 year', '2 week', '2 week']],
	['$5M saved, 5 million USD, €200', ['5000000 $', '5000000 $', '200 €']],
	['3x faster, threefold, doubled, halved', ['3 x', '3 x', '2 x', 'half']],
	['one of many, for dozens of hundreds', ['dozens', 'hundreds']],
	['from 7.1 % to 4.3 %', ['7.1 %', '4.3 %']],
	['Jan 2019 – Mar 2022', ['2019', '2022']],
	['no figures here', []],
])('%s', (text, expected) => {
	expect(keys(text)).toEqual(expected);
});

test('each stands where it says', () => {
	const text = 'Served 9,000 requests a second at $5M and 35 ms, for two teams';
	expect(findFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual(['9,000', '$5M', '35 ms', 'two']);
});
