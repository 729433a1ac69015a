/**
 * The shape of each store's records. Nothing that has another shape leaves the store as a result, and nothing that has is brought in.
 * @module
 */
import * as v from 'valibot';
import type { Schema, StoreName } from '../records.ts';
import { seenPosting } from './posting.ts';
import { answer, draft, profile, setAside } from './reader.ts';
import { resume, version } from './resume.ts';

export const SHAPES = {
	resumes: resume,
	versions: version,
	profile,
	answers: answer,
	postings: seenPosting,
	drafts: draft,
	quarantine: setAside,
} as const satisfies { [Name in StoreName]: v.GenericSchema<unknown, unknown> };

/** Whether a record is what its store says it is. */
export function isSound<Name extends StoreName>(store: Name, record: unknown): record is Schema[Name]['value'] {
	return v.is(SHAPES[store] as v.GenericSchema, record);
}
