/**
 * A list of which only the beginning is open: the rest waits behind its number.
 * @module
 */
import type { ComponentChildren } from 'preact';

interface FoldRestProps<Item> {
	items: readonly Item[];
	/** So many are open. One more than that isn't worth folding. */
	open: number;
	/** What the folded rest is called. */
	nameRest: (count: number) => string;
	/** The list itself. */
	children: (items: readonly Item[]) => ComponentChildren;
}

export function FoldRest<Item>({ items, open, nameRest, children }: FoldRestProps<Item>) {
	const shown = items.length <= open + 1 ? items.length : open;
	return (
		<>
			{children(items.slice(0, shown))}
			{shown < items.length ? (
				<details class="fold">
					<summary>{nameRest(items.length - shown)}</summary>
					{children(items.slice(shown))}
				</details>
			) : null}
		</>
	);
}
