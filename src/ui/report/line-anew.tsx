/**
 * A line of the résumé before and after, each change named, to be copied.
 * @module
 */
import type { Rewrite } from '../../core/tailor/index.ts';
import { useTranslate } from '../parts/translation.tsx';

export function LineAnew({ rewrite, onCopy }: { rewrite: Rewrite; onCopy: (text: string) => void }) {
	const translate = useTranslate();
	return (
		<div class="line-anew">
			<dl>
				<dt>{translate('report:tailoring.before')}</dt>
				<dd>{rewrite.line.text}</dd>
				<dt>{translate('report:tailoring.after')}</dt>
				<dd class="line-after">{rewrite.after}</dd>
				<dt>{translate('report:tailoring.changed')}</dt>
				{rewrite.changes.map((change) => {
					const words = translate(`tailor:change.${change.rule}`, change.params);
					return <dd key={words}>{words}</dd>;
				})}
			</dl>
			{rewrite.needsReader ? <p class="row-note">{translate('tailor:needsReader')}</p> : null}
			<CopyLine text={rewrite.after} onCopy={onCopy} />
		</div>
	);
}

export function CopyLine({ text, onCopy }: { text: string; onCopy: (text: string) => void }) {
	const translate = useTranslate();
	return (
		<div class="button-row">
			<button type="button" class="button" onClick={() => onCopy(text)}>
				{translate('report:tailoring.copy')}
			</button>
		</div>
	);
}
