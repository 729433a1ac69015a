import { expect, test } from 'vitest';
import { findMistakes } from '../../../src/core/tailor/index.ts';
import { GUIDE } from './guide.ts';
import { absent, holdsAt, key, resumeOf, verdicts } from './world.ts';

const resume = resumeOf(`Ann Poe

# Experience

## Researcher, Brightwater
2019 - 2023

- Wrote a paper on drift in water demand that was read by every member of the
  department and by nobody else
- Kept notebooks for the group
`);
const lineOf = (words: string) => resume.lines.findIndex(({ text }) => text.includes(words));
const [research, numbers, mlops] = GUIDE.mistakes.map(({ when }) => key(when));

test('mistakes come with the lines they are about, each point once', () => {
	const about = { any: [{ says: ['paper', 'notebook'] }] };
	const found = findMistakes(
		resume,
		GUIDE,
		verdicts([
			[research ?? '', holdsAt(lineOf('paper'))],
			[key(about), holdsAt(lineOf('paper'), lineOf('department'), lineOf('notebooks'))],
			[numbers ?? '', absent],
			[mlops ?? '', holdsAt()],
		]),
	);
	expect(found.map(({ mistake, lines, count }) => [mistake.id, count, lines.map(({ text }) => text.slice(0, 12))])).toEqual([
		['research-only', 2, ['Wrote a pape', 'Kept noteboo']],
		['no-mlops', 0, []],
	]);
});

test('too few outcomes: the lines without one', () => {
	const [found] = findMistakes(resume, GUIDE, verdicts([[numbers ?? '', holdsAt(lineOf('notebooks'))]]));
	expect(found).toMatchObject({ mistake: { id: 'no-numbers' }, lines: [{ text: 'Kept notebooks for the group' }] });
});

test('what can’t be told is no mistake, nor is anything without a guide', () => {
	expect(findMistakes(resume, GUIDE, verdicts([]))).toEqual([]);
	expect(findMistakes(resume, null, verdicts([[mlops ?? '', holdsAt<number>()]]))).toEqual([]);
});
