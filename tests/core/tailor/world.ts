/** A posting and a résumé as text, read with the real lexicon and held against each other. */
import { compileLexicon } from '../../../src/core/compiled-lexicon.ts';
import type { ResumeCondition } from '../../../src/core/guide/types.ts';
import type { Verdict } from '../../../src/core/guide/verdict.ts';
import { findGap } from '../../../src/core/match/gap.ts';
import { matchResume } from '../../../src/core/match/index.ts';
import type { Truth, TruthAnswer } from '../../../src/core/match/truth.ts';
import type { Span } from '../../../src/core/posting.ts';
import { readPosting } from '../../../src/core/reading.ts';
import { readResume } from '../../../src/core/resume/index.ts';
import { findSkillsInText } from '../../../src/core/skills/skills-in-text.ts';
import { adviseTailoring, coverDuties, type TailoringInput, type TailorKnowledge } from '../../../src/core/tailor/index.ts';
import { LEXICON } from '../../../src/lexicon/index.ts';
import { postingOf } from '../posting-of.ts';

const lexicon = compileLexicon(LEXICON);
export const knowledge: TailorKnowledge = { ...lexicon, findSkills: (text) => findSkillsInText(text, lexicon) };

export const resumeOf = (text: string) => readResume(text, knowledge.findSkills, lexicon.version, '2026-01-15');
export const said = (skill: string, truth: Truth, where = ''): TruthAnswer => ({ skill, truth, where, saidAt: '2026-01-15T12:00:00Z' });

type Given = Partial<Pick<TailoringInput, 'answers' | 'guide' | 'holdsOfPosting' | 'holdsOfResume'>>;

/** Everything tailoring takes. Without a guide's engine no condition holds, and none is told to be absent. */
export function inputOf(postingText: string, resumeText: string, given: Given = {}): TailoringInput {
	const posting = postingOf(postingText);
	const reading = readPosting(posting, LEXICON);
	const resume = resumeOf(resumeText);
	const match = matchResume(reading, resume, knowledge, posting.text);
	const guide = given.guide ?? null;
	return {
		posting,
		reading,
		resume,
		match,
		gap: findGap(match, reading),
		covers: coverDuties(posting, reading, resume, knowledge, guide),
		knowledge,
		answers: [],
		holdsOfPosting: () => ({ holds: null, places: [] }),
		holdsOfResume: () => ({ holds: null, places: [] }),
		...given,
		guide,
	};
}

export const adviceOf = (posting: string, resume: string, given: Given = {}) => adviseTailoring(inputOf(posting, resume, given));

/** A verdict for each condition by what it says or shows; others can't be told. */
export function verdicts<Place>(known: readonly (readonly [key: string, verdict: Verdict<Place>])[]): (condition: object) => Verdict<Place> {
	const byKey = new Map(known);
	return (condition) => byKey.get(JSON.stringify(condition)) ?? { holds: null, places: [] };
}
export const holdsAt = <Place extends Span | number>(...places: Place[]): Verdict<Place> => ({ holds: true, places });
export const absent = { holds: false, places: [] };
export const key = (condition: ResumeCondition | object) => JSON.stringify(condition);
