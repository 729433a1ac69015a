/**
 * Shapes of what the reader says: profile, answers, drafts; and of what was set aside.
 * @module
 */
import * as v from 'valibot';
import { EMPTY_PROFILE } from '../../core/profile.ts';
import { finite, id, serial, time } from './parts.ts';

const words = v.array(v.string());
const yesNo = v.nullable(v.boolean());
const number = v.nullable(finite);

/** A field that a record doesn't have yet was never said: a new one needs no migration. */
export const profile = v.object({
	years: v.optional(number, EMPTY_PROFILE.years),
	degree: v.optional(v.nullable(v.picklist(['none', 'associate', 'bachelor', 'master', 'phd'])), EMPTY_PROFILE.degree),
	levels: v.optional(v.array(v.picklist(['intern', 'junior', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'unknown'])), []),
	mayWorkIn: v.optional(words, []),
	citizenOf: v.optional(words, []),
	needsSponsor: v.optional(yesNo, EMPTY_PROFILE.needsSponsor),
	hasClearance: v.optional(yesNo, EMPTY_PROFILE.hasClearance),
	hasDrivingLicence: v.optional(yesNo, EMPTY_PROFILE.hasDrivingLicence),
	languages: v.optional(words, []),
	modes: v.optional(v.array(v.picklist(['remote', 'hybrid', 'onsite'])), []),
	places: v.optional(words, []),
	wouldRelocate: v.optional(yesNo, EMPTY_PROFILE.wouldRelocate),
	acceptsOnCall: v.optional(yesNo, EMPTY_PROFILE.acceptsOnCall),
	mostTravel: v.optional(number, EMPTY_PROFILE.mostTravel),
	payFloor: v.optional(v.nullable(v.object({ amount: finite, currency: v.string(), period: v.picklist(['year', 'month', 'week', 'day', 'hour']) })), EMPTY_PROFILE.payFloor),
	dealBreakers: v.optional(words, []),
});

export const answer = v.object({ skill: id, truth: v.picklist(['have', 'adjacent', 'learning', 'no']), where: v.string(), saidAt: time });

export const draft = v.object({ form: v.string(), fields: v.record(v.string(), v.string()) });

export const setAside = v.object({ id: serial, store: v.string(), key: v.string(), record: v.string(), setAsideAt: time });
