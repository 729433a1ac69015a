/**
 * The reading's side: contact, years, the sections in their order, and what could not be placed.
 * @module
 */
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Resume, ResumeContact, ResumeSection } from '../../core/resume/types.ts';
import type { Translate } from '../../locales/translator.ts';
import { formatPoints } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import { followKey } from './line-button.tsx';
import type { LineView } from './line-view.ts';
import { LooseLines, ResumeSectionRows } from './resume-section.tsx';

const CONTACT_PARTS = ['name', 'email', 'phone', 'location', 'links'] as const;

export function ResumeSections({ view, side }: { view: LineView; side: RefObject<HTMLDivElement | null> }) {
	const translate = useTranslate();
	const { resume } = view;
	const { placed, unplaced } = useMemo(() => arrange(resume), [resume]);
	return (
		<section class="group" aria-labelledby="resume-reading">
			<h2 id="resume-reading" tabIndex={-1}>
				{translate('resumes:reading')}
			</h2>
			<p class="row-note">{sayYears(translate, resume.years)}</p>
			<ContactList contact={resume.contact} />
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the lines inside, which are buttons. */}
			<div class="read-sections" ref={side} onKeyDown={(event) => followKey(event, event.currentTarget, view.onSelect)}>
				{placed.map(({ section, headingLine, first }) => (
					<ResumeSectionRows key={first} section={section} headingLine={headingLine} view={view} />
				))}
				{unplaced.length > 0 ? (
					<section class="read-section">
						<h3 class="row-name">
							{translate('resumes:unplaced')} <span class="group-count">{unplaced.length}</span>
						</h3>
						<p class="row-note">{translate('resumes:unplaced-note')}</p>
						<LooseLines lines={unplaced} view={view} />
					</section>
				) : null}
			</div>
		</section>
	);
}

interface PlacedSection {
	readonly section: ResumeSection;
	readonly headingLine: number;
	/** The line it begins with: the section keeps it when others are put right. */
	readonly first: number;
}

/** A section of no known kind under no heading is lines without a place. Each line stands in one of both. */
function arrange(resume: Resume): { placed: PlacedSection[]; unplaced: number[] } {
	const headings = new Map<number, number>();
	const firsts = new Map<number, number>();
	const unplaced: number[] = [];
	for (const [at, line] of resume.lines.entries()) {
		const section = resume.sections[line.section];
		if (!section || isUnplaced(section)) unplaced.push(at);
		if (line.role === 'heading' && !headings.has(line.section)) headings.set(line.section, at);
		if (!firsts.has(line.section)) firsts.set(line.section, at);
	}
	const placed = resume.sections
		.map((section, index) => ({ section, headingLine: headings.get(index) ?? -1, first: firsts.get(index) ?? -1 }))
		.filter(({ section, first }) => first >= 0 && !isUnplaced(section));
	return { placed, unplaced };
}

function isUnplaced(section: ResumeSection): boolean {
	return section.kind === 'other' && section.heading === null;
}

function ContactList({ contact }: { contact: ResumeContact }) {
	const translate = useTranslate();
	const known = CONTACT_PARTS.flatMap((part) => {
		const value = part === 'links' ? contact.links.join(', ') : contact[part];
		return value ? [{ part, value }] : [];
	});
	if (known.length === 0) return null;
	return <dl class="facts">{known.map(({ part, value }) => [<dt key={`${part}-name`}>{translate(`resumes:contact.${part}`)}</dt>, <dd key={part}>{value}</dd>])}</dl>;
}

function sayYears(translate: Translate, years: number | null): string {
	return years === null ? translate('ui:resume.years-unknown') : translate('ui:resume.years', { years: formatPoints(translate, years) });
}
