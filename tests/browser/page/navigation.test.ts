import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchNavigation } from '../../../src/page/navigation.ts';

const home = window.location.href;
let life: AbortController;
const onChange = vi.fn();

beforeEach(() => {
	life = new AbortController();
	onChange.mockReset();
	watchNavigation(window, life.signal, onChange);
});
afterEach(() => {
	life.abort();
	window.history.replaceState(null, '', home);
});

test.each(['pushState', 'replaceState'] as const)('tells of %s, with the new address', (how) => {
	window.history[how](null, '', '?job=2');
	expect(onChange.mock.calls).toEqual([[window.location.href]]);
	expect(window.location.search).toBe('?job=2');
});

test('tells of each step, also back', async () => {
	window.history.pushState(null, '', '?job=2');
	window.history.pushState(null, '', '?job=3');
	window.history.back();
	await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(3));
	expect(onChange.mock.calls[2]![0]).toContain('?job=2');
});

test('tells of a changed fragment once', async () => {
	const told = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
	window.location.hash = '#elsewhere';
	await told;
	expect(onChange).toHaveBeenCalledTimes(1);
});

test('does not tell of a step to the same address', () => {
	window.history.pushState({ scroll: 1 }, '', window.location.href);
	window.history.replaceState({ scroll: 2 }, '');
	expect(onChange).not.toHaveBeenCalled();
});

test('tells when the page comes back from the back-forward cache, and not on an ordinary load', () => {
	window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
	expect(onChange).not.toHaveBeenCalled();
	window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	expect(onChange).toHaveBeenCalledTimes(1);
});

test('is silent after an abort', () => {
	life.abort();
	window.history.pushState(null, '', '?job=9');
	expect(onChange).not.toHaveBeenCalled();
});
