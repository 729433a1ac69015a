/**
 * Answering calls: a call from the wrong side, or of the wrong shape, never reaches its handler.
 * @module
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { messenger } from './client.ts';
import { CALLS, type Caller, type Calls } from './protocol.ts';

/** What is known of the sender of a call. */
export interface Sender {
	readonly tabId: number | null;
}

export type Handlers<Names extends keyof Calls> = {
	readonly [Name in Names]: (data: Parameters<Calls[Name]>[0], sender: Sender) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>;
};

/** Answers the given calls. A handler is called in the same turn as the message arrives, so that a reader's click still counts as one. Returns a function that stops answering. */
export function answerCalls<Names extends keyof Calls>(handlers: Handlers<Names>): () => void {
	const stops = (Object.keys(handlers) as Names[]).map((name) =>
		messenger.onMessage(name, (message) => {
			const { sender } = message as unknown as { sender: MessageSender };
			const call = CALLS[name];
			if (callerOf(sender) !== call.from) throw new Error(`${name}: not for this sender`);
			const parsed = v.safeParse(call.data, message.data);
			if (!parsed.success) throw new TypeError(`${name}: ${parsed.issues[0]?.message ?? 'wrong shape'}`);
			return handlers[name](parsed.output as never, { tabId: sender.tab?.id ?? null }) as never;
		}),
	);
	return () => {
		for (const stop of stops) stop();
	};
}

interface MessageSender {
	readonly id?: string;
	readonly url?: string;
	readonly origin?: string;
	readonly tab?: { readonly id?: number };
}

/** Pages of the extension, and its background, have the extension's own origin; a content script has its page's. */
function callerOf(sender: MessageSender): Caller | null {
	if (sender.id !== browser.runtime.id) return null;
	const own = browser.runtime.getURL('/');
	const isOwn = sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(own);
	return isOwn ? 'extension' : sender.tab ? 'content' : null;
}
