import { describe, expect, test } from 'vitest';
import { findPeriod } from '../../../src/core/resume/dates.ts';

function show(text: string): string | null {
	const period = findPeriod(text);
	if (!period) return null;
	const side = (date: typeof period.to) => (date === null ? '?' : date === 'present' ? 'present' : `${date.year}/${date.month}`);
	return `${side(period.from)} → ${side(period.to)}`;
}

describe('periods', () => {
	test.each([
		['Jan 2020 – Present', '2020/1 → present'],
		["Aug'17 – Till Date", '2017/8 → present'],
		['January 2020 to March 2021', '2020/1 → 2021/3'],
		['2019-2021', '2019/0 → 2021/0'],
		['03/2018 - 06/2020', '2018/3 → 2020/6'],
		['2020-03 to 2021-01', '2020/3 → 2021/1'],
		['since 2021', '2021/0 → present'],
		["'19–'21", '2019/0 → 2021/0'],
		['Apr ’22 – Now', '2022/4 → present'],
		['Sept. 2018 to date', '2018/9 → present'],
		['Q1 2020 – Q3 2021', '2020/1 → 2021/9'],
		['2020 Q2 – present', '2020/4 → present'],
		['15 March 2019 – 2 May 2020', '2019/3 → 2020/5'],
		['2020-01-15 – 2021-02-28', '2020/1 → 2021/2'],
		['Mar 2019 - Present (1 yr 3 mos)', '2019/3 → present'],
		['2019/2020', '2019/0 → 2020/0'],
		['Summer 2018 – Winter 2019', '2018/7 → 2019/1'],
		['Q3 2020', '? → 2020/7'],
		["an engineers' 20 things, born '94", null],
		['seit 03/2021', '2021/3 → present'],
		['01.2020 – heute', '2020/1 → present'],
		['01.03.2018 bis 30.06.2019', '2018/3 → 2019/6'],
		['Okt. 2015 – Dez. 2017', '2015/10 → 2017/12'],
		['März 2016 bis Mai 2018', '2016/3 → 2018/5'],
		['Mar – Jun 2019', '2019/3 → 2019/6'],
		['May 1, 2019 - June 30, 2020', '2019/5 → 2020/6'],
		['2019-21', '2019/0 → 2021/0'],
		['2019-12', '? → 2019/12'],
		['08/19 - 02/21', '2019/8 → 2021/2'],
		['Summer 2018', '? → 2018/7'],
		['(2021–now)', '2021/0 → present'],
		['2022 –', '2022/0 → present'],
		['Data Analyst, Acme (Feb 2017 — Nov 2018), Leeds', '2017/2 → 2018/11'],
		['Graduated 2016', '? → 2016/0'],
	])('%s', (text, expected) => {
		expect(show(text)).toBe(expected);
	});

	test.each(['Led a team of 2019ers', 'Grew revenue to $2000', 'May improve things', 'Phone 0113 555 0178', '24/7 support', 'served 12000 users', ''])(
		'finds none in "%s"',
		(text) => {
			expect(findPeriod(text)).toBeNull();
		},
	);

	test('the span covers the period and nothing else', () => {
		const text = 'Analyst | Jan 2020 – Present | Leeds';
		const period = findPeriod(text);
		expect(text.slice(period?.start, period?.end)).toBe('Jan 2020 – Present');
	});
});
