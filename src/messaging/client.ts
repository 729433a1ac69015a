/**
 * Making calls.
 * @module
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Calls } from './protocol.ts';

// biome-ignore lint/suspicious/noExplicitAny: the library's map is typed by methods of any arguments
type AnyCalls = Calls & Record<string, any>;

/** The one messenger of this context; the router answers through it too. */
export const messenger = defineExtensionMessaging<AnyCalls>();

type Data<Name extends keyof Calls> = Parameters<Calls[Name]>[0];

/** Calls the background. Rejects if it can't be reached or refuses. */
export async function callBackground<Name extends keyof Calls>(name: Name, data?: Data<Name>): Promise<ReturnType<Calls[Name]>> {
	return messenger.sendMessage(name, (data ?? null) as never) as Promise<ReturnType<Calls[Name]>>;
}

/** Calls the content script of a tab; `null` where there is none. */
export async function callPage<Name extends keyof Calls>(tabId: number, name: Name, data?: Data<Name>): Promise<ReturnType<Calls[Name]> | null> {
	try {
		return (await messenger.sendMessage(name, (data ?? null) as never, { tabId, frameId: 0 } as never)) as ReturnType<Calls[Name]>;
	} catch {
		// No content script in that tab: an expected absence, which the browser reports as an error.
		return null;
	}
}
