/**
 * A browser's process and its throw-away profile.
 * @module
 */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BrowserProcess {
	readonly child: ChildProcess;
	readonly closed: Promise<void>;
	/** Ends the process if it still runs and removes its profile. */
	stop(): Promise<void>;
}

/** A new empty folder for a profile. */
export function createProfile(): Promise<string> {
	return mkdtemp(join(tmpdir(), 'requisite-profile-'));
}

/** Starts a browser that ends with this process at the latest. */
export function startBrowser(executable: string, args: readonly string[], profile: string, stdio: StdioOptions, env: NodeJS.ProcessEnv = process.env): BrowserProcess {
	const child = spawn(executable, args, { stdio, env });
	const kill = () => child.kill('SIGKILL');
	const abandon = () => {
		kill();
		rmSync(profile, { recursive: true, force: true });
	};
	process.once('exit', abandon);
	const closed = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', () => resolve());
	});
	return {
		child,
		closed,
		async stop() {
			const timer = setTimeout(kill, 5000);
			await closed;
			clearTimeout(timer);
			process.off('exit', abandon);
			await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
