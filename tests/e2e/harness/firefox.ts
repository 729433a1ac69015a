/**
 * Drives Firefox over WebDriver BiDi: serves pages, installs the extension, opens its real popup and sidebar, headless or not.
 * @module
 */
import { type Data, type ExtensionBrowser, fromJson, type LaunchOptions, PageDesk, type PageServer, type Tab, toSource, type View, waitForDocument } from './browser.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import {
	drawView,
	endBackground,
	evaluateInView,
	findHost,
	hasView,
	hidePopup,
	pressButton,
	pressMenuEntry,
	pressShortcut,
	readBadge,
	reloadAddon,
	showSidebar,
	uninstallAddon,
} from './firefox-scope.ts';
import { waitUntil } from './wait.ts';

interface Context {
	readonly context: string;
	readonly url: string;
}

type Evaluated = { readonly type: 'success'; readonly result: { readonly value?: unknown } } | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface SentRequest {
	readonly isBlocked: boolean;
	readonly request: { readonly request: string; readonly url: string };
}

/** A tab of ours, with its name on the wire. */
interface FirefoxTab extends Tab {
	readonly context: string;
}

export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
	const browser = new Firefox(await startFirefox(options), options.pages);
	await browser.start();
	if (options.extension !== undefined) await browser.install(options.extension);
	return browser;
}

class Firefox implements ExtensionBrowser {
	readonly name = 'firefox';
	readonly errors: string[] = [];
	readonly closed: Promise<void>;
	readonly #firefox: FirefoxProcess;
	readonly #desk: PageDesk;
	readonly #known = new Set<string>();
	/** Context of the browser's own window. */
	#window = '';
	#extensionId = '';
	#host: string | null = null;

	constructor(firefox: FirefoxProcess, pages: PageServer) {
		this.#firefox = firefox;
		this.#desk = new PageDesk(pages);
		this.closed = firefox.process.closed;
	}

	get served(): readonly string[] {
		return this.#desk.served;
	}

	get leaks(): readonly string[] {
		return [...this.#desk.refused, ...this.#firefox.recorder.requests];
	}

	get origin(): string {
		if (this.#host === null) throw new Error('No extension is installed');
		return `moz-extension://${this.#host}`;
	}

	async start(): Promise<void> {
		const { wire } = this.#firefox;
		wire.on<SentRequest>('network.beforeRequestSent', ({ isBlocked, request }) => {
			if (isBlocked) this.#serve(request.request, request.url).catch(() => {});
		});
		wire.on<{ level: string; text: string }>('log.entryAdded', ({ level, text }) => {
			if (level === 'error') this.errors.push(text);
		});
		await wire.call('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
		await wire.call('network.addIntercept', { phases: ['beforeRequestSent'] });
		const { contexts } = await wire.call<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
		this.#window = contexts[0]!.context;
	}

	async install(extension: string): Promise<string> {
		const installed = await this.#firefox.wire.call<{ extension: string }>('webExtension.install', { extensionData: { type: 'path', path: extension } });
		this.#extensionId = installed.extension;
		await this.#waitForBackground();
		return this.origin;
	}

	async reloadExtension(): Promise<void> {
		await this.#inScope(reloadAddon, this.#extensionId);
		await this.#waitForBackground();
	}

	async uninstall(): Promise<void> {
		await this.#inScope(uninstallAddon, this.#extensionId);
	}

	async stopBackground(): Promise<void> {
		await this.#inScope(endBackground, this.#extensionId);
	}

	async open(url: string): Promise<Tab> {
		const { context } = await this.#firefox.wire.call<{ context: string }>('browsingContext.create', { type: 'tab' });
		this.#known.add(context);
		const tab = this.#createTab(context);
		await tab.goto(url);
		return tab;
	}

	openExtensionPage(path: string): Promise<Tab> {
		return this.open(`${this.origin}/${path}`);
	}

	async openPopup(tab: Tab): Promise<View> {
		await tab.activate();
		await this.#inScope(hidePopup, this.#extensionId);
		await waitUntil('the popup before to close', async () => ((await this.#inScope(hasView, this.#extensionId, 'popup')) ? null : true));
		await this.#inScope(pressButton, this.#extensionId);
		return this.#waitForView('popup');
	}

	async openSidePanel(tab: Tab): Promise<View> {
		await tab.activate();
		await this.#inScope(showSidebar, this.#extensionId);
		return this.#waitForView('sidebar');
	}

	async runCommand(tab: Tab, command: string): Promise<void> {
		await tab.activate();
		await this.#inScope(pressShortcut, this.#extensionId, command);
	}

	async chooseFromMenu(tab: Tab): Promise<void> {
		await tab.activate();
		const { context } = tab as FirefoxTab;
		const press = {
			type: 'pointer',
			id: 'mouse',
			actions: [
				{ type: 'pointerMove', x: 200, y: 200 },
				{ type: 'pointerDown', button: 2 },
				{ type: 'pointerUp', button: 2 },
			],
		};
		await this.#firefox.wire.call('input.performActions', { context, actions: [press] });
		await waitUntil("the context menu's entry", async () => ((await this.#inScope(pressMenuEntry, this.#extensionId)) ? true : null));
	}

	async waitForTab(accept: (url: string) => boolean): Promise<Tab> {
		const found = await waitUntil('a tab to open', async () => {
			const { contexts } = await this.#firefox.wire.call<{ contexts: Context[] }>('browsingContext.getTree', {});
			return contexts.find(({ context, url }) => !this.#known.has(context) && accept(url)) ?? null;
		});
		this.#known.add(found.context);
		return this.#createTab(found.context);
	}

	async badge(tab: Tab): Promise<string> {
		await tab.activate();
		return this.#inScope(readBadge, this.#extensionId);
	}

	async close(): Promise<void> {
		await this.#firefox.wire.call('browser.close').catch(() => {});
		await this.#firefox.process.stop();
		await this.#firefox.recorder.close();
	}

	async #serve(request: string, url: string): Promise<void> {
		const { wire } = this.#firefox;
		if (!/^https?:/.test(url)) return void (await wire.call('network.continueRequest', { request }));
		const page = this.#desk.answer(url);
		if (page === null) return void (await wire.call('network.failRequest', { request }));
		const headers = [{ name: 'Content-Type', value: { type: 'string', value: page.contentType } }];
		await wire.call('network.provideResponse', { request, statusCode: 200, headers, body: { type: 'base64', value: Buffer.from(page.body).toString('base64') } });
	}

	async #waitForBackground(): Promise<void> {
		this.#host = await waitUntil("the extension's background", () => this.#inScope(findHost, this.#extensionId));
	}

	async #waitForView(type: string): Promise<View> {
		const id = this.#extensionId;
		await waitUntil(`the ${type}`, async () => ((await this.#inScope(hasView, id, type)) ? true : null));
		const view: View = {
			evaluate: async (run, ...args) => {
				const { value, error } = await this.#inScope(evaluateInView, id, type, toSource(run, args));
				if (error !== undefined) throw new Error(error);
				return fromJson(value);
			},
			screenshot: async () => Buffer.from(await this.#inScope(drawView, id, type), 'base64'),
		};
		return waitForDocument(view, this.origin);
	}

	#inScope<Args extends readonly Data[], Result>(run: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
		return this.#evaluate(this.#window, run, args);
	}

	async #evaluate<Args extends readonly Data[], Result>(context: string, run: (...args: Args) => Result | Promise<Result>, args: Args): Promise<Result> {
		const evaluated = await this.#firefox.wire.call<Evaluated>('script.evaluate', {
			expression: toSource(run, args),
			target: { context },
			awaitPromise: true,
			userActivation: true,
		});
		if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
		return fromJson<Result>(evaluated.result.value);
	}

	#createTab(context: string): FirefoxTab {
		const { wire } = this.#firefox;
		return {
			context,
			evaluate: (run, ...args) => this.#evaluate(context, run, args),
			screenshot: async () => Buffer.from((await wire.call<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
			goto: async (url) => void (await wire.call('browsingContext.navigate', { context, url, wait: 'complete' })),
			reload: async () => void (await wire.call('browsingContext.reload', { context, wait: 'complete' })),
			activate: async () => void (await wire.call('browsingContext.activate', { context })),
			close: async () => void (await wire.call('browsingContext.close', { context })),
		};
	}
}
