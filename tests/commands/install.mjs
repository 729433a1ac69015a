/**
 * Installs what package-lock.json names, unless it is there already. Comes before every command, so that a fresh clone needs no other;
 * plain JavaScript, because the machine's own Node runs it.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Packages by path, as a lock file lists them; none if it doesn't exist. */
function readPackages(path) {
	const file = new URL(path, root);
	return existsSync(file) ? new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)) : new Map();
}

/** Whether every package that this machine needs is installed in the version wanted. Optional ones are for other machines too. */
function isInstalled() {
	const installed = readPackages('node_modules/.package-lock.json');
	const wanted = [...readPackages('package-lock.json')].filter(([path, { optional }]) => path !== '' && !optional);
	return existsSync(new URL('.wxt/tsconfig.json', root)) && wanted.every(([path, { version }]) => installed.get(path)?.version === version);
}

if (!isInstalled()) {
	console.log('Installing dependencies …');
	// npm tells which Node runs it: not the one in node_modules, which is about to be replaced.
	const { npm_node_execpath: node = process.execPath, npm_execpath: npm } = process.env;
	if (npm === undefined) throw new Error('Run this through npm');
	// Warnings that the machine's own Node is older than packages wish are beside the point: everything runs on the one that is installed here.
	const { status } = spawnSync(node, [npm, 'ci', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
	process.exit(status ?? 1);
}
