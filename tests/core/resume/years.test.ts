import { describe, expect, test } from 'vitest';
import type { ResumeEntry, YearMonth } from '../../../src/core/resume/types.ts';
import { countYears } from '../../../src/core/resume/years.ts';

const TODAY = '2025-06-15';

function job(from: [number, number] | null, to: [number, number] | 'present' | null): ResumeEntry {
	const date = (pair: [number, number] | null): YearMonth | null => (pair ? { year: pair[0], month: pair[1] } : null);
	return { title: null, organisation: null, from: date(from), to: to === 'present' ? 'present' : date(to), lines: [] };
}

describe('years of experience', () => {
	test('both months count', () => {
		expect(countYears([job([2020, 1], [2020, 12])], TODAY)).toBe(1);
	});
	test('"present" ends in the month it is read', () => {
		expect(countYears([job([2024, 7], 'present')], TODAY)).toBe(1);
		expect(countYears([job([2024, 7], 'present')], '2026-06-01')).toBe(2);
	});
	test('overlapping jobs count once, gaps not at all', () => {
		expect(countYears([job([2018, 1], [2019, 12]), job([2019, 1], [2020, 12])], TODAY)).toBe(3);
		expect(countYears([job([2020, 1], [2020, 12]), job([2015, 1], [2015, 12])], TODAY)).toBe(2);
		expect(countYears([job([2015, 1], [2020, 12]), job([2016, 1], [2016, 12])], TODAY)).toBe(6);
	});
	test('bare years are taken at their middle', () => {
		expect(countYears([job([2019, 0], [2021, 0])], TODAY)).toBe(2);
		expect(countYears([job([2020, 0], [2020, 0])], TODAY)).toBe(0.5);
	});
	test('a job that ends before it begins counts nothing, one that runs ahead is cut off', () => {
		expect(countYears([job([2020, 5], [2019, 1])], TODAY)).toBeNull();
		expect(countYears([job([2025, 1], [2030, 1])], TODAY)).toBe(0.5);
		expect(countYears([job([2030, 1], 'present')], TODAY)).toBeNull();
	});
	test('a single date has no length', () => {
		expect(countYears([job(null, [2018, 0])], TODAY)).toBeNull();
		expect(countYears([], TODAY)).toBeNull();
	});
	test('a date that is none is an error', () => {
		expect(() => countYears([], 'yesterday')).toThrow(RangeError);
	});
});
