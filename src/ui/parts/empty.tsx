/**
 * A tab without a posting: what the page is, and the one action that helps. It never looks like a result.
 * @module
 */
import type { EmptyState } from '../../core/tab-view.ts';
import { useTranslate } from './translation.tsx';

/** `read`: look at the page (again). `paste`: bring the text oneself. */
const ACTIONS: Readonly<Record<EmptyState, 'read' | 'paste'>> = {
	loading: 'read',
	'sign-in': 'read',
	'list-only': 'read',
	stale: 'read',
	'no-posting': 'paste',
	'not-read': 'read',
	'not-allowed': 'paste',
};

interface EmptyProps {
	state: EmptyState;
	onReadPage: () => void;
	onPaste: () => void;
}

export function Empty({ state, onReadPage, onPaste }: EmptyProps) {
	const translate = useTranslate();
	const action = ACTIONS[state];
	return (
		<div class="empty" role="status">
			<h1>{translate(`ui:empty.${state}.title`)}</h1>
			<p>{translate(`ui:empty.${state}.help`)}</p>
			<button type="button" class="button button-primary" onClick={action === 'read' ? onReadPage : onPaste}>
				{translate(`ui:empty.${state}.action`)}
			</button>
		</div>
	);
}
