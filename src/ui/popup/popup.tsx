/**
 * The quick answer behind the toolbar button.
 * @module
 */
import { Empty } from '../parts/empty.tsx';
import { Translated } from '../parts/translation.tsx';
import { PopupPosting } from './popup-posting.tsx';
import type { PopupProps } from './types.ts';

export function Popup({ view, translate, advice, skillName, ...actions }: PopupProps) {
	return (
		<Translated translate={translate}>
			<main class="popup" aria-busy={view === null}>
				{view === null ? <h1 class="muted">{translate('ui:wait')}</h1> : null}
				{view?.state === 'posting' ? <PopupPosting view={view} advice={advice} skillName={skillName} {...actions} /> : null}
				{view !== null && view.state !== 'posting' ? <Empty state={view.state} onReadPage={actions.onReadPage} onPaste={() => actions.onOpenReport('paste')} /> : null}
			</main>
		</Translated>
	);
}
