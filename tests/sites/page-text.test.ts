import { describe, expect, test } from 'vitest';
import { readPageText } from '../../src/sites/page-text.ts';
import { elementOf, showBlocks } from './open-page.ts';

const XHTML = 'application/xhtml+xml';
const show = (body: string, type?: 'text/html' | 'application/xhtml+xml') => showBlocks(readPageText(elementOf(`<div>${body}</div>`, type)));

describe('lines', () => {
	test('blocks of the page, and line breaks, single or double', () => {
		expect(show('<div>one cat</div>two dogs<p>three<br>four<br><br>five</p><section>six</section>')).toEqual(['p one cat', 'p two dogs', 'p three', 'p four', 'p five', 'p six']);
	});

	test('words in many pieces are one line, with one space between', () => {
		const spacer = '<span class="white-space-pre"> </span>';
		expect(show(`<p>Three\n  years of${spacer}<span><b>S</b>QL</span>${spacer}and&nbsp;&nbsp;<i>dbt</i> .</p>`)).toEqual(['p Three years of SQL and dbt .']);
		expect(readPageText(elementOf('<p>soft\u00adware\u200b and \ufeffmore </p>')).text).toBe('software and more');
	});

	test('lists within paragraphs within spans, as only a live page can hold them', () => {
		expect(show('<p><span>Intro of some kind.<br/><strong>Skills<br/><br/></strong><ul><li>Go</li></ul>after it all.</span></p>', XHTML)).toEqual([
			'p Intro of some kind.',
			'h Skills',
			'i1 Go',
			'p after it all.',
		]);
	});

	test('empty paragraphs leave no trace, cells are apart', () => {
		expect(show('<p>one cat</p><p><span><br></span></p><p>&nbsp;</p><table><tr><th>Pay</th><td>much</td></tr></table>')).toEqual(['p one cat', 'p Pay', 'p much']);
	});

	test('an empty paragraph sets what follows apart, as an empty line does', () => {
		for (const gap of ['<p>&nbsp;</p>', '<p><br></p>', '<br><br>']) {
			expect(show(`<p>fully remote</p>${gap}<p>Minimum Education</p>${gap}<p>school leaving certificate</p>`)[1]).toBe('h Minimum Education');
		}
		expect(show('<p>fully remote</p><p>Minimum Education</p><p>school leaving certificate</p>')[1]).toBe('p Minimum Education');
	});

	test('text that is set line by line', () => {
		expect(show('<pre>one cat\ntwo dogs</pre><p style="white-space: pre-line">three\nfour</p><p class="whitespace-pre-wrap">five\nsix</p><p>seven\neight</p>')).toEqual([
			'p one cat',
			'p two dogs',
			'p three',
			'p four',
			'p five',
			'p six',
			'p seven eight',
		]);
		expect(show('<p>You know:\n• Go\n• SQL</p>')).toEqual(['h You know:', 'i1 Go', 'i1 SQL']);
	});
});

describe('headings', () => {
	test('by tag, by role, by bold', () => {
		expect(show('<h3>Stack</h3>x<div role="heading" aria-level="4">Pay</div>y<div role="heading">Who</div>z<p><span><b>About <i>us</i></b></span></p>text')).toEqual([
			'h3 Stack',
			'p x',
			'h4 Pay',
			'p y',
			'h2 Who',
			'p z',
			'h About us',
			'p text',
		]);
		expect(show('<span style="font-weight: 700">🚀 Tasks:</span><br>text')).toEqual(['h 🚀 Tasks:', 'p text']);
		expect(show('<b>Tasks</b>:<br>text')).toEqual(['h Tasks:', 'p text']);
		expect(show('<b style="font-weight: normal">plain text of some length, as one editor writes it</b><br>text')[0]).toMatch(/^p /);
	});

	test('a bold sentence, a bold label with its value, the last bold line are none', () => {
		expect(show('<b>We answer every letter that reaches us.</b><br>text')[0]).toMatch(/^p /);
		expect(show('<b>Location: Leeds</b><br>text')[0]).toMatch(/^p /);
		expect(show('text<br><b>Apply today</b>')[1]).toMatch(/^p /);
	});

	test('a page all in bold says nothing by it', () => {
		expect(show('<b>one cat<br>two dogs<br>three cows<br>four hens<br>five mice</b>').every((line) => line.startsWith('p'))).toBe(true);
	});

	test('a bold beginning is a lead-in', () => {
		const { text, blocks } = readPageText(elementOf('<div><p><b>Build: </b>you build.</p><p>• <b>Run</b>: you run.</p><p>You <b>rest</b>.</p></div>'));
		expect(blocks.map(({ start, leadEnd }) => (leadEnd === undefined ? null : text.slice(start, leadEnd)))).toEqual(['Build:', 'Run:', null]);
	});
});

describe('items', () => {
	test('keep their level, whatever is bold in them', () => {
		expect(show('<ul><li><b>Go</b><ul><li>or Rust</li></ul></li><li><p><b>Own it: </b>all of it</p></li></ul><div role="list"><div role="listitem">SQL</div></div>')).toEqual([
			'i1 Go',
			'i2 or Rust',
			'i1 Own it: all of it',
			'i1 SQL',
		]);
	});

	test('start behind their bullet', () => {
		expect(show('• Go<br>- SQL<br>1. Spark<br>-5 °C<ul><li>• Kafka</li></ul>')).toEqual(['i1 Go', 'i1 SQL', 'i1 Spark', 'p -5 °C', 'i1 Kafka']);
	});
});

test('what no reader sees, or what belongs to somebody else, is not read', () => {
	const unread =
		'<script>a</script><style>b</style><noscript>c</noscript><template>d</template><svg><text>e</text></svg><button aria-hidden="true">… more</button><span hidden>f</span><p style="color: red; display: none">g</p>' +
		'<span class="visually-hidden">h</span><div aria-hidden="true">i</div><div inert>j</div><select><option>k</option></select><span role="button">l</span><div class="simplify-jobs-shadow-root">m</div><grammarly-desktop-integration>n</grammarly-desktop-integration><!-- o -->';
	expect(show(`${unread}<p>Yes, <span aria-hidden="true">this</span>.</p>${unread}`)).toEqual(['p Yes, this.']);
});

describe('the way back', () => {
	const page = () => {
		const element = elementOf('<div><p>Strong <b>Py</b>thon and&nbsp; <i>SQL</i>.</p><ul><li>Docker <button>?</button>and Git</li></ul></div>');
		return { element, read: readPageText(element) };
	};
	const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

	test('every span leads to the nodes that show it', () => {
		const { read } = page();
		expect(read.text).toBe('Strong Python and SQL.\nDocker and Git');
		for (const part of ['Python', 'thon and SQL', 'Strong', '.', 'Git', 'SQL.\nDocker']) {
			expect(
				read
					.rangeOf(spanOf(read.text, part))!
					.toString()
					.replace(/[\s\u00a0]+/g, ' '),
			).toBe(part.replace('\n', ''));
		}
		expect(read.rangeOf(spanOf(read.text, 'Docker and Git'))!.toString()).toContain('Docker');
	});

	test('changed, moved, hidden or removed text is found no more; the rest still is', () => {
		const change: ((element: Element) => void)[] = [
			(element) => {
				element.querySelector('b')!.firstChild!.nodeValue = 'Ja';
			},
			(element) => element.querySelector('b')!.remove(),
			(element) => element.querySelector('b')!.append('new'),
			(element) => element.querySelector('p')!.prepend(element.querySelector('b')!.nextSibling!),
			(element) => element.querySelector('b')!.setAttribute('hidden', ''),
			(element) => element.querySelector('b')!.replaceChildren('Py'),
		];
		for (const apply of change) {
			const { element, read } = page();
			apply(element);
			expect(read.rangeOf(spanOf(read.text, 'Python'))).toBeNull();
			expect(read.rangeOf(spanOf(read.text, 'Git'))!.toString()).toBe('Git');
		}
		const { element, read } = page();
		element.remove();
		expect(read.rangeOf(spanOf(read.text, 'Git'))).toBeNull();
	});

	test('a span that is none is a mistake', () => {
		const { read } = page();
		expect(() => read.rangeOf({ start: 3, end: 3 })).toThrow(RangeError);
		expect(() => read.rangeOf({ start: 0, end: read.text.length + 1 })).toThrow(RangeError);
	});
});

test('reading changes nothing', () => {
	const element = elementOf('<div><p>one<br><b>two</b></p><script>x</script></div>');
	const before = element.outerHTML;
	const { rangeOf } = readPageText(element);
	rangeOf({ start: 0, end: 5 });
	expect(element.outerHTML).toBe(before);
	expect(element.ownerDocument.getSelection()?.rangeCount ?? 0).toBe(0);
});

test('a page without end or bottom is read to a limit', () => {
	const deep = elementOf('<div></div>');
	let inner = deep;
	for (let depth = 0; depth < 5_000; depth++) inner = inner.appendChild(deep.ownerDocument.createElement('div'));
	inner.append('bottom');
	expect(readPageText(deep).text).toBe('bottom');
	const long = elementOf('<div></div>');
	for (let line = 0; line < 300; line++) long.appendChild(long.ownerDocument.createElement('p')).append('word '.repeat(200));
	const { text, blocks, isCut } = readPageText(long);
	expect(isCut).toBe(true);
	expect(text.length).toBeLessThanOrEqual(200_000);
	expect(blocks.at(-1)!.end).toBe(text.length);
	// jsdom takes seconds to build so deep a page, and longer on a busy machine.
}, 60_000);
