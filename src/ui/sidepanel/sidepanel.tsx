/**
 * The open posting's findings, to be walked by keyboard while reading.
 * @module
 */
import { Empty } from '../parts/empty.tsx';
import { Translated } from '../parts/translation.tsx';
import { PanelPosting } from './panel-posting.tsx';
import type { SidePanelProps } from './types.ts';

export function SidePanel({ view, translate, currentId, advice = null, resumeLines = null, skillName, ...actions }: SidePanelProps) {
	return (
		<Translated translate={translate}>
			<main class="panel" aria-busy={view === null}>
				{view === null ? <h1 class="muted">{translate('ui:wait')}</h1> : null}
				{view?.state === 'posting' ? (
					<PanelPosting key={view.key} view={view} currentId={currentId} advice={advice} resumeLines={resumeLines} skillName={skillName} {...actions} />
				) : null}
				{view !== null && view.state !== 'posting' ? <Empty state={view.state} onReadPage={actions.onReadPage} onPaste={() => actions.onOpenReport('paste')} /> : null}
			</main>
		</Translated>
	);
}
