/**
 * What could not be read well in a résumé, or will not be read well by others.
 * @module
 */

import type { Evidence, Resume, ResumeLine, ResumeSection } from './types.ts';
import { isAfter, readMonth } from './years.ts';

const MIN_WORDS = 80;
const MAX_WORDS = 2500;
const MAX_REPEATS = 12;
const MAX_REPEATS_IN_LINE = 4;
const MIN_BULLETS = 6;
const MIN_SHARE_WITH_FIGURES = 0.2;

/** All warnings, in the order in which they are shown. Each is the name of a message. */
export const WARNINGS = [
	'no-text',
	'very-short',
	'very-long',
	'no-sections',
	'no-experience',
	'no-dates',
	'dates-reversed',
	'dates-ahead',
	'no-skills-found',
	'keyword-stuffing',
	'few-figures',
] as const;
export type ResumeWarning = (typeof WARNINGS)[number];

/** Looks for what is amiss. `asOf` is an ISO date. Linear. */
export function findWarnings(resume: Omit<Resume, 'warnings'>, asOf: string): ResumeWarning[] {
	if (resume.lines.length === 0) return ['no-text'];
	const { sections, evidence, lines } = resume;
	const words = lines.reduce((sum, line) => sum + countWords(line.text), 0);
	const jobs = sections.filter((section) => section.kind === 'experience');
	const active = jobs.length > 0 || sections.some((section) => section.kind === 'projects');
	const found = new Set<ResumeWarning>();
	if (words < MIN_WORDS) found.add('very-short');
	if (words > MAX_WORDS) found.add('very-long');
	if (sections.every((section) => section.heading === null)) found.add('no-sections');
	else if (!active) found.add('no-experience');
	if (jobs.length > 0 && resume.years === null) found.add('no-dates');
	for (const rule of dateWarnings(jobs, asOf)) found.add(rule);
	if (evidence.every((piece) => piece.negated)) found.add('no-skills-found');
	if (repeatsTooOften(evidence)) found.add('keyword-stuffing');
	if (lacksFigures(lines, sections)) found.add('few-figures');
	return WARNINGS.filter((rule) => found.has(rule));
}

function* dateWarnings(jobs: readonly ResumeSection[], asOf: string): Generator<ResumeWarning> {
	const now = readMonth(asOf);
	for (const { from, to } of jobs.flatMap((section) => section.entries)) {
		if (from && to && to !== 'present' && isAfter(from, to)) yield 'dates-reversed';
		if ((from && isAfter(from, now)) || (to && to !== 'present' && isAfter(to, now))) yield 'dates-ahead';
	}
}

/** One skill a dozen times, or four times in one line, reads like stuffing; a job title repeated in every entry doesn't. */
function repeatsTooOften(evidence: readonly Evidence[]): boolean {
	const total = new Map<string, number>();
	const inLine = new Map<string, number>();
	for (const { skill, line } of evidence) {
		const places = (total.get(skill) ?? 0) + 1;
		const key = `${line} ${skill}`;
		const repeats = (inLine.get(key) ?? 0) + 1;
		if (places > MAX_REPEATS || repeats >= MAX_REPEATS_IN_LINE) return true;
		total.set(skill, places);
		inLine.set(key, repeats);
	}
	return false;
}

function lacksFigures(lines: readonly ResumeLine[], sections: readonly ResumeSection[]): boolean {
	const bullets = lines.filter((line) => line.role === 'bullet' && sections[line.section]?.kind === 'experience');
	if (bullets.length < MIN_BULLETS) return false;
	return bullets.filter((line) => /\d/.test(line.text)).length < MIN_SHARE_WITH_FIGURES * bullets.length;
}

function countWords(text: string): number {
	let count = 0;
	for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++;
	return count + 1;
}
