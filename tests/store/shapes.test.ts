import type * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { readPosting } from '../../src/app/knowledge.ts';
import { postingOfText } from '../../src/app/pasted.ts';
import type { Schema } from '../../src/store/records.ts';
import { isSound, type SHAPES } from '../../src/store/shapes/index.ts';
import { seenPosting } from '../fixtures/seen-posting.ts';
import { at } from './fresh.ts';

type ReadonlyThroughout<Value> = Value extends object ? { readonly [Key in keyof Value]: ReadonlyThroughout<Value[Key]> } : Value;
type ShapeOf<Name extends keyof typeof SHAPES> = ReadonlyThroughout<v.InferOutput<(typeof SHAPES)[Name]>>;
type RecordOf<Name extends keyof typeof SHAPES> = ReadonlyThroughout<Schema[Name]['value']>;

const TEXT = `Machine Learning Engineer
Requirements
- 5+ years of Python and PyTorch or TensorFlow
- Bachelor's degree in computer science, or equivalent experience
- You must be authorized to work in the US; no visa sponsorship
Nice to have
- Kubernetes, Airflow
We are a family and wear many hats in a fast-paced environment. Salary $120,000 - $180,000 a year. Remote.`;

test('shapes follow the types: a field or value that is added to one is added to the other', () => {
	expectTypeOf<ShapeOf<'resumes'>>().toEqualTypeOf<RecordOf<'resumes'>>();
	expectTypeOf<ShapeOf<'versions'>>().toEqualTypeOf<RecordOf<'versions'>>();
	expectTypeOf<ShapeOf<'profile'>>().toEqualTypeOf<RecordOf<'profile'>>();
	expectTypeOf<ShapeOf<'answers'>>().toEqualTypeOf<RecordOf<'answers'>>();
	expectTypeOf<ShapeOf<'postings'>>().toEqualTypeOf<RecordOf<'postings'>>();
	expectTypeOf<ShapeOf<'drafts'>>().toEqualTypeOf<RecordOf<'drafts'>>();
	expectTypeOf<ShapeOf<'quarantine'>>().toEqualTypeOf<RecordOf<'quarantine'>>();
});

describe('a posting seen', () => {
	const posting = postingOfText({ title: '', text: TEXT }, at(0));
	const seen = { key: 'k', posting, reading: readPosting(posting), seenAt: at(1) };

	test('is sound as it is read', () => {
		expect(seen.reading.skills.length).toBeGreaterThan(3);
		expect(seen.reading.gates.length).toBeGreaterThan(0);
		expect(seen.reading.redFlags.length).toBeGreaterThan(0);
		expect(isSound('postings', seen)).toBe(true);
	});

	test('of an earlier or later lexicon is sound too', () => {
		const judged = { value: 'prompt-whisperer', rule: 'role-by-horoscope', span: null };
		const reading = { ...seen.reading, facts: { ...seen.reading.facts, role: judged }, extra: [] };
		expect(isSound('postings', { ...seen, reading })).toBe(true);
	});

	test.each<[string, object]>([
		['a mark that would take all memory', { alsoAsked: [{ start: 0, end: 2 ** 52, tier: 'must' }] }],
		['a skill without mentions', { skills: [{ id: 'go', name: 'Go', kind: 'language', tier: 'must', unlisted: false, group: null }] }],
		['no facts', { facts: null }],
		['no version', { lexiconVersion: undefined }],
	])('is damaged by %s', (_damage, change) => {
		expect(isSound('postings', { ...seen, reading: { ...seen.reading, ...change } })).toBe(false);
	});

	test('is damaged by blocks beyond its text', () => {
		const { key, reading, seenAt, posting: short } = seenPosting('k', at(1));
		expect(isSound('postings', { key, reading, seenAt, posting: short })).toBe(true);
		expect(isSound('postings', { key, reading, seenAt, posting: { ...short, text: 'x' } })).toBe(false);
	});
});
