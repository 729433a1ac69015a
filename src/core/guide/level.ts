/**
 * What title, years, duties and pay each say of the level, and whether they agree.
 * @module
 */
import type { SeniorityLevel, YearsFact } from '../finding.ts';
import type { Posting, Span } from '../posting.ts';
import type { Reading } from '../reading.ts';
import { compileGuide } from './compiled-guide.ts';
import { isBasePay, overlaps, type PayRange, type PayYear, payPerYear, payRangesOf } from './pay-per-year.ts';
import { hitWithin, type PhraseHit } from './phrase-index.ts';
import { hitsOf } from './posting-conditions.ts';
import type { GuideStatement } from './statement.ts';
import { surveyPosting } from './survey.ts';
import { tellCountry } from './tell-country.ts';
import type { Guide, GuideLevel } from './types.ts';

export type LevelSource = 'title' | 'years' | 'duties' | 'pay';

/** What one source says. */
export interface LevelVoice {
	readonly source: LevelSource;
	/** Levels it is compatible with, from the lowest up: ranges overlap. Never empty. */
	readonly levels: readonly SeniorityLevel[];
	/** Names a message of `guide:voice`. */
	readonly rule: string;
	readonly params: GuideStatement['params'];
	/** Where the posting says it; empty where only a field of the page does. */
	readonly places: readonly Span[];
}

export interface LevelJudgement {
	/** In the order title, years, duties, pay; only those that speak. */
	readonly voices: readonly LevelVoice[];
	/** `null` where fewer than two speak. */
	readonly agree: boolean | null;
	/** One for each pair that disagrees with the title (without one: the years), or that all agree. Empty where fewer than two speak. */
	readonly statements: readonly GuideStatement[];
}

/** Levels on one ladder. A lead stands between senior and staff; who manages people stands on another ladder. */
const RUNG = new Map<SeniorityLevel, number>([
	['intern', 0],
	['junior', 1],
	['mid', 2],
	['senior', 3],
	['lead', 3.5],
	['staff', 4],
]);
/** Levels that lie no further apart than this say the same. */
const SAME_RUNG = 0.5;
/** One sign alone says little; and of a beginner's two, for seniors, too, "assist with" something. */
const SIGNS_MIN = 2;
const BEGINNER_SIGNS_MIN = 3;
const BEGINNER: ReadonlySet<SeniorityLevel> = new Set<SeniorityLevel>(['intern', 'junior']);

/** Hears what each source says. Sources that say nothing are left out. */
export function judgeLevel(reading: Reading, posting: Posting, guide: Guide): LevelJudgement {
	const voices = [titleVoice(reading), yearsVoice(reading, guide), dutiesVoice(posting, reading, guide), payVoice(reading, posting, guide)].filter((voice) => voice !== null);
	const [base, ...rest] = voices.filter(({ levels }) => levels.some((level) => RUNG.has(level)));
	const others = rest.filter(({ source }) => source !== 'pay' || (base && tellsPay(base.levels, reading, posting, guide)));
	if (!base || others.length === 0) return { voices, agree: null, statements: [] };
	const statements = others.flatMap((voice) => compareVoices(base, voice, guide) ?? []);
	if (statements.length > 0) return { voices, agree: false, statements };
	return { voices, agree: true, statements: [{ rule: 'level-agree', params: { level: nameOf(base.levels, guide), count: others.length + 1 } }] };
}

/** The level to compare pay with: what the title says if the guide knows it, else the only one that the years stand for; else `unknown`. */
export function levelForPay({ voices }: LevelJudgement, guide: Guide): SeniorityLevel {
	for (const source of ['title', 'years'] as const) {
		const levels = voices.find((voice) => voice.source === source)?.levels ?? [];
		const [only] = levels;
		if (only && levels.length === 1 && guide.levels.some(({ level }) => level === only)) return only;
	}
	return 'unknown';
}

/** `null` where they agree. Rules: `level-<voice>-below-<base>` and `level-<voice>-above-<base>`. */
function compareVoices(base: LevelVoice, voice: LevelVoice, guide: Guide): GuideStatement | null {
	const [lowBase, highBase] = span(base.levels);
	const [low, high] = span(voice.levels);
	if (low <= highBase + SAME_RUNG && high >= lowBase - SAME_RUNG) return null;
	const params = { level: nameOf(base.levels, guide), other: nameOf(voice.levels, guide), ...voice.params };
	return { rule: `level-${voice.source}-${high < lowBase ? 'below' : 'above'}-${base.source}`, params };
}

function span(levels: readonly SeniorityLevel[]): [low: number, high: number] {
	const rungs = levels.map((level) => RUNG.get(level)).filter((rung) => rung !== undefined);
	return [Math.min(...rungs), Math.max(...rungs)];
}

/** As the guide calls them, from the lowest to the highest. */
function nameOf(levels: readonly SeniorityLevel[], guide: Guide): string {
	const names = levels.map((level) => guide.levels.find((one) => one.level === level)?.name ?? level);
	return names.length > 1 ? `${names[0]} – ${names.at(-1)}` : (names[0] ?? '');
}

/** What the posting calls the job, in its title or text or in the page's field. */
function titleVoice(reading: Reading): LevelVoice | null {
	const { value, rule, params, span: place } = reading.facts.seniority;
	if (value === 'unknown' || rule === 'seniority-years') return null;
	return { source: 'title', levels: [value], rule: 'voice-title', params: { words: String(params?.words ?? value) }, places: place ? [place] : [] };
}

function yearsVoice(reading: Reading, guide: Guide): LevelVoice | null {
	const asked = decidingYears(reading.facts.years);
	if (!asked) return null;
	const levels = guide.levels.filter(({ years }) => {
		const top = years.max ?? Number.POSITIVE_INFINITY;
		// "3+ years" is where its minimum lies; "2 to 6 years" is all that it spans.
		return asked.max === null ? asked.min >= years.min && asked.min < top : asked.min < top && asked.max > years.min;
	});
	if (levels.length === 0) return null;
	const params = asked.max === null ? { years: `${asked.min}+` } : { years: `${asked.min}–${asked.max}` };
	return { source: 'years', levels: levels.map(({ level }) => level), rule: 'voice-years', params, places: [{ start: asked.start, end: asked.end }] };
}

/** The most years that must be had, in general before for one skill. */
function decidingYears(years: readonly YearsFact[]): YearsFact | null {
	const must = years.filter(({ tier }) => tier === 'must');
	const overall = must.filter((fact) => fact.overall);
	const pool = overall.length > 0 ? overall : must;
	return pool.reduce<YearsFact | null>((most, fact) => (most === null || fact.min > most.min ? fact : most), null);
}

function dutiesVoice(posting: Posting, reading: Reading, guide: Guide): LevelVoice | null {
	const survey = surveyPosting(posting, reading);
	const hits = hitsOf(survey, compileGuide(guide));
	const found = guide.levels.map((level) => ({ level, places: signsOf(level, (sign) => firstAmong(survey.dutyLines, hits(sign))) })).filter(({ places }) => places.length > 0);
	const most = found.reduce<(typeof found)[number] | null>((best, one) => (best === null || one.places.length > best.places.length ? one : best), null);
	const isAlone = found.every((one) => one === most || one.places.length < (most?.places.length ?? 0));
	if (!most || !isAlone || most.places.length < (BEGINNER.has(most.level.level) ? BEGINNER_SIGNS_MIN : SIGNS_MIN)) return null;
	const words = most.places.map(({ start, end }) => posting.text.slice(start, end)).join(', ');
	return { source: 'duties', levels: [most.level.level], rule: 'voice-duties', params: { signs: words }, places: most.places };
}

function firstAmong(lines: readonly Span[], hits: readonly PhraseHit[]): Span | null {
	if (hits.length === 0) return null;
	for (const line of lines) {
		const hit = hitWithin(hits, line);
		if (hit) return hit;
	}
	return null;
}

function signsOf(level: GuideLevel, find: (sign: string) => Span | null): Span[] {
	const places = new Map<number, Span>();
	for (const sign of level.signs) {
		const hit = find(sign);
		if (hit) places.set(hit.end, { start: hit.start, end: hit.end });
	}
	return [...places.values()].sort((a, b) => a.start - b.start);
}

function payVoice(reading: Reading, posting: Posting, guide: Guide): LevelVoice | null {
	const { pay } = reading.facts;
	const country = tellCountry(posting, reading);
	if (!pay || !country || !isBasePay(pay)) return null;
	const ranges = payRangesOf(guide, country, pay.currency);
	const levels = levelsAt(payPerYear(pay), ranges, guide);
	if (levels.length === 0) return null;
	const params = { source: ranges[0]?.source.title ?? '', date: ranges[0]?.source.date ?? '' };
	return { source: 'pay', levels, rule: 'voice-pay', params, places: pay.span ? [pay.span] : [] };
}

/**
 * Whether pay tells anything of these levels: the guide has a figure for one of them, or the pay stays below that of a lower level, or
 * passes that of a higher one. A lead is paid like a senior or a staff one.
 */
function tellsPay(levels: readonly SeniorityLevel[], reading: Reading, posting: Posting, guide: Guide): boolean {
	const country = tellCountry(posting, reading);
	const { pay } = reading.facts;
	if (!pay || !country) return false;
	const [low, high] = span(levels);
	const rungOf = ({ level }: PayRange) => RUNG.get(level.level) ?? 0;
	const ranges = payRangesOf(guide, country, pay.currency);
	if (ranges.some((range) => rungOf(range) >= low - SAME_RUNG && rungOf(range) <= high + SAME_RUNG)) return true;
	const { min, max } = payPerYear(pay);
	const [below, above] = [ranges.findLast((range) => rungOf(range) < low), ranges.find((range) => rungOf(range) > high)];
	return (below !== undefined && max <= below.min) || (above !== undefined && min >= (above.max ?? Number.POSITIVE_INFINITY));
}

/** Levels whose range overlaps the pay; below all of them the lowest, above all the highest, if the guide has none beyond it. */
function levelsAt(pay: PayYear, ranges: ReturnType<typeof payRangesOf>, { levels }: Guide): SeniorityLevel[] {
	const touching = ranges.filter((range) => overlaps(pay, range));
	if (touching.length > 0) return touching.map(({ level }) => level.level);
	const [lowest, highest] = [ranges[0], ranges.at(-1)];
	if (!lowest || !highest) return [];
	// Of levels without figures nothing is known: pay outside the others' ranges may be theirs.
	if (pay.max <= lowest.min) return lowest.level === levels[0] ? [lowest.level.level] : [];
	return highest.max !== null && pay.min >= highest.max && highest.level === levels.at(-1) ? [highest.level.level] : [];
}
