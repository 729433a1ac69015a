/**
 * Functions that run in Firefox's own scope, where its toolbar, its sidebar and an extension's views are. Each travels as source.
 * @module
 */

interface XulBrowser {
	getBoundingClientRect(): { readonly width: number; readonly height: number };
	closest(selector: string): { hidePopup(): void } | null;
	readonly browsingContext: { readonly currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> } };
	readonly messageManager: {
		addMessageListener(name: string, listener: (message: { readonly data: { readonly value?: string; readonly error?: string } }) => void): void;
		loadFrameScript(url: string, delayed: boolean): void;
	};
}

interface Extension {
	readonly backgroundState: string;
	readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: XulBrowser }>;
	terminateBackground(options: object): Promise<void>;
	readonly shortcuts: { allCommands(): Promise<readonly { readonly name: string; readonly shortcut: string }[]> };
}

declare const WebExtensionPolicy: { getByID(id: string): { readonly mozExtensionHostname: string; readonly extension: Extension } | null };
declare const ChromeUtils: { importESModule(url: string): { readonly ExtensionParent: ExtensionParent; readonly AddonManager: AddonManager } };
declare const Services: { readonly wm: { getMostRecentWindow(type: string): BrowserWindow } };

interface XulElement {
	/** Of a menu: whether it is open. */
	readonly state: string;
	readonly children: Iterable<XulElement>;
	querySelector(selector: string): XulElement | null;
	getAttribute(name: string): string | null;
	doCommand(): void;
	hidePopup(): void;
}

interface BrowserWindow {
	readonly document: { getElementById(id: string): XulElement };
	readonly gBrowser: { readonly selectedTab: object };
	readonly SidebarController: { readonly sidebars: ReadonlyMap<string, unknown>; show(id: string): Promise<void> };
}

interface ExtensionParent {
	readonly apiManager: {
		readonly global: {
			browserActionFor(extension: Extension): { triggerAction(window: BrowserWindow): Promise<void>; readonly action: { getProperty(tab: object, name: string): string } };
		};
	};
}

interface AddonManager {
	getAddonByID(id: string): Promise<{ reload(): Promise<void>; uninstall(): Promise<void> }>;
}

/** Host of the extension's moz-extension: address once its background runs, else `null`. */
export function findHost(id: string): string | null {
	const policy = WebExtensionPolicy.getByID(id);
	return policy?.extension?.backgroundState === 'running' ? policy.mozExtensionHostname : null;
}

/** Closes the popup if it is open: pressing the button again would do no more than that. */
export function hidePopup(id: string): void {
	for (const { viewType, xulBrowser } of WebExtensionPolicy.getByID(id)!.extension.views) if (viewType === 'popup') xulBrowser.closest('panel')?.hidePopup();
}

/** Presses the toolbar button over the tab in front. */
export async function pressButton(id: string): Promise<void> {
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id)!.extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/** Runs one of the extension's commands over the tab in front, by the window's key for its shortcut. */
export async function pressShortcut(id: string, command: string): Promise<void> {
	const commands = await WebExtensionPolicy.getByID(id)!.extension.shortcuts.allCommands();
	const letter = commands
		.find(({ name }) => name === command)!
		.shortcut.split('+')
		.at(-1);
	const { document } = Services.wm.getMostRecentWindow('navigator:browser');
	const keys = document.getElementById(`ext-keyset-id-${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}`).children;
	[...keys].find((key) => key.getAttribute('key') === letter)!.doCommand();
}

/** Chooses the extension's entry of the open context menu. False as long as the menu isn't open with it. */
export function pressMenuEntry(id: string): boolean {
	const menu = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('contentAreaContextMenu');
	const entry = menu.state === 'open' ? menu.querySelector(`menuitem[id^="${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-menuitem-"]`) : null;
	entry?.doCommand();
	if (entry) menu.hidePopup();
	return entry !== null;
}

/** Text on the toolbar button over the tab in front. */
export function readBadge(id: string): string {
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const { selectedTab } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
	return ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id)!.extension).action.getProperty(selectedTab, 'badgeText') ?? '';
}

/** Opens the extension's sidebar in the front window. */
export async function showSidebar(id: string): Promise<void> {
	const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
	const suffix = `${id.replaceAll(/[^\w-]/g, '_')}-sidebar-action`;
	await SidebarController.show([...SidebarController.sidebars.keys()].find((key) => key.endsWith(suffix))!);
}

/** Stops the extension and starts it again from its folder. */
export async function reloadAddon(id: string): Promise<void> {
	const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	await (await AddonManager.getAddonByID(id)).reload();
}

/** Takes the extension off the browser for good. */
export async function uninstallAddon(id: string): Promise<void> {
	const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	await (await AddonManager.getAddonByID(id)).uninstall();
}

/** Ends the background page as Firefox does when it has been idle. */
export async function endBackground(id: string): Promise<void> {
	await WebExtensionPolicy.getByID(id)!.extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Whether a view of that type ("popup", "sidebar") is there and laid out. */
export function hasView(id: string, type: string): boolean {
	const view = [...WebExtensionPolicy.getByID(id)!.extension.views].find(({ viewType }) => viewType === type);
	return view !== undefined && view.xulBrowser.getBoundingClientRect().height > 1;
}

/** Runs source in the document of a view. Its policy forbids eval, so it runs in a sandbox around the document. */
export async function evaluateInView(id: string, type: string, source: string): Promise<{ value?: string; error?: string }> {
	const view = [...WebExtensionPolicy.getByID(id)!.extension.views].find(({ viewType }) => viewType === type);
	if (!view) return { error: `There is no ${type}` };
	const name = `requisite-test-${Math.random()}`;
	const script = `(async () => {
		const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
		try {
			content.windowUtils.setHandlingUserInput?.(true);
			sendAsyncMessage(${JSON.stringify(name)}, { value: await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox) });
		} catch (error) {
			sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
		}
	})()`;
	const { messageManager } = view.xulBrowser;
	return new Promise((resolve) => {
		messageManager.addMessageListener(name, ({ data }) => resolve(data));
		messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
	});
}

/** PNG of a view as a data: address. */
export async function drawView(id: string, type: string): Promise<string> {
	const view = [...WebExtensionPolicy.getByID(id)!.extension.views].find(({ viewType }) => viewType === type)!;
	const bitmap = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
	const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
