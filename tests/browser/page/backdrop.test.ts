import { afterEach, expect, test } from 'vitest';
import { isOnDark, readColour } from '../../../src/page/backdrop.ts';

let box: HTMLElement | null = null;
afterEach(() => box?.remove());

/** The innermost element of nested boxes with these styles. */
function nest(...styles: readonly string[]): Element {
	box = document.createElement('div');
	let at = box;
	for (const style of styles) {
		const inner = document.createElement('div');
		inner.style.cssText = style;
		at.append(inner);
		at = inner;
	}
	document.body.append(box);
	return at;
}

test.each<[string, boolean, string[]]>([
	['a plain page', false, ['']],
	['a dark box, whatever lies around it', true, ['background: #fff', 'background: #111; color: #eee', 'font-weight: 400']],
	['a light card on a dark page', false, ['background: #0b0d10', 'background: #fafafa; color: #111']],
	['a veil over a dark ground', true, ['background: #101418', 'background: rgb(255 255 255 / 0.06)']],
	['a modern colour space', true, ['background: oklch(0.2 0.02 250)']],
	['a dark picture, told by its light text', true, ['background: #fff', 'background-image: linear-gradient(#000, #333); color: #fafafa']],
	['a light picture, told by its dark text', false, ['background: #000', 'background-image: linear-gradient(#fff, #ccc); color: #222']],
])('%s', (_, isDark, styles) => {
	expect(isOnDark(nest(...styles))).toBe(isDark);
});

test('a page that is dark by its colour scheme alone is told by its text', () => {
	document.documentElement.style.colorScheme = 'dark';
	const isDark = isOnDark(nest(''));
	document.documentElement.removeAttribute('style');
	expect(isDark).toBe(true);
});

test.each([
	['rgb(0, 0, 0)', { lightness: 0, alpha: 1 }],
	['rgba(255, 255, 255, 0.25)', { lightness: 1, alpha: 0.25 }],
	['color(display-p3 0 0 0 / 0.5)', { lightness: 0, alpha: 0.5 }],
	['lab(50 20 -30)', { lightness: 0.5, alpha: 1 }],
])('reads %s', (computed, { lightness, alpha }) => {
	const colour = readColour(computed)!;
	expect(colour.lightness).toBeCloseTo(lightness);
	expect(colour.alpha).toBe(alpha);
});

test('gives nothing for what is no colour it knows', () => {
	expect(readColour('currentcolor')).toBeNull();
	expect(readColour('future(1 2 3)')).toBeNull();
});
