/**
 * What a guide warns of in a posting, beside the general red flags and silences, and the questions it answers.
 * @module
 */
import type { Severity } from '../finding.ts';
import type { Span } from '../posting.ts';
import { judgePosting, type PostingGround } from './posting-conditions.ts';
import type { GuideQuestion, GuideWarning } from './types.ts';

/** A warning that holds. Its words are the guide's. */
export interface FoundWarning {
	readonly warning: GuideWarning;
	readonly severity: Severity;
	/** The words it is about, in the order of the text; empty where it is about what the posting doesn't say. */
	readonly places: readonly Span[];
	/** Kind of the general flag or silence that says the same already; `null` if none does. */
	readonly saidBy: string | null;
}

/** The guide's warnings that hold, in its order; those that a general flag or silence says already are left out. */
export function findGuideWarnings(ground: PostingGround): FoundWarning[] {
	return findAllWarnings(ground).filter(({ saidBy }) => saidBy === null);
}

/** All of them, those said already included: the guide's own words may say it better. */
export function findAllWarnings(ground: PostingGround): FoundWarning[] {
	const { redFlags, silences } = ground.survey.reading;
	const said = new Set([...redFlags, ...silences].map(({ kind }) => kind));
	const found: FoundWarning[] = [];
	for (const warning of ground.compiled.guide.warnings) {
		const { holds, places } = judgePosting(warning.when, ground);
		if (holds) found.push({ warning, severity: warning.severity, places, saidBy: warning.covers?.find((kind) => said.has(kind)) ?? null });
	}
	return found;
}

export interface RaisedQuestion {
	readonly question: GuideQuestion;
	/** What raises it; empty where what the posting doesn't say does. */
	readonly places: readonly Span[];
}

/** The guide's questions that this posting raises, in its order. */
export function raisedQuestions(ground: PostingGround): RaisedQuestion[] {
	return ground.compiled.guide.questions.flatMap((question) => {
		const verdict = question.raisedBy ? judgePosting(question.raisedBy, ground) : null;
		return verdict?.holds ? [{ question, places: verdict.places }] : [];
	});
}
