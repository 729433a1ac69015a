// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Advice } from '../../../src/core/match/advice.ts';
import type { EmptyState, TabView } from '../../../src/core/tab-view.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { PopupProps } from '../../../src/ui/popup/types.ts';
import { click, findButton, findGroup, mount, read, translate } from '../mount.tsx';
import { makeReport, REPORT } from '../sample-report.ts';
import { asReport, DANGER_VIEW, FEW_MUSTS_VIEW, MARKS, NO_RESUME_VIEW, NOT_PAINTED_VIEW, POSTING_VIEW, skillName } from '../sample-views.ts';

function createActions() {
	return { onReadPage: vi.fn(), onOpenPanel: vi.fn(), onOpenReport: vi.fn(), onAddResume: vi.fn(), onActivateResume: vi.fn(), onShowFinding: vi.fn() };
}

async function open(view: TabView | null, actions = createActions()) {
	return openReport(view?.state === 'posting' ? asReport(view) : view && { view }, actions);
}

async function openReport(report: PopupProps['report'], actions = createActions()) {
	return mount(<Popup report={report} translate={translate} skillName={skillName} {...actions} />);
}

describe('popup of a posting', () => {
	it('leads with the counts, then the percentage and its band', async () => {
		const root = await open(POSTING_VIEW);
		const text = read(root);
		expect(text).toContain('7 of 9 must-have skills 2 of 5 nice-to-have');
		expect(text.indexOf('7 of 9')).toBeLessThan(text.indexOf('68%'));
		expect(text).toContain('Worth applying');
	});

	it('says how the percentage adds up', async () => {
		expect(read(await open(POSTING_VIEW))).toMatch(/59 of 85\.7 points.*8\.6 of 14\.3 points/);
	});

	it('names the must-haves that are missing and shows one in the page when asked', async () => {
		const actions = createActions();
		const root = await open(POSTING_VIEW, actions);
		const group = findGroup(root, 'Must-haves not in your résumé')!;
		expect([...group.querySelectorAll('li')].map(read)).toEqual(['MLflow', 'Terraform']);
		await click(findButton(group, 'MLflow'));
		expect(actions.onShowFinding).toHaveBeenCalledWith(MARKS.find((mark) => mark.subject === 'MLflow')!.id);
	});

	it('names red flags of medium severity and up, gravest first, and counts the quieter ones', async () => {
		const items = [...findGroup(await open(POSTING_VIEW), 'Red flags')!.querySelectorAll('li')].map(read);
		expect(items).toHaveLength(3);
		expect(items[0]).toMatch(/High$/);
		expect(items[1]).toMatch(/Medium$/);
		expect(items[2]).toBe('and 2 quieter ones in the side panel');
	});

	it('puts red flags before the match when one of them says stop', async () => {
		const calm = read(await open(POSTING_VIEW));
		expect(calm.indexOf('Red flags')).toBeGreaterThan(calm.indexOf('68%'));
		const grave = read(await open(DANGER_VIEW));
		expect(grave).toMatch(/Red flags 3.*68%/);
	});

	it('gives years, pay and conditions beside the score', async () => {
		const facts = read((await open(POSTING_VIEW)).querySelector('dl'));
		expect(facts).toContain('5+ years asked · you show 4.5');
		expect(facts).toContain('€62,000 – €108,000 a year');
		expect(facts).toContain('Conditions');
	});

	it('says what to do next: in a few words, then in a sentence', async () => {
		const advice: Advice = { rule: 'show-listed', params: { skill: 'Docker', held: 'Docker', points: 2, count: 0 } };
		const root = await openReport(asReport(POSTING_VIEW, { advice }));
		expect(read(root.querySelector('.advice'))).toBe(`Say where you used Docker (+2) ${translate('match:advice.show-listed', advice.params)}`);
	});

	it('gives no advice beside the reason for not being rated, which holds it already', async () => {
		const root = await open(NO_RESUME_VIEW);
		expect(root.querySelector('.advice')).toBeNull();
		expect(read(root)).toContain(translate('match:notRatedHint.no-resume'));
	});

	it('says plainly that the page cannot be marked, and offers to show nothing there', async () => {
		const root = await open(NOT_PAINTED_VIEW);
		expect(read(root)).toContain('does not let its text be marked');
		expect(root.querySelectorAll('button[data-finding]')).toHaveLength(0);
		expect((await open(POSTING_VIEW)).querySelectorAll('button[data-finding]').length).toBeGreaterThan(0);
	});
});

describe('popup of a posting beside its reader', () => {
	it('says before anything else what excludes the reader, and nothing where nothing does', async () => {
		const root = await openReport(REPORT);
		expect(read(root)).toMatch(/^Doesn’t fit what you have statedNo visa is sponsored, and you need a sponsor there\./);
		const open = await openReport({ ...REPORT, checks: REPORT.checks.filter(({ result }) => result !== 'fails') });
		expect(read(open)).not.toContain('Doesn’t fit');
	});

	it('names the résumé that fits better, and changes over to it when asked', async () => {
		const actions = createActions();
		const root = await openReport(REPORT, actions);
		expect(read(root.querySelector('.better'))).toContain('platform.pdf fits better: ');
		await click(findButton(root, 'Use it: platform.pdf'));
		expect(actions.onActivateResume).toHaveBeenCalledWith('platform');
	});

	it('calls no résumé better than the one in use that is as good, or that there is alone', async () => {
		const [best] = REPORT.ranked;
		const own = { ...REPORT, view: { ...REPORT.view, match: best!.match } };
		expect((await openReport(own)).querySelector('.better')).toBeNull();
		expect((await openReport({ ...REPORT, ranked: [] })).querySelector('.better')).toBeNull();
	});

	it('compares by must-haves where nothing is rated', async () => {
		const unrated = (met: number) => ({ ...REPORT.view.match!, score: null, must: { met, total: 2 } });
		const report = { ...REPORT, view: { ...REPORT.view, match: unrated(1) }, ranked: [{ id: 'b', name: 'b.pdf', match: unrated(2) }] };
		expect(read((await openReport(report)).querySelector('.better'))).toContain('b.pdf fits better: 2 of 2 must-haves');
	});

	it('names the two changes that bring the most, with their points', async () => {
		const group = findGroup(await openReport(REPORT), 'What to do')!;
		const points = REPORT.tailoring[0]!.points;
		expect([...group.querySelectorAll('li')].map(read)).toEqual([
			`Add a line on Terraform${translate('match:gain', { points })}`,
			expect.stringMatching(/used it, near it, or not\?/),
		]);
	});

	it('says in a line each what duties and level say, and the pay only once', async () => {
		const text = read(findGroup(await openReport(REPORT), 'Beside the guide'));
		expect(text).toContain('The title is ML engineer');
		expect(text).toContain('The pay is below the title');
		expect(text).not.toContain('It lies below the range');
	});

	it('says where the pay lies when it says nothing of the level', async () => {
		const guide = { ...REPORT.guide!, level: { voices: [], agree: null, statements: [] } };
		expect(read(findGroup(await openReport({ ...REPORT, guide }), 'Beside the guide'))).toContain('Pay: It lies below the range given for senior ML engineer');
	});

	it('names the gravest warning of the guide that no red flag names already', async () => {
		const warning = findGroup(await openReport(REPORT), 'Beside the guide')!.querySelector('li[class]');
		expect(read(warning)).toBe('No data scientists or data team in sightMedium');
		expect(warning?.querySelector('[lang=en]')).not.toBeNull();
	});

	it('shows nothing of a guide where the role has none', async () => {
		expect(findGroup(await openReport({ ...makeReport(), guide: null }), 'Beside the guide')).toBeNull();
	});
});

describe('popup without a rating', () => {
	it('counts the must-haves and asks for a résumé', async () => {
		const actions = createActions();
		const root = await open(NO_RESUME_VIEW, actions);
		expect(read(root)).toContain('9 must-have skills');
		expect(read(root)).toContain(translate('match:notRated.no-resume'));
		expect(read(root)).not.toMatch(/\d%/);
		await click(findButton(root, 'Add your résumé'));
		expect(actions.onAddResume).toHaveBeenCalledOnce();
	});

	it('says that no must-haves are named rather than counting none', async () => {
		const reading = { ...NO_RESUME_VIEW.reading, requirements: [] };
		const text = read(await open({ ...NO_RESUME_VIEW, reading }));
		expect(text).toContain(translate('match:headline.no-must'));
		expect(text).not.toContain('0 must');
	});

	it('names six must-haves at most, and how many more there are', async () => {
		const chips = [...findGroup(await open(NO_RESUME_VIEW), 'Must-have')!.querySelectorAll('li')].map(read);
		expect(chips).toEqual(['Python', 'PyTorch or TensorFlow', 'SQL', 'Docker', 'Kubernetes', 'MLflow', '3 more']);
	});

	it('shows no percentage for fewer than three must-haves, and says why', async () => {
		const text = read(await open(FEW_MUSTS_VIEW));
		expect(text).toContain('Not rated: 2 must-have skills were found');
		expect(text).not.toContain('68%');
	});

	it.each<[EmptyState, string, 'onReadPage' | 'onOpenReport']>([
		['loading', 'Try again', 'onReadPage'],
		['sign-in', 'Read again', 'onReadPage'],
		['list-only', 'Read again', 'onReadPage'],
		['stale', 'Read again', 'onReadPage'],
		['no-posting', 'Paste a posting', 'onOpenReport'],
		['not-read', 'Read this page', 'onReadPage'],
		['not-allowed', 'Paste a posting', 'onOpenReport'],
	])('offers the one action that helps when %s', async (state, name, called) => {
		const actions = createActions();
		const root = await open({ state }, actions);
		expect(read(root.querySelector('h1'))).not.toContain('empty');
		expect(root.querySelectorAll('button')).toHaveLength(1);
		await click(findButton(root, name));
		expect(actions[called]).toHaveBeenCalledOnce();
	});

	it('waits without looking like a result', async () => {
		const root = await open(null);
		expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
		expect(read(root)).toBe('One moment …');
	});
});

it('shows text from the page as text', async () => {
	const hostile = { ...POSTING_VIEW, posting: { ...POSTING_VIEW.posting, title: '<img src=x onerror=alert(1)>', company: '{{title}} $t(ui:wait)' } };
	const root = await open(hostile);
	expect(root.querySelector('img')).toBeNull();
	expect(read(root.querySelector('h1'))).toBe('<img src=x onerror=alert(1)>');
	expect(read(root)).toContain('{{title}} $t(ui:wait)');
});
