/**
 * What just happened or went wrong. The region is always there, so that screen readers announce what is put into it.
 * @module
 */
import { useTranslate } from '../parts/translation.tsx';
import type { Notice } from './types.ts';

export function NoticeRegion({ notice, onDismiss }: { notice: Notice | null; onDismiss: () => void }) {
	const translate = useTranslate();
	return (
		<div class="notice-region" role="status">
			{notice ? (
				<p class={notice.kind === 'error' ? 'notice notice-error' : 'notice'}>
					<span>
						{notice.kind === 'error' ? <strong>{translate('ui:error')} </strong> : null}
						{notice.text}
					</span>
					<button type="button" class="button button-quiet" onClick={onDismiss}>
						{translate('ui:dismiss')}
					</button>
				</p>
			) : null}
		</div>
	);
}
