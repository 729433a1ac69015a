import { expect, it } from 'vitest';
import { boundedSentences, sentencesNaming } from '../../../src/core/facts/sentences-naming.ts';
import { contextOf } from '../posting-of.ts';

const naming = (text: string, ...needles: string[]) => {
	const context = contextOf(text);
	return sentencesNaming(context, needles).map(({ start, end }) => context.text.slice(start, end));
};

it('gives each sentence once, in the order of the text', () => {
	expect(naming('Tea first. We love coffee and tea. Nothing here.', 'coffee', 'tea')).toEqual(['Tea first.', 'We love coffee and tea.']);
});
it('finds a needle inside a longer word, of several words, and behind digits', () => {
	expect(naming('Sponsorships are rare.', 'sponsor')).toHaveLength(1);
	expect(naming('An on-call rota.', 'on-call')).toHaveLength(1);
	expect(naming('Call on us.', 'on-call')).toHaveLength(0);
	expect(naming('At least 5yrs of it.', 'yrs')).toHaveLength(1);
});
it('cuts a wall of text, and loses none of it', () => {
	const text = `${'word '.repeat(900)}needle ${'word '.repeat(900)}`.trim();
	const context = contextOf(text);
	const pieces = boundedSentences(context);
	expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1200);
	expect(pieces.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
	expect(sentencesNaming(context, ['needle'])).toHaveLength(1);
});
it('cuts text without a space as well', () => {
	const lengths = boundedSentences(contextOf('x'.repeat(5000))).map(({ start, end }) => end - start);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(1200);
	expect(lengths.reduce((sum, length) => sum + length)).toBe(5000);
});
