/**
 * The demonstration: an invented posting under a real kind of address, and an invented résumé that meets most of it.
 * @module
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageServer } from '../../e2e/harness/browser.ts';
import type { ResumeFile } from '../../e2e/harness/reader.ts';
import { findPage, readFixture } from '../../fixtures/pages/index.ts';

const PAGE = findPage('linkedin-sdui-demo.xhtml');

/** Served by the harness under this address; nobody asks LinkedIn for it. */
export const DEMO_URL = PAGE.url;
export const DEMO_PAGE = fileURLToPath(new URL('../../fixtures/pages/linkedin-sdui-demo.xhtml', import.meta.url));
export const DEMO_RESUME = fileURLToPath(new URL('../../fixtures/resumes/demo.md', import.meta.url));

export const demoPages: PageServer = (url) => (url === DEMO_URL ? { body: readFixture('linkedin-sdui-demo.xhtml'), contentType: `${PAGE.contentType}; charset=utf-8` } : null);

export function readDemoResume(): ResumeFile {
	return { name: 'Wren Castellane.md', text: readFileSync(DEMO_RESUME, 'utf8') };
}
