/**
 * The highest degree a résumé says was taken. Those still under way, or given up, are not held.
 * @module
 */
import type { DegreeLevel } from '../finding.ts';
import type { ResumeEntry, ResumeLine, ResumeSection } from './types.ts';
import { isAfter, readMonth } from './years.ts';

/** From the highest to the lowest; the first that a title names is its level. Short forms are told by their capitals: "MS" is a degree, "ms" is not. */
const LEVELS: readonly (readonly [DegreeLevel, RegExp])[] = [
	[
		'phd',
		/(?<![\p{L}])(?:[Pp][Hh]\.?\s?D|PHD|D\.?\s?[Pp]hil|D\.?Sc|Sc\.?D|Ed\.?D|Eng\.?D|[Dd]octor(?:ate|al)?|DOCTOR(?:ATE|AL)?|Dr\.?\s?(?:-?Ing|rer|phil|med)|Promotion(?= (?:in|im|zum|zur)\b))(?![\p{L}])/u,
	],
	[
		'master',
		/(?<![\p{L}])(?:(?<![Ss]crum )[Mm]aster(?:['’]?s)?(?! ?class)|MASTER(?:['’]?S)?|M\.?\s?S[Cc]|M\.?\s?S|M\.?\s?A|M\.?\s?E|M\.?\s?[Ee][Nn][Gg]|M\.?\s?[Tt][Ee][Cc][Hh]|(?:E\.?)?M\.?B\.?A|M\.?C\.?A|M\.?\s?[Cc]om|M\.?\s?[Pp]hil|M\.?[Rr]es|M\.?P\.?H|M\.?F\.?A|M\.?[Ed]d|LL\.?M|Diplom(?:-?\p{Ll}+)?(?<!a|ado|as)|DIPLOM|Magister|Staatsexamen)(?![\p{L}])(?! (?:Office|SQL|Excel|Access|Word|Azure|Project)\b)/u,
	],
	[
		'bachelor',
		/(?<![\p{L}])(?:[Bb]achelor(?:['’]?s)?|BACHELOR(?:['’]?S)?|B\.?\s?S[Cc]|B\.?\s?S|B\.?\s?A|A\.B|B\.?\s?E|B\.?\s?[Ee][Nn][Gg]|B\.?\s?[Tt][Ee][Cc][Hh]|B\.?B\.?A|B\.?C\.?A|B\.?\s?[Cc]om|B\.?F\.?A|B\.?[Ed]d|LL\.?B|[Ll]icenciatura|[Ll]aurea|[Uu]ndergraduate [Dd]egree)(?![\p{L}])/u,
	],
	[
		'associate',
		/(?<![\p{L}])(?:[Aa]ssociate(?:['’]?s)?(?= (?:of|in|[Dd]egree))|ASSOCIATE(?:['’]?S)?(?= (?:OF|IN|DEGREE))|A\.A\.?S?|A\.S|AAS|HND|[Ff]oundation [Dd]egree)(?![\p{L}])/u,
	],
];
const UNFINISHED =
	/(?<![\p{L}])(?:expected|anticipated|in progress|ongoing|pursuing|candidate|student|incomplete|not completed|unfinished|dropped out|withdrew|left (?:the|to)|abgebrochen|laufend|voraussichtlich)(?![\p{L}])/iu;

/**
 * The highest level among the entries of the education sections; `null` where none names one.
 * @param asOf ISO date; a degree dated later is not held yet.
 */
export function findDegree(lines: readonly ResumeLine[], sections: readonly ResumeSection[], asOf: string): DegreeLevel | null {
	const held = sections
		.filter(({ kind }) => kind === 'education')
		.flatMap((section) => [
			...section.entries.flatMap((entry) => (isHeld(entry, lines, asOf) ? [entry.title ?? headOf(entry, lines)] : [])),
			...section.lines.map((at) => (lines[at] as ResumeLine).text).filter((text) => !UNFINISHED.test(text)),
		])
		.map(levelOf);
	return LEVELS.find(([level]) => held.includes(level))?.[0] ?? null;
}

function isHeld(entry: ResumeEntry, lines: readonly ResumeLine[], asOf: string): boolean {
	if (entry.to === 'present' || (entry.to !== null && isAfter(entry.to, readMonth(asOf)))) return false;
	return !UNFINISHED.test(headOf(entry, lines));
}

function headOf(entry: ResumeEntry, lines: readonly ResumeLine[]): string {
	return entry.lines.flatMap((at) => (lines[at]?.role === 'entry' ? [lines[at].text] : [])).join('\n');
}

function levelOf(title: string): DegreeLevel | null {
	return LEVELS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
