import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/compiled-lexicon.ts';
import { findSkills } from '../../../src/core/skills/find-skills.ts';
import { splitWords } from '../../../src/core/text/words.ts';
import { LEXICON } from '../../../src/lexicon/index.ts';

function found(text: string, company: string | null = null) {
	return findSkills({ text, words: splitWords(text), sentenceStarts: [0], company }, compileLexicon(LEXICON)).map(({ start, end }) => text.slice(start, end));
}

describe('boundaries', () => {
	test.each([
		['C++, C#, .NET, ASP.NET and Node.js', ['C++', 'C#', '.NET', 'ASP.NET', 'Node.js']],
		['Python3 and Kotlin2', ['Python3', 'Kotlin2']],
		['scikit learn, Scikit-Learn', ['scikit learn', 'Scikit-Learn']],
		['JavaScript is not Java Script', ['JavaScript', 'Java Script']],
		['PostgreSQL/MySQL', ['PostgreSQL', 'MySQL']],
		['pythonista, javanese, golangci', []],
		['see https://example.com/python/react or mail kafka@example.com', []],
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

describe('forms that are ordinary words', () => {
	test.each([
		['Experience in Python, R and Go', ['Python', 'R', 'Go']],
		['We go home with R&D and a C-level sponsor', []],
		['Rust is a plus', ['Rust']],
		['5+ years of Go in production', ['Go']],
		['Experience with Spark', ['Spark']],
		['Storybook', ['Storybook']],
		['We also like:\n- Ada\n• R\n- go', ['Ada', 'R']],
		['Join R at five', []],
		['Document the work in Confluence, please', ['Confluence']],
		['Strong SQL, python, r, scala', ['SQL', 'python', 'r', 'scala']],
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test("the employer's own name is no skill where it stands alone", () => {
		expect(found('At MongoDB we build databases for the world', 'MongoDB')).not.toContain('MongoDB');
		expect(found('Experience with Redis, MongoDB and Cassandra', 'MongoDB')).toContain('MongoDB');
	});
});
