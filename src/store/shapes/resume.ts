/**
 * Shapes of résumés and their versions.
 * @module
 */
import * as v from 'valibot';
import { id, serial, time } from './parts.ts';

const kind = v.picklist(['contact', 'summary', 'experience', 'projects', 'education', 'skills', 'certifications', 'publications', 'languages', 'awards', 'interests', 'other']);

const correction = v.variant('what', [
	v.object({ what: v.literal('section'), heading: v.string(), kind }),
	v.object({ what: v.literal('heading'), line: v.string(), kind }),
	v.object({ what: v.literal('no-skill'), line: v.string(), skill: v.string() }),
	v.object({ what: v.literal('skill'), line: v.string(), skill: v.string() }),
]);

export const resume = v.object({
	id,
	name: v.string(),
	text: v.string(),
	savedAt: time,
	active: v.picklist([0, 1]),
	corrections: v.array(correction),
	source: v.nullable(v.string()),
	keepsContact: v.boolean(),
});

export const version = v.object({ id: serial, resumeId: id, name: v.string(), text: v.string(), corrections: v.array(correction), savedAt: time });
