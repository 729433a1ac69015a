// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createTranslate } from '../../../src/locales/translator.ts';
import { SidePanel } from '../../../src/ui/sidepanel/sidepanel.tsx';
import type { SidePanelProps } from '../../../src/ui/sidepanel/types.ts';
import { click, findButton, findGroup, mount, press, read, translate, type } from '../mount.tsx';
import { REPORT } from '../sample-report.ts';
import { asReport, MARKS, MATCH, NO_RESUME_VIEW, POSTING_VIEW, skillName } from '../sample-views.ts';

async function open(changes: Partial<SidePanelProps> = {}) {
	const actions = { onShowFinding: vi.fn(), onReadPage: vi.fn(), onOpenReport: vi.fn(), onAddResume: vi.fn() };
	const root = await mount(<SidePanel report={asReport(POSTING_VIEW)} translate={translate} currentId={null} skillName={skillName} {...actions} {...changes} />);
	return { root, actions };
}

function findRow(root: HTMLElement, name: string): HTMLElement {
	const row = [...root.querySelectorAll<HTMLElement>('li.row')].find((candidate) => read(candidate).startsWith(name));
	if (!row) throw new Error(`no row ${name}`);
	return row;
}

describe('findings of the side panel', () => {
	it('groups everything that was read, with its number', async () => {
		const { root } = await open();
		expect([...root.querySelectorAll('h2')].map(read)).toEqual([
			'Must-have 9',
			'Conditions 2',
			'Red flags 4',
			'Nice-to-have 5',
			'What is missing 5',
			'Good signs 1',
			'Soft skills and languages, not scored 1',
			'Only mentioned 1',
			'Also asked, not scored 1',
			'Facts',
		]);
	});

	it('says how each requirement is met, and with which line of the résumé', async () => {
		const { root } = await open();
		expect(read(findRow(root, 'PyTorch or TensorFlow'))).toBe(
			'PyTorch or TensorFlowShown in a job or projectIn your résumé: Trained PyTorch models on nine years of port calls; error down 18%',
		);
		expect(read(findRow(root, 'Kubernetes'))).toContain('Shown by Google Kubernetes Engine');
		expect(read(findRow(root, 'Kafka'))).toContain('You have Pub/Sub');
		expect(read(findRow(root, 'Terraform'))).toContain('Not in your résumé');
	});

	it('says that the résumé denies a skill, and gives no evidence of it', async () => {
		const credits = MATCH.credits.map((credit) =>
			credit.skill === 'python' ? { ...credit, credit: 0, how: 'absent' as const, evidence: credit.evidence.map((entry) => ({ ...entry, negated: true })) } : credit,
		);
		const { root } = await open({ report: asReport({ ...POSTING_VIEW, match: { ...MATCH, credits } }) });
		expect(read(findRow(root, 'Python'))).toBe(`Python${translate('match:how.denied')}`);
	});

	it('says why requirements were read as asked for, once for all of one reason', async () => {
		const { root } = await open();
		const reasons = [...findGroup(root, 'Must-have')!.querySelectorAll('.sub-heading')].map(read);
		expect(reasons).toEqual([translate('findings:under-heading', { heading: 'What you need' })]);
	});

	it('says nothing of credit without a résumé', async () => {
		const { root } = await open({ report: asReport(NO_RESUME_VIEW) });
		expect(read(findGroup(root, 'Must-have'))).not.toMatch(/Shown|Not in your/);
	});

	it('sorts red flags into their lists, gravest first', async () => {
		const { root } = await open();
		const group = findGroup(root, 'Red flags')!;
		expect([...group.querySelectorAll('h3')].map(read)).toEqual(['Terms and demands', 'Ways of working']);
		expect([...group.querySelectorAll('.tag')].map(read)).toEqual(['High', 'Medium', 'Low', 'For information']);
		expect(read(group)).toContain('Every third week you are on call at weekends.');
	});
});

describe('keyboard of the side panel', () => {
	it('has one tab stop, moves it with the arrow keys and stays inside', async () => {
		const { root } = await open();
		const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-finding]')];
		expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons[0]]);
		buttons[0]!.focus();
		await press('ArrowDown');
		expect(document.activeElement).toBe(buttons[1]);
		expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons[1]]);
		await press('End');
		expect(document.activeElement).toBe(buttons.at(-1));
		await press('ArrowDown');
		expect(document.activeElement).toBe(buttons.at(-1));
		await press('Home');
		await press('ArrowUp');
		expect(document.activeElement).toBe(buttons[0]);
	});

	it('shows the chosen finding in the page', async () => {
		const { root, actions } = await open();
		await click(findButton(root, 'Rust'));
		expect(actions.onShowFinding).toHaveBeenCalledWith(MARKS.find((mark) => mark.subject === 'Rust')!.id);
	});

	it('makes the finding that the page is at the current one', async () => {
		const docker = MARKS.find((mark) => mark.subject === 'Docker')!.id;
		const { root } = await open({ currentId: docker });
		expect([...root.querySelectorAll('[aria-current]')].map((row) => read(row.querySelector('button')))).toEqual(['Docker']);
	});
});

describe('filter of the side panel', () => {
	it('keeps what holds the words, wherever it stands, and announces how many', async () => {
		const { root } = await open();
		await type(root.querySelector('input')!, 'EUR 62');
		expect([...root.querySelectorAll('h2')].map(read)).toEqual(['Red flags 1']);
		expect([...root.querySelectorAll('[role=status]')].map(read)).toContain('1 finding');
	});

	it('takes the words as they are', async () => {
		const { root } = await open();
		await type(root.querySelector('input')!, '.*(');
		expect(root.querySelectorAll('li.row')).toHaveLength(0);
		expect(read(root)).toContain('No finding holds these words.');
	});

	it('starts anew with another posting', async () => {
		const { root } = await open();
		await type(root.querySelector('input')!, 'zzz');
		await open({ report: asReport({ ...POSTING_VIEW, key: 'another' }) });
		expect(root.querySelector('input')!.value).toBe('');
	});
});

describe('the side panel beside the reader and the guide', () => {
	it('says before anything else what excludes the reader', async () => {
		const { root } = await open({ report: REPORT });
		expect(read(root)).toMatch(/^Doesn’t fit what you have stated/);
	});

	it('shows what the guide says after all findings', async () => {
		const { root } = await open({ report: REPORT });
		const titles = [...root.querySelectorAll('h2')].map(read);
		expect(titles.slice(titles.indexOf('Facts'))).toEqual([
			'Facts',
			'What the duties consist of',
			'Level',
			'Pay',
			'Asked here, unusual for this role 1',
			'Questions this posting raises 3',
		]);
	});

	it('leads to a place that is marked in the page, and only quotes one that isn’t', async () => {
		const { root, actions } = await open({ report: REPORT });
		const level = findGroup(root, 'Level')!;
		await click(findButton(level, 'Years'));
		const { text } = REPORT.view.posting;
		const shown = REPORT.view.marks.find(({ id }) => id === actions.onShowFinding.mock.calls[0]![0])!;
		expect(text.slice(shown.start, shown.end)).toContain('5+ years');
		expect(read(level)).toContain('5+ years of experience');
		const pay = findGroup(root, 'Pay')!;
		expect(pay.querySelector('button')).toBeNull();
		expect(read(pay.querySelector('q'))).toContain('$118,000');
	});

	it('marks the guide’s own words as English', async () => {
		const { root } = await open({ report: REPORT, translate: createTranslate('de') });
		const questions = [...root.querySelectorAll('section')].at(-1)!;
		expect(questions.querySelectorAll('.row-head > [lang=en]')).toHaveLength(3);
	});

	it('leaves the guide out while findings are filtered', async () => {
		const { root } = await open({ report: REPORT });
		await type(root.querySelector('input')!, 'Rust');
		expect(findGroup(root, 'Level')).toBeNull();
	});

	it('does without what the guide says', async () => {
		const { guide: _, ...reader } = REPORT;
		const { root } = await open({ report: reader });
		expect(findGroup(root, 'Facts')).not.toBeNull();
		expect(findGroup(root, 'Level')).toBeNull();
	});
});
