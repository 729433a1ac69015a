import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findPage } from '../fixtures/pages/index.ts';

// Each test starts the command as a shell does.
vi.setConfig({ testTimeout: 30_000 });

const COMMAND = fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url));
const PAGE = fileURLToPath(new URL('../fixtures/pages/linkedin-guest-view.html', import.meta.url));
const ADDRESS = findPage('linkedin-guest-view.html').url;
const RESUME = fileURLToPath(new URL('../fixtures/resumes/ml-engineer.md', import.meta.url));
const TEXT = `Data Engineer
Wavecrest moves parcels across three islands, by boat and by bicycle, and wants to know in the morning what will arrive at night.

What you bring
- Python and SQL
- Experience with Airflow is required
- Apache Spark in production

Nice to have
- Terraform
`;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'requisite-cli-'));
	const files: Readonly<Record<string, string | Buffer>> = {
		'posting.md': TEXT,
		'postings.jsonl': `${JSON.stringify({ id: 'a', title: 'Data Engineer', text: TEXT })}\n\n${JSON.stringify({ id: 'b', text: 'Nothing much.' })}\n`,
		'empty.txt': ' \n',
		'latin.txt': Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]),
		'binary.txt': Buffer.from('PK\u0003\u0004\u0000\u0000'),
		'broken.jsonl': `${JSON.stringify({ id: 'a', text: TEXT })}\n{"id": "b", "text"`,
		'short.jsonl': '{"id": "a"}\n',
	};
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

function run(args: readonly string[], input = ''): Run {
	const { LANG: _, ...env } = process.env;
	return spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, input, env, encoding: 'utf8' });
}

describe('requisite read', () => {
	test('prints what a saved page says, by the rules of its site', () => {
		const { status, stdout, stderr } = run(['read', '--url', ADDRESS, PAGE]);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(/^Data Engineer · Tidewright/);
		expect(stdout).toMatch(/Must have[\s\S]*Python[\s\S]*Nice to have[\s\S]*Terraform/);
	});

	test('prints a page as one line of JSON, with the posting that its offsets are into', () => {
		const { stdout } = run(['read', '--json', '--url', ADDRESS, PAGE]);
		expect(stdout.trimEnd()).not.toContain('\n');
		const { id, posting, skills } = JSON.parse(stdout) as {
			id: string;
			posting: Record<string, string>;
			skills: { name: string; tier: string; mentions: { start: number; end: number }[] }[];
		};
		expect({ id, ...posting }).toMatchObject({ id: '4400000101', site: 'linkedin', title: 'Data Engineer', company: 'Tidewright' });
		const python = skills.find(({ name }) => name === 'Python')!;
		expect(python.tier).toBe('must');
		expect(python.mentions.map(({ start, end }) => posting.text!.slice(start, end))).toContain('Python');
	});

	test('says of a page without a posting what it is', () => {
		const { url } = findPage('linkedin-wall.html');
		const wall = fileURLToPath(new URL('../fixtures/pages/linkedin-wall.html', import.meta.url));
		expect(run(['read', '--url', url, wall]).stdout).toContain('A sign-in stands before the posting');
		expect(JSON.parse(run(['read', '--json', '--url', url, wall]).stdout)).toMatchObject({ state: 'sign-in' });
	});

	test('reads standard input', () => {
		expect(run(['read', '-'], TEXT).stdout).toBe(run(['read', 'posting.md']).stdout);
	});

	test('reads a posting a line, and answers each with a line', () => {
		const lines = run(['read', '--jsonl', '--json', 'postings.jsonl']).stdout.trimEnd().split('\n');
		expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b']);
	});

	test('holds a posting against a résumé', () => {
		const { stdout } = run(['read', '--resume', RESUME, 'posting.md']);
		expect(stdout).toMatch(/4 of 4 must-haves · 1 of 1 nice-to-haves · \d+ %/);
		expect(stdout).toContain('[Only listed] Terraform');
	});

	test('speaks German when asked to', () => {
		expect(run(['read', '--lang', 'de', 'posting.md']).stdout).toMatch(/Muss/);
	});
});

const MISTAKES: readonly (readonly [what: string, args: readonly string[], message: RegExp])[] = [
	['nothing to do', [], /say what to do/],
	['an unknown command', ['write', 'posting.md'], /unknown command 'write'/],
	['an unknown option', ['read', '--colour', 'posting.md'], /unknown option '--colour'/],
	['no file', ['read'], /missing required argument 'file'/],
	['a file that is not there', ['read', 'absent.md'], /^requisite: absent\.md: no such file$/],
	['a folder', ['read', '.'], /^requisite: \.: is a folder$/],
	['an empty file', ['read', 'empty.txt'], /^requisite: empty\.txt: is empty$/],
	['empty input', ['read', '-'], /^requisite: -: is empty$/],
	['text in another encoding', ['read', 'latin.txt'], /^requisite: latin\.txt: not text in UTF-8$/],
	['a binary file', ['read', 'binary.txt'], /^requisite: binary\.txt: not text in UTF-8$/],
	['a line that is no JSON', ['read', '--jsonl', 'broken.jsonl'], /^requisite: broken\.jsonl:2: not JSON$/],
	['a line without a text', ['read', '--jsonl', 'short.jsonl'], /^requisite: short\.jsonl:1: needs the strings "id" and "text"$/],
	['a page without its address', ['read', PAGE], /a page needs its address \(--url\)$/],
	['an address that is none', ['read', '--url', 'linkedin', PAGE], /^requisite: --url: not an address: linkedin$/],
	['a résumé that is not there', ['read', '--resume', 'absent.md', 'posting.md'], /^requisite: absent\.md: no such file$/],
	['an empty résumé', ['read', '--resume', 'empty.txt', 'posting.md'], /^requisite: empty\.txt: This file holds no text\.$/],
];

test.each(MISTAKES)('%s is told in one line, with exit code 2', (_, args, message) => {
	const { status, stdout, stderr } = run(args);
	expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
	expect(stderr.trimEnd()).toMatch(message);
});
