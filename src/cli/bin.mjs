#!/usr/bin/env node
// Runs the command line on a Node.js that reads TypeScript: this one if it can, else the one this project installs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('requisite.ts', import.meta.url));
const own = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const isNew = Number(process.versions.node.split('.')[0]) >= 24;
const node = isNew ? process.execPath : own;
if (!existsSync(own)) {
	console.error('requisite: run "npm install" first: it brings the packages and the Node.js this needs');
	process.exit(1);
}
const { status, error } = spawnSync(node, ['--disable-warning=ExperimentalWarning', program, ...process.argv.slice(2)], { stdio: 'inherit' });
if (error) throw error;
process.exit(status ?? 1);
