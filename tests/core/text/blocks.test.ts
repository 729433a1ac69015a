import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOfText } from '../../../src/core/text/blocks.ts';

/** Each block as its kind's first letter, its level, and its text. */
function show(text: string): string[] {
	return blocksOfText(text).map(({ kind, level, start, end }) => `${kind[0]}${level ?? ''} ${text.slice(start, end)}`);
}

describe('headings', () => {
	test('a line with hashes, its rank, without hashes', () => {
		expect(show('# Data Engineer\nText.\n### Stack ###\nMore.')).toEqual(['h1 Data Engineer', 'p Text.', 'h3 Stack', 'p More.']);
		expect(show('#1 employer in town\nText.')[0]).toBe('p #1 employer in town');
	});

	test('a short line that ends in a colon', () => {
		expect(show('You will:\n- build models')).toEqual(['h You will:', 'i1 build models']);
		expect(show('Whoever joins the platform group in Leeds or Porto is going to work on all of the following:\n- models')[0]).toMatch(/^p /);
	});

	test('a bare short line before a list or a paragraph', () => {
		expect(show('We run a marketplace for used laboratory equipment.\nWhat you bring\n- Python\n- SQL')).toContain('h What you bring');
		expect(show('About us\nWe run a marketplace for used laboratory equipment.')[0]).toBe('h About us');
		expect(show('We sell things.\nREQUIREMENTS\nAt least three years of work with streaming data in production.')).toContain('h REQUIREMENTS');
	});

	test('a bare line between empty lines, though what follows is short', () => {
		expect(show('We weld boats.\n\nMinimum Education\n\nschool leaving certificate\n\nMinimum Experience\n\n1 year in a yard')).toEqual([
			'p We weld boats.',
			'h Minimum Education',
			'p school leaving certificate',
			'h Minimum Experience',
			'p 1 year in a yard',
		]);
	});

	test('no line in a run of short lines', () => {
		expect(show('Backend Developer\nFully Remote\n6 Months\nOutside IR35\nKey Skills:\n• Java')).toEqual([
			'p Backend Developer',
			'p Fully Remote',
			'p 6 Months',
			'p Outside IR35',
			'h Key Skills:',
			'i1 Java',
		]);
	});

	test('no list of skills, no sentence, no last line', () => {
		expect(show('Python, SQL, Spark\nYou use them daily to move eleven terabytes of events.')[0]).toMatch(/^p /);
		expect(show('Join our team.\nWe build tools that help hydrologists forecast floods.')[0]).toMatch(/^p /);
		expect(show('We forecast floods for hydrologists in nine countries.\nApply Today')[1]).toBe('p Apply Today');
	});

	test("Markdown's bold lines", () => {
		expect(show('**Nice to have**\n- Rust')).toEqual(['h Nice to have', 'i1 Rust']);
		const text = '- **Build:** pipelines';
		const [block] = blocksOfText(text);
		expect(text.slice(block!.start, block!.leadEnd)).toBe('**Build:**');
	});
});

describe('items', () => {
	test.each(['•', '●', '◦', '▪', '‣', '·', '➢', '✓', '✅', '-', '–', '—', '*', '+', '1.', '12)', '(3)', 'a)', 'o'])('%s', (marker) => {
		expect(show(`Tasks:\n${marker} Ship models\n${marker} Watch drift`)).toEqual(['h Tasks:', 'i1 Ship models', 'i1 Watch drift']);
	});

	test('lines that begin with pictures are a list; one such line is none', () => {
		expect(show('You get:\n🧠 A learning budget\n📊 Real data')).toEqual(['h You get:', 'i1 🧠 A learning budget', 'i1 📊 Real data']);
		expect(show('🌿 We plant trees.\nAnd we count them.')[0]).toMatch(/^p /);
	});

	test('a glyph needs no space, a hyphen does', () => {
		expect(show('•Ship models')).toEqual(['i1 Ship models']);
		expect(show('-5 °C is no obstacle for you')).toEqual(['p -5 °C is no obstacle for you']);
		expect(show('3.5 years of work with SQL')).toEqual(['p 3.5 years of work with SQL']);
	});

	test('their depth by their indent', () => {
		expect(show('- one\n  - two\n\t- three\n  - two\n- one\nText in between.\n  - one')).toEqual([
			'i1 one',
			'i2 two',
			'i3 three',
			'i2 two',
			'i1 one',
			'p Text in between.',
			'i1 one',
		]);
	});
});

test('ornaments are no blocks, line ends of every system are understood', () => {
	expect(show('One paragraph here.\r\n-----\r\n***\rTwo.\u2028Three.')).toEqual(['p One paragraph here.', 'p Two.', 'p Three.']);
	expect(show('')).toEqual([]);
	expect(show(' \n\u00a0\n')).toEqual([]);
});

test('a closing hash may stand behind any space', () => {
	const text = '# Skills \u00a0# ';
	expect(blocksOfText(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Skills']);
});

test('blocks are in order, apart, within the text, and hold every letter but those of numbers and bullets', () => {
	const piece = fc.constantFrom(
		'- ',
		'• ',
		'1. ',
		'# ',
		'**',
		'__',
		'Skills',
		'SQL',
		' ',
		'\n',
		'\n\n',
		'\t',
		':',
		'.',
		'we build things that matter to many people',
		'É',
		'🚀',
		'\u00a0',
		'\r\n',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const text = pieces.join('');
			let last = 0;
			for (const { start, end, leadEnd } of blocksOfText(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				const own = text.slice(start, end);
				expect(own).toBe(own.trim());
				expect(own).not.toMatch(/[\r\n]/);
				expect(text.slice(last, start)).not.toMatch(/[A-Za-zÉ]/);
				if (leadEnd !== undefined) expect(leadEnd > start && leadEnd < end).toBe(true);
				last = end;
			}
			expect(text.slice(last)).not.toMatch(/[A-Za-zÉ]/);
		}),
		{ numRuns: 1000 },
	);
});
