/**
 * How well postings are read from saved pages: `extraction.ts [FOLDER]`. Prints a line a page; exit code 1 below the floor, 2 without the pages.
 * The floor: every fact as it should be, 99 % of the words, every block in its kind, none that is foreign or leads nowhere.
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { siteFor } from '../sites/registry.ts';
import { type PageScore, type PageTruth, readReference, scorePage } from './extraction-measure.ts';
import { parsePage } from './page-document.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const AS_OF = '2026-11-01T00:00:00.000Z';

const folder = resolve(process.argv[2] ?? join(ROOT, '../shared/pages'));
if (!existsSync(folder)) {
	console.error(`extraction: ${folder}: no such folder. Name the folder that holds the saved pages of tests/truth/extraction.json.`);
	process.exit(2);
}
const { pages } = JSON.parse(readFileSync(join(ROOT, 'tests/truth/extraction.json'), 'utf8')) as { pages: PageTruth[] };
const present = pages.filter(({ file }) => existsSync(join(folder, file)));
if (present.length === 0) {
	console.error(`extraction: ${folder}: holds none of the pages in tests/truth/extraction.json.`);
	process.exit(2);
}
const scores = present.map(measure);
console.log(['page'.padEnd(46), 'state'.padEnd(9), 'facts'.padEnd(7), 'words'.padEnd(8), 'foreign', 'kinds'.padEnd(7), 'lost'].join('  '));
for (const score of scores) print(score);
reportUnmeasured();
const failed = scores.filter(({ passed }) => !passed).length;
console.log(failed === 0 ? `${scores.length} pages, all above the floor` : `${failed} of ${scores.length} pages below the floor`);
process.exitCode = failed === 0 ? 0 : 1;

function measure(truth: PageTruth): PageScore {
	const xml = extname(truth.file) === '.xhtml';
	const document = parsePage(readFileSync(join(folder, truth.file), 'utf8'), truth.url, xml ? 'application/xhtml+xml' : 'text/html');
	const url = new URL(truth.url);
	const site = siteFor(url);
	if (!site) throw new Error(`${truth.file}: no site for ${truth.url}`);
	return scorePage(truth, site.read(document, url, AS_OF), readReference(document, truth));
}

function print({ file, state, wrong, factCount, wordShare, foreign, kinds, lost, passed }: PageScore): void {
	const right = factCount - wrong.filter((line) => !line.startsWith('holds') && !line.startsWith('words')).length;
	const cells =
		state === 'posting' ? [`${right}/${factCount}`.padEnd(7), `${(wordShare * 100).toFixed(1)} %`.padEnd(8), String(foreign).padEnd(7), kinds.join('/').padEnd(7), lost] : [];
	console.log([file.padEnd(46), state.padEnd(9), ...cells].join('  ') + (passed ? '' : '  ✗'));
	for (const line of wrong) console.log(`    ${line}`);
}

/** A page nobody has read by hand proves nothing, and should not look as if it did. */
function reportUnmeasured(): void {
	const known = new Set(pages.map(({ file }) => file));
	for (const file of readdirSync(folder)) if (/\.x?html?$/u.test(file) && !known.has(file)) console.log(`${file}: not in the truth file, not measured`);
	for (const { file } of pages) if (!present.some((page) => page.file === file)) console.log(`${file}: not in the folder, not measured`);
}
