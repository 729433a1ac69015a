/**
 * @module
 */
import type { Judgement, SeniorityLevel } from '../../finding.ts';
import { NUMERALS, ROMAN_PLACE, TITLE_LEVELS } from './level-words.ts';

/** The level a title names, or `null`. */
export function seniorityByTitle(title: string): Judgement<SeniorityLevel> | null {
	const lower = title.toLowerCase();
	for (const { level, pattern } of TITLE_LEVELS) {
		const found = new RegExp(pattern, 'g');
		for (const match of lower.matchAll(found)) {
			const word = match[0];
			if (NUMERALS.test(word) && !ROMAN_PLACE.test(lower.slice(0, match.index))) continue;
			// "Research Associate" is a profession, "Associate Engineer" a level.
			if (word === 'associate' && /\b(?:research|sales|senior|teaching|clinical|operations|warehouse|store|account|project|support|service)\s$/.test(lower.slice(0, match.index)))
				continue;
			return { value: level, rule: 'seniority-title', params: { words: title.slice(match.index, match.index + word.length) }, span: null };
		}
	}
	return null;
}
