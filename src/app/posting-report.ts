/**
 * The whole report on a posting: the match, the guide of its role, and how to tailor the résumé truthfully.
 * @module
 */

import { applyGuide, findGuide } from '../core/guide/index.ts';
import { createPostingGround, judgePosting } from '../core/guide/posting-conditions.ts';
import { createResumeGround, judgeResume } from '../core/guide/resume-conditions.ts';
import type { Guide } from '../core/guide/types.ts';
import { findGaming } from '../core/match/gaming.ts';
import { findGap } from '../core/match/gap.ts';
import { potentialScore } from '../core/match/index.ts';
import { applyTruth } from '../core/match/truth.ts';
import type { Posting } from '../core/posting.ts';
import type { Reading } from '../core/reading.ts';
import type { ReaderView, ReportView } from '../core/report-view.ts';
import type { Resume } from '../core/resume/types.ts';
import { adviseTailoring, coverDuties, findMistakes, type HoldsOfPosting, type HoldsOfResume } from '../core/tailor/index.ts';
import { DUTY_AREAS } from '../lexicon/duty-areas.ts';
import { GUIDES } from '../lexicon/guides/index.ts';
import { compiledLexicon, readStored, tailorKnowledge } from './knowledge.ts';
import type { SeenPosting } from './ports.ts';
import { currentReading, viewWith } from './posting-view.ts';
import type { Reader } from './reader.ts';

/** Reads, matches and advises. `asOf`: ISO date and time. */
export function reportPosting(seen: SeenPosting, reader: Reader, painted: boolean, asOf: string): ReportView {
	const reading = currentReading(seen);
	const resume = reader.active ? readStored(reader.active, asOf) : null;
	const base = viewWith(seen, reading, resume, reader, painted, asOf);
	const guide = applyGuide(seen.posting, reading, GUIDES, DUTY_AREAS, compiledLexicon(), reader.profile);
	const data = guide ? findGuide(GUIDES, guide.role) : null;
	return { ...base, guide, ...(resume ? tailor(seen, reading, resume, base, reader, data) : UNTAILORED) };
}

const UNTAILORED = { gap: [], potential: null, gaming: [], covers: [], tailoring: [], mistakes: [] } satisfies Partial<ReportView>;

function tailor(
	{ posting }: SeenPosting,
	reading: Reading,
	resume: Resume,
	{ view: { match } }: ReaderView,
	{ answers }: Reader,
	guide: Guide | null,
): Omit<ReportView, keyof ReaderView | 'guide'> {
	if (!match) return UNTAILORED;
	const knowledge = tailorKnowledge();
	const gap = findGap(match, reading);
	const covers = coverDuties(posting, reading, resume, knowledge, guide);
	const { holdsOfPosting, holdsOfResume } = guide ? judgesOf(guide, posting, reading, resume) : UNTOLD;
	return {
		gap: applyTruth(gap, answers),
		potential: potentialScore(reading, resume, knowledge, posting.text, answers),
		gaming: findGaming(reading, resume, posting.text),
		covers,
		tailoring: adviseTailoring({
			posting,
			reading,
			resume,
			match,
			gap,
			answers,
			covers,
			guide,
			knowledge,
			holdsOfPosting,
			holdsOfResume,
		}),
		mistakes: findMistakes(resume, guide, holdsOfResume),
	};
}

/** Without a guide nothing of it holds, and nothing of it doesn't. */
const UNTOLD: { readonly holdsOfPosting: HoldsOfPosting; readonly holdsOfResume: HoldsOfResume } = {
	holdsOfPosting: () => ({ holds: null, places: [] }),
	holdsOfResume: () => ({ holds: null, places: [] }),
};

function judgesOf(guide: Guide, posting: Posting, reading: Reading, resume: Resume): typeof UNTOLD {
	const knowledge = tailorKnowledge();
	const postingGround = createPostingGround(posting, reading, guide, DUTY_AREAS, knowledge);
	const resumeGround = createResumeGround(resume, guide, knowledge);
	return { holdsOfPosting: (condition) => judgePosting(condition, postingGround), holdsOfResume: (condition) => judgeResume(condition, resumeGround) };
}
