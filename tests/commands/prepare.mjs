/**
 * Comes after an install: has WXT write the types that editor and checks need. When npx links the command line into a folder of its own before anything
 * is installed here, there is no WXT yet, and nothing to do; plain JavaScript, because the machine's own Node runs it.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

// By its name and npm's PATH: so it runs on the Node that was installed here.
if (existsSync(`${root}node_modules/wxt`)) process.exit(spawnSync('wxt prepare', { cwd: root, stdio: 'inherit', shell: true }).status ?? 1);
