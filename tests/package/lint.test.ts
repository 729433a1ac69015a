import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { locateBuild, ROOT } from '../e2e/harness/built-extension.ts';

test("Mozilla's linter finds no error in the package for Firefox", () => {
	const command = [`${ROOT}node_modules/web-ext/bin/web-ext.js`, 'lint', '--output=json', '--no-config-discovery', `--source-dir=${locateBuild('firefox', 'production')}`];
	const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	expect(stdout, stderr).toContain('{');
	const { errors } = JSON.parse(stdout) as { errors: { code: string; message: string; file?: string }[] };
	expect(errors.map(({ code, message, file }) => `${file}: ${code}: ${message}`)).toEqual([]);
});
