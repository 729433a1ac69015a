import { describe, expect, it } from 'vitest';
import { redFlagsOf, redKinds } from '../reading-context-of.ts';

const TEXT = 'You will build the booking service with three colleagues.';
const severityOf = (kind: string, posting: object) => redFlagsOf(TEXT, { posting }).find((flag) => flag.kind === kind)?.severity;

describe('what the page says beside the text', () => {
	it('tells a closed posting', () => {
		expect(severityOf('closed', { closed: true })).toBe('stop');
		expect(redFlagsOf('Applications for this role are now closed.').find((flag) => flag.kind === 'closed')).toMatchObject({ start: 31, end: 41 });
		expect(redKinds(TEXT)).not.toContain('closed');
	});

	it('tells a posting that was put up again', () => {
		expect(severityOf('reposted', { reposted: true })).toBe('medium');
		expect(redKinds(TEXT)).not.toContain('reposted');
	});

	it.each([
		['2025-12-20', undefined],
		['2025-12-10', 'info'],
		['2025-11-10', 'low'],
		['2025-10-01', 'medium'],
	])('weighs a posting of %s as %s', (postedAt, severity) => {
		expect(severityOf('old-posting', { postedAt, asOf: '2026-01-15T12:00:00Z' })).toBe(severity);
	});

	it.each([
		['3 weeks ago', undefined],
		['30+ days ago', 'info'],
		['Reposted 2 months ago', 'low'],
		['vor 4 Monaten', 'medium'],
		['1y', 'medium'],
		['just now', undefined],
	])('understands "%s"', (posted, severity) => {
		expect(severityOf('old-posting', { posted })).toBe(severity);
	});

	it('misses a date only where the site has a place for it', () => {
		expect(redKinds(TEXT, { posting: { site: 'linkedin' } })).toContain('no-date');
		expect(redKinds(TEXT, { posting: { site: 'pasted' } })).not.toContain('no-date');
		expect(redKinds(TEXT, { posting: { site: 'linkedin', posted: '2 days ago' } })).not.toContain('no-date');
	});

	it('counts applicants only of a posting that has been up for a while', () => {
		expect(redKinds(TEXT, { posting: { applicants: 'Over 200 applicants', posted: '3 weeks ago' } })).toContain('many-applicants');
		expect(redKinds(TEXT, { posting: { applicants: 'Over 200 applicants', posted: '2 days ago' } })).not.toContain('many-applicants');
		expect(redKinds(TEXT, { posting: { applicants: '25 applicants', posted: '3 weeks ago' } })).not.toContain('many-applicants');
		expect(redKinds(TEXT, { posting: { applicants: '1,204 applicants', posted: '1 month ago' } })).toContain('many-applicants');
	});

	it('counts applicants where a line of the text names them with its age', () => {
		const text = 'Data Engineer\nOver 300 applicants · posted 6 weeks ago\nYou will build the booking service.';
		expect(redFlagsOf(text).find((flag) => flag.kind === 'many-applicants')).toMatchObject({ params: { applicants: 300, days: 42 } });
		expect(redKinds('120 people clicked apply · 3 days ago')).not.toContain('many-applicants');
		expect(redKinds('40 applicants · 2 months ago')).not.toContain('many-applicants');
		expect(redKinds('Our software ranks 500 applicants an hour.\nWe started 6 years ago.')).not.toContain('many-applicants');
	});

	it.each(['Engineer', 'IT', 'Multiple positions available', 'We are hiring!'])('finds "%s" a title for any job', (title) => {
		expect(redKinds(TEXT, { posting: { title } })).toContain('generic-title');
	});

	it.each(['Data Engineer', 'Engineer, Payments', 'Position Sensing Specialist'])('takes "%s" for a title', (title) => {
		expect(redKinds(TEXT, { posting: { title } })).not.toContain('generic-title');
	});

	it('tells a hidden company', () => {
		expect(redKinds(TEXT, { posting: { company: 'Company Confidential' } })).toContain('anonymous-employer');
		expect(redKinds(TEXT, { posting: { company: 'Northstar Confidence Ltd' } })).not.toContain('anonymous-employer');
	});

	it('compares the mail domain with the company', () => {
		const text = 'Write to jobs@bluewhale.example if you are interested.';
		expect(redKinds(text, { posting: { company: 'Northstar GmbH' } })).toContain('mail-domain-mismatch');
		expect(redKinds(text, { posting: { company: 'Blue Whale Labs' } })).not.toContain('mail-domain-mismatch');
		expect(redKinds(text)).not.toContain('mail-domain-mismatch');
		expect(redKinds('Write to jobs@nst.example.', { posting: { company: 'North Star Telescopes' } })).not.toContain('mail-domain-mismatch');
	});
});

describe('thin-posting', () => {
	const words = (number: number) => Array.from({ length: number }, (_, i) => `word${i}`).join(' ');

	it('weighs a short text by whether it names duties', () => {
		expect(redFlagsOf(`${words(120)}.`).find((flag) => flag.kind === 'thin-posting')?.severity).toBe('medium');
		expect(redFlagsOf(`You will build services. ${words(150)}.`).find((flag) => flag.kind === 'thin-posting')?.severity).toBe('low');
		expect(redFlagsOf('You will build services.').find((flag) => flag.kind === 'thin-posting')?.severity).toBe('medium');
	});

	it('says nothing of a full text, an excerpt, or one that may be incomplete', () => {
		expect(redKinds(words(220))).not.toContain('thin-posting');
		expect(redKinds(words(50), { posting: { site: 'selection' } })).not.toContain('thin-posting');
		expect(redKinds(words(50), { posting: { extraction: 'doubtful' } })).not.toContain('thin-posting');
	});
});

describe('shouting', () => {
	it.each([
		'Apply! Now! Great! Pay! Best! Team! Ever! Go! Yes!',
		'🚀🔥 Join 🚀🔥 us 🚀🔥 and 🚀🔥 win 🚀🔥',
		'AMAZING CAREER CHANCE WITHIN GROWING COMPANY EXCELLENT SALARY PACKAGE APPLY TODAY BEFORE MIDNIGHT UNLIMITED EARNINGS PROMISED WITHOUT FURTHER TRAINING WHATSOEVER NEEDED ANYWHERE',
	])('hears "%s"', (text) => {
		expect(redKinds(text)).toContain('shouting');
	});

	it.each(['Welcome! We are glad you are here!', '🚀 Our stack: AWS, GCP, REST, SQL, ETL, CI/CD, HTTP, JSON', '# JOIN OUR AMAZING TEAM!!!!!!!!!!!!'])(
		'is calm about "%s"',
		(text) => {
			expect(redKinds(text)).not.toContain('shouting');
		},
	);
});
