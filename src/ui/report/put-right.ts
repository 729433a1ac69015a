/**
 * A list of corrections with one more in it. Nothing is put right twice, and what takes an earlier correction back takes it out.
 * @module
 */
import type { Correction } from '../../core/resume/corrections.ts';
import { stripMarkup } from '../../core/resume/lines.ts';

/** The list after `next`. One about the same line or heading gives way to it; of two that say the opposite neither stays. */
export function putRight(corrections: readonly Correction[], next: Correction): Correction[] {
	const whole = asHeading(corrections, next);
	const others = corrections.filter((correction) => !isAboutSame(correction, whole));
	return corrections.some((correction) => isOpposite(correction, whole)) ? others : [...others, whole];
}

/** The kind of a section whose heading the reader named is told with the heading: undone together. */
function asHeading(corrections: readonly Correction[], next: Correction): Correction {
	if (next.what !== 'section') return next;
	const heading = corrections.find((correction) => correction.what === 'heading' && isSame(correction.line, next.heading));
	return heading?.what === 'heading' ? { ...heading, kind: next.kind } : next;
}

function isAboutSame(a: Correction, b: Correction): boolean {
	if (isSkill(a)) return isSkill(b) && a.skill === b.skill && isSame(a.line, b.line);
	return !isSkill(b) && a.what === b.what && isSame(a.what === 'section' ? a.heading : a.line, b.what === 'section' ? b.heading : b.line);
}

function isOpposite(a: Correction, b: Correction): boolean {
	return isSkill(a) && a.what !== b.what && isAboutSame(a, b);
}

function isSkill(correction: Correction): correction is Extract<Correction, { skill: string }> {
	return correction.what === 'skill' || correction.what === 'no-skill';
}

function isSame(a: string, b: string): boolean {
	return fold(a) === fold(b);
}

function fold(text: string): string {
	return stripMarkup(text).replace(/\s+/g, ' ').replace(/\s*:$/, '').toLowerCase();
}
