/**
 * What the facts are read from.
 * @module
 */
import type { SkillFinding } from '../finding.ts';
import type { PostingContext } from '../reading-context.ts';

/** The posting with the skills found in it: years are for one of them or in general, and they hint at the role. */
export interface FactsContext extends PostingContext {
	readonly skills: readonly SkillFinding[];
}
