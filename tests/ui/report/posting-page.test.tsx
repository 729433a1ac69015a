// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { click, findButton, findGroup, read, translate } from '../mount.tsx';
import { makeReport, NOBODYS_REPORT, REPORT } from '../sample-report.ts';
import { asReport, NO_RESUME_VIEW, POSTING_VIEW } from '../sample-views.ts';
import { openPosting } from './open-posting.tsx';

describe('report of a posting', () => {
	it('lists what each requirement brings of what it could, and the points add up to the score', async () => {
		const { root } = await openPosting({ report: asReport(POSTING_VIEW) });
		const table = findGroup(root, 'How the score adds up')!.querySelector('table')!;
		const rows = [...table.querySelectorAll('tbody tr:has(td)')].map((row) => [...row.children].map(read));
		expect(rows).toHaveLength(14);
		expect(rows[3]).toEqual(['Docker', 'Only listedIn your résumé: Docker, dbt, Linux, Git', '7.6 of 9.5']);
		expect(read(table.querySelector('tfoot'))).toBe('67.6 points, rounded68%');
	});

	it('keeps soft skills out of the sum', async () => {
		const { root } = await openPosting({ report: asReport(POSTING_VIEW) });
		expect(read(findGroup(root, 'How the score adds up'))).not.toContain('Communication');
		expect(read(findGroup(root, 'Soft skills and languages, not scored'))).toContain('Communication');
	});

	it('shows requirements without a sum when there is no résumé, and leads to adding one', async () => {
		const { root, props } = await openPosting({ report: asReport(NO_RESUME_VIEW) });
		expect(root.querySelector('table')).toBeNull();
		expect(findGroup(root, 'Must-have')).not.toBeNull();
		await click(findButton(root, 'Add your résumé'));
		expect(props.onRoute).toHaveBeenCalledWith('resume');
	});

	it('begins with what excludes the reader, right under score and next step', async () => {
		const { root } = await openPosting();
		const head = read(root.querySelector('.report-head'));
		expect(head.indexOf('Doesn’t fit what you have stated')).toBeGreaterThan(head.indexOf(read(root.querySelector('.advice'))));
		expect(read(root.querySelector('.failing'))).toContain('No visa is sponsored, and you need a sponsor there.');
	});

	it('keeps its parts in the order in which they help', async () => {
		const { root } = await openPosting();
		const titles = [...root.querySelectorAll('.report-column')].map((column) => [...column.querySelectorAll('h2')].map((title) => read(title).replace(/ \d+$/, '')));
		expect(titles[0]?.slice(0, 7)).toEqual([
			'How the score adds up',
			'What to do',
			'Copy a prompt',
			'Duties',
			'Common mistakes found in your résumé',
			'Keywords',
			'What gains nothing',
		]);
		expect(titles[1]).toEqual([
			'Red flags',
			'For this role in particular',
			'Conditions',
			'Level',
			'Pay',
			'What the duties consist of',
			'Asked here, unusual for this role',
			'Typical for this role, not asked here',
			'Questions this posting raises',
			'Facts',
			'What is missing',
			'Good signs',
		]);
	});

	it('goes down its headings step by step', async () => {
		const { root } = await openPosting();
		const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1]));
		expect(levels[0]).toBe(1);
		expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
	});

	it('leads to pasting where no posting is chosen', async () => {
		const { root, props } = await openPosting({ report: null });
		await click(findButton(root, 'Paste a posting'));
		expect(props.onRoute).toHaveBeenCalledWith('paste');
	});
});

describe('keywords', () => {
	it('copies the terms that are missing', async () => {
		const { root, props } = await openPosting({ report: asReport(POSTING_VIEW) });
		expect(read(findGroup(root, 'Keywords'))).toContain('as “Apache Airflow”');
		await click(findButton(root, 'Copy 2 missing terms'));
		expect(props.onCopy).toHaveBeenCalledWith('Terraform, MLflow');
	});

	it('says which other word for a term found the posting uses as well', async () => {
		const { root } = await openPosting();
		expect(read(findGroup(root, 'Keywords'))).toContain('NLPnice-to-haveIn your résumé, in these wordsThe posting also writes “natural language processing”');
	});

	it('folds terms that are only mentioned', async () => {
		const { root } = await openPosting();
		const folded = findGroup(root, 'Keywords')!.querySelector('details')!;
		expect(folded.open).toBe(false);
		expect(read(folded)).toContain('A/B tests');
		expect(read(folded)).not.toContain('COBOL');
	});
});

describe('what gains nothing', () => {
	it('is said as a fact, with the line', async () => {
		const { root } = await openPosting();
		expect(read(findGroup(root, 'What gains nothing'))).toContain('“Docker” is listed 3 times. It counts once.In your résumé: Python, SQL, Docker');
	});

	it('is not there in an ordinary résumé', async () => {
		const { root } = await openPosting({ report: { ...REPORT, gaming: [] } });
		expect(findGroup(root, 'What gains nothing')).toBeNull();
	});
});

describe('conditions', () => {
	it('are open where they fail or are to be checked, with the posting’s words; the rest is folded', async () => {
		const { root, props } = await openPosting();
		const group = findGroup(root, 'Conditions')!;
		expect([...group.querySelectorAll('h3')].map(read)).toEqual(['Doesn’t fit', 'To be checked']);
		expect(read(group)).toContain('No visa is sponsored, and you need a sponsor there.unable to sponsor visas');
		const folded = [...group.querySelectorAll('details')];
		expect(folded.map((one) => [read(one.querySelector('summary')).replace(/ \(\d+\)/, ''), one.open])).toEqual([
			['Can’t be told', false],
			['Fits', false],
		]);
		await click(findButton(group, 'Say more about you'));
		expect(props.onRoute).toHaveBeenCalledWith('profile');
	});

	it('are all open to who has stated nothing', async () => {
		const { root } = await openPosting({ report: NOBODYS_REPORT });
		const group = findGroup(root, 'Conditions')!;
		expect(group.querySelector('details')?.open).toBe(true);
		expect(read(group)).toContain('You haven’t stated where you may work or whether you need a sponsor.');
	});
});

it('offers a résumé that fits better only where it can be changed over to', async () => {
	const { root } = await openPosting();
	expect(read(root.querySelector('.better'))).toMatch(/^platform\.pdf fits better: \d+%$/);
	expect(root.querySelector('.better button')).toBeNull();
});

it('shows text of posting and résumé as text', async () => {
	const hostile = '<img src=x onerror=alert(1)> $t(ui:wait) {{skill}}';
	const report = makeReport();
	const { root } = await openPosting({
		report: {
			...report,
			covers: report.covers.map((cover) => (cover.bullet ? { ...cover, bullet: { ...cover.bullet, text: hostile } } : cover)),
			gaming: [{ rule: 'repeated-word', params: { count: 3, words: hostile }, lines: [] }],
		},
	});
	expect(root.querySelector('img')).toBeNull();
	expect(read(findGroup(root, 'Duties'))).toContain(hostile);
	expect(read(findGroup(root, 'What gains nothing'))).toContain(translate('match:gaming.repeated-word', { count: 3, words: hostile }));
	expect(read(findGroup(root, 'What gains nothing'))).toContain(hostile);
});
