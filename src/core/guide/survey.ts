/**
 * A posting cut up once for everything a guide has to say about it.
 * @module
 */
import type { Mention, SectionKind, SkillFinding } from '../finding.ts';
import type { Posting, Span } from '../posting.ts';
import type { Reading } from '../reading.ts';
import { lastStartingBefore, lowerKeepingLength } from '../text/offsets.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { splitWords, tokenAt, type Words } from '../text/words.ts';
import { type DutyLine, findDutyLines } from './duty-lines.ts';
import { stemWords } from './stems.ts';

/** A duty line with its words in stems and the skills named in it. */
export interface SurveyedLine extends DutyLine {
	/** Tokens of the posting's words, `to` exclusive. */
	readonly from: number;
	readonly to: number;
	readonly stemmed: Words;
	readonly skills: readonly { readonly id: string; readonly mention: Mention }[];
}

export interface PostingSurvey {
	readonly posting: Posting;
	readonly reading: Reading;
	readonly words: Words;
	readonly sentences: readonly Sentence[];
	readonly dutyLines: readonly SurveyedLine[];
	/** What isn't said in it is told by that: the text is whole, long enough, and in a language we read. */
	readonly isFull: boolean;
	sectionAt(offset: number): SectionKind;
	/** Index of the first token of the sentence that a token stands in. */
	sentenceStart(token: number): number;
}

/** A shorter text is a teaser: its silence means nothing. As with silences. */
const WORDS_MIN = 100;
const READ_LANGUAGES: ReadonlySet<string> = new Set(['en', 'und']);

const cache = new WeakMap<Reading, PostingSurvey>();

/** Surveys a posting once; later calls with the same reading return the same object. */
export function surveyPosting(posting: Posting, reading: Reading): PostingSurvey {
	const cached = cache.get(reading);
	if (cached?.posting === posting) return cached;
	const made = survey(posting, reading);
	cache.set(reading, made);
	return made;
}

function survey(posting: Posting, reading: Reading): PostingSurvey {
	const { text, blocks } = posting;
	const words = splitWords(text);
	const sentences = splitSentences(text, blocks);
	const sectionOf = (offset: number) => {
		const section = lastStartingBefore(reading.sections, offset);
		return section && offset < section.end ? section : null;
	};
	const mentions = mentionsInOrder(reading.skills);
	const dutyLines = findDutyLines({ lower: lowerKeepingLength(text), words, blocks, sentences, sectionOf }).map((line) => {
		const [from, to] = [tokenAt(words, line.start), tokenAt(words, line.end)];
		return { ...line, from, to, stemmed: stemWords(words, from, to), skills: within(mentions, line) };
	});
	let wordCount = 0;
	for (const isWord of words.isWord) if (isWord) wordCount++;
	return {
		posting,
		reading,
		words,
		sentences,
		dutyLines,
		isFull: posting.extraction === 'sound' && wordCount >= WORDS_MIN && READ_LANGUAGES.has(reading.language),
		sectionAt: (offset) => sectionOf(offset)?.kind ?? 'unknown',
		sentenceStart(token) {
			const sentence = lastStartingBefore(sentences, words.start[token] as number);
			return sentence ? tokenAt(words, sentence.start) : 0;
		},
	};
}

type Named = SurveyedLine['skills'][number];

function mentionsInOrder(skills: readonly SkillFinding[]): Named[] {
	return skills.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention }))).sort((a, b) => a.mention.start - b.mention.start);
}

function within(mentions: readonly Named[], span: Span): Named[] {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle] as Named).mention.start < span.start) low = middle + 1;
		else high = middle;
	}
	const found: Named[] = [];
	for (let i = low; i < mentions.length && (mentions[i] as Named).mention.end <= span.end; i++) found.push(mentions[i] as Named);
	return found;
}
