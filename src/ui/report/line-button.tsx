/**
 * A line that can be selected. Of all lines of a side one is a stop of the Tab key; arrow keys, Home and End go from line to line.
 * @module
 */
import type { ComponentChildren } from 'preact';
import type { LineView } from './line-view.ts';

interface LineButtonProps {
	at: number;
	view: LineView;
	class?: string;
	children: ComponentChildren;
}

export function LineButton({ at, view, class: className, children }: LineButtonProps) {
	const pressed = view.selected === at;
	return (
		<button
			type="button"
			class={className ? `line-button ${className}` : 'line-button'}
			data-line={at}
			aria-pressed={pressed}
			tabIndex={at === (view.selected ?? 0) ? 0 : -1}
			onClick={() => view.onSelect(pressed ? null : at)}
		>
			{children}
		</button>
	);
}

/** Selects the line that a key leads to, and puts the focus on it. */
export function followKey(event: KeyboardEvent, side: HTMLElement, onSelect: (line: number) => void): void {
	const lines = [...side.querySelectorAll<HTMLButtonElement>('button[data-line]')];
	const at = lines.indexOf(event.target as HTMLButtonElement);
	const next = at < 0 ? undefined : lines[findNext(event.key, at, lines.length)];
	if (!next) return;
	event.preventDefault();
	onSelect(Number(next.dataset.line));
	next.focus();
}

export function findLine(side: HTMLElement | null, at: number): HTMLButtonElement | null {
	return side?.querySelector<HTMLButtonElement>(`button[data-line="${at}"]`) ?? null;
}

/** Index to go to; -1 for a key that doesn't move, and at either end. */
function findNext(key: string, at: number, count: number): number {
	if (key === 'ArrowDown') return at + 1 < count ? at + 1 : -1;
	if (key === 'ArrowUp') return at - 1;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : -1;
}
