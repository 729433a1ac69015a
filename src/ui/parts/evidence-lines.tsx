/**
 * The résumé's own lines behind a credit.
 * @module
 */
import type { Evidence } from '../../core/resume/types.ts';
import { useTranslate } from './translation.tsx';

const MAX_LINES = 2;

interface EvidenceLinesProps {
	evidence: readonly Evidence[];
	/** The résumé's lines by index; `null` where they are not at hand. */
	resumeLines: readonly string[] | null;
}

export function EvidenceLines({ evidence, resumeLines }: EvidenceLinesProps) {
	const translate = useTranslate();
	const numbers = [...new Set(evidence.filter((entry) => !entry.negated).map((entry) => entry.line))];
	const lines = numbers.map((number) => resumeLines?.[number]?.trim() ?? '').filter((line) => line !== '');
	if (lines.length === 0) return null;
	return (
		<>
			{lines.slice(0, MAX_LINES).map((line) => (
				<p key={line} class="evidence">
					<span class="visually-hidden">{translate('ui:in-your-resume')} </span>
					{line}
				</p>
			))}
			{lines.length > MAX_LINES ? <p class="row-note">{translate('ui:more-lines', { count: lines.length - MAX_LINES })}</p> : null}
		</>
	);
}
