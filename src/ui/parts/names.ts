/**
 * Names of skills and requirements as people read them.
 * @module
 */
import type { Requirement } from '../../core/finding.ts';
import type { Reading } from '../../core/reading.ts';
import type { Translate } from '../../locales/translator.ts';
import { humanise } from './words.ts';

/** Name of a skill by its id in the lexicon; `null` for an unknown one. */
export type SkillName = (id: string) => string | null;

/** Names first from the posting itself, then from the lexicon (which only the composition root knows), then from the id. */
export function createSkillNames(reading: Reading, lexiconName?: SkillName): (id: string) => string {
	const named = new Map(reading.skills.map((skill) => [skill.id, skill.name]));
	return (id) => named.get(id) ?? lexiconName?.(id) ?? humanise(id);
}

/** "Go, Rust or C++". */
export function nameRequirement(requirement: Requirement, nameSkill: (id: string) => string, translate: Translate): string {
	return joinAlternatives(requirement.anyOf.map(nameSkill), translate);
}

function joinAlternatives(names: readonly string[], translate: Translate): string {
	return new Intl.ListFormat(translate('ui:language-tag'), { type: 'disjunction' }).format(names);
}
