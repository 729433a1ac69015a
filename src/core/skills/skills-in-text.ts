/**
 * Skills in any text, a résumé's for one: what is named, where, and whether it is named only to be denied.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { Span } from '../posting.ts';
import { splitClauses } from '../requirements/clauses.ts';
import { splitWords, tokenAt } from '../text/words.ts';
import { findSkills } from './find-skills.ts';

export interface SkillInText extends Span {
	/** Id in the lexicon. */
	readonly skill: string;
	/** "no Java", "Java not needed". */
	readonly negated: boolean;
}

/** Finds the skills that a text names, line by line. */
export function findSkillsInText(text: string, lexicon: CompiledLexicon): SkillInText[] {
	const words = splitWords(text);
	const lineStarts = startsOfLines(text);
	const found = findSkills({ text, words, sentenceStarts: lineStarts, company: null }, lexicon);
	let line = 0;
	let clauses: ReturnType<typeof splitClauses> | null = null;
	return found.map(({ skill, start, end, first }) => {
		while (line + 1 < lineStarts.length && (lineStarts[line + 1] as number) <= start) {
			line++;
			clauses = null;
		}
		clauses ??= splitClauses(words, tokenAt(words, lineStarts[line] as number), tokenAt(words, lineStarts[line + 1] ?? text.length), lexicon);
		const clause = clauses.find((candidate) => candidate.from <= first && first < candidate.to);
		return { skill: skill.id, start, end, negated: clause?.rule === 'cue-negated' };
	});
}

function startsOfLines(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
