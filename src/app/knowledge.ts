/**
 * The lexicon as the other use cases need it.
 * @module
 */
import { type CompiledLexicon, compileLexicon } from '../core/compiled-lexicon.ts';
import type { Posting } from '../core/posting.ts';
import { type Reading, readPosting as readWith } from '../core/reading.ts';
import { readResume as readResumeWith } from '../core/resume/index.ts';
import type { Resume } from '../core/resume/types.ts';
import { findSkillsInText } from '../core/skills/skills-in-text.ts';
import { LEXICON } from '../lexicon/index.ts';

/** Reads a posting with our lexicon. */
export function readPosting(posting: Posting): Reading {
	return readWith(posting, LEXICON);
}

/** Reads a résumé with our lexicon. `asOf`: ISO date that "present" stands for. */
export function readResume(text: string, asOf: string): Resume {
	const lexicon = compiledLexicon();
	return readResumeWith(text, (source) => findSkillsInText(source, lexicon), lexicon.version, asOf);
}

/** The lexicon made ready to read with. */
export function compiledLexicon(): CompiledLexicon {
	return compileLexicon(LEXICON);
}
