import { describe, expect, it } from 'vitest';
import { ui as de } from '../../../src/locales/de/ui.ts';
import { ui as en } from '../../../src/locales/en/ui.ts';
import { createTranslate, type Translate } from '../../../src/locales/translator.ts';
import { describeFlag, findMessage, humanise } from '../../../src/ui/parts/words.ts';

const MESSAGES = new Map([
	['flags:wide-pay-range.title', 'Wide pay range: {{high}}'],
	['flags:wide-pay-range.reason', 'Hard to tell what is offered.'],
]);
const say: Translate = (key, params) => MESSAGES.get(key)?.replace('{{high}}', String(params?.high)) ?? key.slice(key.indexOf(':') + 1);

describe('words of findings', () => {
	it('come from the catalogue, filled with the finding’s own values', () => {
		const words = describeFlag(say, { kind: 'wide-pay-range', rule: 'wide-pay-range', params: { high: 108 }, severity: 'medium', list: 'fit', start: 0, end: 1 });
		expect(words).toEqual({ title: 'Wide pay range: 108', reason: 'Hard to tell what is offered.', benign: null, question: null });
	});

	it('are plain letters where a message is gone, never a raw key', () => {
		expect(describeFlag(say, { kind: 'old-kind', rule: 'old', severity: 'low', list: 'fit', start: 0, end: 1 }).title).toBe('Old kind');
		expect(findMessage(createTranslate('en'), 'flags:no-such-kind.title')).toBeNull();
		expect(humanise('unlisted:tide-tables')).toBe('Tide tables');
	});
});

it('has the same messages with the same values in every language', () => {
	expect(flatten(de)).toEqual(flatten(en));
});

/** Each key with the names of its values. */
function flatten(messages: object, prefix = ''): string[] {
	return Object.entries(messages)
		.flatMap(([key, value]) =>
			typeof value === 'string' ? [`${prefix}${key} ${[...value.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()}`] : flatten(value, `${prefix}${key}.`),
		)
		.sort();
}
