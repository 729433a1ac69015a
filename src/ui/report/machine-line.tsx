/**
 * A line as the browser's own model words it, marked as that, with whatever in it the résumé doesn't hold.
 * @module
 */
import { useTranslate } from '../parts/translation.tsx';
import { CopyLine } from './line-anew.tsx';
import type { MachineLine as Answer, OnDeviceModel } from './types.ts';

interface MachineLineProps {
	/** Index into `Resume.lines`. */
	line: number;
	model: OnDeviceModel;
	onCopy: (text: string) => void;
}

export function MachineLine({ line, model, onCopy }: MachineLineProps) {
	const translate = useTranslate();
	if (model.state === 'unavailable') return null;
	const answer = model.results.get(line);
	const isBusy = answer === 'busy';
	return (
		<div class="machine">
			<button type="button" class="link" disabled={isBusy} onClick={() => model.onRewrite(line)}>
				{translate('report:machine.ask')}
			</button>
			<div class="machine-news" role="status">
				{isBusy ? <p class="row-note">{translate('report:machine.busy')}</p> : null}
				{answer === 'failed' ? <p class="row-note">{translate('report:machine.failed')}</p> : null}
			</div>
			{typeof answer === 'object' ? <MachineAnswer answer={answer} onCopy={onCopy} /> : null}
		</div>
	);
}

/** What holds something unproven is shown, and not offered to be copied. */
function MachineAnswer({ answer: { text, violations }, onCopy }: { answer: Exclude<Answer, string>; onCopy: (text: string) => void }) {
	const translate = useTranslate();
	return (
		<>
			<p class="machine-text">{text}</p>
			<p class="row-note">{translate('tailor:machine')}</p>
			{violations.length > 0 ? (
				<>
					<p class="row-note">
						<strong>{translate('report:machine.violations')}</strong>
					</p>
					<ul class="row-note">
						{violations.map(({ rule, start, text: words }) => (
							<li key={start}>{translate(`tailor:violation.${rule}`, { text: words })}</li>
						))}
					</ul>
				</>
			) : (
				<CopyLine text={text} onCopy={onCopy} />
			)}
		</>
	);
}
