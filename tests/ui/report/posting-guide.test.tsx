// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { GuideReading } from '../../../src/core/guide/index.ts';
import { createTranslate } from '../../../src/locales/translator.ts';
import { click, findButton, findGroup, read, translate } from '../mount.tsx';
import { NOBODYS_REPORT, REPORT } from '../sample-report.ts';
import { openPosting } from './open-posting.tsx';

const GUIDE = REPORT.guide!;

async function openGuide(changes: Partial<GuideReading>, more: Parameters<typeof openPosting>[0] = {}) {
	return openPosting({ report: { ...REPORT, guide: { ...GUIDE, ...changes } }, ...more });
}

describe('duties', () => {
	it('count those that a line answers, and show that line, why, and whether it says what came of it', async () => {
		const { root } = await openPosting();
		const group = findGroup(root, 'Duties')!;
		const met = REPORT.covers.filter(({ bullet }) => bullet).length;
		expect(read(group)).toContain(`${met} of 7 duties have a line in your résumé that answers them`);
		const rows = [...group.querySelectorAll('tbody tr')].map(read);
		expect(rows[0]).toContain('Trained PyTorch models on nine years of port calls; forecast error down 18 %Both name forecasting, PyTorch. It says what came of it.');
		expect(rows[2]).toContain('It doesn’t say what came of it.');
		expect(rows[4]).toMatch(/Publish research papers.*No line under your jobs or projects answers this\./);
	});

	it('are mapped to the guide’s, and name those it misses', async () => {
		const { root } = await openPosting();
		const group = findGroup(root, 'Duties')!;
		expect(read(group.querySelectorAll('tbody tr')[3]!.querySelector('th'))).toContain('In the guide: watch models in production for drift, decay and bad data · MLOps');
		expect(read(group.querySelectorAll('tbody tr')[6]!)).toContain('Not a duty the guide knows');
		expect(read(group.querySelector('details'))).toContain(GUIDE.duties.notNamed[0]!.text);
	});

	it('stand there without a résumé as well', async () => {
		const { root } = await openPosting({ report: NOBODYS_REPORT });
		const group = findGroup(root, 'Duties')!;
		expect([...group.querySelectorAll('thead th')].map(read)).toEqual(['In the posting']);
		expect(read(group)).not.toMatch(/answers/);
	});

	it('fold a long list', async () => {
		const many = Array.from({ length: 20 }, (_, at) => ({ ...REPORT.covers[0]!, duty: { ...REPORT.covers[0]!.duty, start: at } }));
		const { root } = await openPosting({ report: { ...REPORT, covers: many } });
		const group = findGroup(root, 'Duties')!;
		expect(group.querySelector('tbody')!.children).toHaveLength(8);
		expect(read(group.querySelector('summary'))).toBe('12 more duties');
	});
});

describe('what the duties consist of', () => {
	it('is one bar, and the same in figures beside what is typical', async () => {
		const { root } = await openPosting();
		const group = findGroup(root, 'What the duties consist of')!;
		const bar = group.querySelector('.shape-bar')!;
		expect(bar.getAttribute('aria-hidden')).toBe('true');
		expect([...bar.children].reduce((sum, part) => sum + Number(part.getAttribute('width')), 0)).toBeCloseTo(100);
		const rows = [...group.querySelectorAll('tbody tr')].map((row) => [...row.children].map(read));
		expect(rows[0]).toEqual(['MLOps', '24 %', '43 %']);
		expect(rows.map(([area]) => area)).toContain('research');
		expect(read(group)).toContain('Told from 6 duties. 1 line says nothing of this kind.');
	});

	it('gives no shares where too few duties tell', async () => {
		const { root } = await openGuide({ shape: { ...GUIDE.shape, told: 2 }, shapeSays: null });
		const group = findGroup(root, 'What the duties consist of')!;
		expect(group.querySelector('table, svg')).toBeNull();
		expect(read(group)).toContain('Only 2 duties tell what the work is: too few for shares.');
	});
});

describe('level and pay', () => {
	it('say what each source says and how they differ', async () => {
		const { root } = await openPosting();
		const level = read(findGroup(root, 'Level'));
		expect(level).toContain('TitleSenior It says “Senior”.');
		expect(level).toContain('YearsSenior It asks for 5+ years.');
		expect(level).toContain('The pay is below the title');
	});

	it('stand beside the guide’s range with its source and date', async () => {
		const { root } = await openPosting();
		const pay = read(findGroup(root, 'Pay'));
		expect(pay).toContain('This posting$118,000 – $142,000 a year');
		expect(pay).toContain('The guide’s range$210,000 – $300,000 a year for senior ML engineer');
		expect(pay.match(/ML Engineer Job Description Guide/g)).toHaveLength(1);
		expect(pay).toContain('2025');
		expect(pay).toContain('Its upper end meets your floor');
		expect(pay).toContain('never a verdict');
	});

	it('name the source of a range though the posting states no pay', async () => {
		const { root } = await openGuide({ pay: { ...GUIDE.pay!, posted: null, statements: [] } });
		expect(read(findGroup(root, 'Pay'))).toMatch(/States no pay.*ML Engineer Job Description Guide.*, 2025/);
	});

	it('are given by the year where they are not, and in lakhs where they are rupees', async () => {
		const posted = { ...GUIDE.pay!.posted!, min: 100_000, max: 200_000, period: 'month' as const, currency: 'INR', yearMin: 1_200_000, yearMax: 2_400_000 };
		const { root } = await openGuide({ pay: { ...GUIDE.pay!, currency: 'INR', posted, range: null } });
		expect(read(findGroup(root, 'Pay'))).toContain('By the year₹1,200,000 – ₹2,400,000 a year (12 to 24 LPA)');
	});
});

describe('warnings of the guide', () => {
	const [own] = GUIDE.alreadySaid;

	it('give why, when it is harmless and what to ask', async () => {
		const { root } = await openGuide({ warnings: [own!], alreadySaid: [] });
		const text = read(findGroup(root, 'For this role in particular'));
		for (const words of [own!.warning.title, own!.warning.why, own!.warning.benign, own!.warning.question]) expect(text).toContain(words);
	});

	it('are folded where a red flag or silence says the same', async () => {
		const { root } = await openPosting();
		const group = findGroup(root, 'For this role in particular')!;
		expect(read(group)).toContain('The guide has nothing more to warn of.');
		expect(group.querySelector<HTMLDetailsElement>('.fold')!.open).toBe(false);
		expect(read(group.querySelector('.fold'))).toContain(own!.warning.title);
	});

	it('lead to a marked place of the page', async () => {
		const onShowFinding = vi.fn();
		const { root } = await openGuide({ warnings: [own!] }, { onShowFinding });
		await click(findButton(findGroup(root, 'For this role in particular')!, own!.warning.title));
		expect(onShowFinding).toHaveBeenCalledWith(expect.stringMatching(/^flag-/));
	});
});

it('names what is typical and not asked, and what is asked and unusual', async () => {
	const { root } = await openPosting();
	expect(read(findGroup(root, 'Asked here, unusual for this role')!.querySelector('li'))).toBe('COBOL');
	const missing = [...findGroup(root, 'Typical for this role, not asked here')!.querySelectorAll('li')].map(read);
	expect(missing[0]).toMatch(/usually a must$/);
	expect(missing).toHaveLength(GUIDE.demands.notAsked.length);
});

it('answers the questions that the posting raises, folded', async () => {
	const { root } = await openPosting();
	const [first] = findGroup(root, 'Questions this posting raises')!.querySelectorAll('li');
	expect(read(first!)).toContain(GUIDE.questions[0]!.question.question);
	expect(read(first!.querySelector('details'))).toContain(GUIDE.questions[0]!.question.answer);
});

it('leads to the guide', async () => {
	const { root, props } = await openPosting();
	await click(findButton(root, 'Read the guide: ML engineer'));
	expect(props.onOpenGuide).toHaveBeenCalledWith('ml-engineer');
});

it('shows the mistakes that the résumé makes with their lines, or that there are none', async () => {
	const { root } = await openPosting();
	const group = findGroup(root, 'Common mistakes found in your résumé')!;
	expect(read(group)).toContain('Hardly any figure');
	expect(read(group)).toContain('You write: Streamed live positions through Pub/Sub');
	expect(read(group)).toMatch(/and (one|\d+) more lines?/);
	await openPosting({ report: { ...REPORT, mistakes: [] } });
	expect(read(group)).toContain(translate('tailor:mistakes.none'));
});

it('shows nothing of a guide to a role that has none', async () => {
	const { root } = await openPosting({ report: { ...REPORT, guide: null } });
	for (const title of ['For this role in particular', 'Level', 'Pay', 'Common mistakes found in your résumé']) expect(findGroup(root, title)).toBeNull();
	expect(read(findGroup(root, 'Duties'))).not.toContain('guide');
});

it('marks the guide’s words as English on a German page', async () => {
	const { root } = await openPosting({}, createTranslate('de'));
	const english = [...root.querySelectorAll('[lang=en]')].map(read);
	for (const words of [GUIDE.demands.notAsked[0]!.demand.text, GUIDE.questions[0]!.question.answer, GUIDE.alreadySaid[0]!.warning.why, REPORT.mistakes[0]!.mistake.fix])
		expect(english).toContain(words);
});
