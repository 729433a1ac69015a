/**
 * The role: by the title, else by what the text calls the job, else by the skills asked for.
 * @module
 */
import type { Judgement, RoleId } from '../../finding.ts';
import type { FactsContext } from '../facts-context.ts';
import { findTitle } from '../title.ts';
import { roleByText } from './by-text.ts';
import { roleByTitle } from './by-title.ts';

/** `other` where nothing tells. */
export function findRole(context: FactsContext): Judgement<RoleId> {
	const title = findTitle(context);
	const byTitle = roleByTitle(title, context);
	if (byTitle && byTitle.value !== 'software-engineer') return byTitle;
	const byText = roleByText(context, byTitle !== null);
	return byText ?? byTitle ?? { value: 'other', rule: 'role-unknown', span: null };
}
