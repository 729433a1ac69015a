/**
 * The résumé's text as it stands, each line to be selected. Blank lines are gaps, lines without a letter stand there unread.
 * @module
 */
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Resume } from '../../core/resume/types.ts';
import { useTranslate } from '../parts/translation.tsx';
import { followKey, LineButton } from './line-button.tsx';
import type { LineView } from './line-view.ts';

/** A line of the text; `line` is its index among those that were read, -1 for one without anything to read. */
interface Row {
	readonly text: string;
	readonly line: number;
}

export function ResumeOriginal({ view, side }: { view: LineView; side: RefObject<HTMLDivElement | null> }) {
	const translate = useTranslate();
	const rows = useMemo(() => splitRows(view.resume), [view.resume]);
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are lines to be looked at.
		<div class="original" role="group" aria-label={translate('resumes:original-label')} ref={side} onKeyDown={(event) => followKey(event, event.currentTarget, view.onSelect)}>
			{rows.map((row, at) =>
				row.line < 0 ? (
					<p key={at} class={row.text.trim() === '' ? 'original-gap' : 'original-unread'}>
						{row.text}
					</p>
				) : (
					<LineButton key={at} at={row.line} view={view} class="original-line">
						{row.text}
					</LineButton>
				),
			)}
		</div>
	);
}

/** The text at its line breaks; of blank lines in a row one remains. */
function splitRows(resume: Resume): Row[] {
	const rows: Row[] = [];
	let next = 0;
	let start = 0;
	for (const text of resume.text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
		const end = start + text.length;
		const line = resume.lines[next];
		const holds = line !== undefined && line.start < end;
		if (holds) {
			rows.push({ text: text.trimEnd(), line: next });
			while ((resume.lines[next]?.start ?? end) < end) next++;
		} else if (text.trim() !== '' || (rows.at(-1)?.text ?? '') !== '') rows.push({ text: text.trim(), line: -1 });
		start = end + (resume.text.startsWith('\r\n', end) ? 2 : 1);
	}
	return rows;
}
