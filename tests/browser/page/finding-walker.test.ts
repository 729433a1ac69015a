import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../src/page/highlight-style.ts';
import { GRACE_MS } from '../../../src/page/hover.ts';
import { createPageView, type PageView } from '../../../src/page/page-view.ts';
import { findCard, findShadow, mountPosting, POSTING_HTML, type PostingPage, WORDS } from './posting-page.ts';

const FRAME_MS = 20;
const FAR = '<div style="height: 2500px"></div>';
let page: PostingPage;
let life: AbortController;
let view: PageView;

beforeEach(() => {
	page = mountPosting(`${POSTING_HTML}${FAR}<p>Also: <span>Erlang</span></p>${FAR}`);
	life = new AbortController();
	view = createPageView({ document, words: WORDS, openShadow: true, onOpen() {} }, life.signal);
	vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: query.includes('reduce'), addEventListener() {} }) as unknown as MediaQueryList);
});
afterEach(() => {
	life.abort();
	page.remove();
	vi.restoreAllMocks();
	window.scrollTo({ top: 0, behavior: 'instant' });
});

const live = () => findShadow()!.querySelector('[aria-live=polite]')!.textContent!.trim();
const current = () => [...(CSS.highlights.get(HIGHLIGHT_NAMES.current) ?? [])].map(String);

test('goes through them in the order of the text and round, telling each', () => {
	view.paint([page.mark('nice', 'Kubernetes'), page.mark('must', 'TypeScript'), page.mark('must', 'Erlang')], page.rangeOf);
	expect(view.next()).toBe(true);
	expect([live(), current()]).toEqual(['1/3 TypeScript', ['TypeScript']]);
	view.next();
	expect([live(), current()]).toEqual(['2/3 Kubernetes', ['Kubernetes']]);
	view.next();
	view.next();
	expect(live()).toBe('1/3 TypeScript');
	view.previous();
	expect([live(), current()]).toEqual(['3/3 Erlang', ['Erlang']]);
	expect(findCard()!.textContent).toContain('Erlang');
});

test('brings a finding far down to the middle of the screen, its card beside it', () => {
	const mark = page.mark('must', 'Erlang');
	view.paint([mark], page.rangeOf);
	expect(view.show(mark.id)).toBe(true);
	const box = page.rangeOf(mark)!.getBoundingClientRect();
	expect(Math.abs((box.top + box.bottom) / 2 - document.documentElement.clientHeight / 2)).toBeLessThan(2);
	expect(Math.abs(findCard()!.getBoundingClientRect().top - box.bottom)).toBeLessThan(20);
	expect(getComputedStyle(findCard()!).visibility).toBe('visible');
});

test('scrolls the pane that holds it, and an iframe’s own document', () => {
	const pane = document.createElement('div');
	pane.style.cssText = 'height: 200px; overflow: auto';
	pane.innerHTML = '<div style="height: 900px"></div>';
	const frame = document.createElement('iframe');
	frame.style.cssText = 'width: 400px; height: 150px';
	pane.append(frame);
	page.root.append(pane);
	page.root.insertAdjacentHTML('beforeend', FAR);
	const framed = mountPosting(`<div style="height: 700px"></div><p>Fluent in Haskell</p><div style="height: 700px"></div>`, frame.contentDocument!);
	const mark = framed.mark('must', 'Haskell');
	view.paint([mark], framed.rangeOf);
	expect(view.show(mark.id)).toBe(true);
	const inFrame = framed.rangeOf(mark)!.getBoundingClientRect();
	expect(inFrame.top).toBeGreaterThanOrEqual(0);
	expect(inFrame.bottom).toBeLessThanOrEqual(150);
	const top = frame.getBoundingClientRect().top + frame.clientTop + inFrame.top;
	expect(Math.abs(top + inFrame.height / 2 - document.documentElement.clientHeight / 2)).toBeLessThan(2);
	expect(top).toBeGreaterThanOrEqual(pane.getBoundingClientRect().top);
	expect(top).toBeLessThanOrEqual(pane.getBoundingClientRect().bottom);
	const box = findCard()!.getBoundingClientRect();
	expect(Math.min(Math.abs(box.top - (top + inFrame.height)), Math.abs(box.bottom - top))).toBeLessThan(20);
});

test('keeps its card when the pointer moves elsewhere, and ends on Escape', () => {
	view.paint([page.mark('must', 'TypeScript')], page.rangeOf);
	view.next();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
	document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1, bubbles: true, pointerType: 'mouse' }));
	vi.advanceTimersByTime(FRAME_MS + GRACE_MS);
	vi.useRealTimers();
	expect(findCard()).not.toBeNull();
	document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	expect(findCard()).toBeNull();
	expect(current()).toEqual([]);
});

test('keeps its place when the same marks are painted again', () => {
	const marks = [page.mark('must', 'TypeScript'), page.mark('nice', 'Kubernetes'), page.mark('must', 'Erlang')];
	view.paint(marks, page.rangeOf);
	view.next();
	view.paint(marks, page.rangeOf);
	expect(current()).toEqual(['TypeScript']);
	view.next();
	expect(live()).toBe('2/3 Kubernetes');
});

test('says the same words twice in a way that is announced twice', () => {
	view.paint([page.mark('must', 'TypeScript')], page.rangeOf);
	view.next();
	const region = findShadow()!.querySelector('[aria-live=polite]')!;
	const first = region.textContent;
	view.next();
	expect(region.textContent).not.toBe(first);
	expect(live()).toBe('1/1 TypeScript');
});

test('does not go to a mark that is not painted', () => {
	view.paint([page.mark('must', 'TypeScript')], page.rangeOf);
	expect(view.show('must:99999')).toBe(false);
	expect(current()).toEqual([]);
});
