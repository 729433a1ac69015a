import { describe, expect, it } from 'vitest';
import { GREEN_FLAG_RULES } from '../../../src/core/green-flags/index.ts';
import { RED_FLAG_RULES } from '../../../src/core/red-flags/index.ts';
import { SILENCE_RULES } from '../../../src/core/silences/index.ts';
import { FLAGS } from '../../../src/lexicon/flags/index.ts';
import * as de from '../../../src/locales/de/index.ts';
import * as en from '../../../src/locales/en/index.ts';

type Messages = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const RED = new Set([...FLAGS.flags.map((entry) => entry.id), ...RED_FLAG_RULES.map((rule) => rule.id).filter((id) => id !== 'told-by-words')]);
const PARAMS = /\{\{\w+\}\}/g;

describe.each([
	['en', en],
	['de', de],
])('messages in %s', (_, catalogues) => {
	it.each([...RED])('explain the red flag %s', (kind) => {
		const message = (catalogues.flags as unknown as Messages)[kind];
		for (const part of ['title', 'reason', 'benign', 'question']) expect(message?.[part]).toBeTruthy();
	});

	it.each(GREEN_FLAG_RULES.map((rule) => rule.id))('explain the green flag %s', (kind) => {
		const message = (catalogues.flags.green as unknown as Messages)[kind];
		for (const part of ['title', 'reason']) expect(message?.[part]).toBeTruthy();
	});

	it.each(SILENCE_RULES.map((rule) => rule.id))('explain the silence %s', (kind) => {
		const message = (catalogues.silences as unknown as Messages)[kind];
		for (const part of ['title', 'reason', 'question']) expect(message?.[part]).toBeTruthy();
	});
});

it('holds no message that nothing says', () => {
	expect(Object.keys(en.flags).filter((kind) => kind !== 'green' && !RED.has(kind))).toEqual([]);
	expect(Object.keys(en.flags.green)).toHaveLength(GREEN_FLAG_RULES.length);
	expect(Object.keys(en.silences)).toHaveLength(SILENCE_RULES.length);
});

it('fills the same values in every language', () => {
	const values = (message: object) => Object.values(message).map((text) => [...String(text).matchAll(PARAMS)].map(([name]) => name).sort());
	for (const kind of RED)
		expect(
			values((de.flags as unknown as Messages)[kind] ?? {})
				.flat()
				.sort(),
		).toEqual(
			values((en.flags as unknown as Messages)[kind] ?? {})
				.flat()
				.sort(),
		);
});
