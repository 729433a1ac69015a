/**
 * A short piece of the line that marks a kind of finding, the same as in the page: solid, dotted, wavy.
 * @module
 */
import type { MarkKind } from '../../core/marks.ts';

const BLANK = '\u00a0\u00a0\u00a0\u00a0';

export function Swatch({ kind }: { kind: MarkKind }) {
	return (
		<span class={`swatch line-${kind}`} aria-hidden="true">
			{BLANK}
		</span>
	);
}
