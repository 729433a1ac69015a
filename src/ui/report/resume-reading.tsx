/**
 * What was read in a résumé beside its text, so that a misreading is seen before it costs a score, and can be put right.
 * @module
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../core/resume/corrections.ts';
import type { Resume } from '../../core/resume/types.ts';
import type { SkillName } from '../parts/names.ts';
import { useTranslate } from '../parts/translation.tsx';
import { humanise } from '../parts/words.ts';
import { findLine } from './line-button.tsx';
import { collectSigns, type LineView } from './line-view.ts';
import { putRight } from './put-right.ts';
import { ResumeCorrections } from './resume-corrections.tsx';
import { ResumeOriginal } from './resume-original.tsx';
import { ResumeSections } from './resume-sections.tsx';
import type { FileWarning, SuggestSkills, YearsOf } from './resume-types.ts';
import { ResumeWarnings } from './resume-warnings.tsx';
import { shortenReading } from './shorten-reading.ts';
import { showLine } from './show-line.ts';
import { SkillEvidence } from './skill-evidence.tsx';

interface ResumeReadingProps {
	resume: Resume;
	corrections: readonly Correction[];
	fileWarnings: readonly FileWarning[];
	skillName?: SkillName;
	suggestSkills: SuggestSkills;
	yearsOf: YearsOf;
	onCorrect: (corrections: readonly Correction[]) => void;
}

export function ResumeReading({ resume, corrections, fileWarnings, skillName, suggestSkills, yearsOf, onCorrect }: ResumeReadingProps) {
	const translate = useTranslate();
	// In another text the same number is another line.
	const [choice, setChoice] = useState<{ text: string; line: number } | null>(null);
	const selected = choice?.text === resume.text ? choice.line : null;
	const shown = useMemo(() => shortenReading(resume), [resume]);
	const signs = useMemo(() => collectSigns(resume), [resume]);
	const original = useRef<HTMLDivElement>(null);
	const reading = useRef<HTMLDivElement>(null);
	/** A correction may take away what holds the focus: then its line gets it. */
	const corrected = useRef(false);

	useLayoutEffect(() => {
		if (selected === null) return;
		showLine(original.current, reading.current, selected);
	}, [selected]);
	useLayoutEffect(() => {
		const isLost = document.activeElement === null || document.activeElement === document.body;
		if (corrected.current && isLost && selected !== null) findLine(reading.current, selected)?.focus();
		corrected.current = false;
	}, [resume]);

	const select = (line: number | null) => setChoice(line === null ? null : { text: resume.text, line });
	const view: LineView = {
		resume: shown,
		selected,
		signs,
		nameSkill: (id) => skillName?.(id) ?? humanise(id),
		suggestSkills,
		onSelect: select,
		onCorrect: (correction) => {
			corrected.current = true;
			onCorrect(putRight(corrections, correction));
		},
	};
	return (
		<>
			<ResumeWarnings ofFile={fileWarnings} warnings={resume.warnings} />
			<div class="side-by-side">
				<section class="group original-side" aria-labelledby="resume-original">
					<h2 id="resume-original">{translate('resumes:original')}</h2>
					<p class="row-note">{translate('resumes:original-note')}</p>
					<ResumeOriginal view={view} side={original} />
				</section>
				<ResumeSections view={view} side={reading} />
			</div>
			{shown === resume ? null : <p class="muted">{translate('resumes:not-shown', { count: resume.lines.length - shown.lines.length })}</p>}
			<ResumeCorrections resume={resume} corrections={corrections} nameSkill={view.nameSkill} onCorrect={onCorrect} />
			<SkillEvidence
				resume={resume}
				nameSkill={view.nameSkill}
				yearsOf={yearsOf}
				onShow={(line) => {
					select(line);
					findLine(reading.current, line)?.focus();
				}}
			/>
		</>
	);
}
