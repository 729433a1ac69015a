import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DWELL_MS, GRACE_MS } from '../../../src/page/hover.ts';
import { createPageView, type PageView } from '../../../src/page/page-view.ts';
import { findCard, findShadow, mountPosting, type PostingPage, WORDS } from './posting-page.ts';

const FRAME_MS = 20;
let page: PostingPage;
let life: AbortController;
let view: PageView;

function start(openShadow = true): PageView {
	return createPageView({ document, words: WORDS, openShadow, onOpen() {} }, life.signal);
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
	document.title = 'A posting';
	page = mountPosting();
	life = new AbortController();
	view = start();
});

afterEach(() => {
	life.abort();
	page.remove();
	vi.useRealTimers();
});

/** Moves the pointer to the middle of some words of the posting. */
function pointAt(words: string): void {
	const box = page.rangeOf(page.mark('must', words))!.getClientRects()[0]!;
	movePointer((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

function movePointer(clientX: number, clientY: number): void {
	const target = document.elementFromPoint(clientX, clientY) ?? document.body;
	target.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' }));
	vi.advanceTimersByTime(FRAME_MS);
}

function hover(words: string): void {
	pointAt(words);
	vi.advanceTimersByTime(DWELL_MS);
}

describe('the page around it', () => {
	test('is the same to the byte but for one element and one style, and exactly the same afterwards', () => {
		const before = document.documentElement.outerHTML;
		view.paint([page.mark('must', 'TypeScript'), page.mark('flag', 'family')], page.rangeOf);
		view.showPill({ counts: { must: 1, nice: 0, flag: 1 } });
		view.next();
		hover('family');
		const host = findShadow()!.host;
		expect(host.attributes.length).toBe(0);
		const style = [...document.head.querySelectorAll('style')].at(-1)!;
		expect(document.documentElement.outerHTML.replace(host.outerHTML, '').replace(style.outerHTML, '')).toBe(before);
		view.clear();
		expect(document.documentElement.outerHTML.replace(host.outerHTML, '')).toBe(before);
		life.abort();
		expect(document.documentElement.outerHTML).toBe(before);
		expect(CSS.highlights.size).toBe(0);
	});

	test('gets nothing as long as there is nothing to show', () => {
		const before = document.documentElement.outerHTML;
		view.paint([], page.rangeOf);
		view.showPill(null);
		expect(view.next()).toBe(false);
		expect(document.documentElement.outerHTML).toBe(before);
	});

	test('can’t look into the host of a build that is shipped', () => {
		life.abort();
		life = new AbortController();
		view = start(false);
		const children = document.documentElement.children.length;
		view.showPill({ note: 'Not rated' });
		expect(document.documentElement.children.length).toBe(children + 1);
		expect(document.documentElement.lastElementChild!.shadowRoot).toBeNull();
		expect(document.documentElement.lastElementChild!.childNodes.length).toBe(0);
	});

	test('can’t restyle or hide the host', () => {
		const style = document.createElement('style');
		style.textContent = 'html > div { display: none !important; position: static !important; color: red !important } * { font-size: 40px !important }';
		document.head.append(style);
		view.showPill({ note: 'Not rated' });
		const pill = findShadow()!.querySelector('.pill')!;
		expect(pill.getBoundingClientRect().width).toBeGreaterThan(0);
		expect(getComputedStyle(pill.querySelector('button')!).fontSize).toBe('12.5px');
		style.remove();
	});
});

describe('the card', () => {
	const marks = () => [page.mark('must', 'TypeScript'), page.mark('nice', 'Kubernetes'), page.mark('flag', 'We are a family')];

	test('comes up after the pointer has rested on a mark, with that mark’s words', () => {
		view.paint(marks(), page.rangeOf);
		pointAt('Kubernetes');
		expect(findCard()).toBeNull();
		vi.advanceTimersByTime(DWELL_MS);
		expect(findCard()!.textContent).toMatch(/label nice[\s\S]*requirements[\s\S]*Kubernetes[\s\S]*because of some-rule/);
	});

	test('shows words as text, never as markup', () => {
		view.paint(marks(), page.rangeOf);
		hover('family');
		expect(findCard()!.textContent).toContain('<b>not markup</b>');
		expect(findCard()!.querySelector('b')).toBeNull();
	});

	test('does not come up for a pointer that only passes', () => {
		view.paint(marks(), page.rangeOf);
		pointAt('Kubernetes');
		pointAt('clusters');
		vi.advanceTimersByTime(DWELL_MS * 2);
		expect(findCard()).toBeNull();
	});

	test('lies inside the viewport and never on its mark', () => {
		view.paint(marks(), page.rangeOf);
		hover('We are a family');
		const box = findCard()!.getBoundingClientRect();
		const mark = page.rangeOf(page.mark('flag', 'We are a family'))!.getBoundingClientRect();
		expect(box.top >= mark.bottom || box.bottom <= mark.top).toBe(true);
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
		expect(box.bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
	});

	test('goes when the pointer has left, but stays while the pointer is on it', () => {
		view.paint(marks(), page.rangeOf);
		hover('Kubernetes');
		pointAt('clusters');
		findCard()!.dispatchEvent(new PointerEvent('pointerenter'));
		const box = findCard()!.getBoundingClientRect();
		movePointer(box.left + 10, box.top + 10);
		vi.advanceTimersByTime(GRACE_MS * 3);
		expect(findCard()).not.toBeNull();
		findCard()!.dispatchEvent(new PointerEvent('pointerleave'));
		vi.advanceTimersByTime(GRACE_MS);
		expect(findCard()).toBeNull();
	});

	test.each([
		['Escape', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
		['scrolling', () => document.dispatchEvent(new Event('scroll'))],
		['clearing', () => view.clear()],
		['aborting', () => life.abort()],
	])('goes at once on %s', (_, act) => {
		view.paint(marks(), page.rangeOf);
		hover('Kubernetes');
		expect(findCard()).not.toBeNull();
		act();
		expect(findCard()).toBeNull();
	});

	test('goes when the text of its mark changes', () => {
		view.paint(marks(), page.rangeOf);
		hover('Kubernetes');
		page.root.querySelector('p')!.textContent = 'You have run something else.';
		view.refresh();
		expect(findCard()).toBeNull();
	});

	test('lies above everything the page stacks, also above another popover', () => {
		const dialog = document.createElement('div');
		dialog.popover = 'manual';
		dialog.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none';
		document.body.append(dialog);
		dialog.showPopover();
		view.paint(marks(), page.rangeOf);
		hover('Kubernetes');
		const box = findCard()!.getBoundingClientRect();
		expect(document.elementFromPoint(box.left + 20, box.top + 20)).toBe(findShadow()!.host);
		dialog.remove();
	});

	test('is dark on a dark page', () => {
		view.paint(marks(), page.rangeOf);
		hover('Kubernetes');
		const light = getComputedStyle(findCard()!).backgroundColor;
		page.root.style.background = '#111';
		hover('We are a family');
		expect(getComputedStyle(findCard()!).backgroundColor).not.toBe(light);
	});

	test('comes up under a real mouse', async () => {
		vi.useRealTimers();
		page.remove();
		page = mountPosting('<p style="display: inline-block">Elixir</p>');
		view.paint([page.mark('must', 'Elixir')], page.rangeOf);
		await userEvent.hover(page.root.querySelector('p')!);
		await vi.waitFor(() => expect(findCard()?.textContent).toContain('Elixir'));
	});
});

test('after an abort the pointer, the keyboard and the page’s changes have no effect', () => {
	view.paint([page.mark('must', 'TypeScript')], page.rangeOf);
	life.abort();
	const before = document.documentElement.outerHTML;
	hover('TypeScript');
	view.refresh();
	view.showPill({ note: 'Late' });
	expect(view.next()).toBe(false);
	expect(view.paint([page.mark('must', 'TypeScript')], page.rangeOf)).toBe(0);
	expect(vi.getTimerCount()).toBe(0);
	expect(document.documentElement.outerHTML).toBe(before);
});
