/**
 * Requirements put together by why they were read as asked for, so that the reason is said once and not on every line.
 * @module
 */
import { decidingMention, type Requirement } from '../../core/finding.ts';
import type { Translate } from '../../locales/translator.ts';
import { explainFinding } from './words.ts';

export interface ReasonGroup {
	/** `null` where the reading gives no place, and so no reason. */
	readonly reason: string | null;
	readonly requirements: readonly Requirement[];
}

/** In the order in which the reasons first come up. */
export function groupByReason(requirements: readonly Requirement[], translate: Translate): ReasonGroup[] {
	const groups = new Map<string | null, Requirement[]>();
	for (const requirement of requirements) {
		const deciding = decidingMention(requirement);
		const reason = deciding ? explainFinding(translate, deciding) : null;
		const group = groups.get(reason);
		if (group) group.push(requirement);
		else groups.set(reason, [requirement]);
	}
	return [...groups].map(([reason, members]) => ({ reason, requirements: members }));
}
