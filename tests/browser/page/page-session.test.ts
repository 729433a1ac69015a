import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FACTS, type Posting } from '../../../src/core/posting.ts';
import type { EmptyState } from '../../../src/core/tab-view.ts';
import { type PageAnswer, type PageSession, type PageState, type SiteReading, startPageSession } from '../../../src/page/page-session.ts';
import { createPageView, type PageView } from '../../../src/page/page-view.ts';
import { findShadow, mountPosting, type PostingPage, WORDS } from './posting-page.ts';

const TIMES = { debounceMs: 100, boundMs: 1_000 };
const home = window.location.href;
let page: PostingPage;
let life: AbortController;
let view: PageView;
/** What the page shows now, as its site would read it. */
let shown: { readonly id: string; readonly on: PostingPage | null } | EmptyState;
let reports: PageState[];
let states: string[];
let asked: { readonly posting: Posting; answer(words?: readonly string[], rest?: Partial<PageAnswer>): Promise<void>; fail(error: Error): Promise<void> }[];
const fail = vi.fn();

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	page = mountPosting();
	life = new AbortController();
	view = createPageView({ document, words: WORDS, openShadow: true, onOpen() {} }, life.signal);
	shown = { id: '1', on: page };
	states = [];
	reports = [];
	asked = [];
	fail.mockReset();
});
afterEach(() => {
	life.abort();
	page.remove();
	vi.useRealTimers();
	window.history.replaceState(null, '', home);
});

const told = ({ state, ...rest }: PageState) => ('posting' in rest ? `posting ${rest.posting.id}${rest.painted ? '' : ' unpainted'}` : state);
/** Lets promises and observers have their turn. */
const turn = async () => {
	for (let i = 0; i < 10; i++) await Promise.resolve();
};

function readShown(): SiteReading {
	if (typeof shown === 'string') return { state: shown, root: null };
	const { id, on } = shown;
	const text = on ? on.root.textContent! : 'A text that stands nowhere';
	const posting: Posting = { ...NO_FACTS, site: 'linkedin', id, url: null, asOf: '2026-10-01T00:00:00Z', text, blocks: [], extraction: 'sound' };
	return { state: 'posting', posting, pageText: on, root: on?.root ?? document.body };
}

async function start(readSite = readShown): Promise<PageSession> {
	const session = startPageSession(
		{
			window,
			view,
			readSite,
			ask: (posting) =>
				new Promise((resolve, reject) => {
					asked.push({
						posting,
						answer(words = ['TypeScript'], rest = {}) {
							resolve({ marks: words.map((one) => page.mark('must', one)), counts: { must: words.length, nice: 0, flag: 0 }, notRated: null, language: 'en', ...rest });
							return turn();
						},
						fail(error) {
							reject(error);
							return turn();
						},
					});
				}),
			report(state) {
				reports.push(state);
				states.push(told(state));
			},
			explain: (reason, language) => `${reason} ${language}`,
			fail,
			times: TIMES,
		},
		life.signal,
	);
	await turn();
	return session;
}

const painted = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(String);
const pill = () => findShadow()?.querySelector('.pill:not([hidden]) .open')?.textContent ?? null;
const settle = async () => {
	await turn();
	vi.advanceTimersByTime(TIMES.debounceMs);
	await turn();
};

test('reads, asks, paints and shows the counts', async () => {
	await start();
	expect([painted(), pill()]).toEqual([[], null]);
	await asked[0]!.answer(['TypeScript', 'Kubernetes']);
	expect(painted()).toEqual(['TypeScript', 'Kubernetes']);
	expect(pill()).toContain('2 must');
	expect(states).toEqual(['loading', 'posting 1']);
});

test('waits for a posting that comes late', async () => {
	shown = 'loading';
	await start();
	expect(asked).toHaveLength(0);
	shown = { id: '1', on: page };
	page.root.append('!');
	await settle();
	expect(asked).toHaveLength(1);
	await asked[0]!.answer();
	expect(states).toEqual(['loading', 'posting 1']);
});

test.each<[EmptyState, string[]]>([
	['loading', ['loading', 'no-posting']],
	['sign-in', ['sign-in']],
	['list-only', ['list-only']],
	['stale', ['stale']],
	['no-posting', ['no-posting']],
])('tells of a page that stays %s, and shows nothing in it', async (state, expected) => {
	shown = state;
	const before = document.documentElement.outerHTML;
	await start();
	vi.advanceTimersByTime(TIMES.boundMs);
	await turn();
	expect(states).toEqual(expected);
	expect(document.documentElement.outerHTML).toBe(before);
	expect(vi.getTimerCount()).toBe(0);
});

test('looks again when a page that had no posting gets new content', async () => {
	shown = 'no-posting';
	await start();
	vi.advanceTimersByTime(TIMES.boundMs);
	await turn();
	shown = { id: '1', on: page };
	document.body.append(page.root);
	await settle();
	expect(asked).toHaveLength(1);
});

test('shows why a posting is not rated instead of counts', async () => {
	await start();
	await asked[0]!.answer([], { notRated: 'other-language', language: 'de' });
	expect(pill()).toContain('other-language de');
});

test('says that nothing is painted where the text stands nowhere in the page', async () => {
	shown = { id: '1', on: null };
	await start();
	await asked[0]!.answer();
	expect(states.at(-1)).toBe('posting 1 unpainted');
	expect(pill()).toContain('1 must');
});

describe('on navigation', () => {
	test('clears at once, before the new posting is there', async () => {
		await start();
		await asked[0]!.answer();
		shown = 'stale';
		window.history.pushState(null, '', '?job=2');
		expect([painted(), pill()]).toEqual([[], null]);
		expect(states.at(-1)).toBe('stale');
	});

	test('clears at once also if the new posting is there already', async () => {
		await start();
		await asked[0]!.answer();
		shown = { id: '2', on: page };
		window.history.pushState(null, '', '?job=2');
		expect([painted(), pill()]).toEqual([[], null]);
	});

	test('throws away a late answer for the posting before', async () => {
		await start();
		shown = { id: '2', on: page };
		window.history.pushState(null, '', '?job=2');
		await turn();
		expect(asked.map(({ posting }) => posting.id)).toEqual(['1', '2']);
		await asked[0]!.answer(['PostgreSQL']);
		expect([painted(), pill()]).toEqual([[], null]);
		await asked[1]!.answer(['Kubernetes']);
		await asked[0]!.answer(['PostgreSQL']);
		expect(painted()).toEqual(['Kubernetes']);
		expect(states).toEqual(['loading', 'loading', 'posting 2']);
	});
});

describe('when the text changes', () => {
	test('drops marks on changed words at once, then reads again', async () => {
		await start();
		await asked[0]!.answer(['TypeScript', 'PostgreSQL']);
		page.root.querySelector('i')!.firstChild!.nodeValue = 'Writer';
		await turn();
		expect(painted()).toEqual(['PostgreSQL']);
		await settle();
		expect(asked).toHaveLength(2);
		expect(painted()).toEqual([]);
		await asked[1]!.answer(['PostgreSQL']);
		expect(painted()).toEqual(['PostgreSQL']);
	});

	test('does not ask twice for the same text, and reports the posting that was asked about', async () => {
		await start();
		await asked[0]!.answer();
		page.root.append(document.createElement('hr'));
		await settle();
		expect(asked).toHaveLength(1);
		expect(painted()).toEqual(['TypeScript']);
		expect(pill()).toContain('1 must');
		expect(reports).toHaveLength(3);
		expect(reports.at(-1)).toMatchObject({ state: 'posting', painted: true });
		expect((reports.at(-1) as { posting: Posting }).posting).toBe(asked[0]!.posting);
	});

	test('throws away an answer that was on its way when the text changed', async () => {
		await start();
		page.root.append(' Now with another sentence.');
		await settle();
		await asked[0]!.answer(['TypeScript']);
		expect(painted()).toEqual([]);
		await asked[1]!.answer(['Kubernetes']);
		expect(painted()).toEqual(['Kubernetes']);
	});

	test('clears when the posting has gone', async () => {
		await start();
		await asked[0]!.answer();
		shown = 'list-only';
		page.remove();
		await settle();
		expect([painted(), pill()]).toEqual([[], null]);
		expect(states.at(-1)).toBe('list-only');
	});
});

describe('when something fails', () => {
	test.each(['asking', 'reading'])('%s: the page stays unmarked, and it is told', async (what) => {
		const error = new Error('no answer');
		await start(
			what === 'reading'
				? () => {
						throw error;
					}
				: readShown,
		);
		if (what === 'asking') await asked[0]!.fail(error);
		expect(fail.mock.calls).toEqual([[error]]);
		expect(states.at(-1)).toBe('not-read');
		expect([painted(), pill()]).toEqual([[], null]);
	});

	test('a failure of the posting before is no concern', async () => {
		const session = await start();
		session.restart();
		await asked[0]!.fail(new Error('late'));
		expect(fail).not.toHaveBeenCalled();
	});
});

test('a restart tells the state anew, even if it is the same', async () => {
	shown = 'no-posting';
	const session = await start();
	session.restart();
	await turn();
	expect(states).toEqual(['no-posting', 'no-posting']);
});

test('after an abort nothing is read, asked or painted', async () => {
	const readSite = vi.fn(readShown);
	const session = await start(readSite);
	life.abort();
	await asked[0]!.answer();
	window.history.pushState(null, '', '?job=2');
	page.root.append('more');
	session.restart();
	await settle();
	expect(readSite).toHaveBeenCalledTimes(1);
	expect(states).toEqual(['loading']);
	expect(painted()).toEqual([]);
	expect(findShadow()).toBeNull();
	expect(vi.getTimerCount()).toBe(0);
});
