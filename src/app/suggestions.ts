/**
 * Searches by what somebody types: skills of the lexicon, passages of the guides.
 * @module
 */
import Fuse from 'fuse.js';
import type { RoleId } from '../core/finding.ts';
import { flattenGuide, type GuidePassage } from '../core/guide/flatten-guide.ts';
import type { Skill } from '../core/lexicon.ts';
import { GUIDES } from '../lexicon/guides/index.ts';
import { LEXICON } from '../lexicon/index.ts';

/** Forgives a letter or two in a word: 0 is exact, 1 is anything. */
const THRESHOLD = 0.3;
const SKILLS_MAX = 8;
const PASSAGES_MAX = 30;

let skills: Fuse<Skill> | null = null;
let passages: Fuse<GuidePassage & { readonly role: RoleId }> | null = null;

/** Skills whose names or other spellings are like what was typed, the likeliest first. */
export function suggestSkills(query: string): readonly { readonly id: string; readonly name: string }[] {
	if (!query.trim()) return [];
	skills ??= new Fuse(
		LEXICON.areas.flatMap((area) => area.skills),
		{ keys: [{ name: 'name', weight: 2 }, 'aliases', 'exact'], threshold: THRESHOLD },
	);
	return skills.search(query.trim(), { limit: SKILLS_MAX }).map(({ item: { id, name } }) => ({ id, name }));
}

/** Passages of all guides that a query may mean, the best first; none for an empty query. */
export function searchGuides(query: string): readonly (GuidePassage & { readonly role: RoleId })[] {
	if (!query.trim()) return [];
	passages ??= new Fuse(
		GUIDES.flatMap((guide) => flattenGuide(guide).map((passage) => ({ ...passage, role: guide.role }))),
		{ keys: [{ name: 'title', weight: 2 }, 'text'], threshold: THRESHOLD, ignoreLocation: true },
	);
	return passages.search(query.trim(), { limit: PASSAGES_MAX }).map(({ item }) => item);
}

/** Spoken languages of the lexicon, by name. */
export function spokenLanguages(): readonly { readonly id: string; readonly name: string }[] {
	return LEXICON.areas
		.flatMap((area) => area.skills)
		.filter(({ kind }) => kind === 'spoken')
		.map(({ id, name }) => ({ id, name }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
