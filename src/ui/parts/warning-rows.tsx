/**
 * Warnings of the role's guide, the gravest first, each with its places and what the view says of it.
 * @module
 */
import type { ComponentChildren } from 'preact';
import type { FoundWarning } from '../../core/guide/warnings.ts';
import type { Mark } from '../../core/marks.ts';
import { isGrave, sortWarnings } from './guide-words.ts';
import { PlacedRow } from './placed-row.tsx';
import { useTranslate } from './translation.tsx';

interface WarningRowsProps {
	warnings: readonly FoundWarning[];
	text: string;
	marks: readonly Mark[];
	onShow: (markId: string) => void;
	/** What stands below a warning's head. */
	say: (found: FoundWarning) => ComponentChildren;
}

export function WarningRows({ warnings, say, ...page }: WarningRowsProps) {
	const translate = useTranslate();
	return (
		<ul class="rows">
			{sortWarnings(warnings).map((found) => (
				<PlacedRow
					key={found.warning.id}
					name={found.warning.title}
					lang="en"
					places={found.places}
					tag={<span class={isGrave(found.severity) ? 'tag tag-strong' : 'tag'}>{translate(`ui:severity.${found.severity}`)}</span>}
					{...page}
				>
					{say(found)}
				</PlacedRow>
			))}
		</ul>
	);
}
