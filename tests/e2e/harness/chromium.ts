/**
 * Drives Chromium over DevTools' protocol: serves pages, installs the extension, opens its real popup and side panel, headless or not.
 * @module
 */
import { type Data, type ExtensionBrowser, fromJson, type LaunchOptions, PageDesk, type PageServer, type Tab, toSource, type View, waitForDocument } from './browser.ts';
import { type ChromiumProcess, startChromium } from './chromium-process.ts';
import { waitUntil } from './wait.ts';

interface Target {
	readonly targetId: string;
	readonly type: string;
	readonly url: string;
	readonly embedderData?: { readonly tabActive?: boolean };
}

interface ExceptionDetails {
	readonly text: string;
	readonly exception?: { readonly description?: string };
}

interface Evaluated {
	readonly result: { readonly value?: unknown };
	readonly exceptionDetails?: ExceptionDetails;
}

interface ConsoleCall {
	readonly type: string;
	readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
}

interface PausedRequest {
	readonly requestId: string;
	readonly request: { readonly url: string };
}

/** A tab of ours, which the page server answers. */
interface ChromiumTab extends Tab {
	readonly targetId: string;
}

export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
	const browser = new Chromium(await startChromium(options), options.pages);
	await browser.start();
	if (options.extension !== undefined) await browser.install(options.extension);
	return browser;
}

class Chromium implements ExtensionBrowser {
	readonly name = 'chromium';
	readonly errors: string[] = [];
	readonly closed: Promise<void>;
	readonly #chromium: ChromiumProcess;
	readonly #desk: PageDesk;
	/** Target id → session, for every document. */
	readonly #sessions = new Map<string, string>();
	readonly #known = new Set<string>();
	#extensionId: string | null = null;
	#folder = '';

	constructor(chromium: ChromiumProcess, pages: PageServer) {
		this.#chromium = chromium;
		this.#desk = new PageDesk(pages);
		this.closed = chromium.process.closed;
	}

	get served(): readonly string[] {
		return this.#desk.served;
	}

	get leaks(): readonly string[] {
		return [...this.#desk.refused, ...this.#chromium.recorder.requests];
	}

	get origin(): string {
		if (this.#extensionId === null) throw new Error('No extension is installed');
		return `chrome-extension://${this.#extensionId}`;
	}

	/** Attaches to every document before it sends its first request. */
	async start(): Promise<void> {
		const { wire } = this.#chromium;
		wire.on<{ sessionId: string; targetInfo: Target; waitingForDebugger: boolean }>('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
			if (targetInfo.type !== 'page') return;
			this.#sessions.set(targetInfo.targetId, sessionId);
			const prepare = async () => {
				await wire.call('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] }, sessionId);
				await wire.call('Page.enable', {}, sessionId);
				await wire.call('Runtime.enable', {}, sessionId);
				await wire.call('Runtime.runIfWaitingForDebugger', {}, sessionId);
			};
			// A document may be gone again before we get to it.
			prepare().catch(() => this.#sessions.delete(targetInfo.targetId));
		});
		wire.on<{ targetId: string; sessionId: string }>('Target.detachedFromTarget', ({ targetId, sessionId }) => {
			this.#sessions.delete(targetId);
			wire.endSession(sessionId);
		});
		wire.on<PausedRequest>('Fetch.requestPaused', ({ requestId, request }, sessionId) => void this.#serve(requestId, request.url, sessionId).catch(() => {}));
		wire.on<{ exceptionDetails: ExceptionDetails }>('Runtime.exceptionThrown', ({ exceptionDetails }) => this.errors.push(describeException(exceptionDetails)));
		wire.on<ConsoleCall>('Runtime.consoleAPICalled', ({ type, args }) => {
			if (type === 'error') this.errors.push(args.map(({ description, value }) => description ?? String(value)).join(' '));
		});
		await wire.call('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: [{ type: 'page' }] });
	}

	async install(extension: string): Promise<string> {
		const before = new Set((await this.#listTargets()).map(({ targetId }) => targetId));
		const { id } = await this.#chromium.wire.call<{ id: string }>('Extensions.loadUnpacked', { path: extension });
		this.#extensionId = id;
		this.#folder = extension;
		await waitUntil("the extension's background", () => this.#findTarget((target) => !before.has(target.targetId) && this.#isBackground(target)));
		return this.origin;
	}

	async reloadExtension(): Promise<void> {
		await this.install(this.#folder);
	}

	async uninstall(): Promise<void> {
		await this.#chromium.wire.call('Extensions.uninstall', { id: this.#extensionId });
	}

	async stopBackground(): Promise<void> {
		const worker = await this.#findTarget((target) => this.#isBackground(target));
		if (worker === null) return;
		await this.#chromium.wire.call('Target.closeTarget', { targetId: worker.targetId });
		await waitUntil('the background to end', async () => ((await this.#findTarget(({ targetId }) => targetId === worker.targetId)) === null ? true : null));
	}

	async open(url: string): Promise<Tab> {
		const { targetId } = await this.#chromium.wire.call<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
		this.#known.add(targetId);
		const tab = await this.#createTab(targetId);
		await tab.goto(url);
		return tab;
	}

	openExtensionPage(path: string): Promise<Tab> {
		return this.open(`${this.origin}/${path}`);
	}

	async openPopup(tab: Tab): Promise<View> {
		await tab.activate();
		const { targetId } = tab as ChromiumTab;
		const page = (await this.#listTargets()).find((target) => target.targetId === targetId);
		const tabTarget = await this.#findTarget(({ type, url, embedderData }) => type === 'tab' && url === page?.url && embedderData?.tabActive !== false);
		if (tabTarget === null) throw new Error('The tab is gone');
		await this.#closePopup();
		await this.#chromium.wire.call('Extensions.triggerAction', { id: this.#extensionId, targetId: tabTarget.targetId });
		return this.#waitForView('the popup', (target) => this.#isPopup(target));
	}

	async openSidePanel(tab: Tab): Promise<View> {
		await tab.activate();
		// A panel opens on a user's gesture alone, and every evaluation counts as one. Not from the popup: the panel would close it before the answer is back.
		await this.#inExtension(async () => {
			const { chrome } = globalThis as unknown as {
				chrome: { windows: { getLastFocused(): Promise<{ id: number }> }; sidePanel: { open(options: object): Promise<void> } };
			};
			const { id } = await chrome.windows.getLastFocused();
			await chrome.sidePanel.open({ windowId: id });
		});
		return this.#waitForView('the side panel', ({ url }) => url.startsWith(`${this.origin}/sidepanel.html`));
	}

	runCommand(tab: Tab, command: string): Promise<void> {
		// Keys sent over the protocol reach the page and not the browser, where shortcuts are heard.
		return this.#tellBackground(
			tab,
			async (name: string) => {
				const { chrome } = globalThis as unknown as {
					chrome: { tabs: { query(query: object): Promise<object[]> }; commands: { onCommand: { dispatch(command: string, tab: object): void } } };
				};
				const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
				chrome.commands.onCommand.dispatch(name, active!);
			},
			command,
		);
	}

	chooseFromMenu(tab: Tab): Promise<void> {
		return this.#tellBackground(tab, async () => {
			const { chrome } = globalThis as unknown as {
				chrome: { tabs: { query(query: object): Promise<object[]> }; contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
			};
			const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
			chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-page' }, active!);
		});
	}

	async waitForTab(accept: (url: string) => boolean): Promise<Tab> {
		const target = await waitUntil('a tab to open', () => this.#findTarget(({ type, targetId, url }) => type === 'page' && !this.#known.has(targetId) && accept(url)));
		this.#known.add(target.targetId);
		return this.#createTab(target.targetId);
	}

	async badge(tab: Tab): Promise<string> {
		await tab.activate();
		return this.#inExtension(async () => {
			const { chrome } = globalThis as unknown as {
				chrome: { tabs: { query(query: object): Promise<{ id: number }[]> }; action: { getBadgeText(details: object): Promise<string> } };
			};
			const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
			return chrome.action.getBadgeText({ tabId: active!.id });
		});
	}

	async close(): Promise<void> {
		await this.#chromium.wire.call('Browser.close').catch(() => {});
		await this.#chromium.process.stop();
		await this.#chromium.recorder.close();
	}

	async #serve(requestId: string, url: string, sessionId: string | undefined): Promise<void> {
		const page = this.#desk.answer(url);
		if (page === null) return void (await this.#chromium.wire.call('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, sessionId));
		const responseHeaders = [{ name: 'Content-Type', value: page.contentType }];
		await this.#chromium.wire.call('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: Buffer.from(page.body).toString('base64') }, sessionId);
	}

	async #listTargets(): Promise<readonly Target[]> {
		return (await this.#chromium.wire.call<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] })).targetInfos;
	}

	async #findTarget(accept: (target: Target) => boolean): Promise<Target | null> {
		return (await this.#listTargets()).find(accept) ?? null;
	}

	#isBackground({ type, url }: Target): boolean {
		return type === 'service_worker' && url.startsWith(this.origin);
	}

	#isPopup({ type, url }: Target): boolean {
		return type === 'page' && url.startsWith(`${this.origin}/popup.html`);
	}

	/** Pressing the button over an open popup would do no more than close it. */
	async #closePopup(): Promise<void> {
		const { wire } = this.#chromium;
		await waitUntil('the popup before to close', async () => {
			const popup = await this.#findTarget((target) => this.#isPopup(target));
			if (popup === null) return true;
			// It may have closed by itself in the meantime.
			await wire.call('Target.closeTarget', { targetId: popup.targetId }).catch(() => {});
			return null;
		});
	}

	/** Runs a function in the background while this tab is in front. */
	async #tellBackground<Args extends readonly Data[]>(tab: Tab, run: (...args: Args) => Promise<void>, ...args: Args): Promise<void> {
		await tab.activate();
		const { wire } = this.#chromium;
		const worker = await waitUntil('the background', () => this.#findTarget((target) => this.#isBackground(target)));
		const { sessionId } = await wire.call<{ sessionId: string }>('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
		try {
			await this.#evaluate(sessionId, run, args);
		} finally {
			await wire.call('Target.detachFromTarget', { sessionId });
		}
	}

	/** Runs a function with the extension's rights, in a document of its origin that has no script of its own and stays behind the others. */
	async #inExtension<Result>(run: () => Result | Promise<Result>): Promise<Result> {
		const { wire } = this.#chromium;
		const { targetId } = await wire.call<{ targetId: string }>('Target.createTarget', { url: `${this.origin}/manifest.json`, background: true });
		this.#known.add(targetId);
		const view = await waitForDocument(this.#createView(targetId), this.origin);
		try {
			return await view.evaluate(run);
		} finally {
			await wire.call('Target.closeTarget', { targetId }).catch(() => {});
		}
	}

	async #evaluate<Args extends readonly Data[], Result>(sessionId: string, run: (...args: Args) => Result | Promise<Result>, args: Args): Promise<Result> {
		const evaluated = await this.#chromium.wire.call<Evaluated>(
			'Runtime.evaluate',
			{ expression: toSource(run, args), awaitPromise: true, returnByValue: true, userGesture: true },
			sessionId,
		);
		if (evaluated.exceptionDetails) throw new Error(describeException(evaluated.exceptionDetails));
		return fromJson<Result>(evaluated.result.value);
	}

	async #waitForView(what: string, accept: (target: Target) => boolean): Promise<View> {
		const { targetId } = await waitUntil(what, () => this.#findTarget((target) => target.type === 'page' && accept(target)));
		this.#known.add(targetId);
		// Popup and panel are no pages yet when they start, and so slip through the automatic attachment.
		if (!this.#sessions.has(targetId)) await this.#chromium.wire.call('Target.attachToTarget', { targetId, flatten: true });
		return waitForDocument(this.#createView(targetId), this.origin);
	}

	#session(targetId: string): string {
		const sessionId = this.#sessions.get(targetId);
		if (sessionId === undefined) throw new Error('The page is gone');
		return sessionId;
	}

	#createView(targetId: string): View {
		return {
			evaluate: async (run, ...args) => this.#evaluate(this.#session(targetId), run, args),
			screenshot: async () => {
				const { data } = await this.#chromium.wire.call<{ data: string }>('Page.captureScreenshot', { format: 'png' }, this.#session(targetId));
				return Buffer.from(data, 'base64');
			},
		};
	}

	async #createTab(targetId: string): Promise<ChromiumTab> {
		const { wire } = this.#chromium;
		await waitUntil('the tab', async () => (this.#sessions.has(targetId) ? true : null));
		const load = async (method: string, params: object) => {
			const session = this.#session(targetId);
			const loaded = wire.next('Page.loadEventFired', (_, sessionId) => sessionId === session);
			const { errorText } = await wire.call<{ errorText?: string }>(method, params, session);
			if (errorText !== undefined) throw new Error(`${JSON.stringify(params)}: ${errorText}`);
			await loaded;
		};
		return {
			...this.#createView(targetId),
			targetId,
			goto: (url) => load('Page.navigate', { url }),
			reload: () => load('Page.reload', {}),
			activate: async () => void (await wire.call('Target.activateTarget', { targetId })),
			async close() {
				// A request that is still held back when its page goes, that for the site's icon above all, would be let through.
				await load('Page.navigate', { url: 'about:blank' });
				await wire.call('Target.closeTarget', { targetId });
			},
		};
	}
}

function describeException({ text, exception }: ExceptionDetails): string {
	return exception?.description ?? text;
}
