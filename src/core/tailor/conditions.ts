/**
 * The words and skills that a guide's condition speaks of: where it has to do with this posting, or this résumé.
 * @module
 */
import type { PostingCondition, ResumeCondition } from '../guide/types.ts';

export interface ConditionTerms {
	readonly phrases: readonly string[];
	readonly skills: readonly string[];
	/** Whether it counts measurable outcomes. */
	readonly outcomes: boolean;
}

/** Collects them. What a condition excludes (`not`) is left out, but for outcomes: "not too few" speaks of them too. */
export function collectTerms(condition: PostingCondition | ResumeCondition | undefined): ConditionTerms {
	const phrases: string[] = [];
	const skills: string[] = [];
	let outcomes = false;
	const visit = (part: PostingCondition | ResumeCondition, isDenied: boolean): void => {
		if ('all' in part) for (const one of part.all) visit(one, isDenied);
		else if ('any' in part) for (const one of part.any) visit(one, isDenied);
		else if ('not' in part) visit(part.not, !isDenied);
		else if ('outcomes' in part) outcomes = true;
		else if (isDenied) return;
		else if ('says' in part) phrases.push(...part.says);
		else if ('asks' in part) skills.push(...part.asks);
		else if ('shows' in part) skills.push(...part.shows);
	};
	if (condition) visit(condition, false);
	return { phrases, skills, outcomes };
}
