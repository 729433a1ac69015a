import { expect, test } from 'vitest';
import { BROWSER_PARTS } from '../../../src/resume-files/browser.ts';
import { readResumeFile } from '../../../src/resume-files/index.ts';
import { readPdf } from '../../../src/resume-files/pdf/read-pdf.ts';
import { makePdf } from '../../fixtures/documents/make-pdf.ts';

const LINE = { text: 'Ada Moreira, engineer for data platforms', x: 40, y: 60 };

test('a PDF is read in a thread of its own, its Asian text with the maps of the package', async () => {
	const bytes = makePdf([[LINE, { text: '日本語の職務経歴書', x: 40, y: 90, font: 'japanese' }]]);
	const result = await readResumeFile('cv.pdf', bytes, BROWSER_PARTS);
	expect(result).toMatchObject({ ok: true, kind: 'pdf' });
	expect(result.ok && result.text).toContain('職務経歴書');
	expect(result.ok && result.text).toContain(LINE.text);
});

test('several are read at once', async () => {
	const results = await Promise.all(['One', 'Two'].map((name) => readResumeFile('cv.pdf', makePdf([[{ ...LINE, text: `${name}: ${LINE.text}` }]]), BROWSER_PARTS)));
	expect(results.map((result) => result.ok && result.text.slice(0, 3))).toEqual(['One', 'Two']);
});

test('one that takes longer than it may is stopped, and the next is read', async () => {
	const library = await BROWSER_PARTS.loadPdf();
	await expect(readPdf(makePdf([[LINE]], { nestedDrawings: 12 }), library, undefined, 1)).rejects.toMatchObject({ rule: 'file-too-slow' });
	expect((await readPdf(makePdf([[LINE]]), library)).text).toContain(LINE.text);
});

test.each([
	['file-password', makePdf([[LINE]], { encrypted: true })],
	['file-scan', makePdf([[]])],
	['file-too-many-pages', makePdf([[LINE]], { pageCount: 10_000 })],
	['file-too-long', makePdf([[LINE]], { nestedDrawings: 12 })],
])('%s', async (rule, bytes) => {
	expect(await readResumeFile('cv.pdf', bytes, BROWSER_PARTS)).toMatchObject({ ok: false, rule });
});

test('HTML is parsed into a document in which nothing runs or loads', async () => {
	const html = '<!doctype html><body><img src="https://example.org/x.png" onerror="document.title=1"><script>document.title=1</script><p>Ada</p>';
	const title = document.title;
	expect(await readResumeFile('cv.html', new TextEncoder().encode(html), BROWSER_PARTS)).toMatchObject({ ok: true, text: 'Ada' });
	expect(document.title).toBe(title);
	expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('example.org'))).toEqual([]);
});
