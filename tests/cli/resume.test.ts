import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readResumeSource, registerResume } from '../../src/cli/resume.ts';
import { makePdf } from '../fixtures/documents/make-pdf.ts';

const ONE =
	'# Ann Poe\nann@example.com | Leeds, UK\n\n## Experience\n### Engineer — Acme\n_Jan 2020 – Dec 2021_\n- Built loaders in Python for 40M users\n\n## Skills\n- Python, SQL\n';
const OTHER = 'ANN POE\nann@example.com | Leeds, UK\n\nSKILLS\nPython\nSQL\n\nEXPERIENCE\nEngineer\tJan 2020 – Dec 2021\nAcme\n• Built loaders in Python for 40M users\n';

let folder: string;
const file = (name: string) => join(folder, name);
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'requisite-'));
	writeFileSync(file('one.md'), ONE);
	writeFileSync(file('other.txt'), OTHER);
	writeFileSync(file('less.txt'), OTHER.replace('SQL\n', '').replace('Acme', 'Globex'));
	writeFileSync(file('locked.pdf'), makePdf([[{ text: 'A line that is long enough to be text', x: 40, y: 60 }]], { encrypted: true }));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the command prints, call by call. */
async function run(...args: string[]): Promise<string[]> {
	const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
	try {
		const program = new Command('requisite').exitOverride();
		registerResume(program);
		await program.parseAsync(['resume', ...args], { from: 'user' });
		return printed.mock.calls.map(([line]) => String(line));
	} finally {
		printed.mockRestore();
	}
}

describe('requisite resume', () => {
	test('prints a line of JSON for each file', async () => {
		const lines = (await run('--json', file('one.md'), file('other.txt'))).map((line) => JSON.parse(line));
		expect(lines).toHaveLength(2);
		expect(lines[0]).toMatchObject({
			id: file('one.md'),
			contact: { name: 'Ann Poe', email: 'ann@example.com', location: 'Leeds, UK' },
			years: 2,
			outcomes: [{ kind: 'scale', text: '40M users', line: 'Built loaders in Python for 40M users' }],
			fileWarnings: [],
		});
		expect(lines[0].sections.find(({ kind }: { kind: string }) => kind === 'experience')).toEqual({
			kind: 'experience',
			heading: 'Experience',
			entries: [{ title: 'Engineer', organisation: 'Acme', from: '2020-01', to: '2021-12', bullets: ['Built loaders in Python for 40M users'], text: [] }],
			lines: [],
		});
		expect(lines[0].skills.map(({ name, place, years }: { name: string; place: string; years: number | null }) => [name, place, years])).toEqual([
			['Python', 'experience', 2],
			['SQL', 'list', null],
		]);
	});
	test('two layouts of one résumé differ in nothing', async () => {
		expect(await run('--compare', file('one.md'), file('other.txt'))).toEqual([`${file('other.txt')} reads like ${file('one.md')}: no differences.`]);
	});
	test('differences, and they alone, end in exit code 1', async () => {
		const before = process.exitCode;
		try {
			process.exitCode = 0;
			await run('--compare', file('one.md'), file('other.txt'));
			expect(process.exitCode).toBe(0);
			await run('--compare', file('one.md'), file('less.txt'));
			expect(process.exitCode).toBe(1);
		} finally {
			process.exitCode = before;
		}
	});
	test('what differs is listed from both sides', async () => {
		const [printed] = await run('--compare', '--json', file('one.md'), file('less.txt'));
		expect(JSON.parse(printed as string).differences).toEqual([
			{ what: 'entry', first: 'experience | Engineer | Acme | 2020-01 | 2021-12', other: null },
			{ what: 'entry', first: null, other: 'experience | Engineer | Globex | 2020-01 | 2021-12' },
			{ what: 'skill', first: 'sql (list)', other: null },
		]);
	});
	test('prints words for people, in German too', async () => {
		const [printed = ''] = await run('--lang', 'de', file('one.md'));
		for (const words of ['Ann Poe', 'Berufserfahrung', 'Engineer | Acme | 2020-01 – 2021-12', 'SQL · nur aufgezählt', '40M users (Größenordnung)'])
			expect(printed).toContain(words);
	});
});

describe('a file that can’t be read', () => {
	test.each([
		['missing.pdf', /no such file/],
		['.', /is a folder/],
		['locked.pdf', /protected by a password/],
	])('%s is one line', async (name, words) => {
		const failure = readResumeSource(file(name));
		await expect(failure).rejects.toThrow(words);
		await failure.catch(({ message }) => expect(message).not.toContain('\n'));
	});
});
