/**
 * One stop of the Tab key for all findings; arrow keys, Home and End go from one to the next.
 * @module
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const FINDINGS = 'button[data-finding]';

/**
 * Makes the findings' buttons below the returned element a roving list. Their tab stops are set on the elements, after each render,
 * since which of them are there depends on the filter and not on one component's state.
 */
export function useRovingFindings(currentId: string | null): { list: RefObject<HTMLDivElement | null>; onKeyDown: (event: KeyboardEvent) => void } {
	const list = useRef<HTMLDivElement>(null);
	const stop = useRef<string | null>(null);

	useLayoutEffect(() => {
		const buttons = findButtons(list.current);
		const chosen = buttons.find((button) => button.dataset.finding === stop.current) ?? buttons[0];
		for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
	});

	useEffect(() => {
		if (currentId === null) return;
		stop.current = currentId;
		const current = findButtons(list.current).find((button) => button.dataset.finding === currentId);
		current?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
	}, [currentId]);

	function onKeyDown(event: KeyboardEvent): void {
		const buttons = findButtons(list.current);
		const at = buttons.indexOf(event.target as HTMLButtonElement);
		const next = at < 0 ? undefined : buttons[findNext(event.key, at, buttons.length)];
		if (!next) return;
		event.preventDefault();
		for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
		stop.current = next.dataset.finding ?? null;
		next.focus();
	}

	return { list, onKeyDown };
}

function findButtons(root: HTMLElement | null): HTMLButtonElement[] {
	return root ? [...root.querySelectorAll<HTMLButtonElement>(FINDINGS)] : [];
}

/** Index to go to; -1 for a key that doesn't move, and at either end. */
function findNext(key: string, at: number, count: number): number {
	if (key === 'ArrowDown') return at + 1 < count ? at + 1 : -1;
	if (key === 'ArrowUp') return at - 1;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : -1;
}
