/**
 * Renders a component into the test's document and reads it as people do: by names and text.
 * @module
 */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { createTranslate } from '../../src/locales/translator.ts';

export const translate = createTranslate('en');

let host: HTMLElement | null = null;

afterEach(() => {
	if (host) render(null, host);
	host?.remove();
	host = null;
});

export async function mount(node: ComponentChild): Promise<HTMLElement> {
	const target = host ?? document.body.appendChild(document.createElement('div'));
	host = target;
	await act(() => render(node, target));
	return target;
}

/** Text with its white space folded. */
export function read(element: Element | null): string {
	return (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The section headed by these words; its number may follow them. */
export function findGroup(root: HTMLElement, title: string): HTMLElement | null {
	const heading = [...root.querySelectorAll('h2')].find((candidate) => read(candidate).replace(/ \d+$/, '') === title);
	return heading?.closest('section') ?? null;
}

export function findButton(root: ParentNode, name: string): HTMLButtonElement {
	const button = [...root.querySelectorAll('button')].find((candidate) => (candidate.getAttribute('aria-label') ?? read(candidate)) === name);
	if (!button) throw new Error(`no button named ${name}`);
	return button;
}

export async function click(element: HTMLElement): Promise<void> {
	await act(() => element.click());
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
	await act(() => {
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
}

export async function press(key: string): Promise<void> {
	await act(() => {
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	});
}
