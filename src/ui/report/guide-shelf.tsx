/**
 * All guides, to choose one from.
 * @module
 */
import type { Guide } from '../../core/guide/types.ts';
import type { GuidePlace } from './guide-place.ts';
import { beginLine } from './guide-words.ts';

export function GuideShelf({ guides, onGo }: { guides: readonly Guide[]; onGo: (place: GuidePlace) => void }) {
	return (
		<ul class="rows guide-shelf" lang="en">
			{guides.map((guide) => (
				<li key={guide.role} class="row">
					<h2>
						<button type="button" class="link" onClick={() => onGo({ role: guide.role, part: 'summary' })}>
							{beginLine(guide.name)}
						</button>
					</h2>
					<p class="row-note clamp">{guide.summary}</p>
				</li>
			))}
		</ul>
	);
}
