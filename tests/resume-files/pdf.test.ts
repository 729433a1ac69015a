import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readResume } from '../../src/app/knowledge.ts';
import { readResumeFile } from '../../src/resume-files/index.ts';
import { NODE_PARTS } from '../../src/resume-files/node.ts';
import { loadPdf } from '../../src/resume-files/pdf/node.ts';
import { readPdf } from '../../src/resume-files/pdf/read-pdf.ts';
import { makePdf, type PdfOptions, type PdfRun } from '../fixtures/documents/make-pdf.ts';

const at = (x: number, y: number, text: string, more: Partial<PdfRun> = {}): PdfRun => ({ text, x, y, ...more });
const read = async (runs: readonly PdfRun[], options?: PdfOptions) => (await readPdf(makePdf([runs], options), await loadPdf())).text;
const FILLER = 'A line that is long enough to be text';

/** One résumé, set in different ways: what it says of jobs, skills and studies. */
const JOBS = [
	{ title: 'Backend Developer', firm: 'Northwind Labs', when: 'Mar 2021 – Present', done: ['Built loaders in Python and Kafka', 'Moved the services to Kubernetes'] },
	{ title: 'Data Engineer', firm: 'Blue Harbor GmbH', when: 'Jun 2018 – Feb 2021', done: ['Wrote the billing in Go', 'Kept PostgreSQL in good order'] },
];
const SKILLS = ['Python', 'PostgreSQL', 'Docker', 'Terraform'];

function setJobs(x: number, top: number, dateX: number): PdfRun[] {
	return JOBS.flatMap(({ title, firm, when, done }, job) => {
		const y = top + job * 70;
		return [at(x, y, title), at(dateX, y, when, { size: 8 }), at(x, y + 12, firm), ...done.map((line, item) => at(x + 10, y + 26 + item * 12, `•  ${line}`, { size: 9 }))];
	});
}

const LAYOUTS: Readonly<Record<string, readonly (readonly PdfRun[])[]>> = {
	'one column': [
		[
			at(220, 50, 'Ada Moreira', { size: 20 }),
			at(40, 90, 'EXPERIENCE', { size: 12 }),
			...setJobs(40, 108, 470),
			at(40, 260, 'EDUCATION', { size: 12 }),
			at(40, 278, 'BSc Computer Science'),
			at(470, 278, '2015 – 2018', { size: 8 }),
			at(40, 310, 'SKILLS', { size: 12 }),
			at(40, 328, SKILLS.join(', ')),
		],
	],
	'a sidebar on the right, letters spaced': [
		[
			at(40, 50, 'Ada Moreira', { size: 20 }),
			at(40, 90, 'E X P E R I E N C E', { size: 12 }),
			...setJobs(40, 108, 270),
			at(420, 93, 'SKILLS', { size: 11, spacing: 3 }),
			...SKILLS.map((skill, line) => at(420, 109 + line * 13, skill, { size: 9 })),
			at(420, 185, 'EDUCATION', { size: 11, spacing: 3 }),
			at(420, 201, 'BSc Computer Science', { size: 9 }),
			at(420, 214, '2015 – 2018', { size: 9 }),
		],
	],
	'a sidebar on the left, over two pages': [
		[
			at(200, 50, 'Ada Moreira', { size: 20 }),
			at(40, 93, 'SKILLS', { size: 11 }),
			...SKILLS.map((skill, line) => at(40, 109 + line * 13, skill, { size: 9 })),
			at(200, 90, 'EXPERIENCE', { size: 12 }),
			...setJobs(200, 108, 470),
		],
		[at(200, 50, 'EDUCATION', { size: 12 }), at(200, 68, 'BSc Computer Science'), at(470, 68, '2015 – 2018', { size: 8 })],
	],
	'dates on the left': [
		[
			at(40, 50, 'Ada Moreira', { size: 20 }),
			at(40, 90, 'EXPERIENCE', { size: 12 }),
			...JOBS.flatMap(({ title, firm, when, done }, job) => {
				const y = 108 + job * 70;
				return [at(40, y, when), at(180, y, title), at(180, y + 12, firm), ...done.map((line, item) => at(190, y + 26 + item * 12, `•  ${line}`, { size: 9 }))];
			}),
			at(40, 260, 'EDUCATION', { size: 12 }),
			at(40, 278, '2015 – 2018'),
			at(180, 278, 'BSc Computer Science'),
			at(40, 310, 'SKILLS', { size: 12 }),
			at(40, 328, SKILLS.join(', ')),
		],
	],
};

async function readLayoutOf(name: string) {
	const result = await readResumeFile('cv.pdf', makePdf(LAYOUTS[name] ?? []), NODE_PARTS);
	if (!result.ok) throw new Error(result.rule);
	const { sections, lines, evidence, years } = readResume(result.text, '2026-01-01');
	return {
		sections: new Set(sections.map(({ kind }) => kind)),
		entries: new Set(sections.flatMap(({ kind, entries }) => entries.map(({ title, organisation, from, to }) => JSON.stringify({ kind, title, organisation, from, to })))),
		bullets: new Set(lines.filter(({ role }) => role === 'bullet').map(({ text }) => text)),
		shown: new Set(evidence.map(({ skill, place }) => `${skill}: ${place}`)),
		years,
	};
}

describe('one résumé', () => {
	test.each(Object.keys(LAYOUTS).slice(1))('is read the same with %s as in one column', async (name) => {
		const plain = await readLayoutOf('one column');
		expect(plain.entries.size).toBe(3);
		expect(plain.bullets.size).toBe(4);
		expect(await readLayoutOf(name)).toEqual(plain);
	});
});

describe('the text of a PDF', () => {
	test('in an Asian font that is not embedded is read', async () => {
		expect(await read([at(40, 60, '日本語の職務経歴書、東京の技術者、データ基盤の構築と運用を担当', { font: 'japanese' })])).toContain('職務経歴書');
	});
	test('with letters spaced out by the font is read as words', async () => {
		expect(await read([at(40, 60, 'EXPERIENCE', { spacing: 5 }), at(40, 90, FILLER)])).toMatch(/^EXPERIENCE$/m);
	});
	test('with icons and ligatures is read without the ones and in letters', async () => {
		const text = await read([at(40, 60, '\uf095', { font: 'unicode' }), at(60, 60, '+351 555 0101'), at(40, 90, `e\ufb03cient ${FILLER}`, { font: 'unicode' })]);
		expect(text).toContain('efficient');
		expect(text).toMatch(/^\+351 555 0101$/m);
	});
	test.each([
		['up', 340],
		['down', 460],
	] as const)('that runs %s along the edge is read by itself', async (direction, second) => {
		const edge = [at(30, 400, 'Curriculum', { direction }), at(30, second, 'of Ada', { direction })];
		const text = await read([...edge, at(60, 60, FILLER), at(60, 72, 'and another line of it')]);
		expect(text.split('\n')).toContain('Curriculum of Ada');
	});
	test('is reported page by page', async () => {
		const seen: string[] = [];
		await readPdf(makePdf([[at(40, 60, FILLER)]], { pageCount: 3 }), await loadPdf(), (done, total) => seen.push(`${done}/${total}`));
		expect(seen).toEqual(['1/3', '2/3', '3/3']);
	});
});

describe('what nobody sees', () => {
	const seen = at(40, 60, `${FILLER}, and more of it`);
	const told = async (runs: readonly PdfRun[], options?: PdfOptions) => {
		const { text, warnings } = await readPdf(makePdf([runs], options), await loadPdf());
		return { rust: text.includes('Rust'), warnings };
	};
	const hidden = { rust: false, warnings: [{ rule: 'hidden-text', params: { count: 3 } }] };
	test('white text on white paper is left out, and told of', async () => {
		expect(await told([seen, at(40, 90, 'Rust Scala Kafka', { colour: '1 1 1' })])).toEqual(hidden);
	});
	test('so is text in the colour of the box under it', async () => {
		const boxes = [{ x: 30, y: 70, width: 300, height: 40, colour: '0.9 0.9 0.9' }];
		expect(await told([seen, at(40, 90, 'Rust Scala Kafka', { colour: '0.91 0.9 0.9' })], { boxes })).toEqual(hidden);
	});
	test('so is tiny text; what lies off the page is not read at all', async () => {
		expect(await told([seen, at(40, 90, 'Rust Scala Kafka', { size: 1.5 })])).toEqual(hidden);
		expect(await told([seen, at(900, 90, 'Rust Scala Kafka')])).toMatchObject({ rust: false });
	});
	test('white text on a dark box is seen', async () => {
		const boxes = [{ x: 30, y: 70, width: 300, height: 40, colour: '0.1 0.2 0.3' }];
		expect(await told([seen, at(40, 90, 'Rust Scala Kafka', { colour: '1 1 1' })], { boxes })).toEqual({ rust: true, warnings: [] });
	});
	test('where most of a page seems hidden, nothing is taken to be', async () => {
		expect(await told([at(40, 60, 'Rust Scala Kafka and then some', { colour: '1 1 1' })])).toEqual({ rust: true, warnings: [] });
	});
});

describe('bullets that are drawn', () => {
	const dot = (y: number) => ({ x: 46, y: y - 5, width: 3, height: 3, colour: '0 0 0' });
	const lines = ['Built loaders for the warehouse', 'Moved the services to a new home'].map((text, line) => at(55, 90 + line * 12, text));
	test('are bullets, whatever stands around', async () => {
		const text = await read([at(40, 60, FILLER), ...lines], { boxes: [dot(90), dot(102)] });
		expect(text.split('\n').filter((line) => line.startsWith('• '))).toEqual(['• Built loaders for the warehouse', '• Moved the services to a new home']);
	});
	test('marks out of five are none', async () => {
		const marks = [46, 51, 56, 61].map((x) => ({ ...dot(90), x }));
		expect(await read([at(40, 60, FILLER), at(68, 90, 'English at the desk')], { boxes: marks })).not.toContain('•');
	});
});

describe('a PDF is refused', () => {
	const whole = makePdf([[at(40, 60, FILLER)]]);
	test.each([
		['file-password', {}, makePdf([[at(40, 60, FILLER)]], { encrypted: true })],
		['file-scan', { count: 2 }, makePdf([[], []])],
		['file-scan', { count: 1 }, makePdf([[at(40, 60, 'Scanned 1')]])],
		['file-too-many-pages', { pages: 10_000, limit: 60 }, makePdf([[at(40, 60, FILLER)]], { pageCount: 10_000 })],
		['file-damaged', {}, whole.slice(0, whole.length - 10)],
		['file-damaged', {}, whole.slice(0, whole.length - 200)],
		['file-damaged', {}, whole.slice(0, 60)],
		['file-damaged', {}, new TextEncoder().encode('%PDF-1.7\nnothing of it\n%%EOF')],
		['file-too-long', {}, makePdf([Array.from({ length: 21_000 }, (_, run) => at((run % 70) * 8, 20 + (run / 70) * 2.5, 'ab'))])],
	])('%s %o', async (rule, params, bytes) => {
		expect(await readResumeFile('cv.pdf', bytes, NODE_PARTS)).toEqual({ ok: false, rule, params });
	});
	test('file-bomb where its parts would be far larger inflated', async () => {
		const part = deflateSync(new Uint8Array(20 * 1024 * 1024));
		const withParts = (count: number) => makePdf([[at(40, 60, FILLER)]], { deflated: Array.from({ length: count }, () => part) });
		expect(await readResumeFile('cv.pdf', withParts(1), NODE_PARTS)).toMatchObject({ ok: true });
		expect(await readResumeFile('cv.pdf', withParts(16), NODE_PARTS)).toMatchObject({ ok: false, rule: 'file-bomb' });
	}, 20_000);
	test('not for type or dots of senseless size or place, which are not waited for', async () => {
		const boxes = [60, -1e15].map((y) => ({ x: 30, y, width: 3, height: 3, colour: '0 0 0' }));
		const huge = at(300, 100, 'far too large', { size: 1e12 });
		expect(await readResumeFile('cv.pdf', makePdf([[at(40, 60, FILLER), huge, at(40, 1e15, 'far away')]], { boxes }), NODE_PARTS)).toMatchObject({ ok: true });
	});
	test('file-too-long where a drawing repeats another without end', async () => {
		expect(await readResumeFile('cv.pdf', makePdf([[at(40, 60, FILLER)]], { nestedDrawings: 12 }), NODE_PARTS)).toMatchObject({ ok: false, rule: 'file-too-long' });
	});
});
