import { describe, expect, test } from 'vitest';
import { indeed } from '../../src/sites/indeed.ts';
import { siteFor } from '../../src/sites/registry.ts';
import { AS_OF, asPosting, factsOf, openPage, readFile, showBlocks } from './open-page.ts';

const id = (url: string) => indeed.postingId(new URL(url));

describe('addresses', () => {
	test('name the job by its key', () => {
		expect(id('https://www.indeed.com/viewjob?jk=00000000000000A1&from=x')).toBe('00000000000000a1');
		expect(id('https://de.indeed.com/jobs?q=x&vjk=00000000000000a1&jk=00000000000000a2')).toBe('00000000000000a1');
		expect(id('https://www.indeed.com/?vjk=00000000000000a1')).toBe('00000000000000a1');
		expect(id('https://www.indeed.com/rc/clk?jk=00000000000000a1')).toBe('00000000000000a1');
		expect(id('https://www.indeed.com/viewjob?jk="]x')).toBeNull();
		expect(id('https://www.indeed.com/jobs?q=welder')).toBeNull();
	});

	test('of every country, and of nobody else', () => {
		expect(siteFor(new URL('https://au.indeed.com/'))).toBe(indeed);
		expect(siteFor(new URL('https://indeed.com/'))).toBe(indeed);
		expect(siteFor(new URL('https://notindeed.com/viewjob?jk=00000000000000a1'))).toBeNull();
	});

	test('that are not about jobs are not looked at', () => {
		expect(readFile('indeed-viewjob.html', 'https://www.indeed.com/career-advice/pay')).toEqual({ state: 'no-posting', root: null });
	});
});

describe('since autumn 2026', () => {
	const blocks = [
		'p We keep lifts moving in hospitals. Our sensors talk; you make sense of what they say.',
		'p Reports to: Head of Data',
		'h Responsibilities',
		'i1 Build alarms that people trust.',
		"i1 Retire alarms that they don't.",
		'h Minimum Requirements',
		'p two years with time series',
		'h Preferred Background',
		'p Kafka or Flink in a small team',
	];
	const none = { payLine: null, workMode: null, posted: null, postedAt: null, reposted: false, closed: false, applicants: null };

	test.each([
		['indeed-viewjob.html', { location: '12 Canal Street, Leeds LS1 4AB', employmentType: 'Full-time' }],
		['indeed-search.html', { location: 'Hybrid work in Leeds', payLine: '£45,000 - £52,000 a year', employmentType: 'Permanent, Full-time', workMode: 'Hybrid' }],
		['indeed-home-feed.html', { location: 'Leeds', payLine: '$58 an hour', employmentType: 'Contract' }],
		['indeed-mobile.html', { location: 'Remote', workMode: 'Remote', employmentType: 'Full-time' }],
	] as const)('%s: the posting, not the other jobs', (file, facts) => {
		const { posting, pageText } = asPosting(readFile(file));
		expect(factsOf(posting)).toEqual({ ...none, title: 'Data Scientist', company: 'Liftkind', ...facts });
		expect(showBlocks(posting)).toEqual(blocks);
		expect(posting).toMatchObject({ site: 'indeed', id: '00000000000000a1', extraction: 'sound' });
		expect(posting.url).toMatch(/^https:\/\/(?:uk|www)\.indeed\.com\/viewjob\?jk=00000000000000a1$/);
		expect(posting.blocks.every((block) => pageText?.rangeOf(block))).toBe(true);
	});

	test('a pane that still shows the job before', () => {
		expect(readFile('indeed-search.html', 'https://uk.indeed.com/jobs?q=x&vjk=00000000000000a2').state).toBe('stale');
	});

	test('a pane whose description has not come', () => {
		const { document, url } = openPage('indeed-search.html');
		document.querySelector('.simple-job-description-html')!.remove();
		expect(indeed.read(document, url, AS_OF).state).toBe('loading');
	});

	test('a list without a job open, and with one on its way', () => {
		expect(readFile('indeed-list.html').state).toBe('list-only');
		expect(readFile('indeed-list.html', 'https://uk.indeed.com/jobs?vjk=00000000000000a1').state).toBe('loading');
	});
});

describe('before autumn 2026', () => {
	const blocks = [
		'h About us',
		'p At Pebblegate, we sort stones by photograph. We think good labels beat good models.',
		'h The job',
		'i1 Own the loop: label, train, measure, repeat.',
		'i1 Keep it honest: say when a model got worse.',
		'h What you need',
		'i1 Python and OpenCV',
		'i1 Patience',
		'p Apply with a letter of any length, or a drawing of a stone.',
	];
	const facts = {
		title: 'Computer Vision Engineer',
		company: 'Pebblegate',
		location: 'Fremantle WA 6160',
		payLine: '$110,000 - $125,000 a year',
		employmentType: 'Full-time',
		workMode: 'Hybrid work',
		posted: 'Posted 5 days ago',
		postedAt: null,
		reposted: false,
		closed: false,
		applicants: null,
	};

	test('one job, dated by the data of the page', () => {
		const { posting } = asPosting(readFile('indeed-viewjob-former.html'));
		expect(factsOf(posting)).toEqual({ ...facts, postedAt: '2026-09-14' });
		expect(showBlocks(posting)).toEqual(blocks);
	});

	test('the pane of a search, whose heading says "job post"', () => {
		const { posting } = asPosting(readFile('indeed-search-former.html'));
		expect(factsOf(posting)).toEqual(facts);
		expect(showBlocks(posting)).toEqual(blocks);
	});

	test('the same heading in another language', () => {
		const { document, url } = openPage('indeed-search-former.html');
		document.querySelector('h2 span span')!.textContent = ' - ilmoitus';
		expect(asPosting(indeed.read(document, url, AS_OF)).posting.title).toBe('Computer Vision Engineer');
	});

	test("data of the job the reader came with is not another job's", () => {
		const { document, url } = openPage('indeed-viewjob-former.html');
		document.querySelector('h1 span')!.textContent = 'Night Baker';
		expect(asPosting(indeed.read(document, url, AS_OF)).posting.postedAt).toBeNull();
	});

	test('a job that has expired', () => {
		const { document, url } = openPage('indeed-viewjob-former.html');
		document.querySelector('.jobsearch-InfoHeaderContainer')!.insertAdjacentHTML('afterbegin', '<div>This job has expired on Indeed</div>');
		expect(asPosting(indeed.read(document, url, AS_OF)).posting.closed).toBe(true);
	});

	test('a pane on its way, and one that still shows the job before', () => {
		expect(readFile('indeed-search-former-skeleton.html').state).toBe('loading');
		expect(readFile('indeed-search-former.html', 'https://au.indeed.com/jobs?vjk=00000000000000a2').state).toBe('stale');
	});
});
