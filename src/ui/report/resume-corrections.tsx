/**
 * What the reader put right, each to be undone; those whose line is gone stand apart.
 * @module
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Correction, unusedCorrections } from '../../core/resume/corrections.ts';
import type { Resume } from '../../core/resume/types.ts';
import type { Translate } from '../../locales/translator.ts';
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';

interface ResumeCorrectionsProps {
	resume: Resume;
	corrections: readonly Correction[];
	nameSkill: (id: string) => string;
	onCorrect: (corrections: readonly Correction[]) => void;
}

export function ResumeCorrections({ resume, corrections, nameSkill, onCorrect }: ResumeCorrectionsProps) {
	const translate = useTranslate();
	const list = useRef<HTMLDivElement>(null);
	/** Place of the row that was undone: its neighbour gets the focus. */
	const undone = useRef<number | null>(null);
	useLayoutEffect(() => {
		if (undone.current === null) return;
		const buttons = list.current?.querySelectorAll('button') ?? [];
		const next = buttons[Math.min(undone.current, buttons.length - 1)];
		undone.current = null;
		if (next) next.focus();
		else document.getElementById('resume-reading')?.focus();
	}, [corrections]);
	if (corrections.length === 0) return null;

	const gone = new Set(unusedCorrections(resume, corrections));
	const held = corrections.filter((correction) => !gone.has(correction));
	const undo = (correction: Correction, place: number) => {
		undone.current = place;
		onCorrect(corrections.filter((other) => other !== correction));
	};
	return (
		<Group title={translate('resumes:corrections')} count={corrections.length} note={translate('resumes:corrections-note')}>
			<div ref={list} class="group">
				<CorrectionRows corrections={held} from={0} say={(correction) => sayCorrection(translate, correction, nameSkill)} onUndo={undo} />
				{gone.size > 0 ? (
					<>
						<p class="sub-heading">{translate('resumes:corrections-gone')}</p>
						<CorrectionRows corrections={[...gone]} from={held.length} say={(correction) => sayCorrection(translate, correction, nameSkill)} onUndo={undo} />
					</>
				) : null}
			</div>
		</Group>
	);
}

interface CorrectionRowsProps {
	corrections: readonly Correction[];
	/** How many stand before them. */
	from: number;
	say: (correction: Correction) => string;
	onUndo: (correction: Correction, place: number) => void;
}

function CorrectionRows({ corrections, from, say, onUndo }: CorrectionRowsProps) {
	const translate = useTranslate();
	if (corrections.length === 0) return null;
	return (
		<ul class="rows">
			{corrections.map((correction, at) => {
				const what = say(correction);
				return (
					<li key={`${at} ${what}`} class="row row-with-button">
						<p>{what}</p>
						<button type="button" class="button button-quiet" aria-label={translate('resumes:undo-named', { what })} onClick={() => onUndo(correction, from + at)}>
							{translate('resumes:undo')}
						</button>
					</li>
				);
			})}
		</ul>
	);
}

function sayCorrection(translate: Translate, correction: Correction, nameSkill: (id: string) => string): string {
	const words = correction.what === 'section' ? correction.heading : correction.line;
	if (correction.what === 'skill' || correction.what === 'no-skill') return translate(`resumes:correction.${correction.what}`, { words, skill: nameSkill(correction.skill) });
	return translate(`resumes:correction.${correction.what}`, { words, kind: translate(`resume:section.${correction.kind}`) });
}
