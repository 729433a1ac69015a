/**
 * Mistakes common in résumés for the role that this résumé makes, with the lines they are about.
 * @module
 */
import type { FoundMistake } from '../../core/tailor/index.ts';
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { GuideText, Labelled } from './guide-part.tsx';
import { OwnLines } from './own-lines.tsx';

export function MistakesList({ mistakes }: { mistakes: readonly FoundMistake[] }) {
	const translate = useTranslate();
	return (
		<Group title={translate('report:mistakes')} count={mistakes.length}>
			{mistakes.length === 0 ? <p class="muted">{translate('tailor:mistakes.none')}</p> : null}
			<ul class="rows">
				{mistakes.map(({ mistake, lines, count }) => (
					<li key={mistake.id} class="row">
						<span class="row-name" lang="en">
							{mistake.title}
						</span>
						<GuideText>{mistake.why}</GuideText>
						<Labelled label={translate('ui:guides.fix')}>{mistake.fix}</Labelled>
						{lines.length === 0 ? <p class="row-note">{translate('tailor:mistakes.whole')}</p> : null}
						<OwnLines lines={lines} />
						{count > lines.length ? <p class="row-note">{translate('tailor:mistakes.more', { count: count - lines.length })}</p> : null}
					</li>
				))}
			</ul>
		</Group>
	);
}
