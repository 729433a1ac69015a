import { describe, expect, test } from 'vitest';
import { mapDuties } from '../../../src/core/guide/duties.ts';
import { GUIDE, read, wordsOf } from './invented-guide.ts';

function map(text: string) {
	const { posting, reading } = read(text);
	const { lines, notNamed } = mapDuties(posting, reading, GUIDE);
	return {
		lines: lines.map((line) => [text.slice(line.start, line.end), line.duties.map(({ duty, by, told }) => `${duty.id} by ${by}: ${wordsOf(text, told).join(' + ')}`)]),
		notNamed: notNamed.map(({ id }) => id),
	};
}

const duty = (line: string) => map(`# Responsibilities\n- ${line}`).lines[0]?.[1];

describe('the duties of a posting', () => {
	test('are the guide’s by its phrases', () => {
		expect(duty('Train models for ranking')).toEqual(['train by phrase: Train models']);
	});

	test('and by the words of a phrase in another form, with others between', () => {
		expect(duty('Training and evaluating ranking models')).toEqual(['train by words: Training and evaluating ranking models']);
		expect(duty('Deployment of our ranking models')).toEqual(['serve by words: Deployment of our ranking models']);
	});

	test('and by two of its skills, not by one', () => {
		expect(duty('Run everything on Docker and Kubernetes')).toEqual(['serve by skills: Docker + Kubernetes']);
		expect(duty('Run everything on Kubernetes')).toEqual([]);
	});

	test('a phrase of one telling word counts letter for letter alone', () => {
		expect(duty('Share the on-call rota')).toEqual(['watch by phrase: on-call']);
		expect(duty('Call customers every morning')).toEqual([]);
	});

	test('a line may be several', () => {
		expect(duty('Train, evaluate, deploy and monitor ranking models')).toHaveLength(3);
	});

	test('what is denied is no duty', () => {
		expect(duty('Advise teams, you will not train models')).toEqual([]);
	});

	test('what the posting names nowhere is told, unless it names no duties at all', () => {
		expect(map('# Responsibilities\n- Train models for ranking\n# Requirements\n- You have written production code').notNamed).toEqual(['serve', 'watch']);
		expect(map('# Requirements\n- Python').notNamed).toEqual([]);
	});
});
