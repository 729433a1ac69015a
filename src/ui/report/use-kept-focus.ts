/**
 * Focus that would be lost with what held it.
 * @module
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where a change of the page takes away what has the focus, the reader goes on at what `findNext` finds. */
export function useKeptFocus(page: RefObject<HTMLElement | null>, findNext: () => HTMLElement | null): void {
	const held = page.current?.contains(document.activeElement) ?? false;
	useLayoutEffect(() => {
		if (held && document.activeElement === document.body) findNext()?.focus();
	});
}
