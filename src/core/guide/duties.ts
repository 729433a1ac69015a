/**
 * The duties of a posting beside those of its guide.
 * @module
 */
import type { Posting, Span } from '../posting.ts';
import type { Reading } from '../reading.ts';
import { isNegated } from '../signals/negation.ts';
import { tokenAt } from '../text/words.ts';
import { compileGuide } from './compiled-guide.ts';
import type { DutyLine } from './duty-lines.ts';
import { findNearPhrases } from './near-phrases.ts';
import { hitWithin } from './phrase-index.ts';
import { hitsOf } from './posting-conditions.ts';
import { type PostingSurvey, type SurveyedLine, surveyPosting } from './survey.ts';
import type { Guide, GuideDuty } from './types.ts';

/** What told that a line is a duty: one of its phrases, the words of one in another form, or two of its skills. */
export type DutyTold = 'phrase' | 'words' | 'skills';

export interface MappedDuty {
	readonly duty: GuideDuty;
	readonly by: DutyTold;
	/** The words that told it. */
	readonly told: readonly Span[];
}

export interface MappedLine extends DutyLine {
	/** The guide's duties that the line is, the best told first; empty if it is none of them. */
	readonly duties: readonly MappedDuty[];
}

export interface DutyMap {
	/** Every duty line of the posting, in the order of the text. */
	readonly lines: readonly MappedLine[];
	/** Duties of the guide that the posting names nowhere. Empty where it states no duties, or isn't whole. */
	readonly notNamed: readonly GuideDuty[];
}

/** A line that names so many different skills of a duty is that duty. */
const SKILLS_MIN = 2;
const SKILLS_STRENGTH = 1.5;
/** Words in another form or order tell a little less than the phrase itself. */
const NEAR_STRENGTH = 0.9;
/** Duties told with less than this share of the best one's strength are named in passing. */
const IN_PASSING = 0.5;

interface Weighed extends MappedDuty {
	readonly strength: number;
}

/** Tells for each duty line which of the guide's duties it is. */
export function mapDuties(posting: Posting, reading: Reading, guide: Guide): DutyMap {
	const survey = surveyPosting(posting, reading);
	const lines = survey.dutyLines.map((line): MappedLine => {
		const { start, end, block, section } = line;
		return { start, end, block, section, duties: dutiesOf(line, survey, guide) };
	});
	const named = new Set(lines.flatMap(({ duties }) => duties.map(({ duty }) => duty.id)));
	const hits = hitsOf(survey, compileGuide(guide));
	const tells = lines.length > 0 && posting.extraction === 'sound';
	return { lines, notNamed: tells ? guide.duties.filter(({ id, phrases }) => !named.has(id) && !phrases.some((phrase) => hits(phrase).length > 0)) : [] };
}

function dutiesOf(line: SurveyedLine, survey: PostingSurvey, guide: Guide): MappedDuty[] {
	const weighed = [...byPhrase(line, survey, guide), ...byWords(line, survey, guide), ...bySkills(line, guide)];
	const best = new Map<GuideDuty, Weighed>();
	for (const one of weighed) if (one.strength > (best.get(one.duty)?.strength ?? 0)) best.set(one.duty, one);
	const strongest = Math.max(0, ...weighed.map(({ strength }) => strength));
	return [...best.values()]
		.filter(({ strength }) => strength >= strongest * IN_PASSING)
		.sort((a, b) => b.strength - a.strength)
		.map(({ duty, by, told }) => ({ duty, by, told }));
}

function* byPhrase(line: SurveyedLine, survey: PostingSurvey, guide: Guide): Generator<Weighed> {
	const hits = hitsOf(survey, compileGuide(guide));
	for (const duty of guide.duties) {
		for (const phrase of duty.phrases) {
			const hit = hitWithin(hits(phrase), line);
			if (hit) yield { duty, by: 'phrase', told: [{ start: hit.start, end: hit.end }], strength: hit.last - hit.first + 1 };
		}
	}
}

function* byWords(line: SurveyedLine, { words }: PostingSurvey, guide: Guide): Generator<Weighed> {
	const { stemmed } = line;
	for (const { first, last, words: count, value: duty } of findNearPhrases(stemmed, compileGuide(guide).nearDuties)) {
		const span = { start: stemmed.start[first] as number, end: stemmed.end[last] as number };
		if (!isNegated(words, tokenAt(words, span.start), line.from)) yield { duty, by: 'words', told: [span], strength: count * NEAR_STRENGTH };
	}
}

function* bySkills(line: SurveyedLine, guide: Guide): Generator<Weighed> {
	for (const duty of guide.duties) {
		const named = new Map(line.skills.filter(({ id }) => duty.skills?.includes(id)).map(({ id, mention }) => [id, mention]));
		if (named.size >= SKILLS_MIN) yield { duty, by: 'skills', told: [...named.values()].map(({ start, end }) => ({ start, end })), strength: SKILLS_STRENGTH };
	}
}
