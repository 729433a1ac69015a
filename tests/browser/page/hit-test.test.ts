import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHitTest } from '../../../src/page/hit-test.ts';
import type { PaintedMark } from '../../../src/page/painted.ts';
import { mountPosting, type PostingPage } from './posting-page.ts';

let page: PostingPage;
beforeEach(() => {
	page = mountPosting();
});
afterEach(() => page.remove());

function paint(kind: 'must' | 'nice' | 'flag', words: string, on = page): PaintedMark {
	const mark = on.mark(kind, words);
	return { mark, range: on.rangeOf(mark)! };
}

/** A point on a range: `along` from 0 (its left edge) to 1. */
function pointOn({ range }: PaintedMark, along = 0.5): [number, number] {
	const box = range.getClientRects()[0]!;
	return [box.left + box.width * along, box.top + box.height / 2];
}

test('finds the mark under a point, and each of many', () => {
	const marks = ['TypeScript', 'production', 'PostgreSQL', 'Kubernetes', 'family', 'many hats'].map((words) => paint('must', words));
	const findMark = createHitTest(marks);
	for (const mark of marks) expect(findMark(document, ...pointOn(mark))?.mark.subject).toBe(mark.mark.subject);
});

test('finds nothing beside a mark, between marks or in the margin of its line', () => {
	const mark = paint('must', 'PostgreSQL');
	const findMark = createHitTest([paint('must', 'TypeScript'), mark]);
	const box = mark.range.getBoundingClientRect();
	const middle = (box.top + box.bottom) / 2;
	expect(findMark(document, box.left - 8, middle)).toBeNull();
	expect(findMark(document, box.right + 30, middle)).toBeNull();
	expect(findMark(document, box.left + 4, box.bottom + 60)).toBeNull();
	expect(createHitTest([])(document, ...pointOn(mark))).toBeNull();
});

test('finds the stronger of two marks that overlap, and the outer one beside it', () => {
	const sentence = paint('nice', 'We are a family here, and everyone wears many hats');
	const first = paint('must', 'We');
	const inner = paint('flag', 'family');
	const after = paint('must', 'hats');
	const findMark = createHitTest([sentence, first, inner, after]);
	expect(findMark(document, ...pointOn(inner))?.mark.kind).toBe('flag');
	expect(findMark(document, ...pointOn(paint('nice', 'everyone')))?.mark.kind).toBe('nice');
	expect(findMark(document, ...pointOn(after))?.mark.kind).toBe('must');
});

test('tells marks that touch apart', () => {
	const left = paint('must', 'Type');
	const right = paint('nice', 'Script');
	const findMark = createHitTest([left, right]);
	expect(findMark(document, ...pointOn(left, 0.9))?.mark.subject).toBe('Type');
	expect(findMark(document, ...pointOn(right, 0.1))?.mark.subject).toBe('Script');
});

test('is not fooled by something that lies on top of the text', () => {
	const mark = paint('must', 'PostgreSQL');
	const cover = document.createElement('div');
	cover.style.cssText = 'position:fixed;inset:0;background:#fff';
	cover.textContent = 'A dialog';
	document.body.append(cover);
	expect(createHitTest([mark])(document, ...pointOn(mark))).toBeNull();
	cover.remove();
});

test('takes points of an iframe in that iframe’s own coordinates', () => {
	const frame = document.createElement('iframe');
	frame.style.cssText = 'position:absolute;left:120px;top:300px';
	document.body.append(frame);
	const framed = mountPosting('<p>Fluent in Haskell</p>', frame.contentDocument!);
	const mark = paint('must', 'Haskell', framed);
	const findMark = createHitTest([paint('must', 'TypeScript'), mark]);
	expect(findMark(frame.contentDocument!, ...pointOn(mark))?.mark.subject).toBe('Haskell');
	expect(findMark(document, ...pointOn(mark))).toBeNull();
	frame.remove();
});
