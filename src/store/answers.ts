/**
 * The reader's word on skills that the résumé doesn't show.
 * @module
 */
import type { TruthAnswer } from '../core/match/truth.ts';
import { listSound } from './quarantine.ts';
import type { Database } from './records.ts';

/** All answers, by skill. */
export async function listAnswers(database: Database): Promise<TruthAnswer[]> {
	return listSound(database, 'answers');
}

/** Stores an answer; it takes the place of what was said of the same skill before. */
export async function saveAnswer(database: Database, answer: TruthAnswer): Promise<void> {
	await database.put('answers', answer);
}

/** Takes back what was said of a skill. */
export async function deleteAnswer(database: Database, skill: string): Promise<void> {
	await database.delete('answers', skill);
}
