/**
 * What a reader does with the extension and sees of it.
 * @module
 */
import type { ExtensionBrowser, Tab, View } from './browser.ts';
import { waitUntil } from './wait.ts';

export interface ResumeFile {
	readonly name: string;
	readonly text: string;
}

/** Stores a résumé as a reader does: chooses the file on the report page and saves it. */
export async function storeResume(browser: ExtensionBrowser, { name, text }: ResumeFile): Promise<void> {
	const report = await browser.openExtensionPage('report.html#resume');
	await waitUntil('the résumé page', () => report.evaluate(() => document.querySelector('input[type=file]') !== null || null));
	await report.evaluate(
		(fileName: string, content: string) => {
			const files = new DataTransfer();
			files.items.add(new File([content], fileName, { type: 'text/plain' }));
			const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		},
		name,
		text,
	);
	const press = () =>
		report.evaluate(() => {
			const save = document.querySelector<HTMLButtonElement>('button.button-primary');
			if (!save || save.disabled) return null;
			save.click();
			return true;
		});
	await waitUntil('the résumé to be read', press);
	await waitUntil('the résumé to be saved', () => report.evaluate((fileName: string) => document.querySelector('#resume-open')?.textContent === fileName || null, name));
	await report.close();
}

/** What is painted in a page: the marked texts of each kind, in the order of the page. */
export interface Painted {
	readonly must: readonly string[];
	readonly nice: readonly string[];
	readonly flag: readonly string[];
	/** The finding that the reader is at. */
	readonly current: readonly string[];
}

/** Reads the page's own registries of highlights, that of its frame included; `names` are those of src/page/highlight-style.ts. */
export function readPainted(tab: Tab, names: Readonly<Record<keyof Painted, string>>): Promise<Painted> {
	return tab.evaluate(
		(known: Readonly<Record<keyof Painted, string>>) => {
			const windows = [window, ...[...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow as (Window & typeof globalThis) | null)];
			const read = (name: string) =>
				windows.flatMap((view) =>
					[...(view?.CSS.highlights.get(name) ?? [])]
						.map((range) => (range as Range).cloneRange())
						.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
						.map(String),
				);
			return { must: read(known.must), nice: read(known.nice), flag: read(known.flag), current: read(known.current) };
		},
		{ ...names },
	);
}

/** The visible words of a view, a line each. */
export function readWords(view: View): Promise<string> {
	return view.evaluate(() => document.body.innerText);
}

/** Presses the first button whose words contain these; whether there is one. */
export function press(view: View, words: string): Promise<boolean> {
	return view.evaluate((text: string) => {
		const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text));
		button?.click();
		return button !== undefined;
	}, words);
}
