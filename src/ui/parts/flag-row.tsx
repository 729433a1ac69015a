/**
 * A red flag: title, severity, quote; on demand why it matters, the harmless explanation and what to ask.
 * @module
 */
import type { RedFlag } from '../../core/finding.ts';
import { quoteSpan } from './places.ts';
import { ShowButton } from './show-button.tsx';
import { useTranslate } from './translation.tsx';
import { describeFlag } from './words.ts';

interface FlagRowProps {
	flag: RedFlag;
	text: string;
	markId: string | null;
	current: boolean;
	onShow: (markId: string) => void;
}

export function FlagRow({ flag, text, markId, current, onShow }: FlagRowProps) {
	const translate = useTranslate();
	const words = describeFlag(translate, flag);
	const quote = quoteSpan(text, flag);
	const strong = flag.severity === 'stop' || flag.severity === 'high';
	return (
		<li class="row" aria-current={current ? 'true' : undefined}>
			<div class="row-head">
				<ShowButton class="row-name" name={words.title} markId={markId} mark="flag" onShow={onShow} />
				<span class={strong ? 'tag tag-strong' : 'tag'}>{translate(`ui:severity.${flag.severity}`)}</span>
			</div>
			{quote ? (
				<p class="row-note">
					<q class="quote">{quote}</q>
				</p>
			) : null}
			<details>
				<summary>{translate('ui:flag.more')}</summary>
				{words.reason ? <p>{words.reason}</p> : null}
				{words.benign ? <p>{translate('ui:flag.benign', { text: words.benign })}</p> : null}
				{words.question ? <p>{translate('ui:ask', { question: words.question })}</p> : null}
			</details>
		</li>
	);
}
