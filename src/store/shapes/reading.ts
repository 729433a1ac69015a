/**
 * Shape of a reading: enough that no screen trips over it. Vocabularies are open and unknown fields stay,
 * for readings of an earlier lexicon are kept until their posting is read anew.
 * @module
 */
import * as v from 'valibot';
import type { Reading } from '../../core/reading.ts';
import { finite, offset } from './parts.ts';

const span = { start: offset, end: offset };
const rule = { rule: v.string(), params: v.optional(v.record(v.string(), v.union([v.string(), finite]))) };
const kind = { kind: v.string() };
const tier = v.picklist(['must', 'nice', 'mentioned']);
const place = v.nullable(v.looseObject(span));

const mentions = v.array(v.looseObject({ ...span, ...rule, tier, section: v.string() }));
const judgement = v.looseObject({ ...rule, value: v.string(), span: place });

const facts = v.looseObject({
	years: v.array(v.looseObject({ ...span, ...rule, min: finite, max: v.nullable(finite), tier, overall: v.boolean(), skill: v.optional(v.string()) })),
	degree: v.nullable(v.looseObject({ ...span, ...rule, level: v.string(), tier: v.picklist(['must', 'nice']), equivalent: v.boolean() })),
	seniority: judgement,
	role: judgement,
	pay: v.nullable(v.looseObject({ rule: v.string(), min: finite, max: finite, currency: v.string(), period: v.string(), span: place })),
	mode: judgement,
	contract: judgement,
});

const shape = v.looseObject({
	skills: v.array(v.looseObject({ ...kind, id: v.string(), name: v.string(), tier, unlisted: v.boolean(), group: v.nullable(finite), mentions })),
	requirements: v.array(v.looseObject({ id: v.string(), tier, anyOf: v.array(v.string()), mentions })),
	alsoAsked: v.array(v.looseObject({ ...span, tier })),
	sections: v.array(v.looseObject({ ...span, ...kind, heading: place, rule: v.string() })),
	facts,
	gates: v.array(v.looseObject({ ...span, ...rule, ...kind })),
	redFlags: v.array(v.looseObject({ ...span, ...rule, ...kind, severity: v.string(), list: v.string() })),
	greenFlags: v.array(v.looseObject({ ...span, ...rule, ...kind })),
	silences: v.array(v.looseObject({ ...rule, ...kind })),
	language: v.string(),
	notRated: v.nullable(v.string()),
	lexiconVersion: v.string(),
});

/** Taken for a reading, although its vocabularies may be those of another lexicon. */
export const reading = shape as v.GenericSchema<unknown> as v.GenericSchema<unknown, Reading>;
