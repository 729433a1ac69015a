/**
 * A headed group of findings with their number.
 * @module
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MarkKind } from '../../core/marks.ts';
import { Swatch } from './swatch.tsx';

interface GroupProps {
	title: string;
	count?: number;
	mark?: MarkKind;
	/** A line below the heading. */
	note?: string;
	children: ComponentChildren;
}

export function Group({ title, count, mark, note, children }: GroupProps) {
	const id = useId();
	return (
		<section class="group" aria-labelledby={id}>
			<h2 class="group-heading" id={id}>
				{mark ? <Swatch kind={mark} /> : null}
				{title}
				{count === undefined ? null : <span class="group-count"> {count}</span>}
			</h2>
			{note ? <p class="row-note">{note}</p> : null}
			{children}
		</section>
	);
}
