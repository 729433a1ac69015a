/**
 * Red flags of medium severity and up by name, and how many quieter ones there are.
 * @module
 */
import type { RedFlag } from '../../core/finding.ts';
import { isShown, type Mark } from '../../core/marks.ts';
import { sortFlags } from '../parts/flag-order.ts';
import { Group } from '../parts/group.tsx';
import { findMarkId } from '../parts/places.ts';
import { ShowButton } from '../parts/show-button.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { describeFlag } from '../parts/words.ts';

interface PopupFlagsProps {
	flags: readonly RedFlag[];
	marks: readonly Mark[];
	onShow: (markId: string) => void;
}

export function PopupFlags({ flags, marks, onShow }: PopupFlagsProps) {
	const translate = useTranslate();
	const loud = sortFlags(flags.filter(isShown));
	const quiet = flags.length - loud.length;
	if (flags.length === 0) return null;
	return (
		<Group title={translate('ui:flags.title')} count={loud.length}>
			<ul class="popup-flags">
				{loud.map((flag) => (
					<li key={`${flag.kind}:${flag.start}`} class="row-head">
						<ShowButton class="row-name" name={describeFlag(translate, flag).title} markId={findMarkId(marks, [flag], 'flag')} mark="flag" onShow={onShow} />
						<span class={flag.severity === 'medium' ? 'tag' : 'tag tag-strong'}>{translate(`ui:severity.${flag.severity}`)}</span>
					</li>
				))}
				{quiet > 0 ? <li class="muted">{translate(loud.length > 0 ? 'ui:flags.quieter' : 'ui:flags.only-quiet', { count: quiet })}</li> : null}
			</ul>
		</Group>
	);
}
