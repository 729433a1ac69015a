/**
 * What LinkedIn's pages looked like to others who read them in 2026, told again with invented jobs: parts without their names, in another order, in other languages.
 */
import { describe, expect, test } from 'vitest';
import { readTopLine } from '../../src/sites/linkedin/layout.ts';
import { linkedin } from '../../src/sites/linkedin.ts';
import { AS_OF, asPosting, openPage, readPage, showBlocks } from './open-page.ts';

const JOB = '4400000601';
const VIEW = `https://www.linkedin.com/jobs/view/${JOB}/`;
const RESULTS = `https://www.linkedin.com/jobs/search-results/?currentJobId=${JOB}`;
const XHTML = 'application/xhtml+xml';
const TEXT = `<p>${'We mend the nets of forty boats and write down what tore them, so that the next net holds. '.repeat(3)}</p>`;
const BOX = `<span data-testid="expandable-text-box">${TEXT}</span>`;
const COMPANY = '<div aria-label="Company, Netwright."><figure></figure><p><a href="https://www.linkedin.com/company/netwright/life/">Netwright</a></p></div>';
const LINE = '<p><span>Bergen, Norway</span><span> · </span><span>Reposted 2 weeks ago</span><span> · </span><span>29 people clicked apply</span></p>';
const LINE_FACTS = { location: 'Bergen, Norway', posted: 'Reposted 2 weeks ago', reposted: true, applicants: '29 people clicked apply' };
const PROMOTED = '<div><p><span>Promoted by hirer · </span><span>Actively reviewing applicants</span></p></div>';
const linkTo = (id: string, title = 'Net Analyst') =>
	`<p><a href="/jobs/view/${id}/?trk=x">${title}</a><span> </span><a href="#"><span role="img" aria-label="Verified job"></span></a></p>`;

function factsAt(html: string, at: string) {
	return asPosting(readPage(html, at)).posting;
}

describe('the line under the title', () => {
	test.each([
		['Leeds · 2 weeks ago · 31 applicants', ['Leeds', '2 weeks ago', '31 applicants']],
		['Leeds · West Yorkshire · 2 days ago · Be among the first 25 applicants', ['Leeds · West Yorkshire', '2 days ago', 'Be among the first 25 applicants']],
		['Netwright · Leeds · Posted 4 days ago · 12 applicants', ['Leeds', 'Posted 4 days ago', '12 applicants']],
		['Leeds (Hybrid) 3 weeks ago · 87 applicants', ['Leeds (Hybrid)', '3 weeks ago', '87 applicants']],
		['Remote · Reposted 5 hours ago', ['Remote', 'Reposted 5 hours ago', null]],
		['Kiel · Vor 2 Wochen · Über 100 Bewerber:innen', ['Kiel', 'Vor 2 Wochen', 'Über 100 Bewerber:innen']],
		['Lyon · il y a 3 jours · Plus de 100 candidats', ['Lyon', 'il y a 3 jours', 'Plus de 100 candidats']],
		['Madrid · hace 2 semanas · Más de 100 solicitudes', ['Madrid', 'hace 2 semanas', 'Más de 100 solicitudes']],
		['Espoo · kaksi viikkoa sitten · 7 hakijaa', ['Espoo', 'kaksi viikkoa sitten', '7 hakijaa']],
		['Bergen', ['Bergen', null, null]],
	])('%s', (line, [location, posted, applicants]) => {
		expect(readTopLine(line, 'Netwright').facts).toMatchObject({ location, posted, applicants });
	});

	test('says whether a job is posted again, in the language of the page', () => {
		for (const posted of ['Reposted 1 day ago', 'Vor 2 Wochen erneut veröffentlicht', 'Republié il y a 3 jours']) expect(readTopLine(`X · ${posted}`).facts.reposted).toBe(true);
		expect(readTopLine('X · 1 day ago').facts.reposted).toBe(false);
	});

	test('may hold what elsewhere stands on chips', () => {
		const { facts, chips } = readTopLine('Oslo · On-site · Reposted 2 weeks ago · Over 100 applicants · Full-time');
		expect(facts).toMatchObject({ location: 'Oslo', posted: 'Reposted 2 weeks ago', applicants: 'Over 100 applicants' });
		expect(chips).toEqual(['On-site', 'Full-time']);
	});
});

describe('signed in, pages that the server draws', () => {
	test('a slot named by its id alone, on the component itself', () => {
		const page = `<div data-testid="lazy-column">${linkTo(JOB)}<a href="/company/netwright/"><p>Netwright</p></a><div id="JobDetails_AboutTheJob_${JOB}" data-sdui-component="x.aboutTheJob"><h2>About the job</h2>${BOX}</div></div>`;
		expect(factsAt(page, VIEW)).toMatchObject({ id: JOB, title: 'Net Analyst', company: 'Netwright', extraction: 'sound' });
		expect(readPage(page, RESULTS.replace(JOB, '4400000602')).state).toBe('stale');
	});

	test('a component without a slot, under a heading, beside an empty copy of it and the empty root of former pages', () => {
		const page = `<div data-sdui-component="x.aboutTheJob"></div><div class="jobs-details__main-content"></div><main><h1>Net Analyst</h1>${COMPANY}${LINE}<div data-sdui-component="x.aboutTheJob">${BOX}</div><div componentkey="JobDetails_AboutTheCompany_${JOB}"><div data-testid="expandable-text-box">${TEXT.repeat(3)}</div></div></main>`;
		const posting = factsAt(page, VIEW);
		expect(posting).toMatchObject({ title: 'Net Analyst', company: 'Netwright', ...LINE_FACTS });
		expect(showBlocks(posting)).toHaveLength(1);
	});

	test('an empty slot before the filled one of the same job', () => {
		const page = `<main>${linkTo(JOB)}${COMPANY}<div componentkey="JobDetails_AboutTheJob_${JOB}"></div><div componentkey="JobDetails_AboutTheJob_${JOB}"><h2>About the job</h2>${BOX}</div></main>`;
		expect(factsAt(page, VIEW)).toMatchObject({ title: 'Net Analyst', company: 'Netwright' });
	});

	test('neither screen nor slot: the links in the head tell which job it is, and a list beside the pane is not it', () => {
		const rail = '<aside><div aria-label="Company, Moonpot.">Moonpot</div><a href="/jobs/view/4400000699/">Solidity Developer</a><p>Oslo · 10 applicants</p></aside>';
		const page = (id: string) => `<main>${rail}<div>${COMPANY}${linkTo(id)}${LINE}</div><section><h2>About the job</h2>${BOX}</section></main>`;
		expect(factsAt(page(JOB), RESULTS)).toMatchObject({ id: JOB, title: 'Net Analyst', company: 'Netwright', ...LINE_FACTS, extraction: 'doubtful' });
		expect(readPage(page('4400000602'), RESULTS).state).toBe('stale');
	});

	test('a place that stands alone, above a promotion', () => {
		const page = `<title>Net Analyst | Netwright | LinkedIn</title><main>${COMPANY}<p>Net Analyst</p><p><span>Bergen, Norway</span></p>${PROMOTED}<section>${BOX}</section></main>`;
		expect(factsAt(page, VIEW)).toMatchObject({ title: 'Net Analyst', location: 'Bergen, Norway', posted: null, applicants: null });
	});

	test('a title above its company, under a heading of the page, with the mark of a verified job spelled out', () => {
		const page = `<main><h1>Jobs</h1><p>Net Analyst <a href="#">verified</a></p><div aria-label="Company, Netwright."><a href="/company/netwright">Netwright</a></div>${LINE}${PROMOTED}<div componentkey="JobDetails_AboutTheJob_${JOB}">${BOX}</div></main>`;
		expect(factsAt(page, VIEW)).toMatchObject({ title: 'Net Analyst', company: 'Netwright', ...LINE_FACTS });
	});

	test('bars, dashes and pay in the title, a bar in the company, chips per hour', () => {
		const title = 'Engineer - Nets ($225k - $275k) | Remote';
		const { document, url } = openPage('linkedin-sdui-view.xhtml');
		document.title = `(12) ${title} | Net | Wright | LinkedIn`;
		document.querySelector('.b6afce34')!.firstChild!.nodeValue = title;
		document.querySelector('.pills a span span')!.textContent = '$95/hr - $135/hr';
		expect(asPosting(linkedin.read(document, url, AS_OF)).posting).toMatchObject({ title, company: 'Lumenfold', payLine: '$95/hr - $135/hr' });
	});

	test('in German, closed', () => {
		const chips = ['Vor Ort', 'Vollzeit'].map((chip) => `<a href="/jobs/search-results/"><span>${chip}</span></a>`).join('');
		const line = '<p><span>Kiel</span> · <span>Vor 2 Wochen erneut veröffentlicht</span> · <span>87 Personen haben auf „Bewerben“ geklickt</span></p>';
		const page = `<title>Netzflicker (m/w/d) | Netwright | LinkedIn</title><main>${COMPANY}<p>Netzflicker (m/w/d)</p>${line}<p>Es werden keine Bewerbungen mehr angenommen</p>${chips}<div componentkey="JobDetails_AboutTheJob_${JOB}"><h2>Info zum Job</h2>${BOX}</div></main>`;
		expect(factsAt(page, VIEW)).toMatchObject({
			location: 'Kiel',
			workMode: 'Vor Ort',
			employmentType: 'Vollzeit',
			reposted: true,
			closed: true,
			applicants: expect.stringMatching(/^87 /),
		});
	});
});

describe('signed in, Ember pages', () => {
	const title = (inner: string) => `<div class="job-details-jobs-unified-top-card__job-title">${inner}</div>`;
	const details = `<div id="job-details"><h2>About the job</h2><div class="mt4">${TEXT}</div></div>`;

	test('a pane without the usual root and description, its title within a link', () => {
		const page = (id: string) =>
			`<div class="jobs-search__job-details--wrapper"><a href="/jobs/view/${id}/?x=1"><h1>Net Analyst</h1></a><div class="job-details-jobs-unified-top-card__tertiary-description-container"><span>EMEA · 5 days ago · Over 100 people clicked apply</span>${PROMOTED}</div><div class="job-details-preferences-and-skills__pill">Full-time</div><div class="jobs-description__container"><div class="mt4">${TEXT}</div></div><h2>About the company</h2></div>`;
		const posting = factsAt(page(JOB), `https://www.linkedin.com/jobs/search/?currentJobId=${JOB}`);
		expect(posting).toMatchObject({
			id: JOB,
			title: 'Net Analyst',
			location: 'EMEA',
			posted: '5 days ago',
			applicants: 'Over 100 people clicked apply',
			employmentType: 'Full-time',
		});
		expect(posting.text).not.toContain('About the company');
		expect(readPage(page('4400000602'), `https://www.linkedin.com/jobs/search/?currentJobId=${JOB}`).state).toBe('stale');
	});

	test('another job than the address names, told by its button alone', () => {
		const page = `<div class="jobs-details">${title('<h1>Beekeeper</h1>')}<button class="jobs-apply-button" data-job-id="4400000602">Apply</button>${details}</div>`;
		expect(readPage(page, VIEW).state).toBe('stale');
	});

	test('as of 2022: each fact by itself', () => {
		const fact = (name: string, text: string) => `<span class="jobs-unified-top-card__${name}">${text}</span>`;
		const page = `<main><div class="jobs-details"><h1 class="jobs-unified-top-card__job-title">Net Analyst</h1>${fact('company-name', 'Netwright')}${fact('bullet', 'Bergen')}${fact('workplace-type', 'Hybrid')}${fact('posted-date', '2 weeks ago')}${fact('applicant-count', '87 applicants')}${fact('job-insight', '$140,000/yr · Full-time · Associate')}<section class="jobs-description-content__text">${TEXT}</section></div></main>`;
		expect(factsAt(page, VIEW)).toMatchObject({
			...{ title: 'Net Analyst', company: 'Netwright', location: 'Bergen', workMode: 'Hybrid', posted: '2 weeks ago' },
			...{ applicants: '87 applicants', payLine: '$140,000/yr', employmentType: 'Full-time' },
		});
	});

	test('a pane without its top card: the card of the list tells', () => {
		const card = (id: string, name: string, company: string) =>
			`<li data-occludable-job-id="${id}"><div data-job-id="${id}"><a href="/jobs/view/${id}/"><span aria-hidden="true"><strong>${name}</strong></span><span class="visually-hidden">${name} with verification</span></a><div class="artdeco-entity-lockup__subtitle"><span>${company}</span></div><ul class="job-card-container__metadata-wrapper"><li>Bergen (On-site)</li></ul></div></li>`;
		const page = `<ul>${card('4400000602', 'Beekeeper', 'Hivewell')}${card(JOB, 'Net Analyst', 'Netwright')}</ul><section><article>${details}</article></section>`;
		expect(factsAt(page, `https://www.linkedin.com/jobs/search/?currentJobId=${JOB}`)).toMatchObject({
			title: 'Net Analyst',
			company: 'Netwright',
			location: 'Bergen (On-site)',
			workMode: 'On-site',
		});
	});

	test('in a frame told by its address alone, while the page around it still holds the job before', () => {
		const { document, url } = openPage('linkedin-frame.html', 'https://www.linkedin.com/jobs/collections/similar-jobs/?currentJobId=4400000401&referenceJobId=4400000602');
		const frame = document.querySelector('iframe')!;
		frame.removeAttribute('data-testid');
		frame.setAttribute('src', '/preload/?_bprMode=vanilla');
		document.body.insertAdjacentHTML('afterbegin', `<main>${linkTo('4400000602', 'Beekeeper')}<div componentkey="JobDetails_AboutTheJob_4400000602">${BOX}</div></main>`);
		expect(linkedin.read(document, url, AS_OF).state).toBe('stale');
		Object.defineProperty(frame, 'contentDocument', { value: openPage('linkedin-frame-content.xhtml').document });
		expect(asPosting(linkedin.read(document, url, AS_OF)).posting).toMatchObject({ id: '4400000401', title: 'Analytics Engineer' });
	});
});

describe('for visitors', () => {
	const page = (top: string, rest = '', text = TEXT) =>
		`<main><section class="top-card-layout">${top}</section><div class="decorated-job-posting__details">${rest}<div class="show-more-less-html__markup">${text}</div></div></main>`;
	const criteria = (...pairs: [string, string][]) =>
		`<ul>${pairs.map(([name, value]) => `<li class="description__job-criteria-item"><h3>${name}</h3><span>${value}</span></li>`).join('')}</ul>`;

	test('an employer without a page of its own, in German', () => {
		const rows =
			'<div class="topcard__flavor-row"><span class="topcard__flavor">Vertraulich</span><span class="topcard__flavor topcard__flavor--bullet">Kiel</span></div><span class="posted-time-ago__text">Vor 2 Wochen</span><span class="num-applicants__caption topcard__flavor--bullet">Über 200 Bewerber:innen</span>';
		expect(factsAt(page(`<h1 class="topcard__title">Werkstudent – Netze | Nord</h1>${rows}`, criteria(['Beschäftigungsverhältnis', 'Teilzeit'])), VIEW)).toMatchObject({
			...{
				title: 'Werkstudent – Netze | Nord',
				company: 'Vertraulich',
				location: 'Kiel',
				posted: 'Vor 2 Wochen',
				applicants: 'Über 200 Bewerber:innen',
				employmentType: 'Teilzeit',
			},
		});
	});

	test('pay without the heading over it, and under its former name', () => {
		const range = '<div class="compensation__salary-range"><h3>Base pay range</h3><span>$20.00/hr - $25.00/hr</span></div>';
		expect(factsAt(page('<h1 class="topcard__title">X</h1>', range), VIEW).payLine).toBe('$20.00/hr - $25.00/hr');
		const rail = '<div class="salary-main-rail__data-body"> 1,000,000 - 3,000,000 VND/month </div>';
		expect(factsAt(page('<h1 class="topcard__title">X</h1>', rail), VIEW).payLine).toBe('1,000,000 - 3,000,000 VND/month');
	});

	test('place of work among the criteria, the rest in the data of the page', () => {
		const data = { '@type': 'JobPosting', title: 'X', employmentType: 'FULL_TIME', datePosted: '2026-09-26T15:37:17.000Z', hiringOrganization: { name: 'Netwright' } };
		const html = `${page('<h1 class="topcard__title">X</h1>', criteria(['Workplace type', 'Hybrid']))}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
		expect(factsAt(html, VIEW)).toMatchObject({ workMode: 'Hybrid', employmentType: 'Full-time', postedAt: '2026-09-26', company: 'Netwright' });
	});

	test("a class of the employer's text closes nothing", () => {
		expect(factsAt(page('<h1 class="topcard__title">X</h1>', '', `<p class="closed-job">We looked before.</p>${TEXT}`), VIEW).closed).toBe(false);
	});

	test('text of a page written as XML keeps its lists within paragraphs', () => {
		const html = `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1 class="topcard__title">X</h1><p><span class="show-more-less-html__markup">${'Nets need menders. '.repeat(8)}<ul><li>Patience</li></ul></span></p></body></html>`;
		expect(showBlocks(asPosting(readPage(html, VIEW, XHTML)).posting).at(-1)).toBe('i1 Patience');
	});
});
