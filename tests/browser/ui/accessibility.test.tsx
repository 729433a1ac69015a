import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import popupStyle from '../../../assets/styles/popup.css?inline';
import reportStyle from '../../../assets/styles/report.css?inline';
import sidepanelStyle from '../../../assets/styles/sidepanel.css?inline';
import { createTranslate } from '../../../src/locales/translator.ts';
import { arrangeGallery, type Exhibit } from '../../ui/gallery.tsx';

const STYLES = { popup: popupStyle, sidepanel: sidepanelStyle, report: reportStyle };
const style = document.createElement('style');
const app = document.createElement('div');
app.id = 'app';

beforeEach(() => {
	document.documentElement.lang = 'en';
	document.title = 'Requisite';
	document.head.append(style);
	document.body.append(app);
});

afterEach(() => {
	render(null, app);
	app.remove();
	style.remove();
	document.documentElement.style.colorScheme = '';
});

function show(exhibit: Exhibit, scheme: 'light' | 'dark' = 'light'): void {
	style.textContent = STYLES[exhibit.page];
	document.documentElement.style.colorScheme = scheme;
	render(exhibit.node, app);
	for (const details of app.querySelectorAll('details')) details.open = true;
}

const exhibits = arrangeGallery(createTranslate('en'));

describe.each(['light', 'dark'] as const)('in a %s scheme', (scheme) => {
	it.each(exhibits.map((exhibit) => [exhibit.name, exhibit] as const))('%s has no accessibility violation', async (_name, exhibit) => {
		show(exhibit, scheme);
		const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
		expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
	});
});

/** Half the usual width; a popup is as wide as it asks for, at every zoom that fits its 800 pixels. */
const NARROW_PX = { popup: 380, sidepanel: 240, report: 480 } as const;

describe('in German, as narrow as it gets', () => {
	it.each(arrangeGallery(createTranslate('de')).map((exhibit) => [exhibit.name, exhibit] as const))('%s does not need to be scrolled sideways', async (_name, exhibit) => {
		await page.viewport(NARROW_PX[exhibit.page], 640);
		show(exhibit);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
	});
});
