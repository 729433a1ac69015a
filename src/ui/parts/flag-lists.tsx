/**
 * All red flags, by list and gravest first. The lists stand side by side and are never added up to one number.
 * @module
 */
import type { RedFlag } from '../../core/finding.ts';
import type { Mark } from '../../core/marks.ts';
import { FLAG_LISTS, sortFlags } from './flag-order.ts';
import { FlagRow } from './flag-row.tsx';
import { findMarkId } from './places.ts';
import { useTranslate } from './translation.tsx';

interface FlagListsProps {
	flags: readonly RedFlag[];
	text: string;
	marks: readonly Mark[];
	currentId: string | null;
	onShow: (markId: string) => void;
}

export function FlagLists({ flags, text, marks, currentId, onShow }: FlagListsProps) {
	const translate = useTranslate();
	const lists = FLAG_LISTS.map((list) => ({ list, flags: sortFlags(flags.filter((flag) => flag.list === list)) })).filter((entry) => entry.flags.length > 0);
	return lists.map((entry) => (
		<div key={entry.list}>
			<h3 class="sub-heading">{translate(`ui:flag-list.${entry.list}`)}</h3>
			<ul class="rows">
				{entry.flags.map((flag) => {
					const markId = findMarkId(marks, [flag], 'flag');
					return <FlagRow key={`${flag.kind}:${flag.start}`} flag={flag} text={text} markId={markId} current={markId !== null && markId === currentId} onShow={onShow} />;
				})}
			</ul>
		</div>
	));
}
