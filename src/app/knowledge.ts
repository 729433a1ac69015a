/**
 * The lexicon as the other use cases need it.
 * @module
 */
import { type CompiledLexicon, compileLexicon } from '../core/compiled-lexicon.ts';
import type { GuideKnowledge } from '../core/guide/statement.ts';
import type { Posting } from '../core/posting.ts';
import { type Reading, readPosting as readWith } from '../core/reading.ts';
import type { Correction } from '../core/resume/corrections.ts';
import { readResume as readResumeWith, type SkillFound } from '../core/resume/index.ts';
import type { Resume } from '../core/resume/types.ts';
import { compileProfessions, findProfessions } from '../core/skills/professions.ts';
import { findSkillsInText } from '../core/skills/skills-in-text.ts';
import type { TailorKnowledge } from '../core/tailor/index.ts';
import { LEXICON } from '../lexicon/index.ts';
import { PROFESSIONS } from '../lexicon/professions.ts';
import type { ResumeText } from './ports.ts';

/** Reads a posting with our lexicon. */
export function readPosting(posting: Posting): Reading {
	return readWith(posting, LEXICON);
}

/** Reads a résumé with our lexicon. `asOf`: ISO date that "present" stands for. */
export function readResume(text: string, asOf: string, corrections: readonly Correction[] = []): Resume {
	return readResumeWith(text, findShown, compiledLexicon().version, asOf, corrections);
}

/** A stored résumé as it reads now, with what the reader put right in it. */
export function readStored({ text, corrections }: Pick<ResumeText, 'text' | 'corrections'>, asOf: string): Resume {
	return readResume(text, asOf, corrections);
}

/** What tailoring needs to know. */
export function tailorKnowledge(): TailorKnowledge & GuideKnowledge {
	return { ...compiledLexicon(), findSkills };
}

const TITLES = compileProfessions(PROFESSIONS);

/** What a résumé names, and what its titles show. */
function findShown(text: string): readonly SkillFound[] {
	return [...findSkills(text), ...findProfessions(text, TITLES)];
}

function findSkills(text: string): readonly SkillFound[] {
	return findSkillsInText(text, compiledLexicon());
}

/** The lexicon made ready to read with. */
export function compiledLexicon(): CompiledLexicon {
	return compileLexicon(LEXICON);
}
