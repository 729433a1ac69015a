import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Mark } from '../../../src/core/marks.ts';
import { HIGHLIGHT_NAMES, type Layer } from '../../../src/page/highlight-style.ts';
import { createHighlighter, type Highlighter } from '../../../src/page/highlighter.ts';
import { mountPosting, type PostingPage } from './posting-page.ts';

let page: PostingPage;
let life: AbortController;
let highlighter: Highlighter;

beforeEach(() => {
	page = mountPosting();
	life = new AbortController();
	highlighter = createHighlighter(life.signal);
});

afterEach(() => {
	life.abort();
	page.remove();
	document.documentElement.removeAttribute('style');
});

/** The words under each range of a layer, as the browser paints them. */
function wordsIn(layer: Layer, view: Window & typeof globalThis = window): readonly string[] {
	return [...(view.CSS.highlights.get(HIGHLIGHT_NAMES[layer]) ?? [])].map(String);
}

function styleOf(layer: Layer): CSSStyleDeclaration {
	return getComputedStyle(page.root, `::highlight(${HIGHLIGHT_NAMES[layer]})`);
}

describe('painting', () => {
	test('covers exactly the words of the marks, across elements, one layer for each kind', () => {
		const marks = [page.mark('flag', 'We are a family'), page.mark('must', 'TypeScript'), page.mark('must', 'production'), page.mark('nice', 'Kubernetes')];
		const painted = highlighter.paint(marks, page.rangeOf);
		expect(wordsIn('must')).toEqual(['TypeScript', 'production']);
		expect(wordsIn('nice')).toEqual(['Kubernetes']);
		expect(wordsIn('flag')).toEqual(['We are a family']);
		expect(painted.map(({ mark }) => mark.subject)).toEqual(['TypeScript', 'production', 'Kubernetes', 'We are a family']);
	});

	test('replaces what was painted before', () => {
		highlighter.paint([page.mark('must', 'TypeScript'), page.mark('flag', 'family')], page.rangeOf);
		highlighter.paint([page.mark('must', 'PostgreSQL')], page.rangeOf);
		expect(wordsIn('must')).toEqual(['PostgreSQL']);
		expect(wordsIn('flag')).toEqual([]);
	});

	test('leaves out a mark that has no place in the page', () => {
		const nowhere: Mark = { ...page.mark('must', 'TypeScript'), id: 'x', start: 9_000, end: 9_010 };
		const before = document.documentElement.outerHTML;
		expect(highlighter.paint([nowhere], page.rangeOf)).toEqual([]);
		expect(document.documentElement.outerHTML).toBe(before);
		expect(wordsIn('must')).toEqual([]);
	});

	test('puts flags above must-haves above nice-to-haves where they overlap', () => {
		highlighter.paint([page.mark('flag', 'family'), page.mark('must', 'family'), page.mark('nice', 'family')], page.rangeOf);
		const priorities = (['nice', 'must', 'flag'] as const).map((layer) => CSS.highlights.get(HIGHLIGHT_NAMES[layer])!.priority);
		expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
		expect(new Set(priorities).size).toBe(3);
	});

	test('paints in the document of an iframe, and cleans up there', () => {
		const frame = document.createElement('iframe');
		document.body.append(frame);
		const inner = frame.contentDocument!;
		const view = frame.contentWindow as Window & typeof globalThis;
		const framed = mountPosting('<p>Fluent in Haskell</p>', inner);
		highlighter.paint([framed.mark('must', 'Haskell')], framed.rangeOf);
		expect(wordsIn('must', view)).toEqual(['Haskell']);
		expect(wordsIn('must')).toEqual([]);
		highlighter.clear();
		expect(wordsIn('must', view)).toEqual([]);
		expect(inner.querySelector('style')).toBeNull();
		frame.remove();
	});
});

describe('when the text changes', () => {
	test('drops the mark whose words changed and keeps the others', () => {
		highlighter.paint([page.mark('must', 'TypeScript'), page.mark('must', 'PostgreSQL')], page.rangeOf);
		page.root.querySelector('i')!.firstChild!.nodeValue = 'Writer';
		expect(highlighter.refresh().map(({ mark }) => mark.subject)).toEqual(['PostgreSQL']);
		expect(wordsIn('must')).toEqual(['PostgreSQL']);
	});

	test('drops everything when the posting has left the page', () => {
		highlighter.paint([page.mark('must', 'TypeScript')], page.rangeOf);
		page.root.replaceChildren();
		expect(highlighter.refresh()).toEqual([]);
		expect(CSS.highlights.size).toBe(0);
	});

	test('puts its style back if the page has thrown it out', () => {
		highlighter.paint([page.mark('must', 'TypeScript')], page.rangeOf);
		const before = styleOf('must').textDecorationStyle;
		[...document.head.querySelectorAll('style')].at(-1)!.remove();
		highlighter.refresh();
		expect(styleOf('must').textDecorationStyle).toBe(before);
		expect(styleOf('must').textDecorationLine).toBe('underline');
	});
});

describe('emphasis', () => {
	test('lies on one mark, above its kind, until it is taken back', () => {
		const mark = page.mark('nice', 'Kubernetes');
		highlighter.paint([page.mark('must', 'TypeScript'), mark], page.rangeOf);
		highlighter.setCurrent(mark.id);
		expect(wordsIn('current')).toEqual(['Kubernetes']);
		expect(wordsIn('nice')).toEqual(['Kubernetes']);
		expect(CSS.highlights.get(HIGHLIGHT_NAMES.current)!.priority).toBeGreaterThan(CSS.highlights.get(HIGHLIGHT_NAMES.nice)!.priority);
		highlighter.setCurrent(null);
		expect(wordsIn('current')).toEqual([]);
	});
});

describe('clearing', () => {
	test.each(['clear', 'abort'] as const)('%s takes highlights and style away at once', (how) => {
		const before = document.documentElement.outerHTML;
		highlighter.paint([page.mark('must', 'TypeScript'), page.mark('flag', 'family')], page.rangeOf);
		expect(document.documentElement.outerHTML).not.toBe(before);
		if (how === 'clear') highlighter.clear();
		else life.abort();
		expect(CSS.highlights.size).toBe(0);
		expect(document.documentElement.outerHTML).toBe(before);
		expect(highlighter.painted()).toEqual([]);
	});

	test('after an abort nothing can be painted', () => {
		life.abort();
		expect(highlighter.paint([page.mark('must', 'TypeScript')], page.rangeOf)).toEqual([]);
		expect(CSS.highlights.size).toBe(0);
	});
});

describe('looks', () => {
	test('each kind has a line style of its own, and the text keeps its colour', () => {
		highlighter.paint([page.mark('must', 'TypeScript'), page.mark('nice', 'Kubernetes'), page.mark('flag', 'family')], page.rangeOf);
		const styles = (['must', 'nice', 'flag'] as const).map(styleOf);
		expect(new Set(styles.map((style) => style.textDecorationStyle)).size).toBe(3);
		for (const style of styles) expect(style.color).toBe(getComputedStyle(page.root).color);
	});

	test('the lines are lighter on a dark ground', () => {
		const marks = [page.mark('must', 'TypeScript')];
		highlighter.paint(marks, page.rangeOf);
		const onLight = styleOf('must').textDecorationColor;
		document.documentElement.style.background = '#14181d';
		highlighter.paint(marks, page.rangeOf);
		const onDark = styleOf('must').textDecorationColor;
		const brightness = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
		expect(brightness(onDark)).toBeGreaterThan(brightness(onLight) + 150);
	});

	test('the lines follow a page that follows the system', async () => {
		document.documentElement.style.colorScheme = 'light dark';
		highlighter.paint([page.mark('must', 'TypeScript')], page.rangeOf);
		const before = styleOf('must').textDecorationColor;
		await emulate('prefers-color-scheme', 'dark');
		await vi.waitFor(() => expect(styleOf('must').textDecorationColor).not.toBe(before));
		await emulate('prefers-color-scheme', '');
	});

	test('with forced colours the kinds still differ in their lines', async () => {
		await emulate('forced-colors', 'active');
		highlighter.paint([page.mark('must', 'TypeScript'), page.mark('nice', 'Kubernetes'), page.mark('flag', 'family')], page.rangeOf);
		const styles = (['must', 'nice', 'flag'] as const).map(styleOf);
		expect(new Set(styles.map((style) => style.textDecorationStyle)).size).toBe(3);
		// Below the ground they would be drawn in the ground's own contrast colour on the page, and not be seen.
		for (const style of styles) expect(Number.parseFloat(style.textUnderlineOffset)).toBeLessThanOrEqual(0);
		await emulate('forced-colors', '');
	});
});

/** Has the browser pretend a media feature; an empty value ends that. */
function emulate(name: string, value: string): Promise<unknown> {
	return (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}
