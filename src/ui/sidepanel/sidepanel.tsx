/**
 * The open posting's findings, to be walked by keyboard while reading.
 * @module
 */
import { Empty } from '../parts/empty.tsx';
import { Translated } from '../parts/translation.tsx';
import { PanelPosting } from './panel-posting.tsx';
import type { SidePanelProps } from './types.ts';

export function SidePanel({ report, translate, currentId, skillName, ...actions }: SidePanelProps) {
	const view = report?.view ?? null;
	return (
		<Translated translate={translate}>
			<main class="panel" aria-busy={report === null}>
				{report === null ? <h1 class="muted">{translate('ui:wait')}</h1> : null}
				{report !== null && 'checks' in report ? <PanelPosting key={report.view.key} report={report} currentId={currentId} skillName={skillName} {...actions} /> : null}
				{view !== null && view.state !== 'posting' ? <Empty state={view.state} onReadPage={actions.onReadPage} onPaste={() => actions.onOpenReport('paste')} /> : null}
			</main>
		</Translated>
	);
}
