/**
 * What Vitest wrote down about the last run of all tests. Run by itself, prints the numbers; its argument is how many commands failed.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../e2e/harness/built-extension.ts';

export const RESULTS_FILE = `${ROOT}.cache/tests.json`;

export interface Results {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	/** Test files that were run, from the repository's folder, with slashes. */
	readonly files: ReadonlySet<string>;
}

/** Results of the last run; `null` if it wrote none. */
export function readResults(): Results | null {
	if (!existsSync(RESULTS_FILE)) return null;
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(RESULTS_FILE, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
		numPendingTests: number;
		numTodoTests: number;
		testResults: { name: string; status: string; assertionResults: unknown[] }[];
	};
	// A file that could not even be loaded has no tests, and fails all the same.
	const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
	return {
		passed: numPassedTests,
		failed: numFailedTests + broken,
		skipped: numPendingTests + numTodoTests,
		files: new Set(testResults.map(({ name }) => relative(ROOT, name).replaceAll('\\', '/'))),
	};
}

/** "12 passed, 0 failed" */
export function describeResults({ passed, failed }: Pick<Results, 'passed' | 'failed'>): string {
	return `${passed} passed, ${failed} failed`;
}

if (import.meta.main) {
	// A command can fail without a test that does: lint, types, a measurement.
	const failedCommands = Number(process.argv[2] ?? 0);
	const { passed, failed } = readResults() ?? { passed: 0, failed: 1 };
	console.log(describeResults({ passed, failed: Math.max(failed, failedCommands) }));
}
