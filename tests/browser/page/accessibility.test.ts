import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPageView, type PageView } from '../../../src/page/page-view.ts';
import { findCard, findShadow, mountPosting, type PostingPage, WORDS } from './posting-page.ts';

let page: PostingPage;
let life: AbortController;
let view: PageView;

beforeEach(() => {
	page = mountPosting();
	life = new AbortController();
	view = createPageView({ document, words: WORDS, openShadow: true, onOpen() {} }, life.signal);
});
afterEach(() => {
	life.abort();
	page.remove();
});

test.each(['light', 'dark'])('axe finds nothing against card and pill on a %s page', async (theme) => {
	page.root.style.cssText = theme === 'dark' ? 'background: #14181d; color: #eee' : '';
	view.paint([page.mark('flag', 'We are a family')], page.rangeOf);
	view.showPill({ counts: { must: 5, nice: 3, flag: 1 } });
	view.next();
	await Promise.all(
		findShadow()!
			.querySelector('.card')!
			.getAnimations()
			.concat(findShadow()!.querySelector('.pill')!.getAnimations())
			.map((animation) => animation.finished),
	);
	expect(findCard()).not.toBeNull();
	const { violations, passes } = await axe.run({ include: [findShadow()!.host] } as axe.ElementContext, { resultTypes: ['violations', 'passes'] });
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
	// It has looked inside.
	expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['aria-tooltip-name', 'button-name']));
});

// axe gives no verdict on what is positioned like this, so the ratio of WCAG 1.4.3 is reckoned here.
test.each(['light', 'dark'])('all text of card and pill has a contrast of 4.5 to 1 on a %s page', (theme) => {
	page.root.style.cssText = theme === 'dark' ? 'background: #14181d; color: #eee' : '';
	view.paint([page.mark('flag', 'We are a family')], page.rangeOf);
	view.showPill({ counts: { must: 5, nice: 3, flag: 1 } });
	view.next();
	const texts = [...findShadow()!.querySelectorAll<HTMLElement>('.card *, .pill *')].filter((element) => element.children.length === 0 && element.textContent !== '·');
	expect(texts.length).toBeGreaterThan(8);
	for (const element of texts) {
		const ground = getComputedStyle(element.closest('.card, .pill')!).backgroundColor;
		expect(contrastOf(getComputedStyle(element).color, ground), element.className).toBeGreaterThanOrEqual(4.5);
	}
});

function contrastOf(one: string, other: string): number {
	const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance of WCAG 2. */
function luminanceOf(colour: string): number {
	const [red, green, blue] = colour
		.match(/\d+/g)!
		.map((channel) => Number(channel) / 255)
		.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
