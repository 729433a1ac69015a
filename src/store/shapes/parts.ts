/**
 * Shapes that several records share.
 * @module
 */
import * as v from 'valibot';

/** Marks take memory by their last offset: one without bound could take all there is. */
const OFFSET_MAX = 10_000_000;

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(OFFSET_MAX));
export const finite = v.pipe(v.number(), v.finite());
export const id = v.pipe(v.string(), v.nonEmpty());
/** ISO date and time. */
export const time = v.pipe(v.string(), v.isoTimestamp());
/** Number that the database gives. */
export const serial = v.pipe(v.number(), v.integer(), v.minValue(1));
