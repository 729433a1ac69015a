/**
 * What a search over all guides found, by guide.
 * @module
 */
import type { RoleId } from '../../core/finding.ts';
import type { Guide } from '../../core/guide/types.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { GuidePlace } from './guide-place.ts';
import { beginLine } from './guide-words.ts';
import type { GuideResult } from './types.ts';

interface GuideResultsProps {
	guides: readonly Guide[];
	query: string;
	results: readonly GuideResult[];
	onGo: (place: GuidePlace) => void;
}

export function GuideResults({ guides, query, results, onGo }: GuideResultsProps) {
	const translate = useTranslate();
	const count = results.length > 0 ? translate('ui:guides.found', { count: results.length }) : translate('ui:guides.found-none', { query });
	return (
		<>
			<p class="row-note" role="status">
				{count}
			</p>
			{groupByRole(results).map(([role, found]) => {
				const guide = guides.find((one) => one.role === role);
				return (
					<section key={role} class="group" aria-labelledby={`guide-found-${role}`}>
						<h2 class="guide-found" id={`guide-found-${role}`} lang="en">
							{guide ? beginLine(guide.name) : role}
						</h2>
						<ul class="rows">
							{found.map(({ part, id, title, text }) => (
								<li key={`${part} ${id}`} class="row">
									<button type="button" class="link" lang="en" onClick={() => onGo({ role, part, id })}>
										{title}
									</button>
									<p class="tag">{translate(`guide:part.${part}`)}</p>
									{text ? (
										<p class="row-note clamp" lang="en">
											{text}
										</p>
									) : null}
								</li>
							))}
						</ul>
					</section>
				);
			})}
		</>
	);
}

/** The guide with the best result first; within one the best first. */
function groupByRole(results: readonly GuideResult[]): [RoleId, GuideResult[]][] {
	const groups = new Map<RoleId, GuideResult[]>();
	for (const result of results) {
		const group = groups.get(result.role);
		if (group) group.push(result);
		else groups.set(result.role, [result]);
	}
	return [...groups];
}
