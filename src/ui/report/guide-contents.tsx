/**
 * The guides there are, and the parts of the one that is read.
 * @module
 */
import { useId } from 'preact/hooks';
import type { Guide } from '../../core/guide/types.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { GuidePlace } from './guide-place.ts';
import { beginLine, partsOf } from './guide-words.ts';

interface GuideContentsProps {
	guides: readonly Guide[];
	guide: Guide;
	onGo: (place: GuidePlace) => void;
}

export function GuideContents({ guides, guide, onGo }: GuideContentsProps) {
	const translate = useTranslate();
	const roles = useId();
	const contents = useId();
	return (
		<>
			<nav class="guide-nav" aria-labelledby={roles}>
				<p class="sub-heading" id={roles}>
					{translate('ui:guides.roles')}
				</p>
				<ul lang="en">
					{guides.map((one) => (
						<li key={one.role}>
							<button type="button" class="link" aria-current={one === guide ? 'page' : undefined} onClick={() => onGo({ role: one.role, part: 'summary' })}>
								{beginLine(one.name)}
							</button>
						</li>
					))}
				</ul>
			</nav>
			<nav class="guide-nav" aria-labelledby={contents}>
				<p class="sub-heading" id={contents}>
					{translate('ui:guides.contents')}
				</p>
				<ul>
					{partsOf(guide).map((part) => (
						<li key={part}>
							<button type="button" class="link" onClick={() => onGo({ role: guide.role, part })}>
								{translate(`guide:part.${part}`)}
							</button>
						</li>
					))}
				</ul>
			</nav>
		</>
	);
}
