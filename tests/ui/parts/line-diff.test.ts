import { describe, expect, it } from 'vitest';
import { diffLines } from '../../../src/ui/parts/line-diff.ts';

const SIGNS = { same: ' ', removed: '-', added: '+' } as const;

function diff(before: readonly string[], after: readonly string[]): string[] {
	return diffLines(before.join('\n'), after.join('\n')).map(({ kind, text }) => SIGNS[kind] + text);
}

describe('difference of two texts', () => {
	it('tells what went and what came, where it stood', () => {
		expect(diff(['Name', 'Python', 'Go', 'End'], ['Name', 'Python', 'Rust', 'SQL', 'End'])).toEqual([' Name', ' Python', '-Go', '+Rust', '+SQL', ' End']);
	});

	it('keeps as many lines as possible', () => {
		expect(diff(['a', 'b', 'c', 'd'], ['b', 'x', 'd', 'a'])).toEqual(['-a', ' b', '-c', '+x', ' d', '+a']);
	});

	it('finds none in equal texts, whatever breaks their lines', () => {
		expect(diffLines('a\r\nb', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true);
	});

	it('does not take a repeated line for one', () => {
		expect(diff(['a', 'a'], ['a'])).toEqual([' a', '-a']);
	});

	it('gives both texts back, as long as they may be', () => {
		const before = Array.from({ length: 5000 }, (_, at) => `before ${at}`);
		const after = Array.from({ length: 5000 }, (_, at) => `after ${at}`);
		const lines = diff(['Name', ...before], ['Name', ...after]);
		expect(lines.filter((line) => !line.startsWith('+')).map((line) => line.slice(1))).toEqual(['Name', ...before]);
		expect(lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1))).toEqual(['Name', ...after]);
	});
});
