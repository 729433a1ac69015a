import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/compiled-lexicon.ts';
import { findSkillsInText } from '../../../src/core/skills/skills-in-text.ts';
import { LEXICON } from '../../../src/lexicon/index.ts';

const found = (text: string) => findSkillsInText(text, compileLexicon(LEXICON)).map(({ start, end, negated }) => `${text.slice(start, end)}${negated ? ' denied' : ''}`);

test('every line is read, with its denials', () => {
	expect(found('Built APIs in Python\n\n- No experience with Kafka\n- Kubernetes and Docker daily')).toEqual(['APIs', 'Python', 'Kafka denied', 'Kubernetes', 'Docker']);
});

test('a line without end is read as well', () => {
	expect(found(`${'word '.repeat(5000)}Python`)).toEqual(['Python']);
});

test.each([
	['Moved fourteen services to Kubernetes without a missed departure', ['Kubernetes']],
	['No outage longer than five minutes on Kafka', ['Kafka']],
	['No prior professional experience with Kafka or Spark', ['Kafka denied', 'Spark denied']],
	['Ran Kubernetes without Docker', ['Kubernetes', 'Docker denied']],
])('a denial reaches its own object and no further: %s', (text, names) => {
	expect(found(text)).toEqual(names);
});
