/**
 * Lines that went and lines that came; those that stayed are only counted.
 * @module
 */
import { useMemo } from 'preact/hooks';
import { type DiffLine, diffLines } from '../parts/line-diff.ts';
import { useTranslate } from '../parts/translation.tsx';

/** Changed lines, and how many stand between them. */
type Step = DiffLine | { readonly kind: 'skipped'; readonly count: number };

export function LineDiff({ before, after }: { before: string; after: string }) {
	const translate = useTranslate();
	const steps = useMemo(() => foldSame(diffLines(before, after)), [before, after]);
	if (steps.every(({ kind }) => kind === 'skipped')) return <p>{translate('resumes:no-difference')}</p>;
	return (
		<ul class="diff">
			{steps.map((step, at) => {
				if (step.kind === 'skipped') {
					return (
						<li key={at} class="diff-same">
							{translate('resumes:same-lines', { count: step.count })}
						</li>
					);
				}
				return (
					<li key={at} class={`diff-line diff-${step.kind}`}>
						<span class="visually-hidden">{translate(step.kind === 'removed' ? 'resumes:removed' : 'resumes:added')} </span>
						{step.text}
					</li>
				);
			})}
		</ul>
	);
}

/** A blank line that went or came is no difference to a reader. */
function foldSame(lines: readonly DiffLine[]): Step[] {
	const steps: Step[] = [];
	for (const line of lines) {
		if (line.text.trim() === '') continue;
		const last = steps.at(-1);
		if (line.kind !== 'same') steps.push(line);
		else if (last?.kind === 'skipped') steps[steps.length - 1] = { kind: 'skipped', count: last.count + 1 };
		else steps.push({ kind: 'skipped', count: 1 });
	}
	return steps;
}
