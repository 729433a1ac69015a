/**
 * A remembered posting, held against the reader's résumés and word: what popup, side panel and report show.
 * @module
 */
import { marksOf } from '../core/marks.ts';
import { adviseOn } from '../core/match/advice.ts';
import { checkProfile } from '../core/match/checks/index.ts';
import { matchResume } from '../core/match/index.ts';
import { rankResumes } from '../core/match/rank.ts';
import type { Reading } from '../core/reading.ts';
import type { ReaderView } from '../core/report-view.ts';
import { yearsOfUse } from '../core/resume/skill-years.ts';
import type { Resume } from '../core/resume/types.ts';
import { compiledLexicon, readPosting, readStored } from './knowledge.ts';
import type { SeenPosting } from './ports.ts';
import type { Reader } from './reader.ts';

/** The reading of a posting seen before; one made with an older lexicon is made anew. */
export function currentReading({ posting, reading }: SeenPosting): Reading {
	return reading.lexiconVersion === compiledLexicon().version ? reading : readPosting(posting);
}

/** Matches a posting with what the reader has told. `asOf`: ISO date and time. */
export function viewPosting(seen: SeenPosting, reader: Reader, painted: boolean, asOf: string): ReaderView {
	return viewWith(seen, currentReading(seen), reader.active ? readStored(reader.active, asOf) : null, reader, painted, asOf);
}

/** The same, with reading and active résumé read already. */
export function viewWith({ key, posting }: SeenPosting, reading: Reading, resume: Resume | null, reader: Reader, painted: boolean, asOf: string): ReaderView {
	const knowledge = compiledLexicon();
	const match = resume ? matchResume(reading, resume, knowledge, posting.text) : null;
	const resumes = reader.resumes.length < 2 ? [] : reader.resumes.map((stored) => ({ id: stored.id, name: stored.name, resume: readStored(stored, asOf) }));
	return {
		view: { state: 'posting', key, posting, reading, marks: marksOf(reading), painted, match, resumeName: reader.active?.name ?? null },
		advice: adviseOn(match, reading, knowledge),
		resumeLines: resume?.lines.map((line) => line.text) ?? null,
		checks: checkProfile(reading, posting, resume, reader.profile, (skill) => (resume ? yearsOfUse(resume, skill, asOf) : null)),
		ranked: rankResumes(reading, posting.text, resumes, knowledge),
	};
}
