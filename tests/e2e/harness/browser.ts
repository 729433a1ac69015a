/**
 * What the tests and the demonstration ask of a browser, whichever it is.
 * @module
 */
import { waitUntil } from './wait.ts';

/** A page that the harness serves in place of the network. */
export interface ServedPage {
	readonly body: string;
	readonly contentType: string;
}

/** Answers a request by its full address; `null` refuses it. */
export type PageServer = (url: string) => ServedPage | null;

/** What goes into and comes out of a page: plain data. */
export type Data = string | number | boolean | null | undefined | readonly Data[] | { readonly [key: string]: Data };

/** A live document: a tab, the popup, the side panel. */
export interface View {
	/**
	 * Runs a function in the document (for a web page: in the page's own world) as if the user had just clicked, and returns its result.
	 * The function travels as source: it may use its arguments and nothing else from around it.
	 */
	evaluate<Args extends readonly Data[], Result>(run: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>;
	/** PNG of what is visible. */
	screenshot(): Promise<Buffer>;
}

export interface Tab extends View {
	/** Goes to another address; resolves when it has loaded. */
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	/** Brings the tab to the front. */
	activate(): Promise<void>;
	close(): Promise<void>;
}

export interface LaunchOptions {
	readonly executable: string;
	readonly pages: PageServer;
	/** Folder of the built extension; without it none is installed until `install` is called. */
	readonly extension?: string;
	/** With a window; headless otherwise. */
	readonly visible?: boolean;
}

export interface ExtensionBrowser {
	readonly name: 'chromium' | 'firefox';
	/** Installs the built extension in a folder; resolves with its origin (`chrome-extension://…`) when it is running. */
	install(extension: string): Promise<string>;
	/** Origin of the installed extension; throws if there is none. */
	readonly origin: string;
	/** Loads the extension again from its folder, as an update does: the old instance ends, open pages keep its content scripts. */
	reloadExtension(): Promise<void>;
	/** Takes the extension off the browser. Pages that were open keep what its content scripts did. */
	uninstall(): Promise<void>;
	/** Ends the background's process, as the browser does when it has been idle. */
	stopBackground(): Promise<void>;
	/** Opens a new tab in front; resolves when it has loaded. */
	open(url: string): Promise<Tab>;
	/** Opens a page of the extension (`report.html#…`) in a new tab in front. */
	openExtensionPage(path: string): Promise<Tab>;
	/** Presses the toolbar button over this tab, which grants `activeTab`, and resolves with the popup. */
	openPopup(tab: Tab): Promise<View>;
	/** Opens the side panel (Firefox: the sidebar) beside this tab. */
	openSidePanel(tab: Tab): Promise<View>;
	/** Has the browser run one of the extension's commands over this tab. Firefox does so by the command's shortcut, which grants `activeTab`; Chromium tells the background of it. */
	runCommand(tab: Tab, command: string): Promise<void>;
	/** Chooses the extension's entry of the page's context menu. Firefox opens the menu; Chromium, whose menu can't be reached, tells the background of it. */
	chooseFromMenu(tab: Tab): Promise<void>;
	/** The tab that opened last and is not one of ours, once its address satisfies `accept` (the report opened from a popup). */
	waitForTab(accept: (url: string) => boolean): Promise<Tab>;
	/** Text on the toolbar button over this tab. */
	badge(tab: Tab): Promise<string>;
	/** Addresses that the page server answered so far. */
	readonly served: readonly string[];
	/** Everything else that was asked for so far, by pages or extension: each would have left the machine. */
	readonly leaks: readonly string[];
	/** What documents, their content scripts included, have thrown uncaught or logged as an error so far. */
	readonly errors: readonly string[];
	/** Resolves when the browser has ended, by us or by the user. */
	readonly closed: Promise<void>;
	close(): Promise<void>;
}

/** Serves `pages`, with an empty icon for each site, and writes down what was answered and what was refused. */
export class PageDesk {
	readonly served: string[] = [];
	readonly refused: string[] = [];
	readonly #pages: PageServer;

	constructor(pages: PageServer) {
		this.#pages = pages;
	}

	answer(address: string): ServedPage | null {
		// Firefox tells the fragment too, though it is never sent.
		const url = address.split('#', 1)[0]!;
		// The browser itself asks for the icon of every site.
		if (new URL(url).pathname === '/favicon.ico') return { body: '', contentType: 'image/x-icon' };
		const page = this.#pages(url);
		(page ? this.served : this.refused).push(url);
		return page;
	}
}

/** Source that runs a function with its arguments and gives its result as JSON text (`undefined` for nothing). */
export function toSource<Args extends readonly Data[]>(run: (...args: Args) => unknown, args: Args): string {
	return `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`;
}

/** The counterpart of `toSource`. */
export function fromJson<Result>(text: unknown): Result {
	return (typeof text === 'string' ? JSON.parse(text) : undefined) as Result;
}

/** Resolves when the document at that origin has loaded: a view is handed out first when it can be read. */
export async function waitForDocument(view: View, origin: string): Promise<View> {
	await waitUntil(`the document of ${origin}`, () =>
		// Until it has arrived, another document may be in its place, or none.
		view
			.evaluate((start: string) => location.href.startsWith(start) && document.readyState === 'complete', origin)
			.then(
				(ready) => ready || null,
				() => null,
			),
	);
	return view;
}
