/**
 * A section as it was read: its kind, which can be changed, and its lines, those of an entry under what the entry is.
 * @module
 */
import type { ResumeEntry, ResumeSection, ResumeSectionKind } from '../../core/resume/types.ts';
import type { Translate } from '../../locales/translator.ts';
import { useTranslate } from '../parts/translation.tsx';
import { LineButton } from './line-button.tsx';
import type { LineView } from './line-view.ts';
import { LineDetails, ResumeLineRow } from './resume-line.tsx';
import { sayPeriod } from './say-when.ts';
import { KindChoices } from './section-kinds.tsx';

interface SectionProps {
	section: ResumeSection;
	/** Index of the line that is its heading, -1 where none is. */
	headingLine: number;
	view: LineView;
}

export function ResumeSectionRows({ section, headingLine, view }: SectionProps) {
	const translate = useTranslate();
	const { heading } = section;
	const kind = translate(`resume:section.${section.kind}`);
	return (
		<section class="read-section">
			<div class="row-head">
				<h3 class="row-name">
					{headingLine < 0 ? (
						(heading ?? kind)
					) : (
						<LineButton at={headingLine} view={view}>
							{heading}
						</LineButton>
					)}
				</h3>
				{heading === null ? (
					<span class="tag">{translate('resumes:kind-nameless')}</span>
				) : (
					<select
						aria-label={translate('resumes:kind-of', { heading })}
						value={section.kind}
						onChange={(event) => view.onCorrect({ what: 'section', heading, kind: event.currentTarget.value as ResumeSectionKind })}
					>
						<KindChoices />
					</select>
				)}
			</div>
			<LooseLines lines={section.lines} view={view} />
			{section.entries.map((entry) => (
				<Entry key={entry.lines[0]} entry={entry} view={view} />
			))}
		</section>
	);
}

export function LooseLines({ lines, view }: { lines: readonly number[]; view: LineView }) {
	if (lines.length === 0) return null;
	return (
		<ul class="lines">
			{lines.map((at) => (
				<ResumeLineRow key={at} at={at} view={view} />
			))}
		</ul>
	);
}

/** The first line of an entry's head is told by what was read in it; an entry without a head is its lines. */
function Entry({ entry, view }: { entry: ResumeEntry; view: LineView }) {
	const translate = useTranslate();
	const head = entry.lines.find((at) => view.resume.lines[at]?.role === 'entry');
	if (head === undefined) {
		const [first, ...rest] = entry.lines;
		return (
			<ul class="lines">
				{first === undefined ? null : <ResumeLineRow at={first} view={view} note={sayItem(translate, entry)} />}
				{rest.map((at) => (
					<ResumeLineRow key={at} at={at} view={view} />
				))}
			</ul>
		);
	}
	return (
		<div class="entry">
			<div class="row-head">
				<h4 class="entry-head">
					<LineButton at={head} view={view}>
						{entry.title ?? entry.organisation ?? view.resume.lines[head]?.text}
						{entry.title !== null && entry.organisation !== null ? <span class="entry-organisation">, {entry.organisation}</span> : null}
					</LineButton>
				</h4>
				<span class="tag">{[entry.title === null ? translate('ui:resume.untitled-entry') : null, sayPeriod(translate, entry)].filter((part) => part !== null).join(' · ')}</span>
			</div>
			<LineDetails at={head} view={view} />
			<LooseLines lines={entry.lines.filter((at) => at !== head)} view={view} />
		</div>
	);
}

function sayItem(translate: Translate, entry: ResumeEntry): string {
	const dated = entry.from !== null || entry.to !== null;
	return [entry.title, entry.organisation, dated ? sayPeriod(translate, entry) : null].filter((part) => part !== null).join(' · ');
}
