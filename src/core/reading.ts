/**
 * What a posting says.
 * @module
 */
import { compileLexicon } from './compiled-lexicon.ts';
import { createContext } from './context.ts';
import { findFacts } from './facts/index.ts';
import type { AlsoAsked, Facts, Gate, GreenFlag, RedFlag, Requirement, Section, Silence, SkillFinding } from './finding.ts';
import { findGates } from './gates/index.ts';
import { findGreenFlags } from './green-flags/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Posting } from './posting.ts';
import type { ReadingContext } from './reading-context.ts';
import { findRedFlags } from './red-flags/index.ts';
import { findDemands } from './requirements/index.ts';
import { findSilences } from './silences/index.ts';
import { tellLanguage } from './text/language.ts';
import type { Words } from './text/words.ts';

/** Why a posting can't be rated. Each names a message. */
export type NotRatedReason = 'no-text' | 'too-short' | 'doubtful-extraction' | 'other-language' | 'too-few-must-haves' | 'no-resume';

export interface Reading {
	readonly skills: readonly SkillFinding[];
	readonly requirements: readonly Requirement[];
	readonly alsoAsked: readonly AlsoAsked[];
	readonly sections: readonly Section[];
	readonly facts: Facts;
	readonly gates: readonly Gate[];
	readonly redFlags: readonly RedFlag[];
	readonly greenFlags: readonly GreenFlag[];
	readonly silences: readonly Silence[];
	/** ISO 639-1 of the posting's language as far as told, `und` where it isn't. */
	readonly language: string;
	/** Why the posting as such can't be rated; `null` if it can. Having a résumé and enough must-haves is the match's business. */
	readonly notRated: NotRatedReason | null;
	readonly lexiconVersion: string;
}

/** A shorter text is a fragment, not a posting. */
const WORDS_MIN = 30;
/** Languages whose cues and headings we read. */
const READ_LANGUAGES = new Set(['en', 'und']);

/** Reads a posting. Same posting and lexicon, same reading; linear in the text. */
export function readPosting(posting: Posting, lexicon: Lexicon): Reading {
	const compiled = compileLexicon(lexicon);
	const posted = createContext(posting, compiled);
	const { skills, requirements, alsoAsked } = findDemands(posted, compiled);
	const facts = findFacts({ ...posted, skills });
	const language = tellLanguage(posted.words, compiled.languages);
	const context: ReadingContext = { ...posted, skills, requirements, facts, language };
	return {
		skills,
		requirements,
		alsoAsked,
		sections: posted.sections,
		facts,
		gates: findGates(posted),
		redFlags: findRedFlags(context, compiled),
		greenFlags: findGreenFlags(context, compiled),
		silences: findSilences(context, compiled),
		language,
		notRated: whyNotRated(posting, posted.words, language),
		lexiconVersion: compiled.version,
	};
}

function whyNotRated(posting: Posting, words: Words, language: string): NotRatedReason | null {
	if (words.count === 0) return 'no-text';
	if (posting.extraction === 'doubtful') return 'doubtful-extraction';
	if (!READ_LANGUAGES.has(language)) return 'other-language';
	return words.count < WORDS_MIN ? 'too-short' : null;
}
