/**
 * Figures that say what came of the work: "by 40 %", "€60k", "180 ms", "3x", "40M users", "a team of 6".
 * @module
 */
import type { Outcome, OutcomeKind, ResumeLine, ResumeSection, ResumeSectionKind } from './types.ts';

const NUMBER = "(?<![\\p{L}\\d.,/#])\\d{1,3}(?:[,.'’\\u202f ]\\d{3})+(?:\\.\\d{1,2})?(?!\\d)|(?<![\\p{L}\\d.,/#])\\d{1,12}(?:[.,]\\d{1,3})?(?!\\d)";
const TIMES = 'k|m|mm|mn|bn|b|thousand|million|billion|trillion|lakhs?|lacs?|crores?|cr|tsd\\.?|mio\\.?|mrd\\.?|tausend|millionen?|milliarden?';
const SYMBOL = '(?:[A-Z]{1,3})?[$€£₹¥]|(?:USD|EUR|GBP|INR|CHF|CAD|AUD|SGD|Rs\\.?)(?=\\s?\\d)';
const CURRENCY = '€|£|\\$|₹|EUR|USD|GBP|INR|CHF|euros?|dollars?|pounds|rupees|rupien|franken';
const TIME = 'ms|µs|μs|ns|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|sekunden?|minuten?|stunden?|tagen?|tage?|wochen?|monaten?|monate?';
const PER =
	'(?:\\s?/\\s?|\\s(?:per|a|an|each|every|pro|je)\\s)(?:s|sec|second|min|minute|h|hour|day|night|shift|week|month|quarter|year|sekunde|minute|stunde|tag|woche|monat|jahr)(?!\\p{L})';
const BYTES = '(?:[KMGTPE]i?B|terabytes?|petabytes?|gigabytes?|megabytes?)';
/** Words that stand between a number and what it counts. */
const BETWEEN = '(?:[\\p{L}-]{1,20}\\s){0,2}?';
/** What is counted: an English plural, or a German noun that could be one. */
const PLURAL = '(?:\\p{L}{2,28}s|people|staff|children|men|women|\\p{Lu}\\p{Ll}{2,28}(?:en|er|e|n))(?!\\p{L})';
/** What a figure does not count: time is no outcome in years, and versions, pages or marks are none at all. */
const NO_COUNT = /^(?:years?|yrs?|jahren?|jahre?|the|and|or|of|to|in|on|at|by|for|with|und|oder|von|bis|level|grade|gpa|cgpa)(?![\p{L}])/iu;
const VERSION_BEFORE =
	/(?:version|python|java|level|grade|gpa|cgpa|top|class|year|v|no\.?|nr\.?|step|phase|tier|rank|ranked|web|html|css|vue|angular|oracle|windows|series|page|(?:rank(?:ed)?|place|top)\s\d{1,4}\s(?:out\s)?of)\s?[:#]?\s?$/iu;

/** In this order: the first that finds something at a place keeps it. */
const RULES: readonly (readonly [kind: OutcomeKind, source: string, flags?: string])[] = [
	['percent', `(?:${NUMBER})\\+?\\s?(?:%|percent(?:age points)?|per cent|prozent(?:punkte)?|pp)(?!\\p{L})`],
	['money', `(?:${SYMBOL})\\s?(?:\\d[\\d,.]{0,14}\\d|\\d)(?:\\s?(?:${TIMES})(?![\\p{L}\\d]))?\\+?(?:${PER})?`],
	['money', `(?:${NUMBER})(?:\\s?(?:${TIMES}))?\\s?(?:${CURRENCY})(?![\\p{L}\\d])(?:${PER})?`],
	['factor', `(?:${NUMBER})\\s?(?:[x×](?![\\p{L}\\d])|-?\\s?(?:fold|fach)(?!\\p{L})|times(?=\\s(?:as|more|faster|the|over|\\p{L}+er)(?!\\p{L})))`],
	['factor', '(?<!\\p{L})(?:doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing)|verdoppel(?:t|te|ung)|verdreifach(?:t|te|ung)|halbier(?:t|te|ung))(?!\\p{L})'],
	['scale', `(?:${NUMBER})\\+?\\s?${BYTES}(?![\\p{L}\\d])(?:${PER})?`],
	['scale', `(?:${NUMBER})\\s?(?:k|m|b|bn|mm)\\+?(?:(?:\\s${BETWEEN}\\p{L}{2,30})?(?:${PER})|\\s${BETWEEN}\\p{L}{3,30}|(?![\\p{L}\\d]))`],
	['scale', `(?:${NUMBER})\\+?\\s(?:thousand|million|billion|trillion|lakhs?|crores?|tsd\\.|mio\\.|mrd\\.|tausend|millionen?|milliarden?)(?:\\s\\p{L}{2,30})?(?:${PER})?`],
	['rate', `(?:${NUMBER})\\+?(?:\\s${BETWEEN}\\p{L}{2,30})?(?:${PER})|(?:${NUMBER})\\+?\\s?(?:qps|rps|tps|fps|rpm)(?!\\p{L})`],
	['duration', `(?:${NUMBER})[\\s-]?(?:${TIME})(?![\\p{L}\\d])`],
	['count', `(?<!\\p{L})(?:teams?|groups?|staff|crew|squads?|department)\\sof\\s(?:${NUMBER})`],
	['count', `(?:${NUMBER})\\+?\\s(?:[\\p{L}-]{2,20}\\s){0,2}?${PLURAL}`, 'gu'],
	['scale', '(?<![\\p{L}\\d.,/#$€£₹])\\d{1,3}(?:[,.’]\\d{3})+(?![\\d%])'],
];
const PATTERNS = RULES.map(([kind, source, flags = 'giu']) => [kind, new RegExp(source, flags)] as const);
const MANY = 1000;
/** A line of a thousand figures is no line of a résumé. */
const MAX_LINE_CHARS = 2000;
const KINDS: ReadonlySet<ResumeSectionKind> = new Set(['experience', 'projects', 'summary', 'awards', 'other']);

/** Outcomes in the lines that tell of work, in the order of the text. Years, dates, versions and marks are none. Linear. */
export function findOutcomes(lines: readonly ResumeLine[], sections: readonly ResumeSection[]): Outcome[] {
	return lines.flatMap((line, at) => {
		const kind = sections[line.section]?.kind;
		if (kind === undefined || !KINDS.has(kind) || line.role === 'heading' || line.role === 'entry' || !/\d|[bpl]l|halv|halb/i.test(line.text)) return [];
		return findInLine(line.text.slice(0, MAX_LINE_CHARS)).map(({ kind: found, start, end }) => ({ kind: found, line: at, start: line.start + start, end: line.start + end }));
	});
}

interface Figure {
	readonly kind: OutcomeKind;
	readonly start: number;
	readonly end: number;
}

function findInLine(text: string): Figure[] {
	const found: Figure[] = [];
	for (const [kind, pattern] of PATTERNS) {
		for (const match of text.matchAll(pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			if (found.some((other) => start < other.end && other.start < end)) continue;
			const judged = judge(kind, match[0], text.slice(Math.max(0, start - 14), start));
			if (judged) found.push({ kind: judged, start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** What a figure is after all: a thousand and more of anything is scale; `null` for what counts nothing. */
function judge(kind: OutcomeKind, words: string, before: string): OutcomeKind | null {
	if (VERSION_BEFORE.test(before) && kind !== 'percent' && kind !== 'money') return null;
	if (kind === 'duration' && /^\d{4}\s/.test(words)) return null;
	if (kind !== 'count' && kind !== 'rate') return kind;
	const figures = /\d[\d,.'’\u202f ]*/.exec(words)?.[0].trimEnd() ?? '';
	const counted = words.slice(words.indexOf(figures) + figures.length).replace(/^\+?\s*/, '');
	const value = Number(figures.replace(/[,.'’\u202f ](?=\d{3})/g, ''));
	if (kind === 'rate') return value >= MANY ? 'scale' : 'rate';
	if (/^(?:19|20)\d\d$/.test(figures) || (figures.includes('.') && value < MANY)) return null;
	if (counted === '') return kind;
	if (counted.split(' ').some((word) => NO_COUNT.test(word))) return null;
	return value >= MANY ? 'scale' : 'count';
}
