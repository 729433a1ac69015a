/**
 * Starts Chromium with a fresh profile, a DevTools pipe and nowhere to go but the recorder.
 * @module
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { LaunchOptions } from './browser.ts';
import { type BrowserProcess, createProfile, startBrowser } from './process.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { type Transport, Wire } from './wire.ts';

/** Where Chromium sends what it asks for itself, so that the recorder can tell it from everything else. */
const OWN_HOST = 'http://chromium.invalid';

export interface ChromiumProcess {
	readonly wire: Wire;
	readonly recorder: Recorder;
	readonly process: BrowserProcess;
}

export async function startChromium({ executable, visible }: LaunchOptions): Promise<ChromiumProcess> {
	const profile = await createProfile();
	await mkdir(join(profile, 'Default'));
	// Without predictions no connection is opened ahead of a request that we then serve ourselves.
	await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ net: { network_prediction_options: 2 } }));
	const recorder = await startRecorder((request) => request.includes(` ${OWN_HOST}/`));
	const args = [
		'--remote-debugging-pipe',
		'--enable-unsafe-extension-debugging',
		`--user-data-dir=${profile}`,
		`--proxy-server=http://127.0.0.1:${recorder.port}`,
		'--proxy-bypass-list=<-loopback>',
		`--gaia-url=${OWN_HOST}`,
		`--component-updater=url-source=${OWN_HOST}/components`,
		`--apps-gallery-update-url=${OWN_HOST}/extensions`,
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--disable-breakpad',
		'--disable-domain-reliability',
		'--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate,AutofillServerCommunication',
		'--no-first-run',
		'--no-default-browser-check',
		'--password-store=basic',
		'--use-mock-keychain',
		'--lang=en',
		'--window-size=1440,1000',
		...(visible ? [] : ['--headless=new', '--hide-scrollbars']),
		// Chromium's sandbox refuses to run as root.
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'about:blank',
	];
	const browser = startBrowser(executable, args, profile, ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], { ...process.env, LANGUAGE: 'en' });
	const [, , , input, output] = browser.child.stdio as unknown as [null, null, null, Writable, Readable];
	return { wire: new Wire(createPipe(input, output)), recorder, process: browser };
}

/** Messages end with a NUL on DevTools' pipe. */
function createPipe(input: Writable, output: Readable): Transport {
	input.on('error', () => output.destroy());
	return {
		send: (text) => input.write(`${text}\0`),
		onText(handler) {
			const decoder = new StringDecoder('utf8');
			let rest = '';
			output.on('data', (data: Buffer) => {
				const texts = (rest + decoder.write(data)).split('\0');
				rest = texts.pop()!;
				for (const text of texts) handler(text);
			});
		},
		onClose: (handler) => output.on('close', handler),
	};
}
