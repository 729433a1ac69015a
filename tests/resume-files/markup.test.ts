import { describe, expect, test } from 'vitest';
import { readResumeFile } from '../../src/resume-files/index.ts';
import { NODE_PARTS } from '../../src/resume-files/node.ts';

const read = async (name: string, text: string) => {
	const result = await readResumeFile(name, new TextEncoder().encode(text), NODE_PARTS);
	return result.ok ? result.text : result.rule;
};

describe('HTML', () => {
	test.each([
		['headings and paragraphs', '<h1>Ada</h1><p>Engineer</p><h2>Skills</h2><p>Go</p>', '# Ada\nEngineer\n\n## Skills\nGo'],
		['lists, and lists in them', '<ul><li>Python<ul><li>Pandas</li></ul></li><li><p>Go</p></li></ul>', '- Python\n- Pandas\n- Go'],
		['line breaks and inline elements', 'Ada<br>Data <b>Eng</b>ineer <span>now</span>', 'Ada\nData Engineer now'],
		['tables', '<table><tr><th>Since</th><td>2020</td></tr><tr><th>Role</th><td>Engineer</td></tr></table>', 'Since\t2020\nRole\tEngineer'],
		['preformatted text', '<pre>SKILLS\n  Go\n</pre>', 'SKILLS\nGo'],
		['terms and what they stand for', '<dl><dt>Languages</dt><dd>Go, SQL</dd><dt>Tools</dt><dd>Git</dd></dl>', 'Languages\tGo, SQL\nTools\tGit'],
		['neither the page’s menu nor its imprint', '<nav><a>Skills</a></nav>Ada<footer>© 2025 Ada. Built with Hugo.</footer>', 'Ada'],
		['a footer that says how to reach its owner', 'Ada<footer>© 2025, ada@example.com</footer>', 'Ada\n\n© 2025, ada@example.com'],
		['entities', 'R&amp;D &ndash; caf&eacute;&nbsp;au lait', 'R&D – café au lait'],
		['nothing that isn’t seen', '<style>p{}</style><script>alert(1)</script><template>x</template><p hidden>y</p><p style="display:none">z</p>Ada', 'Ada'],
	])('gives %s', async (_, html, text) => {
		expect(await read('cv.html', `<html><head><title>CV</title></head><body>${html}</body></html>`)).toBe(text);
	});
	test.each([['opacity: 0'], ['font-size:1px'], ['position:absolute; left:-9999px'], ['color:#fff'], ['color: white; margin: 0']])(
		'tells of words hidden by %s, and leaves them out',
		async (style) => {
			const html = `<html><body><p>Ada</p><p style="${style}">Rust Scala Kafka</p></body></html>`;
			expect(await readResumeFile('cv.html', new TextEncoder().encode(html), NODE_PARTS)).toEqual({
				ok: true,
				text: 'Ada',
				kind: 'html',
				warnings: [{ rule: 'hidden-text', params: { count: 3 } }],
			});
		},
	);
	test('white on a ground of its own is seen', async () => {
		expect(await read('cv.html', '<html><body><div style="background:#123"><p style="color:#fff">Rust Scala Kafka</p></div></body></html>')).toBe('Rust Scala Kafka');
	});
	test('nested beyond reason is read without end of the stack', async () => {
		expect(await read('cv.html', `<html><body>${'<div>'.repeat(6000)}Ada`)).toBe('Ada');
	});
});

describe('JSON Resume', () => {
	test('becomes the résumé it describes', async () => {
		const json = {
			basics: {
				name: 'Ada Moreira',
				label: 'Data Engineer',
				email: 'ada@example.org',
				location: { city: 'Porto', countryCode: 'PT' },
				profiles: [{ url: 'https://example.org/ada' }],
				summary: 'Likes quiet systems.',
			},
			work: [
				{ name: 'Northwind Labs', position: 'Data Engineer', startDate: '2021-03-01', summary: 'The loaders.', highlights: ['Built loaders in Python', 'Ran Kafka'] },
				{ company: 'Blue Harbor', position: 'Developer', startDate: '2018-06', endDate: '2021-02-28' },
			],
			education: [{ institution: 'University of Porto', area: 'Computer Science', studyType: 'BSc', startDate: '2015', endDate: '2018' }],
			skills: [{ name: 'Languages', keywords: ['Python', 'Go'] }, { name: 'Docker' }],
			languages: [{ language: 'Portuguese', fluency: 'native' }],
			projects: 'none of the shape it should have',
		};
		expect(await read('resume.json', JSON.stringify(json))).toBe(
			[
				'# Ada Moreira\nData Engineer\nada@example.org | Porto, PT | https://example.org/ada',
				'## Summary\n\nLikes quiet systems.',
				'## Experience\n\n### Data Engineer | Northwind Labs\n2021-03 – present\nThe loaders.\n- Built loaders in Python\n- Ran Kafka',
				'### Developer | Blue Harbor\n2018-06 – 2021-02',
				'## Education\n\n### BSc Computer Science | University of Porto\n2015 – 2018',
				'## Skills\n\n- Languages: Python, Go\n- Docker',
				'## Languages\n\n- Portuguese: native',
			].join('\n\n'),
		);
	});
	test('of wrong shapes gives what there is, and never code or a new line', async () => {
		expect(await read('r.json', '{"basics":{"name":"A\\n# B","phone":{}},"work":[null,7,{"position":["x"]}],"skills":{}}')).toBe('# A # B');
		expect(await read('r.json', '[1,2]')).toBe('file-other-format');
	});
});
