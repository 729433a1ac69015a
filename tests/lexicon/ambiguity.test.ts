import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/core/compiled-lexicon.ts';
import { findSkills } from '../../src/core/skills/find-skills.ts';
import { splitWords } from '../../src/core/text/words.ts';
import { LEXICON } from '../../src/lexicon/index.ts';
import { SKILL_AREAS } from '../../src/lexicon/skills/index.ts';

const compiled = compileLexicon(LEXICON);
const findIds = (text: string) => {
	const sentenceStarts = [0, ...[...text.matchAll(/[.!?;]\s+/g)].map((match) => match.index + match[0].length)];
	return new Set(findSkills({ text, words: splitWords(text), sentenceStarts, company: null }, compiled).map(({ skill }) => skill.id));
};
const cases = SKILL_AREAS.flatMap(({ skills }) => skills.flatMap(({ id, ambiguity }) => (ambiguity ? [{ id, yes: ambiguity.yes, no: ambiguity.no }] : [])));

describe('a doubtful form', () => {
	it.each(cases)('is $id in "$yes"', ({ id, yes }) => {
		expect(findIds(yes)).toContain(id);
	});

	it.each(cases)('is no $id in "$no"', ({ id, no }) => {
		expect(findIds(no)).not.toContain(id);
	});
});
