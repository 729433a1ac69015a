/**
 * The head of an entry: which lines it may consist of, and what they say (title, organisation).
 * @module
 */
import type { Period } from './dates.ts';
import { stripMarkup } from './lines.ts';
import type { ResumeSectionKind } from './types.ts';

const MAX_HEAD_CHARS = 120;
const MAX_HEAD_WORDS = 16;
const MAX_SINGLE_DATE_CHARS = 90;
/** A Markdown heading may be of any length; this much of it is read for title and organisation. */
const MAX_READ_CHARS = 300;
const COMPANY_POINT = /\b(?:inc|ltd|co|corp|llc|e\.v|pvt|b\.v)\.$/i;

/** Whether a line without glyph could name a job, project or degree: short, no sentence, not the rest of a wrapped one. */
export function looksLikeHead(text: string): boolean {
	if (text.length > MAX_HEAD_CHARS || /^[*_]*\p{Ll}/u.test(text)) return false;
	if (/[.;,]$/.test(text) && !COMPANY_POINT.test(text)) return false;
	return text.split(/\s+/).length <= MAX_HEAD_WORDS;
}

/** Whether a period found in a line dates an entry rather than being told about in a sentence. */
export function datesHead(text: string, period: Period, kind: ResumeSectionKind): boolean {
	const rest = text.length - (period.end - period.start);
	const before = text.slice(0, period.start);
	const after = text.slice(period.end);
	const atEdge = !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
	if (period.isRange) return rest <= MAX_HEAD_CHARS && (atEdge || rest <= MAX_SINGLE_DATE_CHARS) && !(rest > 40 && /[\p{L}\p{N}]\.$/u.test(text.trimEnd()));
	if (rest > MAX_SINGLE_DATE_CHARS || !atEdge) return false;
	if (kind === 'education' || kind === 'projects') return true;
	const month = period.to !== null && period.to !== 'present' && period.to.month > 0;
	return month || /\($/.test(before) || rest <= 2;
}

const STRONG_SEPARATOR = /\s*[|·•‖]\s*|\t+|\s{3,}|\s{1,2}[–—]\s{1,2}|\s-\s|\s@\s/;
const TITLE_WORDS = new Set(
	(
		'engineer developer analyst scientist manager director lead architect consultant intern internship trainee researcher administrator designer ' +
		'programmer specialist officer head assistant associate tutor lecturer teacher freelancer founder cofounder co-founder owner cto ceo coordinator ' +
		'technician tester devops sre student fellow advisor professor postdoc praktikant praktikantin werkstudent werkstudentin berater beraterin ' +
		'leiter leiterin analystin gründer gründerin dozent dozentin mitarbeiter mitarbeiterin freiberufler freiberuflerin hilfskraft auszubildende auszubildender'
	).split(' '),
);
const TITLE_ENDINGS = /(?:entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|manager|managerin|berater|beraterin|informatiker|informatikerin|forscher|forscherin)$/;
const DEGREE =
	/(?<![\p{L}])(?:b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?eng|m\.?\s?eng|b\.?tech|m\.?tech|bachelor(?:'?s)?|master(?:'?s)?|ph\.?\s?d|doctor(?:ate)?|dr|mba|associate|diplom\p{L}*|diploma|abitur|promotion|magister|staatsexamen|degree)(?![\p{L}])/iu;
const SCHOOL = /universit|college|institute?(?![\p{L}])|school|hochschule|akademie|academy|schule|gymnasium|(?<![\p{L}])(?:tu|fh|eth|lmu|kit|mit|rwth)(?![\p{L}])/iu;

const COMPANY = /(?<![\p{L}])(?:gmbh|ag|kg|se|e\.\s?v|inc|ltd|llc|plc|corp|corporation|company|group|gruppe|labs|foundation|stiftung|s\.?r\.?l|b\.?v|s\.?a)\.?$/iu;

/** Whether a line speaks of studies: a degree or a school. */
export function namesStudies(text: string): boolean {
	return DEGREE.test(text) || SCHOOL.test(text);
}

export interface Head {
	readonly title: string | null;
	readonly organisation: string | null;
}

/**
 * Reads title and organisation off an entry's head lines, dates already cut out. Where neither order nor words tell them apart,
 * the first is the title. Further parts (a place, a team) stay in the lines alone.
 */
export function readHead(texts: readonly string[], kind: ResumeSectionKind): Head {
	const parts = texts.flatMap((text) => splitParts(text.slice(0, MAX_READ_CHARS)));
	if (parts.length === 0) return { title: null, organisation: null };
	const isTitle = kind === 'education' ? (part: string) => DEGREE.test(part) : namesRole;
	const isOrganisation = (part: string) => SCHOOL.test(part) || (kind !== 'education' && COMPANY.test(part));
	let at = parts.findIndex(isTitle);
	// A school without a degree has no title; a company without a known role is followed by an unknown one.
	if (at === -1 && isOrganisation(parts[0] as string)) at = kind === 'education' || parts.length === 1 ? -1 : 1;
	else at = Math.max(at, 0);
	const others = parts.filter((_, index) => index !== at);
	return { title: parts[at] ?? null, organisation: others.find(isOrganisation) ?? others[0] ?? null };
}

/** Cuts a period out of its line. */
export function cutOut(text: string, period: Period | null): string {
	return period ? `${text.slice(0, period.start)}\t${text.slice(period.end)}` : text;
}

function splitParts(text: string): string[] {
	const plain = stripMarkup(text);
	const strong = tidy(plain.split(STRONG_SEPARATOR));
	if (strong.length !== 1) return strong;
	const only = strong[0] as string;
	const at = /\s(?:at|bei)\s/.exec(only);
	if (at) return tidy([only.slice(0, at.index), only.slice(at.index + at[0].length)]);
	return tidy(only.split(/,\s+/));
}

function tidy(parts: readonly string[]): string[] {
	return parts.map((part) => part.replace(/^[\s,;:()[\]–—|-]+|[\s,;:([–—|-]+$|(?<!\([^()]{0,80})[)\]]+$/g, '')).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function namesRole(part: string): boolean {
	return part
		.toLowerCase()
		.split(/[\s,/()&]+/)
		.some((word) => TITLE_WORDS.has(word) || TITLE_ENDINGS.test(word));
}
