/**
 * What silence rules are made of.
 * @module
 */
import type { RoleId, Silence } from '../finding.ts';
import type { Rule } from '../reading-context.ts';
import type { FlagContext } from '../signals/flag-context.ts';

export type SilenceRule = Rule<FlagContext, Silence>;

/** Roles whose work is a model that somebody has to run, judge and feed. */
const MODEL_ROLES: ReadonlySet<RoleId> = new Set<RoleId>(['ml-engineer', 'mlops-engineer', 'data-scientist', 'ai-engineer', 'research-scientist']);

/** A rule that holds when nothing breaks the silence. */
export function defineSilence(id: string, isSilent: (context: FlagContext) => boolean): SilenceRule {
	return { id, find: (context) => (isSilent(context) ? [{ kind: id, rule: id }] : []) };
}

/** Silent where the posting lacks the signal `says-<id>`. */
export function silentWithoutWords(id: string): SilenceRule {
	return defineSilence(id, ({ signals }) => !signals.has(`says-${id}`));
}

/** Whether the job is to build or run models. */
export function isModelRole({ facts }: FlagContext): boolean {
	return MODEL_ROLES.has(facts.role.value);
}

/** The same, asked of postings for people who build models alone. */
export function silentOnModels(id: string): SilenceRule {
	return defineSilence(id, (context) => isModelRole(context) && !context.signals.has(`says-${id}`));
}
