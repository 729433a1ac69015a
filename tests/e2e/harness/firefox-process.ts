/**
 * Starts Firefox with a fresh profile, WebDriver BiDi and nowhere to go but the recorder.
 * @module
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';
import { type BrowserProcess, createProfile, startBrowser } from './process.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { waitUntil } from './wait.ts';
import { type Transport, Wire } from './wire.ts';

/** Where Firefox sends what it asks for itself, so that the recorder can tell it from everything else. */
const OWN_HOST = 'http://firefox.invalid';

export interface FirefoxProcess {
	readonly wire: Wire;
	readonly recorder: Recorder;
	readonly process: BrowserProcess;
}

export async function startFirefox({ executable, visible }: LaunchOptions): Promise<FirefoxProcess> {
	const profile = await createProfile();
	const recorder = await startRecorder((request) => request.includes(`${OWN_HOST}/`));
	await writeFile(join(profile, 'user.js'), formatPreferences(recorder.port));
	// System access opens the browser's own scope to us, and with it the toolbar button, the sidebar and moz-extension: pages.
	const args = ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access', ...(visible ? [] : ['--headless'])];
	// Only with this variable is `services.settings.server` heeded.
	const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '1000', MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
	const browser = startBrowser(executable, args, profile, 'ignore', env);
	const address = await Promise.race([waitUntil("Firefox's address", () => readAddress(profile)), browser.closed.then(() => Promise.reject(new Error('Firefox did not start')))]);
	const socket = new WebSocket(`${address}/session`);
	await new Promise((resolve, reject) => {
		socket.addEventListener('open', resolve, { once: true });
		socket.addEventListener('error', () => reject(new Error('Firefox does not answer')), { once: true });
	});
	const wire = new Wire(createSocketTransport(socket));
	await wire.call('session.new', { capabilities: {} });
	return { wire, recorder, process: browser };
}

async function readAddress(profile: string): Promise<string | null> {
	const text = await readFile(join(profile, 'WebDriverBiDiServer.json'), 'utf8').catch(() => '');
	if (text === '') return null;
	const { ws_host, ws_port } = JSON.parse(text) as { ws_host: string; ws_port: number };
	return `ws://${ws_host}:${ws_port}`;
}

function formatPreferences(proxyPort: number): string {
	const preferences = {
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': proxyPort,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': proxyPort,
		'network.proxy.no_proxies_on': '',
		'network.proxy.allow_hijacking_localhost': true,
		'intl.accept_languages': 'en',
		'services.settings.server': `${OWN_HOST}/v1`,
		'browser.shell.checkDefaultBrowser': false,
		'browser.aboutwelcome.enabled': false,
		'termsofuse.bypassNotification': true,
		'datareporting.policy.dataSubmissionEnabled': false,
		'toolkit.telemetry.enabled': false,
		// Else it asks for plug-ins to play protected video a minute after its start.
		'media.gmp-manager.updateEnabled': false,
		'sidebar.revamp': false,
	};
	return Object.entries(preferences)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
		.join('');
}

function createSocketTransport(socket: WebSocket): Transport {
	return {
		send: (text) => socket.send(text),
		onText: (handler) => socket.addEventListener('message', ({ data }) => handler(data as string)),
		onClose: (handler) => socket.addEventListener('close', handler),
	};
}
