/**
 * The built extension: how it is built and where it lies.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type BuildTarget = 'chrome' | 'firefox';
/** `test` differs from `production` in its open shadow roots alone. */
export type BuildMode = 'production' | 'test';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Folder that a build is written to. */
export function locateBuild(target: BuildTarget, mode: BuildMode): string {
	return `${ROOT}.output/${target}-mv3${mode === 'production' ? '' : `-${mode}`}`;
}

/** Builds the extension; throws with WXT's own words if it can't be built. Returns the folder. */
export function buildExtension(target: BuildTarget, mode: BuildMode): string {
	// A test runner's environment would make a development build of it.
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build', '--browser', target, '--mode', mode], {
		cwd: ROOT,
		env,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`The extension can't be built for ${target}:\n${stdout}${stderr}`);
	return locateBuild(target, mode);
}
