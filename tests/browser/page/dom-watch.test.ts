import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SETTLE_CAP_MS, waitFor, watchChanges, watchChildren } from '../../../src/page/dom-watch.ts';
import { claimNode } from '../../../src/page/own-nodes.ts';

const TIMES = { debounceMs: 100, boundMs: 1_000 };
let box: HTMLElement;
let root: HTMLElement;
let life: AbortController;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	box = document.createElement('section');
	box.innerHTML = '<div><p>First text</p></div>';
	root = box.querySelector('p')!;
	document.body.append(box);
	life = new AbortController();
});
afterEach(() => {
	life.abort();
	box.remove();
	vi.useRealTimers();
});

/** Lets observers speak: they do so in a microtask. */
const observed = () => new Promise<void>((resolve) => queueMicrotask(resolve));

function add(text: string, to: Element = root): void {
	to.append(text);
}

describe('waitFor', () => {
	test('gives at once what is there already', async () => {
		expect(await waitFor(box, life.signal, () => root.textContent, TIMES)).toBe('First text');
	});

	test('looks again after a change, once for many', async () => {
		const attempt = vi.fn(() => (root.textContent!.includes('late') ? 'found' : null));
		const found = waitFor(box, life.signal, attempt, TIMES);
		for (const word of ['some', 'thing', 'late']) {
			add(word);
			await observed();
		}
		expect(attempt).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(TIMES.debounceMs);
		expect(await found).toBe('found');
		expect(attempt).toHaveBeenCalledTimes(2);
	});

	test('gives up at the bound after a last look, and leaves nothing behind', async () => {
		const attempt = vi.fn(() => null);
		const found = waitFor(box, life.signal, attempt, TIMES);
		vi.advanceTimersByTime(TIMES.boundMs);
		expect(await found).toBeNull();
		expect(attempt).toHaveBeenCalledTimes(2);
		add('more');
		await observed();
		expect(vi.getTimerCount()).toBe(0);
	});

	test('ends on abort', async () => {
		const attempt = vi.fn(() => null);
		const found = waitFor(box, life.signal, attempt, TIMES);
		life.abort();
		expect(await found).toBeNull();
		expect(vi.getTimerCount()).toBe(0);
		expect(await waitFor(box, life.signal, attempt, TIMES)).toBeNull();
		expect(attempt).toHaveBeenCalledTimes(1);
	});

	test('rejects if an attempt throws, now or later', async () => {
		const fails = () => {
			throw new Error('unreadable');
		};
		await expect(waitFor(box, life.signal, fails, TIMES)).rejects.toThrow('unreadable');
		let isBroken = false;
		const later = waitFor(box, life.signal, () => (isBroken ? fails() : null), TIMES);
		isBroken = true;
		add('x');
		await observed();
		vi.advanceTimersByTime(TIMES.debounceMs);
		await expect(later).rejects.toThrow('unreadable');
		expect(vi.getTimerCount()).toBe(0);
	});

	test('sees an iframe load', async () => {
		let loads = 0;
		const found = waitFor(document.body, life.signal, () => (loads > 0 ? loads : null), TIMES);
		const frame = document.createElement('iframe');
		const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
		frame.srcdoc = '<p>Inside</p>';
		box.append(frame);
		await loaded;
		vi.advanceTimersByTime(TIMES.debounceMs);
		const again = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
		frame.srcdoc = '<p>Another</p>';
		await again;
		loads = 2;
		vi.advanceTimersByTime(TIMES.debounceMs);
		expect(await found).toBe(2);
	});
});

describe('watchChanges', () => {
	const onTouched = vi.fn();
	const onSettled = vi.fn();
	beforeEach(() => {
		onTouched.mockReset();
		onSettled.mockReset();
		watchChanges(root, life.signal, { onTouched, onSettled }, TIMES.debounceMs);
	});

	test.each<[string, () => void]>([
		['text that is edited in place', () => (root.firstChild as Text).replaceData(0, 5, 'Other')],
		['nodes that are added', () => add('more')],
		['the root being replaced', () => root.replaceWith(document.createElement('p'))],
		['something far above it being replaced', () => box.remove()],
	])('tells of %s: at once, and when it has settled', async (_, change) => {
		change();
		await observed();
		expect(onTouched).toHaveBeenCalledTimes(1);
		expect(onSettled).not.toHaveBeenCalled();
		vi.advanceTimersByTime(TIMES.debounceMs);
		expect(onSettled).toHaveBeenCalledTimes(1);
	});

	test.each<[string, () => void]>([
		['what comes and goes beside it', () => document.body.append(document.createElement('hr'))],
		['an attribute', () => root.setAttribute('class', 'open')],
		['our own nodes, even inside it', () => root.append(claimNode(document.createElement('div')))],
	])('does not tell of %s', async (_, change) => {
		change();
		await observed();
		vi.advanceTimersByTime(TIMES.debounceMs);
		expect(onTouched).not.toHaveBeenCalled();
		expect(onSettled).not.toHaveBeenCalled();
	});

	test('speaks up from time to time when the page never rests', async () => {
		for (let passed = 0; passed < SETTLE_CAP_MS; passed += 50) {
			add('.');
			await observed();
			vi.advanceTimersByTime(50);
		}
		expect(onSettled).toHaveBeenCalledTimes(1);
	});

	test('is silent after an abort, also about changes before it', async () => {
		add('more');
		await observed();
		life.abort();
		add('and more');
		await observed();
		vi.advanceTimersByTime(SETTLE_CAP_MS);
		expect(onTouched).toHaveBeenCalledTimes(1);
		expect(onSettled).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});
});

test('watchChanges sees that the iframe around its root has loaded something else', async () => {
	const frame = document.createElement('iframe');
	const loaded = () => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = '<p>Inside</p>';
	const first = loaded();
	box.append(frame);
	await first;
	const onTouched = vi.fn();
	watchChanges(frame.contentDocument!.body, life.signal, { onTouched, onSettled: vi.fn() }, TIMES.debounceMs);
	const second = loaded();
	frame.srcdoc = '<p>Another posting</p>';
	await second;
	expect(onTouched).toHaveBeenCalled();
});

test('watchChildren tells of children only, and not of ours', async () => {
	const onSettled = vi.fn();
	watchChildren(box, life.signal, onSettled, TIMES.debounceMs);
	add('deep inside');
	box.append(claimNode(document.createElement('div')));
	await observed();
	vi.advanceTimersByTime(TIMES.debounceMs);
	expect(onSettled).not.toHaveBeenCalled();
	box.append(document.createElement('p'));
	await observed();
	vi.advanceTimersByTime(TIMES.debounceMs);
	expect(onSettled).toHaveBeenCalledTimes(1);
});
