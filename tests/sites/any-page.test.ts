import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readAnyPage } from '../../src/sites/any-page.ts';
import { findJobPosting } from '../../src/sites/json-ld.ts';
import { AS_OF, asPosting, openPage, showBlocks } from './open-page.ts';

const BLOCKS = [
	'p Saltmarsh Analytics counts birds from aeroplanes. We are nineteen people in Porto and at home, and we publish what we find.',
	'h3 What you will do',
	'i1 Turn aerial photographs into counts that ornithologists sign.',
	'i1 Measure how wrong the counts are, and say so in every report.',
	'h3 What you need',
	'i1 Python, NumPy and PyTorch from daily work.',
	'i1 Experience with object detection on large images.',
	'i1 English; Portuguese is a plus.',
	'p We read every application within a week and answer each of them.',
];

function read(file: Parameters<typeof openPage>[0], change?: (document: Document) => void) {
	const { document, url } = openPage(file);
	change?.(document);
	return { document, reading: readAnyPage(document, url, AS_OF) };
}

function pageWith(head: string, body = ''): Document {
	return new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`).window.document;
}

function dataOf(...values: unknown[]): Document {
	return pageWith(
		values.map((value) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('</', '<\\/')}</script>`).join(''),
	);
}

describe('the posting in the data of a page', () => {
	test('gives the facts, and is found again in the page', () => {
		const { posting, pageText, root } = asPosting(read('careers-json-ld.html').reading);
		expect(posting).toMatchObject({
			site: 'json-ld',
			title: 'Machine Learning Engineer (Birds & Bats)',
			company: 'Saltmarsh Analytics',
			location: 'Porto, PT',
			payLine: '€48,000 - €56,000 a year',
			employmentType: 'Full-time',
			workMode: 'Remote',
			postedAt: '2026-10-02',
			url: 'https://careers.saltmarsh.example/jobs/12',
			extraction: 'sound',
		});
		expect(showBlocks(posting)).toEqual(BLOCKS);
		expect(root.className).toBe('x2');
		expect(posting.blocks.every((block) => pageText?.rangeOf(block))).toBe(true);
	});

	test('is read from the data where the page does not show it', () => {
		const { posting, pageText } = asPosting(read('careers-json-ld-only.html').reading);
		expect(pageText).toBeNull();
		expect(showBlocks(posting)).toEqual(BLOCKS);
		expect(posting.extraction).toBe('sound');
	});

	test('a first paragraph that stands apart from the rest belongs to it', () => {
		const first = '<p>We count birds from aeroplanes, and publish what we find.</p>';
		const rest = `<p>${Array.from({ length: 200 }, (_, n) => `word${n}`).join(' ')}</p>`;
		const document = dataOf({ '@type': 'JobPosting', title: 'Counter', description: first + rest });
		document.body.innerHTML = `<main><nav>${'Other openings of ours. '.repeat(9)}</nav><div class="outer">${first}<div>${rest}</div></div></main>`;
		const { posting, root } = asPosting(readAnyPage(document, new URL('https://x.example/'), AS_OF));
		expect(root.className).toBe('outer');
		expect(posting.text).toMatch(/^We count birds/);
	});

	test('its id is the same however the reader came, and another on another page', () => {
		const idAt = (url: string) => asPosting(readAnyPage(openPage('careers-json-ld.html').document, new URL(url), AS_OF)).posting.id;
		const own = idAt('https://careers.saltmarsh.example/jobs?id=12&lang=en');
		expect(idAt('https://careers.saltmarsh.example/jobs?lang=en&utm_campaign=x&id=12&gclid=3#apply')).toBe(own);
		expect(idAt('https://careers.saltmarsh.example/jobs?id=13&lang=en')).not.toBe(own);
		expect(idAt('https://careers.saltmarsh.example/jobs?id=12&lang=en#/other')).not.toBe(own);
	});

	test('of several jobs is nobody’s', () => {
		expect(read('careers-list.html').reading.state).toBe('no-posting');
	});

	test('is believed in no more than it says', () => {
		const odd = {
			'@type': ['Thing', 'http://schema.org/JobPosting'],
			title: 7,
			hiringOrganization: [{ name: { evil: true } }],
			jobLocation: { address: { addressLocality: ['x'] } },
			baseSalary: { currency: '<b>', value: { minValue: 'lots', maxValue: Number.MAX_VALUE } },
			employmentType: [null, 'PART_TIME', 3],
			datePosted: 'yesterday',
			description: 12,
		};
		expect(findJobPosting(dataOf(odd))).toEqual({
			facts: { title: '', company: null, location: null, payLine: null, employmentType: 'Part-time', workMode: null, postedAt: null },
			description: '',
		});
		for (const broken of ['{', 'null', '[[[[', '"JobPosting"', '{"@type":"JobPosting"', `${'['.repeat(5_000)}"JobPosting"`]) expect(findJobPosting(dataOf(broken))).toBeNull();
		expect(findJobPosting(dataOf('<!-- {"@type":"JobPosting","title":"A\nB","description":"x"} -->'))?.facts.title).toBe('A B');
		expect(findJobPosting(dataOf({ __proto__: null, '@type': 'JobPosting', title: '__proto__', description: 'x' }))?.facts.title).toBe('__proto__');
	});

	test('of two takes the one that describes more', () => {
		expect(
			findJobPosting(dataOf({ '@type': 'JobPosting', title: 'Stub', description: 'Apply.' }, [{ '@type': 'JobPosting', title: 'Whole', description: 'Apply with a letter.' }]))
				?.facts.title,
		).toBe('Whole');
	});

	test('its HTML runs nowhere and leaves no trace in the page', () => {
		const html = `<img src="x" onerror="window.ran = true"><script>window.ran = true</script><p>${'A posting of many words about counting birds. '.repeat(8)}</p>`;
		const dom = new JSDOM(`<!doctype html><body><p>Welcome to this page.</p></body>`, { runScripts: 'dangerously' });
		const script = dom.window.document.createElement('script');
		script.type = 'application/ld+json';
		script.textContent = JSON.stringify({ '@type': 'JobPosting', title: 'Counter', description: html });
		dom.window.document.head.append(script);
		const before = dom.serialize();
		const { posting } = asPosting(readAnyPage(dom.window.document, new URL('https://x.example/'), AS_OF));
		expect(posting.text).toMatch(/^A posting of many words/);
		expect(dom.serialize()).toBe(before);
		expect((dom.window as unknown as { ran?: boolean }).ran).toBeUndefined();
	});
});

describe('the main text of a page', () => {
	test('is found, read from the live page, and the page is left as it was', () => {
		const { document, url } = openPage('careers-article.html');
		const before = document.documentElement.outerHTML;
		const { posting, pageText } = asPosting(readAnyPage(document, url, AS_OF));
		expect(document.documentElement.outerHTML).toBe(before);
		expect(posting).toMatchObject({ site: 'article', title: 'Machine Learning Engineer', company: 'Saltmarsh Analytics', extraction: 'sound' });
		expect(showBlocks(posting)).toEqual(expect.arrayContaining(BLOCKS));
		expect(posting.text).not.toMatch(/Lighthouse|cookies|All openings/);
		expect(posting.blocks.every((block) => pageText?.rangeOf(block))).toBe(true);
	});

	test('in the container of a known board', () => {
		const { reading } = read('careers-article.html', (document) => {
			const article = document.querySelector('article')!;
			article.className = 'job__description body';
		});
		expect(asPosting(reading).root.localName).toBe('article');
	});

	test('is not there on a page of links', () => {
		expect(readAnyPage(pageWith('<title>Shop</title>', '<nav><a href="/a">A</a></nav>'), new URL('https://x.example/'), AS_OF)).toEqual({ state: 'no-posting', root: null });
	});
});

describe('what the reader has selected', () => {
	test('comes before everything else, cut where the selection is', () => {
		const { document, reading } = read('careers-json-ld.html', (page) => {
			const [first, second] = page.querySelectorAll('ul');
			page.getSelection()!.setBaseAndExtent(first!.querySelector('li')!.firstChild!, 5, second!.querySelectorAll('li')[1]!.firstChild!, 10);
		});
		const { posting, pageText } = asPosting(reading);
		expect(showBlocks(posting)).toEqual(['i1 aerial photographs into counts that ornithologists sign.', BLOCKS[3], BLOCKS[4], BLOCKS[5], 'i1 Experience']);
		expect(posting).toMatchObject({ site: 'selection', title: 'Machine Learning Engineer (Birds & Bats)' });
		document.getSelection()!.removeAllRanges();
		expect(pageText!.rangeOf(posting.blocks[0]!)!.toString()).toBe('aerial photographs into counts that ornithologists sign.');
	});

	test('a word or two is no posting', () => {
		const { reading } = read('careers-json-ld.html', (page) => page.getSelection()!.selectAllChildren(page.querySelector('h3')!));
		expect(asPosting(reading).posting.site).toBe('json-ld');
	});
});

test('a known site is read as such, and its states are told', () => {
	expect(asPosting(read('linkedin-guest-view.html').reading).posting.site).toBe('linkedin');
	expect(read('linkedin-sdui-skeleton.html').reading.state).toBe('loading');
});
