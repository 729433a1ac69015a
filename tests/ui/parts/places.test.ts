import { describe, expect, it } from 'vitest';
import { findMarkId, holds, quoteSpan } from '../../../src/ui/parts/places.ts';
import { MARKS, place } from '../sample-views.ts';

describe('findMarkId', () => {
	it('finds the mark at any of the places, of the kind asked for', () => {
		const kafka = MARKS.find((mark) => mark.subject === 'Kafka')!;
		expect(findMarkId(MARKS, [place('Every third week'), place('Kafka')], 'must')).toBe(kafka.id);
		expect(findMarkId(MARKS, [place('Kafka')], 'nice')).toBeNull();
	});

	it('finds none where the page has none', () => {
		expect(findMarkId(MARKS, [place('Grafana')], 'must')).toBeNull();
		expect(findMarkId([], [place('Kafka')], 'must')).toBeNull();
	});
});

describe('quoteSpan', () => {
	it('folds white space and cuts what is very long', () => {
		expect(quoteSpan('a  b\nc', { start: 0, end: 6 })).toBe('a b c');
		const quote = quoteSpan('word '.repeat(100), { start: 0, end: 500 });
		expect(quote.length).toBeLessThanOrEqual(180);
		expect(quote).toMatch(/d…$|[wor]…$/);
	});
});

describe('holds', () => {
	it('ignores letter case and missing texts, and lets everything through an empty filter', () => {
		expect(holds(' KAF', null, 'Apache Kafka')).toBe(true);
		expect(holds('x', null)).toBe(false);
		expect(holds('  ', null)).toBe(true);
	});
});
