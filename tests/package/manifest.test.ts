import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BuildTarget, locateBuild } from '../e2e/harness/built-extension.ts';

interface Manifest {
	readonly [key: string]: unknown;
	readonly permissions: readonly string[];
	readonly host_permissions: readonly string[];
	readonly content_scripts: readonly { readonly matches: readonly string[] }[];
	readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
	readonly content_security_policy: unknown;
}

function readManifest(target: BuildTarget): Manifest {
	return JSON.parse(readFileSync(`${locateBuild(target, 'production')}/manifest.json`, 'utf8')) as Manifest;
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
	const manifest = readManifest(target);

	test('asks for these permissions and no others', () => {
		const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
		expect([...manifest.permissions].sort()).toEqual(target === 'chrome' ? [...permissions, 'sidePanel'].sort() : permissions);
		expect(manifest).not.toHaveProperty('optional_permissions');
		expect(manifest).not.toHaveProperty('optional_host_permissions');
	});

	test('runs unasked on LinkedIn and Indeed alone', () => {
		const matches = [...(manifest.host_permissions ?? []), ...manifest.content_scripts.flatMap((script) => script.matches)];
		expect(matches).not.toEqual([]);
		expect(matches.filter((match) => !/^https:\/\/(?:\*\.)?(?:[a-z]{2}\.|www\.)?(?:linkedin\.com|indeed\.(?:[a-z]{2,3}|com?\.[a-z]{2}))\//.test(match))).toEqual([]);
	});

	test('has pages that may talk to nobody', () => {
		expect(manifest.content_security_policy).toEqual({
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
		});
	});

	test('opens nothing to pages or other extensions', () => {
		expect(manifest).not.toHaveProperty('web_accessible_resources');
		expect(manifest).not.toHaveProperty('externally_connectable');
	});

	test('suggests no more shortcuts than browsers accept', () => {
		expect(Object.values(manifest.commands).filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
	});

	test('names the least version of its browser', () => {
		if (target === 'chrome') expect(manifest.minimum_chrome_version).toBe('140');
		else expect(manifest.browser_specific_settings).toMatchObject({ gecko: { strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } } });
	});

	test('looks like this', () => {
		expect(manifest).toMatchSnapshot();
	});
});
