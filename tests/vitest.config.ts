import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './e2e/harness/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Under an older Node, Vitest runs, passes over failures and exits with 0.
if (Number.parseInt(process.versions.node, 10) < 24)
	throw new Error(`Tests need the Node of node_modules/.bin, not ${process.version}: use npm test, or put that folder first on PATH.`);

/** Flags of every Chromium here: it is to do what the test asks and nothing of its own. */
const CHROMIUM_FLAGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export default defineConfig({
	root,
	test: {
		projects: [
			{
				root,
				plugins: [await WxtVitest()],
				test: {
					name: 'unit',
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: ['tests/browser/**', 'tests/e2e/**', 'tests/package/**'],
					environment: 'node',
					testTimeout: 30_000,
					sequence: { groupOrder: 0 },
				},
			},
			{
				// Found late they would make Vite reload in the middle of a test.
				optimizeDeps: { include: ['pdfjs-dist', 'mammoth'] },
				root,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.{ts,tsx}'],
					sequence: { groupOrder: 1 },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findBrowser('chromium') ?? undefined, chromiumSandbox: process.getuid?.() !== 0, args: CHROMIUM_FLAGS },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{
				root,
				test: {
					name: 'package',
					include: ['tests/package/**/*.test.ts'],
					globalSetup: 'tests/package/build.ts',
					sequence: { groupOrder: 2 },
					testTimeout: 60_000,
				},
			},
			{
				root,
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/build.ts',
					sequence: { groupOrder: 3 },
					maxWorkers: 2,
					testTimeout: 180_000,
					hookTimeout: 180_000,
					expect: { poll: { timeout: 60_000 } },
				},
			},
		],
	},
});
