import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT, readSources, removeComments, type SourceFile } from './source-files.ts';

const src = readSources('src/**/*.{ts,tsx}');
const entrypoints = readSources('entrypoints/**/*.{ts,tsx}');
const shipped = [...src.filter(({ path }) => !path.startsWith('src/cli/')), ...entrypoints];

/** Which part of the source may import which others, beside itself. */
const MAY_IMPORT = new Map<string, readonly string[]>([
	['core', []],
	['lexicon', ['core']],
	['sites', ['core']],
	['page', ['core']],
	['resume-files', ['core']],
	['store', ['core']],
	['messaging', ['core']],
	['locales', ['core']],
	['ui', ['core', 'locales']],
	['app', ['core', 'lexicon']],
	['extension', ['core', 'app', 'locales', 'messaging', 'sites', 'store']],
	['cli', ['core', 'lexicon', 'sites', 'page', 'resume-files', 'store', 'messaging', 'locales', 'ui', 'app']],
]);

/** The part that a path belongs to ("src/core/text/words.ts" → "core"); `null` for what isn't ours. */
function nameOfPart(path: string): string | null {
	return /^src\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('entrypoints/') ? 'entrypoints' : null);
}

function listMatches(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
	return files.flatMap(({ path, text }) => [...removeComments(text).matchAll(pattern)].map(([match]) => `${path}: ${match}`));
}

describe('imports', () => {
	test('follow the order of the parts', () => {
		const wrong = src.flatMap(({ path, imports }) => {
			const part = nameOfPart(path)!;
			const allowed = [part, ...(MAY_IMPORT.get(part) ?? [])];
			return imports.filter(({ from }) => nameOfPart(from) !== null && !allowed.includes(nameOfPart(from)!)).map(({ from }) => `${path} → ${from}`);
		});
		expect(wrong).toEqual([]);
	});

	test('every part has its rule', () => {
		expect([...new Set(src.map(({ path }) => nameOfPart(path)))].filter((part) => !MAY_IMPORT.has(part!))).toEqual([]);
	});

	test('lexicon, data alone, takes nothing from core but types', () => {
		const wrong = src.flatMap(({ path, imports }) =>
			nameOfPart(path) === 'lexicon' ? imports.filter(({ from, typesOnly }) => nameOfPart(from) === 'core' && !typesOnly).map(({ from }) => `${path} → ${from}`) : [],
		);
		expect(wrong).toEqual([]);
	});

	test('core takes nothing from outside the project', () => {
		const wrong = src.flatMap(({ path, imports }) =>
			nameOfPart(path) === 'core' ? imports.filter(({ from }) => nameOfPart(from) === null).map(({ from }) => `${path} → ${from}`) : [],
		);
		expect(wrong).toEqual([]);
	});
});

describe('files', () => {
	const code = [...src, ...entrypoints].filter(({ path }) => !path.startsWith('src/lexicon/'));

	test('are short', () => {
		expect(code.filter(({ lines }) => lines > 350).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
		const lengths = code.map(({ lines }) => lines).sort((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(90);
	});

	test('of entrypoints wire and do no more', () => {
		expect(entrypoints.filter(({ lines }) => lines > 80).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
	});

	test('say in their names what is in them', () => {
		expect(code.filter(({ path }) => /\b(?:utils?|helpers?|managers?|misc)\b/i.test(path)).map(({ path }) => path)).toEqual([]);
	});

	test('at the top are the few that must be there', () => {
		const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
		const top = new Set(tracked.map((path) => path.split('/', 1)[0]!).filter((entry) => !entry.startsWith('.')));
		const allowed = ['CHANGELOG.md', 'LICENSE', 'README.md', 'assets', 'entrypoints', 'package-lock.json', 'package.json', 'src', 'tests', 'tsconfig.json', 'wxt.config.ts'];
		expect([...top].filter((entry) => !allowed.includes(entry))).toEqual([]);
	});
});

describe('what is shipped', () => {
	test('makes no HTML out of text', () => {
		expect(
			listMatches(
				shipped,
				/\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|\binsertAdjacentHTML\b|\bdocument\s*\.\s*write|\bdangerouslySetInnerHTML\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/g,
			),
		).toEqual([]);
	});

	test('makes no code out of text', () => {
		expect(listMatches(shipped, /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/g)).toEqual([]);
	});

	test('calls nobody', () => {
		const calls =
			/\bfetch\s*\(|\bXMLHttpRequest\b|\bnew\s+(?:WebSocket|WebTransport|EventSource|RTCPeerConnection|Image)\b|\bsendBeacon\b|\bimportScripts\b|\bimport\s*\(\s*['"`]https?:/g;
		expect(listMatches(shipped, calls)).toEqual([]);
	});

	test('names no folder of the machine it was made on', () => {
		expect(listMatches(shipped, /(?:\.\.\/)+shared\b|['"`/]work\/main|\/home\/\w+/g)).toEqual([]);
	});
});
