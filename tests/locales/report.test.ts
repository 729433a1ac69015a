import { expect, it } from 'vitest';
import { report as de } from '../../src/locales/de/report.ts';
import { report as en } from '../../src/locales/en/report.ts';

/** Each message with its path and what it is filled with. */
function listMessages(tree: object, path = ''): string[] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? `${path}${key}: ${[...value.matchAll(/\{\{\w+\}\}/g)].map(String).sort().join(' ')}` : listMessages(value, `${path}${key}.`),
	);
}

it('says both languages the same, filled with the same', () => {
	expect(listMessages(de)).toEqual(listMessages(en));
});
