import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCalls } from '../../src/messaging/router.ts';
import { postingOf } from '../fixtures/seen-posting.ts';

const OWN_PAGE = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as '/') };
const JOB_PAGE = { id: fakeBrowser.runtime.id, url: 'https://www.linkedin.com/jobs/view/1/', tab: { id: 7 } };
type Sender = typeof OWN_PAGE | typeof JOB_PAGE | { id: string; url: string };

/** What comes back on a message, as the browser would bring it. */
async function send(type: string, data: unknown, sender: Sender): Promise<{ res?: unknown; err?: { message: string } }> {
	return new Promise((resolve) => {
		for (const listener of listeners) listener({ id: 1, type, data, timestamp: 1 }, sender, resolve as never);
	});
}

let listeners: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown)[] = [];
let stop = () => {};
const readPosting = vi.fn(() => ({ key: 'k', marks: [], counts: { must: 0, nice: 0, flag: 0 }, notRated: null, language: 'en' }));
const tellChange = vi.fn();

beforeEach(() => {
	listeners = [];
	vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener as never));
	stop = answerCalls({ readPosting, tellChange });
});
afterEach(() => {
	stop();
	vi.restoreAllMocks();
	readPosting.mockClear();
	tellChange.mockClear();
});

describe('who may call', () => {
	test('a content script may have its posting read', async () => {
		expect((await send('readPosting', postingOf('We need Python.'), JOB_PAGE)).res).toMatchObject({ key: 'k' });
		expect(readPosting).toHaveBeenCalledWith(expect.objectContaining({ text: 'We need Python.' }), { tabId: 7 });
	});

	test.each([
		['readPosting', OWN_PAGE],
		['tellChange', JOB_PAGE],
		['tellChange', { id: 'another-extension', url: 'https://example.com/' }],
	])('%s is refused from elsewhere', async (name, sender) => {
		expect((await send(name, name === 'readPosting' ? postingOf('x') : null, sender)).err?.message).toContain('not for this sender');
		expect(readPosting).not.toHaveBeenCalled();
		expect(tellChange).not.toHaveBeenCalled();
	});
});

describe('what may be sent', () => {
	test.each([
		['not a posting', { text: 'x' }],
		['a block outside the text', { ...postingOf('short'), blocks: [{ kind: 'paragraph', start: 0, end: 99 }] }],
		[
			'blocks out of order',
			{
				...postingOf('short text'),
				blocks: [
					{ kind: 'item', start: 5, end: 9 },
					{ kind: 'item', start: 0, end: 4 },
				],
			},
		],
		['more text than a posting has', postingOf('x'.repeat(300_000))],
		['more than a posting', { ...postingOf('x'), resume: 'secret' }],
	])('%s is refused', async (_what, data) => {
		expect((await send('readPosting', data, JOB_PAGE)).err).toBeDefined();
		expect(readPosting).not.toHaveBeenCalled();
	});
});
