/**
 * What was read in a résumé, so that a misreading is seen before it costs a score.
 * @module
 */
import type { Resume, ResumeEntry, ResumeSection, YearMonth } from '../../core/resume/types.ts';
import type { Translate } from '../../locales/translator.ts';
import { Group } from '../parts/group.tsx';
import type { SkillName } from '../parts/names.ts';
import { formatPoints } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import { explainResumeWarning } from '../parts/words.ts';
import { SkillEvidence } from './skill-evidence.tsx';

export function ResumeReading({ resume, skillName }: { resume: Resume; skillName?: SkillName }) {
	const translate = useTranslate();
	return (
		<>
			{resume.warnings.length > 0 ? (
				<Group title={translate('ui:resume.warnings')} count={resume.warnings.length}>
					<ul class="rows">
						{resume.warnings.map((warning) => (
							<li key={warning} class="row">
								{explainResumeWarning(translate, warning)}
							</li>
						))}
					</ul>
				</Group>
			) : null}
			<Group title={translate('ui:resume.sections')} count={resume.sections.length} note={sayYears(translate, resume.years)}>
				<ul class="rows">
					{resume.sections.map((section, at) => (
						<SectionRow key={at} section={section} resume={resume} />
					))}
				</ul>
			</Group>
			<SkillEvidence resume={resume} skillName={skillName} />
		</>
	);
}

function sayYears(translate: Translate, years: number | null): string {
	return years === null ? translate('ui:resume.years-unknown') : translate('ui:resume.years', { years: formatPoints(translate, years) });
}

function SectionRow({ section, resume }: { section: ResumeSection; resume: Resume }) {
	const translate = useTranslate();
	const kind = translate(`resume:section.${section.kind}`);
	const lines = translate('ui:resume.lines', { count: countLines(section) });
	return (
		<li class="row">
			<div class="row-head">
				<h3 class="row-name">{section.heading ?? kind}</h3>
				<span class="tag">{section.heading === null || section.heading.toLowerCase() === kind.toLowerCase() ? lines : `${kind} · ${lines}`}</span>
			</div>
			{section.entries.map((entry) => (
				<p key={entry.lines.join()} class="row-note">
					{sayEntry(translate, entry, resume)}
				</p>
			))}
		</li>
	);
}

function countLines(section: ResumeSection): number {
	return section.entries.reduce((sum, entry) => sum + entry.lines.length, section.lines.length);
}

function sayEntry(translate: Translate, entry: ResumeEntry, resume: Resume): string {
	const named = [entry.title, entry.organisation].filter((part) => part !== null);
	const bullets = entry.lines.filter((line) => resume.lines[line]?.role === 'bullet').length;
	const span = entry.from || entry.to ? `${sayMonth(translate, entry.from)} – ${sayMonth(translate, entry.to)}` : translate('ui:resume.no-dates');
	return [named.length > 0 ? named.join(', ') : translate('ui:resume.untitled-entry'), span, translate('ui:resume.bullets', { count: bullets })].join(' · ');
}

function sayMonth(translate: Translate, when: YearMonth | 'present' | null): string {
	if (when === null) return '?';
	if (when === 'present') return translate('ui:resume.present');
	return when.month > 0 ? `${String(when.month).padStart(2, '0')}/${when.year}` : String(when.year);
}
