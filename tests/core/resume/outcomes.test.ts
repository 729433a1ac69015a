import { describe, expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/index.ts';
import { findNothing } from './finder.ts';

function outcomesOf(bullet: string): string[] {
	const { outcomes, text } = readResume(`EXPERIENCE\nEngineer, Acme, 2019-2020\n- ${bullet}`, findNothing, '1', '2025-06-15');
	return outcomes.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('figures that say what came of the work', () => {
	test.each([
		['Cut costs by 30 percent, errors by 2.1%', ['percent: 30 percent', 'percent: 2.1%']],
		['Settles $2.4M a day, won €84,000 and £3m', ['money: $2.4M a day', 'money: €84,000', 'money: £3m']],
		['Saved ₹1.2 crore, Rs. 5 lakh and USD 40k', ['money: ₹1.2 crore', 'money: Rs. 5 lakh', 'money: USD 40k']],
		['Senkte die Kosten um 15 Prozent und 2 Mio. Euro', ['percent: 15 Prozent', 'money: 2 Mio. Euro']],
		['Latency from 1.2s to 300 ms, batch from 24 hours to 5 minutes', ['duration: 1.2s', 'duration: 300 ms', 'duration: 24 hours', 'duration: 5 minutes']],
		['500 QPS at 60 fps, 30 deployments a day', ['rate: 500 QPS', 'rate: 60 fps', 'rate: 30 deployments a day']],
		['3x faster, 10-fold fewer errors, doubled revenue', ['factor: 3x', 'factor: 10-fold', 'factor: doubled']],
		['10K requests/s, 2TB, 40M users, 3,200 stores', ['scale: 10K requests/s', 'scale: 2TB', 'scale: 40M users', 'scale: 3,200 stores']],
		['From 18,000 to 41,000; für 3 Mio. Kunden', ['scale: 18,000', 'scale: 41,000', 'scale: 3 Mio. Kunden']],
		['Led a team of 6, trained 7 trainees and 25 new clinics', ['count: team of 6', 'count: 7 trainees', 'count: 25 new clinics']],
	])('%s', (bullet, expected) => {
		expect(outcomesOf(bullet)).toEqual(expected);
	});
	test.each([
		'Worked 2018-2020, since 2015, for 3 years',
		'Python 3 scripts on Ubuntu 20.04, version 2.1, HTML5 and EC2',
		'GPA 3.8/4.0, rank 5 of 200 students',
		'Call +49 151 2345678, p99, 24/7, ISO 27001, COVID-19',
		'Windows 10 machines',
	])('none in: %s', (bullet) => {
		expect(outcomesOf(bullet)).toEqual([]);
	});
	test('they count in what tells of work, not in heads, studies or lists', () => {
		const text = 'EXPERIENCE\nHead of 40 shops, Acme, 2019-2020\n\nEDUCATION\nBSc, 2018, best of 30 students\n\nSKILLS\n12 languages';
		expect(readResume(text, findNothing, '1', '2025-06-15').outcomes).toEqual([]);
	});
});
