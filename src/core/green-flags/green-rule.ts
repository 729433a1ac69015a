/**
 * What green-flag rules are made of.
 * @module
 */
import type { GreenFlag, Params } from '../finding.ts';
import type { Span } from '../posting.ts';
import type { Rule } from '../reading-context.ts';
import type { FlagContext } from '../signals/flag-context.ts';

export type GreenFlagRule = Rule<FlagContext, GreenFlag>;

/** A rule that finds at most one good sign. A `null` span is the page's own field: an empty quote at the start. */
export function defineGreen(id: string, find: (context: FlagContext) => { readonly span: Span | null; readonly params?: Params } | null): GreenFlagRule {
	return {
		id,
		find(context) {
			const found = find(context);
			if (!found) return [];
			const { start, end } = found.span ?? { start: 0, end: 0 };
			return [{ rule: id, kind: id, start, end, ...(found.params ? { params: found.params } : {}) }];
		},
	};
}

/** A good sign that its words alone tell; the signal has the same id. */
export function greenByWords(id: string): GreenFlagRule {
	return defineGreen(id, ({ signals }) => {
		const [signal] = signals.of(id);
		return signal ? { span: signal } : null;
	});
}
