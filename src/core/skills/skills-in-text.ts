/**
 * Skills in any text, a résumé's for one: what is named, where, and whether it is named only to be denied.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { Block, Span } from '../posting.ts';
import { type Clause, splitClauses } from '../requirements/clauses.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { splitWords, tokenAt, type Words } from '../text/words.ts';
import { findSkills } from './find-skills.ts';

export interface SkillInText extends Span {
	/** Id in the lexicon. */
	readonly skill: string;
	/** "no Java", "Java not needed". */
	readonly negated: boolean;
}

/** Finds the skills that a text names, sentence by sentence; a line break ends a sentence. */
export function findSkillsInText(text: string, lexicon: CompiledLexicon): SkillInText[] {
	const words = splitWords(text);
	const sentences = splitSentences(text, linesOf(text));
	const found = findSkills({ text, words, sentenceStarts: sentences.map((sentence) => sentence.start), company: null }, lexicon);
	const named = new Set(found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)));
	let at = 0;
	let clauses: readonly Clause[] | null = null;
	return found.map(({ skill, start, end, first }) => {
		while (at + 1 < sentences.length && (sentences[at + 1] as Sentence).start <= start) {
			at++;
			clauses = null;
		}
		const sentence = sentences[at] as Sentence;
		clauses ??= splitClauses(words, tokenAt(words, sentence.start), tokenAt(words, sentence.end), lexicon);
		const clause = clauses.find((candidate) => candidate.from <= first && first < candidate.to);
		return { skill: skill.id, start, end, negated: clause !== undefined && isDenied(clause, first, words, named) };
	});
}

/** What may stand between a denial and the skill it denies, beside other skills: "no prior experience with Kafka or Flink". */
const BRIDGES = new Set(
	(
		'a an any the much real prior previous professional commercial practical hands on formal direct actual working deep current experience experiences knowledge ' +
		'background exposure familiarity expertise skills proficiency training need use using with in of to for know and or nor , / ( -'
	).split(' '),
);

/** A denial reaches its own object: "without Docker", but not Docker in "moved to Docker without an outage" or in "no outage on Docker". */
function isDenied({ rule, cue }: Clause, first: number, words: Words, named: ReadonlySet<number>): boolean {
	if (rule !== 'cue-negated' || cue === null) return false;
	if (cue.place === 'trailing') return first < cue.first;
	for (let at = cue.last + 1; at < first; at++) if (!named.has(at) && !BRIDGES.has(words.lower[at] as string)) return false;
	return first > cue.last;
}

function linesOf(text: string): Block[] {
	const lines: Block[] = [];
	for (let start = 0; start <= text.length; ) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		lines.push({ kind: 'paragraph', start, end });
		start = end + 1;
	}
	return lines;
}
