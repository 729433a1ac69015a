/**
 * The quick answer behind the toolbar button.
 * @module
 */
import { Empty } from '../parts/empty.tsx';
import { Translated } from '../parts/translation.tsx';
import { PopupPosting } from './popup-posting.tsx';
import type { PopupProps } from './types.ts';

export function Popup({ report, translate, skillName, ...actions }: PopupProps) {
	const view = report?.view ?? null;
	return (
		<Translated translate={translate}>
			<main class="popup" aria-busy={report === null}>
				{report === null ? <h1 class="muted">{translate('ui:wait')}</h1> : null}
				{report !== null && 'checks' in report ? <PopupPosting report={report} skillName={skillName} {...actions} /> : null}
				{view !== null && view.state !== 'posting' ? <Empty state={view.state} onReadPage={actions.onReadPage} onPaste={() => actions.onOpenReport('paste')} /> : null}
			</main>
		</Translated>
	);
}
