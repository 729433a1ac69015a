/**
 * What red-flag rules are made of.
 * @module
 */
import type { FlagList, Params, RedFlag, Severity } from '../finding.ts';
import type { Span } from '../posting.ts';
import type { Rule } from '../reading-context.ts';
import type { FlagContext } from '../signals/flag-context.ts';

export type RedFlagRule = Rule<FlagContext, RedFlag>;

/** The quote of a flag that comes from the page's fields, not from its text: empty, at the start. */
export const NO_QUOTE: Span = { start: 0, end: 0 };

interface FlagData {
	readonly id: string;
	readonly severity: Severity;
	readonly list: FlagList;
}

/** A flag of the rule's own kind, or of a variant's severity. */
export function flagAt(rule: FlagData, span: Span | null, params?: Params, severity: Severity = rule.severity): RedFlag {
	const { start, end } = span ?? NO_QUOTE;
	return { rule: rule.id, kind: rule.id, severity, list: rule.list, start, end, ...(params ? { params } : {}) };
}

/** A rule that finds at most one flag. */
export function defineRule(
	data: FlagData,
	find: (context: FlagContext) => { readonly span: Span | null; readonly params?: Params; readonly severity?: Severity } | null,
): RedFlagRule {
	return {
		id: data.id,
		find(context) {
			const found = find(context);
			return found ? [flagAt(data, found.span, found.params, found.severity)] : [];
		},
	};
}
