import { describe, expect, test } from 'vitest';
import { linkedin } from '../../src/sites/linkedin.ts';
import { AS_OF, asPosting, factsOf, openPage, readFile, showBlocks } from './open-page.ts';

const id = (url: string) => linkedin.postingId(new URL(url));

describe('addresses', () => {
	test('name the job in path or query', () => {
		expect(id('https://www.linkedin.com/jobs/view/4400000101/')).toBe('4400000101');
		expect(id('https://de.linkedin.com/jobs/view/daten-ingenieur-2-at-x-4400000101?trk=y')).toBe('4400000101');
		expect(id('https://www.linkedin.com/comm/jobs/view/4400000101/?trk=mail')).toBe('4400000101');
		expect(id('https://www.linkedin.com/jobs/search-results/?currentJobId=4400000301&keywords=ml')).toBe('4400000301');
		expect(id('https://www.linkedin.com/jobs/search/?referenceJobId=4400000301')).toBe('4400000301');
	});

	test('name none elsewhere, or when what they name is no id', () => {
		expect(id('https://www.linkedin.com/jobs/')).toBeNull();
		expect(id('https://www.linkedin.com/feed/?currentJobId=4400000301')).toBeNull();
		expect(id('https://www.linkedin.com/jobs/search/?currentJobId="]a{}')).toBeNull();
	});

	test('of every country, and of nobody else', () => {
		for (const host of ['www.linkedin.com', 'linkedin.com', 'br.linkedin.com']) expect(linkedin.matches(new URL(`https://${host}/feed/`))).toBe(true);
		for (const host of ['notlinkedin.com', 'linkedin.com.example.org', 'linkedin.example']) expect(linkedin.matches(new URL(`https://${host}/jobs/`))).toBe(false);
	});
});

describe('for visitors', () => {
	const facts = {
		title: 'Data Engineer',
		company: 'Tidewright',
		location: 'York, England, United Kingdom',
		payLine: null,
		employmentType: 'Full-time',
		workMode: null,
		posted: '2 weeks ago',
		postedAt: null,
		reposted: false,
		closed: false,
		applicants: 'Over 200 applicants',
	};
	const blocks = [
		'h About Tidewright',
		'p Tidewright forecasts river levels for towns that flood. Eleven people, nine rivers, one shared on-call rota.',
		'p We were founded by hydrologists and still answer the phone ourselves.',
		'h What you will do',
		'i1 Keep the nightly forecast pipeline running and make its failures boring.',
		'i1 Own the feature store: gauges, radar, soil moisture.',
		'h What we ask for',
		'i1 At least 4 years of building data pipelines in Python and SQL.',
		'i1 Apache Airflow or Dagster in production.',
		'i1 PostgreSQL, including reading a query plan.',
		'h Nice to have',
		'i1 PostGIS or other geospatial work.',
		'i1 Terraform.',
		'p Good to know: we pay for every hour on call.',
		'p Tidewright welcomes applications from everyone.',
	];

	test.each(['linkedin-guest-view.html', 'linkedin-guest-search.html'] as const)('%s: the posting, and nothing around it', (file) => {
		const { posting, pageText, root } = asPosting(readFile(file));
		expect(factsOf(posting)).toEqual(facts);
		expect(showBlocks(posting)).toEqual(blocks);
		expect(posting).toMatchObject({ site: 'linkedin', id: '4400000101', asOf: AS_OF, extraction: 'sound' });
		expect(posting.url).toMatch(/^https:\/\/(?:uk|www)\.linkedin\.com\/jobs\/view\/4400000101\/$/);
		expect(posting.blocks.every((block) => pageText?.rangeOf(block))).toBe(true);
		expect(root.textContent).not.toContain('COBOL');
	});

	test('a closed job', () => {
		const { document, url } = openPage('linkedin-guest-view.html');
		document.querySelector('.top-card-layout')!.insertAdjacentHTML('beforeend', '<figure class="closed-job"><figcaption>No longer accepting applications</figcaption></figure>');
		expect(asPosting(linkedin.read(document, url, AS_OF)).posting.closed).toBe(true);
	});

	test('the pane of another job is stale', () => {
		expect(readFile('linkedin-guest-search.html', 'https://www.linkedin.com/jobs/search?currentJobId=4400000102').state).toBe('stale');
	});

	test('without a job to read', () => {
		expect(readFile('linkedin-guest-list.html').state).toBe('list-only');
		expect(readFile('linkedin-wall.html').state).toBe('sign-in');
		expect(readFile('linkedin-wall.html', 'https://www.linkedin.com/authwall?sessionRedirect=%2Fjobs%2Fview%2F4400000101').state).toBe('sign-in');
		expect(readFile('linkedin-feed.html')).toEqual({ state: 'no-posting', root: null });
		expect(readFile('linkedin-feed.html', 'https://www.linkedin.com/jobs/').state).toBe('no-posting');
		expect(readFile('linkedin-feed.html', 'https://www.linkedin.com/jobs/view/4400000201/').state).toBe('loading');
	});
});

describe('signed in, pages that the server draws', () => {
	test('one job', () => {
		const { posting, pageText } = asPosting(readFile('linkedin-sdui-view.xhtml'));
		expect(factsOf(posting)).toEqual({
			title: 'Machine Learning Engineer | Handwriting',
			company: 'Lumenfold',
			location: 'Utrecht, Netherlands',
			payLine: '€70,000/yr - €85,000/yr',
			employmentType: 'Full-time',
			workMode: 'Hybrid',
			posted: 'Reposted 3 days ago',
			postedAt: null,
			reposted: true,
			closed: false,
			applicants: 'Over 100 applicants',
		});
		expect(showBlocks(posting)).toEqual([
			'p Lumenfold reads handwritten field notes for botanists.',
			'h Responsibilities',
			'p You will take models from notebook to nightly run.',
			'i1 Train and evaluate transformers for handwriting.',
			'i1 Serve them with FastAPI on Kubernetes.',
			'h Requirements',
			'i1 5+ years of Python, of which two with PyTorch.',
			'i1 Docker and a cloud you know well (AWS, GCP or Azure).',
			'i2 We run on GCP.',
			'i1 Statistics',
			'p Our process: two calls and one afternoon of paid work.',
			'p Read our handbook',
			'p No longer accepting paper applications, but e-mail is fine.',
		]);
		const process = posting.blocks.find(({ leadEnd }) => leadEnd !== undefined)!;
		expect(posting.text.slice(process.start, process.leadEnd)).toBe('Our process:');
		expect(pageText!.rangeOf(posting.blocks[6]!)!.toString()).toBe('5+ years of Python, of which two with PyTorch.');
	});

	test('a closed job, its place of work told by its location', () => {
		const { posting } = asPosting(readFile('linkedin-sdui-closed.xhtml'));
		expect(posting).toMatchObject({
			closed: true,
			location: 'Ghent, Belgium (Remote)',
			workMode: 'Remote',
			payLine: null,
			applicants: '87 people clicked apply',
			posted: '2 months ago',
		});
	});

	test('the pane of a search, whose title names the search', () => {
		const { posting } = asPosting(readFile('linkedin-sdui-search-results.html'));
		expect(posting).toMatchObject({
			id: '4400000301',
			title: 'Applied Scientist',
			company: 'Brackenwell',
			location: 'Oslo, Norway',
			workMode: 'Remote',
			employmentType: 'Contract',
			applicants: '41 applicants',
		});
		expect(showBlocks(posting)).toEqual([
			'p Brackenwell plans bus routes for small towns.',
			'h Responsibilities',
			'i1 Design experiments with drivers, not only with data.',
			'i1 Write forecasting code that others can run.',
			'h Qualifications',
			'i1 MSc in statistics or equivalent experience.',
			'i1 Python, pandas and scikit-learn.',
			'p Pay: between NOK 720,000 and NOK 800,000 a year.',
		]);
	});

	test('a pane that is not there yet, of another job, or that nobody opened', () => {
		expect(readFile('linkedin-sdui-skeleton.html').state).toBe('loading');
		expect(readFile('linkedin-sdui-search-results.html', 'https://www.linkedin.com/jobs/search-results/?currentJobId=4400000302').state).toBe('stale');
		expect(readFile('linkedin-sdui-list.html').state).toBe('list-only');
		expect(readFile('linkedin-sdui-list.html', 'https://www.linkedin.com/jobs/search-results/?currentJobId=4400000301').state).toBe('loading');
	});

	test('the first job of a search, opened before the address names it', () => {
		expect(asPosting(readFile('linkedin-sdui-search-results.html', 'https://www.linkedin.com/jobs/search-results/?keywords=ml')).posting.id).toBe('4400000301');
	});

	test('a description without its box is read, with doubt', () => {
		const { document, url } = openPage('linkedin-sdui-search-results.html');
		document.querySelector('[data-testid="expandable-text-box"]')!.removeAttribute('data-testid');
		const { posting } = asPosting(linkedin.read(document, url, AS_OF));
		expect(posting.extraction).toBe('doubtful');
		expect(posting.text).not.toMatch(/About the job|Fortran/);
	});

	test('screens that have lost their name', () => {
		const { document, url } = openPage('linkedin-sdui-view.xhtml');
		document.querySelector('[data-sdui-screen]')!.removeAttribute('data-sdui-screen');
		expect(asPosting(linkedin.read(document, url, AS_OF)).posting).toMatchObject({
			title: 'Machine Learning Engineer | Handwriting',
			company: 'Lumenfold',
			location: 'Utrecht, Netherlands',
		});
	});
});

describe('signed in, Ember pages', () => {
	const blocks = [
		'p Quarrymoss keeps the books of four thousand bakeries.',
		'h What you bring',
		'i1 Three years of SQL and dbt in a warehouse such as Snowflake.',
		'i1 Curiosity',
		'h Bonus',
		'p Looker or Metabase would be a plus.',
	];
	const facts = {
		title: 'Analytics Engineer',
		company: 'Quarrymoss',
		location: 'Leeds, England, United Kingdom',
		payLine: '£48K/yr - £55K/yr',
		employmentType: 'Full-time',
		workMode: 'Hybrid',
		posted: 'Reposted 4 days ago',
		postedAt: null,
		reposted: true,
		closed: false,
		applicants: 'Over 100 applicants',
	};

	test('in the page', () => {
		const { posting, pageText } = asPosting(readFile('linkedin-classic-collections.xhtml'));
		expect(factsOf(posting)).toEqual(facts);
		expect(showBlocks(posting)).toEqual(blocks);
		expect(pageText!.rangeOf(posting.blocks[2]!)!.toString()).toBe('Three years of SQL and dbt in a warehouse such as Snowflake.');
	});

	test('in a frame of the same origin, with ranges in the document of the frame', () => {
		const { document, url } = openPage('linkedin-frame.html');
		expect(linkedin.read(document, url, AS_OF).state).toBe('loading');
		const frame = document.querySelector('iframe')!;
		const inner = openPage('linkedin-frame-content.xhtml').document;
		Object.defineProperty(frame, 'contentDocument', { value: inner });
		const { posting, pageText, root } = asPosting(linkedin.read(document, url, AS_OF));
		expect(factsOf(posting)).toEqual(facts);
		expect(showBlocks(posting)).toEqual(blocks);
		expect(root.ownerDocument).toBe(inner);
		expect(pageText!.rangeOf(posting.blocks[0]!)!.startContainer.ownerDocument).toBe(inner);
	});

	test('bullets, numbers and headings that are plain lines', () => {
		const { posting } = asPosting(readFile('linkedin-classic-search.html'));
		expect(showBlocks(posting)).toEqual([
			'p Platform Engineer',
			'p Hybrid',
			'p Outside IR35',
			'h Essential Skills:',
			'i1 Terraform and AWS',
			'i1 Go or Python',
			'p We move the timetables of six ferry lines from a cupboard to the cloud, one sailing at a time.',
			'h Deliverables',
			'i1 Timetables answer within a second.',
			'i1 Nobody is woken by a full disk.',
		]);
	});

	test('a pane that is not there yet, of another job, or that nobody opened', () => {
		expect(readFile('linkedin-classic-skeleton.xhtml').state).toBe('loading');
		expect(readFile('linkedin-classic-stale.xhtml').state).toBe('stale');
		expect(readFile('linkedin-classic-list.html').state).toBe('list-only');
		expect(readFile('linkedin-classic-list.html', 'https://www.linkedin.com/jobs/search/?currentJobId=4400000401').state).toBe('loading');
	});
});

test('the demonstration is a whole, rich posting', () => {
	const { posting } = asPosting(readFile('linkedin-sdui-demo.xhtml'));
	expect(posting).toMatchObject({ title: 'Machine Learning Engineer', company: 'Larkfield', payLine: '$125K/yr - $200K/yr', workMode: 'Hybrid', extraction: 'sound' });
	expect(showBlocks(posting).filter((line) => line.startsWith('h'))).toEqual(['h What you’ll do', 'h What you’ll need', 'h Nice to have', 'h What we offer', 'h How we work']);
	expect(posting.blocks.filter(({ kind }) => kind === 'item')).toHaveLength(17);
});
