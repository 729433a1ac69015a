/**
 * The report's first column: how the résumé fits, and what to do about it.
 * @module
 */
import { Group } from '../parts/group.tsx';
import { AlsoAskedRows } from '../parts/plain-rows.tsx';
import { RequirementGroup } from '../parts/requirement-group.tsx';
import { sortRequirements } from '../parts/sort-requirements.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { ColumnProps } from './column-props.ts';
import { DutiesTable } from './duties-table.tsx';
import { GamingNotes } from './gaming-notes.tsx';
import { KeywordTable } from './keyword-table.tsx';
import { MistakesList } from './mistakes-list.tsx';
import { PromptCopy } from './prompt-copy.tsx';
import { SumTable } from './sum-table.tsx';
import { TailoringList } from './tailoring-list.tsx';
import type { PostingPageProps } from './types.ts';

const LISTS = ['must', 'nice', 'soft', 'mentioned'] as const;

type FitColumnProps = ColumnProps & Pick<PostingPageProps, 'prompt' | 'model' | 'onTruth' | 'onAskPrompt' | 'onCopy'>;

export function FitColumn({ report, marks, nameSkill, prompt, model, onShow, onTruth, onAskPrompt, onCopy }: FitColumnProps) {
	const translate = useTranslate();
	const { reading, posting, match } = report.view;
	const { resumeLines, guide } = report;
	// With a match the table holds those that count; the others stand below it.
	const lists = match ? (['soft', 'mentioned'] as const) : LISTS;
	const asked = sortRequirements(reading);
	const rests = lists.map((list) => (
		<RequirementGroup
			key={list}
			list={list}
			requirements={asked[list]}
			match={match}
			marks={marks}
			currentId={null}
			nameSkill={nameSkill}
			resumeLines={resumeLines}
			folded={list === 'mentioned'}
			onShow={onShow}
		/>
	));
	return (
		<div class="report-column">
			{match ? <SumTable report={report} match={match} nameSkill={nameSkill} onTruth={onTruth} /> : rests}
			{match ? <TailoringList tailoring={report.tailoring} model={model} onCopy={onCopy} /> : null}
			{match ? <PromptCopy prompt={prompt} onAskPrompt={onAskPrompt} onCopy={onCopy} /> : null}
			<DutiesTable covers={report.covers} guide={guide} text={posting.text} nameSkill={nameSkill} />
			{match && guide ? <MistakesList mistakes={report.mistakes} /> : null}
			{match && match.keywords.length > 0 ? <KeywordTable keywords={match.keywords} onCopy={onCopy} /> : null}
			<GamingNotes notes={report.gaming} resumeLines={resumeLines} />
			{match ? rests : null}
			{reading.alsoAsked.length > 0 ? (
				<Group title={translate('ui:also-asked.title')} count={reading.alsoAsked.length} note={translate('ui:also-asked.note')}>
					<AlsoAskedRows lines={reading.alsoAsked} text={posting.text} />
				</Group>
			) : null}
		</div>
	);
}
