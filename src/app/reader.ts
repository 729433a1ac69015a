/**
 * The reader, as far as they have told: their résumés, what they state of themselves, and their word on skills.
 * @module
 */
import type { TruthAnswer } from '../core/match/truth.ts';
import { EMPTY_PROFILE, type Profile } from '../core/profile.ts';
import type { Memory, ResumeText } from './ports.ts';

export interface Reader {
	/** The one postings are held against. */
	readonly active: ResumeText | null;
	/** All of them, the active one included. */
	readonly resumes: readonly ResumeText[];
	readonly profile: Profile;
	readonly answers: readonly TruthAnswer[];
}

/** Somebody who has told nothing. */
export const NOBODY: Reader = { active: null, resumes: [], profile: EMPTY_PROFILE, answers: [] };

/** Somebody of whom one résumé is known. */
export function readerWith(resume: ResumeText | null): Reader {
	return resume ? { ...NOBODY, active: resume, resumes: [resume] } : NOBODY;
}

/** What is remembered of the reader. */
export async function recallReader(memory: Pick<Memory, 'activeResume' | 'listResumes' | 'getProfile' | 'listAnswers'>): Promise<Reader> {
	const [active, resumes, profile, answers] = await Promise.all([memory.activeResume(), memory.listResumes(), memory.getProfile(), memory.listAnswers()]);
	return { active, resumes, profile, answers };
}
