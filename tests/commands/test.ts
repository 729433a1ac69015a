/**
 * `npm test`: format and lint, types, then unit, browser, package and end-to-end tests in Chromium and Firefox. All steps run, whatever fails before.
 * @module
 */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROOT } from '../e2e/harness/built-extension.ts';
import { type BrowserName, WANTED } from '../e2e/harness/find-browser.ts';
import { provideBrowser } from '../e2e/harness/provide-browser.ts';
import { describeResults, RESULTS_FILE, readResults } from './results.ts';

/** What each step does, and its command line; executables come from node_modules/.bin, first on npm's PATH. */
const STEPS: ReadonlyMap<string, string> = new Map([
	['format and lint', 'biome ci --error-on-warnings'],
	['types', 'tsc --noEmit'],
	['types of core, without DOM or browser', 'tsc --noEmit -p src/core/tsconfig.json'],
	['tests', `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${RESULTS_FILE}`],
]);

const options: SpawnSyncOptions = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: true };

async function test(): Promise<readonly string[]> {
	for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
		const path = await provideBrowser(name);
		process.env[WANTED[name].variable] = path;
		console.log(`${name}: ${path}`);
	}
	mkdirSync(dirname(RESULTS_FILE), { recursive: true });
	rmSync(RESULTS_FILE, { force: true });
	const failed: string[] = [];
	for (const [title, command] of STEPS) {
		console.log(`\n── ${title}: ${command}`);
		if (spawnSync(command, options).status !== 0) failed.push(title);
	}
	const results = readResults();
	if (results === null) return [...failed, 'no results of tests'];
	console.log(`\n${describeResults(results)}`);
	// A test that is skipped, or a file that nobody ran, must not look like a pass.
	if (results.skipped > 0) failed.push(`${results.skipped} tests were skipped`);
	const unseen = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT }).filter((path) => !results.files.has(path.replaceAll('\\', '/')));
	return [...failed, ...unseen.map((path) => `${path} was not run`)];
}

const failed = await test().catch((error: Error) => [error.message]);
if (failed.length > 0) console.error(`\nFailed: ${failed.join('; ')}`);
process.exit(failed.length > 0 ? 1 : 0);
