/**
 * What Indeed's pages looked like to others who read them in 2026, told again with invented jobs.
 */
import { describe, expect, test } from 'vitest';
import { asPosting, readPage } from './open-page.ts';

const JOB = '00000000000000c1';
const VIEW = `https://www.indeed.com/viewjob?jk=${JOB}`;
const HOME = `https://www.indeed.com/?vjk=${JOB}`;
const TEXT = `<p>${'We grind lenses for lighthouses and post each one with a note on how it was made. '.repeat(3)}</p>`;

function factsAt(html: string, at = VIEW) {
	return asPosting(readPage(html, at)).posting;
}

describe('since autumn 2026', () => {
	const heading = '<h4 role="heading" aria-level="4" data-testid="vj-job-description-heading">Full job description</h4>';
	const body = `<section>${heading}<div>${TEXT}</div></section>`;
	const title = '<h5 role="heading" data-testid="vj-job-title">Lens Grinder</h5>';

	test('a rating between company and place, the place said twice', () => {
		const metadata =
			'<div data-testid="company-info-metadata"><a aria-label="Beamworks (opens in a new tab)">Beamworks</a><div><div>·</div><div aria-label="4.0 out of 5 stars">4.0</div></div><div>Remote</div><div>Remote</div></div>';
		expect(factsAt(`<div data-testid="viewjob-main-content"><div data-testid="desktop-job-header">${title}${metadata}</div>${body}</div>`)).toMatchObject({
			company: 'Beamworks',
			location: 'Remote',
			workMode: 'Remote',
		});
	});

	test.each([
		['<div>Kentucky</div><span>•</span><div>Remote</div>', 'Kentucky', 'Remote'],
		['<div>Leeds</div><span>•</span><div>Hybrid work</div>', 'Leeds', 'Hybrid work'],
		['<div>Remote</div>', 'Remote', 'Remote'],
		['<div>440 Stage Road, Norfolk</div>', '440 Stage Road, Norfolk', null],
	])('a head that is lines and nothing else: %s', (place, location, workMode) => {
		const isOdd = place.includes('Stage');
		const lines = isOdd ? `<div data-testid="company-info-metadata"><div>Beamworks</div>${place}</div>` : `<a href="/cmp/beamworks">Beamworks</a><div>3.3</div>${place}`;
		const head = `<div data-testid="desktop-job-header">${title}${lines}<button>Apply now</button><div>Full-time</div></div>`;
		const other = '<aside><a href="/cmp/crumb">Crumb &amp; Daughters</a></aside>';
		expect(factsAt(`${other}<section>${head}${body}</section>`, HOME)).toMatchObject({
			title: 'Lens Grinder',
			company: 'Beamworks',
			location,
			workMode,
			employmentType: 'Full-time',
		});
	});

	test('pay that only a label says, and pay and type in one line', () => {
		const withPay = (pay: string) => factsAt(`<section><div data-testid="desktop-job-header">${title}<a href="/cmp/b">Beamworks</a><div>Leeds</div>${pay}</div>${body}</section>`);
		expect(withPay('<div aria-label="$70,000 - $75,000 a year, Contract"><div aria-hidden="true">$70,000</div></div>')).toMatchObject({
			payLine: '$70,000 - $75,000 a year',
			employmentType: 'Contract',
		});
		expect(withPay('<div aria-label="Pay and type">$20 an hour - Full-time</div>')).toMatchObject({ location: 'Leeds', payLine: '$20 an hour', employmentType: 'Full-time' });
	});

	test('no parts but title, company and text, on a mobile page', () => {
		const html = `${title}<div data-testid="company-info-metadata"><a href="/cmp/b">Beamworks</a><div>Buenos Aires</div></div>${heading}<div class="simple-job-description-html">${TEXT}</div>`;
		expect(factsAt(html, `https://ar.indeed.com/m/viewjob?jk=${JOB}`)).toMatchObject({ company: 'Beamworks', location: 'Buenos Aires' });
	});

	test('no place', () => {
		const html = `<div data-testid="desktop-job-header">${title}<div data-testid="company-info-metadata"><a href="/cmp/b">Beamworks</a><div>3.9</div></div></div>${body}`;
		expect(factsAt(html)).toMatchObject({ company: 'Beamworks', location: null });
	});

	test('a notice above the head that the job has expired', () => {
		const html = (notice: string) => `<div data-testid="viewjob-main-content"><div>${notice}</div><div data-testid="desktop-job-header">${title}</div>${body}</div>`;
		expect(factsAt(html('This job has expired on Indeed')).closed).toBe(true);
		expect(factsAt(html('Urgently hiring')).closed).toBe(false);
	});
});

describe('before autumn 2026', () => {
	const title = '<h1 class="jobsearch-JobInfoHeader-title">Lens Grinder</h1>';
	const text = `<div id="jobDescriptionText">${TEXT}</div>`;

	test.each([
		['<span>$100,000 a year</span><span> - Full-time</span>', '$100,000 a year', 'Full-time'],
		['<span>Part-time</span><span>Contract</span><span>Part-time</span>', null, 'Part-time, Contract'],
		['$20 an hour - Full-time', '$20 an hour', 'Full-time'],
		['<span>시급 1,300엔</span><span>- 아르바이트</span>', '시급 1,300엔', '아르바이트'],
	])('pay and type: %s', (html, payLine, employmentType) => {
		expect(factsAt(`${title}<div id="salaryInfoAndJobType">${html}</div>${text}`)).toMatchObject({ payLine, employmentType });
	});

	test('details under labels, a title that is only a heading', () => {
		const details = '<div id="jobDetailsSection"><div aria-label="Pay"><ul><li>$90 an hour</li></ul></div><div aria-label="Job type"><ul><li>Contract</li></ul></div></div>';
		expect(factsAt(`<h1>Lens Grinder</h1>${details}${text}`)).toMatchObject({ title: 'Lens Grinder', payLine: '$90 an hour', employmentType: 'Contract' });
		expect(readPage(`<h1>Grinder jobs</h1><div class="job_seen_beacon"></div>${text}`, `https://www.indeed.com/jobs?vjk=${JOB}`).state).toBe('loading');
	});

	test('a place without a name', () => {
		const info = '<div data-testid="jobsearch-CompanyInfoContainer"><div data-testid="inlineHeader-companyName">Beamworks</div><div>4.0</div><div>·</div><div>Remote</div></div>';
		expect(factsAt(`${title}${info}${text}`)).toMatchObject({ company: 'Beamworks', location: 'Remote', workMode: 'Remote' });
	});

	test('a description that only its part is named for', () => {
		expect(factsAt(`<div class="jobsearch-JobComponent"><h1>Lens Grinder</h1><div class="jobsearch-JobComponent-description">${TEXT}</div></div>`).text).toMatch(
			/^We grind lenses/,
		);
	});
});
