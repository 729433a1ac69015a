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
