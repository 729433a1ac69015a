import { describe, expect, test } from 'vitest';
import { readResumeFile } from '../../src/resume-files/index.ts';
import { NODE_PARTS } from '../../src/resume-files/node.ts';
import { makeDocx, makeZip, paragraph, table } from '../fixtures/documents/make-zip.ts';

const read = async (bytes: Uint8Array) => {
	const result = await readResumeFile('cv.docx', bytes, NODE_PARTS);
	return result.ok ? result.text : result.rule;
};

describe('a Word document', () => {
	test('keeps headings, lists and what is bold', async () => {
		const body = [
			paragraph('Ada Moreira', 'Heading1'),
			paragraph('Skills', 'Heading2'),
			paragraph('Python &amp; SQL', 'bullet'),
			paragraph('Go', 'bullet'),
			paragraph('Experience', 'bold'),
			paragraph('Engineer at Northwind'),
		];
		expect(await read(makeDocx(body.join('')))).toBe('# Ada Moreira\n\n## Skills\n\n- Python & SQL\n- Go\n\nExperience\nEngineer at Northwind');
	});
	test('keeps tabs', async () => {
		expect(await read(makeDocx('<w:p><w:r><w:t>Engineer</w:t></w:r><w:r><w:tab/><w:t>2019 – 2021</w:t></w:r></w:p>'))).toBe('Engineer\t2019 – 2021');
	});
	test.each([
		['<w:color w:val="FFFFFF"/>', true],
		['<w:vanish/>', true],
		['<w:sz w:val="2"/>', true],
		['<w:color w:val="333333"/>', false],
		['<w:vanish w:val="false"/>', false],
	])('leaves out what nobody sees, and tells of it: %s', async (property, hidden) => {
		const run = `<w:p><w:r><w:rPr>${property}</w:rPr><w:t>Rust Scala Kafka Spark</w:t></w:r></w:p>`;
		const result = await readResumeFile('cv.docx', makeDocx(paragraph('Ada') + run), NODE_PARTS);
		expect(result).toMatchObject({ ok: true, warnings: hidden ? [{ rule: 'hidden-text', params: { count: 4 } }] : [] });
		expect(result.ok && result.text.includes('Rust')).toBe(!hidden);
	});
	test('white on a dark ground is seen', async () => {
		const body = '<w:p><w:pPr><w:shd w:val="clear" w:fill="112233"/></w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Rust Scala Kafka Spark</w:t></w:r></w:p>';
		expect(await read(makeDocx(body))).toBe('Rust Scala Kafka Spark');
	});
	test('keeps empty paragraphs as gaps', async () => {
		expect(await read(makeDocx(['One', '', 'Two'].map((text) => paragraph(text)).join('')))).toBe('One\n\nTwo');
	});
	test('keeps the rows of a table, and reads a table made for its columns cell by cell', async () => {
		const rows = [
			[paragraph('2020'), paragraph('Engineer')],
			[paragraph('2018'), paragraph('Analyst')],
		];
		expect(await read(makeDocx(table(rows)))).toBe('2020\tEngineer\n2018\tAnalyst');
		const columns = [[['Skills', 'Python'].map((text) => paragraph(text)).join(''), ['Experience', 'Engineer'].map((text) => paragraph(text)).join('')]];
		expect(await read(makeDocx(table(columns)))).toBe('Skills\nPython\nExperience\nEngineer');
	});
	test('gives back what stands in its header, once and without the page number', async () => {
		const header = paragraph('Ada Moreira &amp; Co') + paragraph('Engineer') + paragraph('Page 1');
		expect(await read(makeDocx(paragraph('Engineer'), { header }))).toBe('Ada Moreira & Co\n\nEngineer');
	});
	test('gets back the line break behind a heading', async () => {
		expect(await read(makeDocx(paragraph('Porto') + paragraph('WORK EXPERIENCESoftware Engineer')))).toBe('Porto\n\nWORK EXPERIENCE\nSoftware Engineer');
	});
	test('is no place for markup: what looks like it stays text', async () => {
		expect(await read(makeDocx(paragraph('&lt;img src=x onerror=alert(1)&gt; Ann')))).toBe('<img src=x onerror=alert(1)> Ann');
	});
});

describe('a Word document is refused', () => {
	const DOCX = makeDocx(paragraph('Ann'));
	test('where it declares more than it may unpack to', async () => {
		expect(await read(makeDocx(paragraph('Ann'), { extra: [{ name: 'word/media/image1.png', data: 'x', declaredSize: 4_000_000_000 }] }))).toBe('file-bomb');
		expect(await read(makeDocx(paragraph('Ann'), { extra: [{ name: 'word/comments.xml', data: new Uint8Array(30 * 1024 * 1024) }] }))).toBe('file-bomb');
	});
	test('where it unpacks to more than it declares', async () => {
		expect(await read(makeDocx(paragraph('Ann'), { extra: [{ name: 'word/comments.xml', data: new Uint8Array(30 * 1024 * 1024), declaredSize: 100 }] }))).toBe('file-bomb');
	});
	test('where it has too many files, or is cut short, or is broken inside', async () => {
		const many = makeZip(Array.from({ length: 6000 }, (_, at) => ({ name: `word/${at}.xml`, data: '' })));
		expect(await read(many)).toBe('file-damaged');
		expect(await read(DOCX.slice(0, DOCX.length - 30))).toBe('file-damaged');
		const broken = DOCX.slice();
		broken.fill(0xff, 60, 160);
		expect(await read(broken)).toBe('file-damaged');
		expect(await read(makeZip([{ name: 'word/document.xml', data: '<a' }]))).toBe('file-damaged');
	});
	test('where it has a password', async () => {
		expect(await read(makeZip([{ name: 'word/document.xml', data: '<a/>', encrypted: true }]))).toBe('file-password');
		const office = Uint8Array.from(`\xd0\xcf\x11\xe0${'\0'.repeat(600)}${[...'EncryptedPackage'].join('\0')}\0`, (char) => char.charCodeAt(0));
		expect(await read(office)).toBe('file-password');
	});
});
