/** A stand-in for the lexicon's matcher: whole words, letter case ignored; "no X" is a denial. */
import type { FindSkills, SkillFound } from '../../../src/core/resume/index.ts';

const WORD = /[\p{L}\p{N}]/u;

/** @param spellings Skill ids with the spellings that stand for them. */
export function findBy(spellings: Readonly<Record<string, readonly string[]>>): FindSkills {
	return (text) => {
		const lower = text.toLowerCase();
		const found: SkillFound[] = [];
		for (const [skill, forms] of Object.entries(spellings)) {
			for (const form of forms) {
				const name = form.toLowerCase();
				for (let start = lower.indexOf(name); start !== -1; start = lower.indexOf(name, start + 1)) {
					const end = start + name.length;
					if (WORD.test(lower[start - 1] ?? ' ') || WORD.test(lower[end] ?? ' ')) continue;
					found.push({ skill, start, end, negated: lower.slice(0, start).endsWith('no ') });
				}
			}
		}
		return found;
	};
}

export const findNothing: FindSkills = () => [];
