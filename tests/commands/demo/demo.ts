/**
 * The demonstration: an invented posting under a real kind of address, and an invented résumé to hold against it.
 * @module
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageServer } from '../../e2e/harness/browser.ts';
import type { ResumeFile } from '../../e2e/harness/reader.ts';

/** Served by the harness under this address; nobody asks LinkedIn for it. */
export const DEMO_URL = 'https://www.linkedin.com/jobs/view/machine-learning-engineer-at-larkfield-rail-4400000001';

export const DEMO_PAGE = fileURLToPath(new URL('posting.html', import.meta.url));
export const DEMO_RESUME = fileURLToPath(new URL('../../fixtures/resumes/ml-engineer.md', import.meta.url));

export const demoPages: PageServer = (url) => (url === DEMO_URL ? { body: readFileSync(DEMO_PAGE, 'utf8'), contentType: 'text/html; charset=utf-8' } : null);

export function readDemoResume(): ResumeFile {
	return { name: 'Maren Okafor-Lindqvist.md', text: readFileSync(DEMO_RESUME, 'utf8') };
}
