import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPosting } from '../../src/app/knowledge.ts';
import { postingOfText } from '../../src/app/pasted.ts';
import { type Figure, findOccurrences, type LabelledPosting, scoreReadings, shareOf } from './score.ts';

/** Impossible demands depend on the day; it stays the same. */
const AS_OF = '2026-11-01T00:00:00.000Z';

/** What each figure must reach, in percent, by file. Raise one when the reader has become better; never lower one for a change to pass. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	'postings.jsonl': {
		named: 96,
		'must+': 97,
		'nice+': 96,
		skills: 91,
		must: 95,
		nice: 92,
		tier: 98,
		groups: 90,
		years: 97,
		degree: 96,
		seniority: 96,
		role: 93,
		mode: 93,
		pay: 97,
		gates: 97,
		flags: 97,
		absent: 94,
	},
	'blind.jsonl': {
		named: 95,
		'must+': 95,
		'nice+': 93,
		skills: 89,
		must: 92,
		nice: 91,
		tier: 96,
		groups: 93,
		years: 92,
		degree: 94,
		seniority: 92,
		role: 92,
		mode: 96,
		pay: 95,
		gates: 97,
		flags: 95,
		absent: 95,
	},
};

const readLabelled = (file: string) =>
	readFileSync(new URL(file, import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line.trim())
		.map((line) => JSON.parse(line) as LabelledPosting);

const SETS = Object.keys(FLOORS).map((file) => [file, readLabelled(file)] as const);

test.each(SETS)('every label of %s is quoted word for word', (_, labelled) => {
	const quotes = labelled.flatMap(({ id, text, skills, years, pay, gates, flags }) =>
		[...skills.map(({ surface }) => surface), ...[...years, ...gates, ...flags, ...(pay ? [pay] : [])].map(({ quote }) => quote)].map((quote) => ({ id, text, quote })),
	);
	expect(quotes.filter(({ text, quote }) => !findOccurrences(text, quote).length).map(({ id, quote }) => `${id}: ${quote}`)).toEqual([]);
	expect(new Set(labelled.map(({ id }) => id)).size).toBe(labelled.length);
});

test.each(SETS)('readings of %s agree with the labels at least as well as they have before', (file, labelled) => {
	const pairs = labelled.map((labels) => {
		const { company, location } = labels;
		return { labels, reading: readPosting({ ...postingOfText(labels, AS_OF), company, location }) };
	});
	const figures = scoreReadings(pairs);
	const floors = FLOORS[file] ?? {};
	console.log(print(file, labelled.length, figures));
	expect([...figures.keys()].sort()).toEqual(Object.keys(floors).sort());
	const low = [...figures].filter(([name, figure]) => 100 * shareOf(figure) < (floors[name] ?? 0)).map(([name, figure]) => `${name} ${percent(shareOf(figure))}`);
	expect(low).toEqual([]);
});

test('what is made up counts as wrong, what is overlooked as missed', () => {
	const labels = readLabelled('postings.jsonl').find(({ id }) => id === 'i028')!;
	const reading = readPosting({ ...postingOfText(labels, AS_OF), company: labels.company, location: labels.location });
	const [first] = labels.skills;
	const relabelled: LabelledPosting = { ...labels, skills: [first!, { surface: 'scale', kind: 'tool', tier: 'must' }], gates: [{ kind: 'travel', quote: 'on site' }] };
	const figures = scoreReadings([{ labels: relabelled, reading }]);
	expect(figures.get('named')).toEqual({ right: 1, wrong: 2, missed: 1 });
	expect(figures.get('nice+')).toEqual({ right: 0, wrong: 2, missed: 0 });
	expect(figures.get('gates')).toEqual({ right: 0, wrong: 0, missed: 1 });
});

function print(file: string, count: number, figures: ReadonlyMap<string, Figure>): string {
	const rows = Object.entries(FLOORS[file] ?? {}).map(([name, floor]) => {
		const { right = 0, wrong = 0, missed = 0 } = figures.get(name) ?? {};
		return `${name.padEnd(10)} ${percent(shareOf({ right, wrong, missed })).padStart(6)} %   ${right} right, ${wrong} wrong, ${missed} missed   (at least ${floor})`;
	});
	return [`${file}: ${count} labelled postings`, ...rows].join('\n');
}

function percent(share: number): string {
	return (100 * share).toFixed(1);
}
