/**
 * Boards that many employers use, and pages of any kind: the parts that name facts, told again with invented jobs.
 */
import { expect, test } from 'vitest';
import { asPosting, readPage, showBlocks } from './open-page.ts';

const TEXT = `<p>${'We tune church bells by ear and by spectrum, and drive them home in a van. '.repeat(6)}</p>`;
const AT = 'https://jobs.carillon.example/openings/7';

function postingOf(html: string) {
	return asPosting(readPage(html, AT)).posting;
}

test('Lever: heading and categories, and no button at the end of the text', () => {
	const head =
		'<div class="posting-headline"><h2>Bell Tuner</h2><div class="posting-categories"><div class="location">Ghent</div><div class="commitment">Full-time /</div><div class="workplaceTypes">Hybrid</div></div></div>';
	const text = `<div class="section-wrapper page-full-width"><div>${TEXT}</div><div><a class="postings-btn template-btn-submit" href="/apply">Apply</a></div></div>`;
	const page = (data: string) =>
		`<title>Carillon - Bell Tuner</title><meta property="og:title" content="Carillon - Bell Tuner"><div class="posting-page">${head}${text}</div>${data}`;
	const facts = { title: 'Bell Tuner', location: 'Ghent', employmentType: 'Full-time', workMode: 'Hybrid' };
	const alone = postingOf(page(''));
	expect(alone).toMatchObject(facts);
	expect(showBlocks(alone)).toHaveLength(1);
	// What the data leaves open is read beside it.
	const data = { '@type': 'JobPosting', title: 'Bell Tuner', description: TEXT, hiringOrganization: { name: 'Carillon' }, jobLocation: null };
	expect(postingOf(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toMatchObject({ ...facts, site: 'json-ld', company: 'Carillon' });
});

test('schema.org in the elements of the page, as SmartRecruiters has it', () => {
	const address = '<meta itemprop="addressCountry" content="Belgium"><meta itemprop="addressLocality" content="Ghent">';
	const job = `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Bell Tuner</h1><ul><li itemprop="jobLocation"><span itemprop="address">${address}</span></li><li itemprop="employmentType">Part-time</li></ul><div itemprop="hiringOrganization"><meta itemprop="name" content="Carillon"></div><meta itemprop="datePosted" content="2026-10-07T00:04:30.745Z"><div itemprop="description">${TEXT}</div><p>You are leaving this site.</p></div>`;
	const posting = postingOf(job);
	expect(posting).toMatchObject({ title: 'Bell Tuner', company: 'Carillon', location: 'Ghent, Belgium', employmentType: 'Part-time', postedAt: '2026-10-07' });
	expect(posting.text).not.toContain('leaving');
	expect(asPosting(readPage(`<title>Jobs</title>${job}${job.replace('Carillon', 'Other').replace(TEXT, '')}`, AT)).posting.company).toBeNull();
});

test.each([
	[
		'Workday',
		`<meta property="og:title" content="Careers"><h2 data-automation-id="jobPostingHeader">Bell Tuner</h2><div data-automation-id="locations"><dl><dt>locations</dt><dd>Ghent</dd><dd>Bruges</dd></dl></div><div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div><div data-automation-id="postedOn"><dl><dd>Posted 3 Days Ago</dd></dl></div><div data-automation-id="jobPostingDescription">${TEXT}</div>`,
		{ title: 'Bell Tuner', location: 'Ghent; Bruges', employmentType: 'Full time', posted: 'Posted 3 Days Ago' },
	],
	[
		'Glassdoor',
		`<meta property="og:site_name" content="Glassdoor"><div class="JobDetails_header__a1"><div class="EmployerProfile_employerNameHeading__b2"><h4>Carillon</h4></div><h1>Bell Tuner</h1><div data-test="location">Remote</div><div data-test="detailSalary">$135K - $165K (Employer provided)</div></div><div class="JobDetails_jobDescription__c3">${TEXT}</div>`,
		{ title: 'Bell Tuner', company: 'Carillon', location: 'Remote', workMode: 'Remote', payLine: '$135K - $165K (Employer provided)' },
	],
	[
		'Greenhouse, while an open dialog hides the page from screen readers',
		`<div aria-hidden="true"><main class="job-post"><h1 class="section-header job__title">Bell Tuner</h1><div class="job__location"><div>Ghent</div></div><div class="job__description body">${TEXT}</div></main></div><div role="dialog">Cookies?</div>`,
		{ title: 'Bell Tuner', location: 'Ghent' },
	],
	[
		'Greenhouse of before',
		`<div id="app_body"><div id="header"><h1 class="app-title">Bell Tuner</h1><span class="company-name">at Carillon</span><div class="location">Ghent</div></div><div id="content">${TEXT}</div></div>`,
		{ title: 'Bell Tuner', company: 'Carillon', location: 'Ghent' },
	],
])('%s', (_board, html, facts) => {
	expect(postingOf(html)).toMatchObject(facts);
});

test('a page behind an open dialog is found again all the same', () => {
	const data = { '@type': 'JobPosting', title: 'Bell Tuner', description: TEXT };
	const reading = asPosting(readPage(`<div aria-hidden="true"><main>${TEXT}</main></div><script type="application/ld+json">${JSON.stringify(data)}</script>`, AT));
	expect(reading.pageText).not.toBeNull();
});
