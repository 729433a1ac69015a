// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { flattenGuide } from '../../../src/core/guide/flatten-guide.ts';
import { GUIDES } from '../../../src/lexicon/guides/index.ts';
import { createTranslate } from '../../../src/locales/translator.ts';
import { Translated } from '../../../src/ui/parts/translation.tsx';
import { elementIdOf } from '../../../src/ui/report/guide-place.ts';
import { GuidesPage } from '../../../src/ui/report/guides-page.tsx';
import type { GuideResult, GuidesPageProps } from '../../../src/ui/report/types.ts';
import { click, findButton, mount, read, translate, type } from '../mount.tsx';
import { FIRMWARE_GUIDE, TESTING_GUIDE } from '../sample-guide.ts';

const SHELF = [FIRMWARE_GUIDE, TESTING_GUIDE];
const FOUND: GuideResult[] = [
	{ role: 'embedded', part: 'warnings', id: 'no-lab', title: 'No lab in sight', text: 'Boards can’t be probed over a video call.' },
	{ role: 'embedded', part: 'duties', id: 'bring-up', title: 'bring up new boards', text: 'days from first power to first blink' },
	{ role: 'qa', part: 'tips', id: 'size', title: 'Say how small it was.', text: 'Fitted … into … kB of flash.' },
];

async function open(change: Partial<GuidesPageProps> = {}, words = translate) {
	const props = { guides: SHELF, role: null, query: '', results: [], onRole: vi.fn(), onQuery: vi.fn(), ...change };
	const show = (again: Partial<GuidesPageProps> = {}) =>
		mount(
			<Translated translate={words}>
				<GuidesPage {...props} {...again} />
			</Translated>,
		);
	return { root: await show(), props, show };
}

/** The part of the guide under this heading. */
function findPart(root: HTMLElement, heading: string): HTMLElement {
	return [...root.querySelectorAll('h3')].find((one) => read(one) === heading)!.closest('section')!;
}

describe('a guide', () => {
	it('is chosen from all there are', async () => {
		const { root, props } = await open();
		expect([...root.querySelectorAll('h2')].map(read)).toEqual(['Firmware engineer', 'Test engineer']);
		await click(findButton(root, 'Test engineer'));
		expect(props.onRole).toHaveBeenCalledWith('qa');
	});

	it('is offered where the chosen role has none', async () => {
		const { root } = await open({ role: 'designer' });
		expect([...root.querySelectorAll('h2')].map(read)).toEqual(['Firmware engineer', 'Test engineer']);
	});

	it('tells how it differs, and leads to those of its neighbours that have a guide', async () => {
		const { root, props } = await open({ role: 'embedded' });
		const neighbours = findPart(root, 'How it differs from its neighbours');
		expect(read(neighbours)).toContain('Industrial designerShapes the case');
		expect([...neighbours.querySelectorAll('button')].map(read)).toEqual(['Test engineer']);
		await click(findButton(neighbours, 'Test engineer'));
		expect(props.onRole).toHaveBeenCalledWith('qa');
	});

	it('gives each duty with what a measurable outcome of it looks like', async () => {
		const { root } = await open({ role: 'embedded' });
		expect(read(findPart(root, 'What you do').querySelector('li'))).toBe('Bring up new boardssoftware engineeringdays from first power to first blink');
	});

	it('gives levels with years, work and pay by country, each with its source and date', async () => {
		const { root } = await open({ role: 'embedded' });
		const rows = [...findPart(root, 'Levels and pay').querySelectorAll('tbody tr')].map((row) => [...row.children].map(read));
		expect(rows).toEqual([
			[
				'Junior firmware engineer0 to 3 years',
				'Writes drivers under review.',
				'Portugal: €1,800 – €2,400 a monthSource 1, 2025India: ₹650,000 – ₹1,200,000 a year (6.5 to 12 LPA)Source 2, February 2026',
			],
			['Staff firmware engineer10+ years', 'Decides what all boards have in common.', 'Portugal: €5,000 – €7,000 a month and moreSource 1, 2025'],
		]);
	});

	it('says where no source gives a figure, and has no list of sources then', async () => {
		const { root } = await open({ role: 'qa' });
		expect(read(findPart(root, 'Levels and pay').querySelector('tbody td:last-child'))).toBe('No figure with a source');
		expect([...root.querySelectorAll('h3')].map(read)).not.toContain('Sources');
	});

	it('leads from a figure to its source', async () => {
		const { root } = await open({ role: 'embedded' });
		await click(findButton(root, 'Source 2, February 2026'));
		expect(read(document.activeElement)).toBe('Crane report on pay, February 2026');
	});

	it('gives red flags with the harmless reading and the question, tips with an example, mistakes with what to do', async () => {
		const { root } = await open({ role: 'embedded' });
		expect(read(findPart(root, 'Red flags for this role').querySelector('li'))).toBe(
			'No lab in sightHighBoards can’t be probed over a video call.When it is harmless They may post you the bench.Ask Where does the oscilloscope stand?',
		);
		expect(read(findPart(root, 'Tailoring your résumé').querySelector('li'))).toBe('Say how small it was.For example Fitted … into … kB of flash.');
		expect(read(findPart(root, 'Common résumé mistakes').querySelector('li'))).toBe('A list of boardsOwning one shows nothing.Instead Say what you made it do.');
		expect(read(findPart(root, 'Questions and answers').querySelector('li'))).toBe('Do I need to solder?A little, and badly is enough.');
	});

	it('has its contents beside it; choosing a part puts the focus there', async () => {
		const { root } = await open({ role: 'embedded' });
		await click(findButton(root, 'Questions and answers'));
		expect(document.activeElement).toBe(findPart(root, 'Questions and answers'));
	});

	it('is marked as English in a German page, which says so', async () => {
		const { root } = await open({ role: 'embedded' }, createTranslate('de'));
		expect(read(root)).toContain('Die Ratgeber sind auf Englisch');
		const warning = findPart(root, createTranslate('de')('guide:part.warnings')).querySelector('li')!;
		expect([...warning.querySelectorAll('[lang=en]')].map(read)).toEqual([
			'No lab in sight',
			'Boards can’t be probed over a video call.',
			'They may post you the bench.',
			'Where does the oscilloscope stand?',
		]);
	});
});

describe('the search', () => {
	it('hands over what is typed', async () => {
		const { root, props } = await open();
		await type(root.querySelector('input')!, 'drift');
		expect(props.onQuery).toHaveBeenCalledWith('drift');
	});

	it('groups what is found by guide and counts it', async () => {
		const { root } = await open({ query: 'boards', results: FOUND });
		expect(read(root.querySelector('[role=status]'))).toBe('3 places found');
		expect([...root.querySelectorAll('.guide-side section')].map((group) => [read(group.querySelector('h2')), group.querySelectorAll('li').length])).toEqual([
			['Firmware engineer', 2],
			['Test engineer', 1],
		]);
	});

	it('goes to the place that is chosen as soon as its guide is there', async () => {
		const { root, props, show } = await open({ role: 'qa', query: 'boards', results: FOUND });
		await click(findButton(root, 'No lab in sight'));
		expect(props.onRole).toHaveBeenCalledWith('embedded');
		await show({ role: 'embedded' });
		expect(read(document.activeElement)).toContain('Boards can’t be probed');
		expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
		expect(findPart(root, 'Red flags for this role').contains(document.activeElement)).toBe(true);
	});

	it('goes to a place again', async () => {
		const { root } = await open({ role: 'embedded', query: 'boards', results: FOUND });
		const found = findButton(root, 'No lab in sight');
		await click(found);
		const place = document.activeElement;
		found.focus();
		await click(found);
		expect(document.activeElement).toBe(place);
	});

	it('says that nothing was found', async () => {
		const { root } = await open({ role: 'embedded', query: 'zither' });
		expect(read(root.querySelector('[role=status]'))).toBe('No guide says anything like “zither”.');
	});

	it.each(GUIDES.map((guide) => [guide.name, guide] as const))('has a place of its own for every passage of the guide to %s', async (_name, guide) => {
		const { root } = await open({ guides: GUIDES, role: guide.role });
		const article = root.querySelector('article')!;
		const passages = flattenGuide(guide);
		const places = passages.map((passage) => [...article.querySelectorAll<HTMLElement>('[tabindex]')].filter(({ id }) => id === elementIdOf(passage)));
		expect(places.filter((found) => found.length !== 1)).toEqual([]);
		expect(new Set(places.flat()).size).toBe(passages.length);
	});
});
