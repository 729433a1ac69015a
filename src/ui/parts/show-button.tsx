/**
 * A finding's name: a button that shows it in the page, or plain text where the page has no mark of it.
 * @module
 */
import type { MarkKind } from '../../core/marks.ts';
import { useTranslate } from './translation.tsx';

interface ShowButtonProps {
	name: string;
	/** `null`: not marked in the page. */
	markId: string | null;
	/** The line it has in the page. */
	mark?: MarkKind;
	class: string;
	onShow: (markId: string) => void;
}

export function ShowButton({ name, markId, mark, class: className, onShow }: ShowButtonProps) {
	const translate = useTranslate();
	const words = <span class={mark ? `line-${mark}` : undefined}>{name}</span>;
	if (markId === null) return <span class={className}>{words}</span>;
	return (
		<button type="button" class={className} data-finding={markId} title={translate('ui:show-in-page')} onClick={() => onShow(markId)}>
			{words}
		</button>
	);
}
