/**
 * Exclamation marks, capitals and emoji in numbers. Headings may shout.
 * @module
 */
import type { Block, Span } from '../posting.ts';
import { defineRule } from './flag-rule.ts';

const EXCLAMATIONS_MAX = 7;
const EMOJI_MAX = 9;
const CAPITAL_WORDS_MAX = 14;
/** Capitals are counted in words longer than most acronyms. */
const CAPITAL_LETTERS_MIN = 6;
const EXCLAMATION = 0x21;
/** The first halves of the surrogate pairs that emoji are written with. */
const EMOJI_FROM = 0xd83c;
const EMOJI_TO = 0xd83e;

interface Noise {
	number: number;
	first: Span | null;
}

export const shouting = defineRule({ id: 'shouting', severity: 'low', list: 'scam' }, ({ text, blocks }) => {
	const exclamations: Noise = { number: 0, first: null };
	const emoji: Noise = { number: 0, first: null };
	const capitals: Noise = { number: 0, first: null };
	for (const block of blocks) if (block.kind !== 'heading') countNoise(text, block, exclamations, emoji, capitals);
	if (exclamations.number > EXCLAMATIONS_MAX) return { span: exclamations.first };
	if (emoji.number > EMOJI_MAX) return { span: emoji.first };
	return capitals.number > CAPITAL_WORDS_MAX ? { span: capitals.first } : null;
});

function countNoise(text: string, block: Block, exclamations: Noise, emoji: Noise, capitals: Noise): void {
	let run = 0;
	for (let at = block.start; at <= block.end; at++) {
		const code = at < block.end ? text.charCodeAt(at) : 0;
		if (code >= 65 && code <= 90) {
			run++;
			continue;
		}
		const isLower = code >= 97 && code <= 122;
		if (run >= CAPITAL_LETTERS_MIN && !isLower) note(capitals, at - run, at);
		run = 0;
		if (code === EXCLAMATION) note(exclamations, at, at + 1);
		else if (code >= EMOJI_FROM && code <= EMOJI_TO) note(emoji, at, at + 2);
	}
}

function note(noise: Noise, start: number, end: number): void {
	noise.number++;
	noise.first ??= { start, end };
}
