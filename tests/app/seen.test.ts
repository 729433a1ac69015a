import { expect, test } from 'vitest';
import { searchSeen } from '../../src/app/seen.ts';

const posting = (title: string, company: string) => ({ key: title, title, company, seenAt: '2026-10-01T00:00:00.000Z', score: null, band: null, redFlags: 0 });
const SEEN = [posting('Data Engineer', 'Harbour Lights'), posting('Machine Learning Engineer', 'Quillwater'), posting('Baker', 'Crumb & Co')];
const titles = (query: string) => searchSeen(SEEN, query).map(({ title }) => title);

test('no query shows everything in its order', () => {
	expect(titles(' ')).toEqual(['Data Engineer', 'Machine Learning Engineer', 'Baker']);
});

test('a word of the title or the company, with a slip of the finger', () => {
	expect(titles('machne lerning')).toEqual(['Machine Learning Engineer']);
	expect(titles('quillwater')).toEqual(['Machine Learning Engineer']);
	expect(titles('astronaut')).toEqual([]);
});
