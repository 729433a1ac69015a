import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPageView, type PageView } from '../../../src/page/page-view.ts';
import { findPill, mountPosting, type PostingPage, WORDS } from './posting-page.ts';

let page: PostingPage;
let life: AbortController;
let view: PageView;
const onOpen = vi.fn();

beforeEach(() => {
	page = mountPosting();
	life = new AbortController();
	view = createPageView({ document, words: WORDS, openShadow: true, onOpen }, life.signal);
});
afterEach(() => {
	life.abort();
	page.remove();
	onOpen.mockReset();
});

test('shows the counts that are not zero, each drawn like its marks', () => {
	view.showPill({ counts: { must: 5, nice: 0, flag: 1 } });
	const counts = [...findPill()!.querySelectorAll('.count')];
	expect(counts.map((count) => count.textContent)).toEqual(['5 must', '1 flag']);
	expect(new Set(counts.map((count) => getComputedStyle(count).textDecorationStyle)).size).toBe(2);
});

test('says so when there is nothing to count, and why a posting is not rated', () => {
	view.showPill({ counts: { must: 0, nice: 0, flag: 0 } });
	expect(findPill()!.textContent).toContain('Nothing');
	view.showPill({ note: 'In another language: not rated' });
	expect(findPill()!.textContent).toContain('In another language: not rated');
});

test('opens on click and on Enter, with a name that says so', async () => {
	view.showPill({ note: 'Not rated' });
	const button = findPill()!.querySelector('button')!;
	expect(button.textContent).toBe('Not rated. Open');
	button.click();
	button.focus();
	await userEvent.keyboard('{Enter}');
	expect(onOpen).toHaveBeenCalledTimes(2);
});

test('once dismissed it stays away', () => {
	view.showPill({ note: 'Not rated' });
	findPill()!.querySelector<HTMLElement>('[aria-label=Hide]')!.click();
	expect(findPill()).toBeNull();
	view.showPill({ counts: { must: 1, nice: 1, flag: 1 } });
	expect(findPill()).toBeNull();
	expect(onOpen).not.toHaveBeenCalled();
});

test('goes when the page is cleared', () => {
	view.showPill({ note: 'Not rated' });
	view.clear();
	expect(findPill()).toBeNull();
});
