/**
 * The posting's conditions and facts against what the reader has stated: what fails, what is to be checked; the rest on demand.
 * @module
 */
import type { Check, CheckResult } from '../../core/match/checks/check.ts';
import { Group } from '../parts/group.tsx';
import { quoteSpan } from '../parts/places.ts';
import { useTranslate } from '../parts/translation.tsx';
import { sayCheck } from '../parts/words.ts';
import type { ReportRoute } from './types.ts';

interface ChecksListProps {
	checks: readonly Check[];
	text: string;
	onRoute: (route: ReportRoute) => void;
}

export function ChecksList({ checks, text, onRoute }: ChecksListProps) {
	const translate = useTranslate();
	const of = (result: CheckResult) => checks.filter((check) => check.result === result);
	const loud = (['fails', 'check'] as const).filter((result) => of(result).length > 0);
	const quiet = (['unknown', 'pass'] as const).filter((result) => of(result).length > 0);
	if (checks.length === 0) return null;
	return (
		<Group title={translate('ui:gates.title')} count={checks.length} note={translate('ui:gates.note')}>
			{loud.map((result) => (
				<div key={result}>
					<h3 class={result === 'fails' ? 'sub-heading tag-strong' : 'sub-heading'}>{translate(`match:checkResult.${result}`)}</h3>
					<CheckRows checks={of(result)} text={text} />
				</div>
			))}
			{quiet.map((result) => (
				// Who has stated nothing still sees what the posting demands.
				<details key={result} class="fold" open={loud.length === 0 && result === quiet[0]}>
					<summary>
						{translate(`match:checkResult.${result}`)} ({of(result).length})
					</summary>
					<CheckRows checks={of(result)} text={text} />
				</details>
			))}
			{quiet.includes('unknown') ? (
				<p>
					<button type="button" class="link" onClick={() => onRoute('profile')}>
						{translate('report:checks.profile')}
					</button>
				</p>
			) : null}
		</Group>
	);
}

function CheckRows({ checks, text }: Pick<ChecksListProps, 'checks' | 'text'>) {
	const translate = useTranslate();
	return (
		<ul class="rows">
			{checks.map((check) => {
				const quote = check.span ? quoteSpan(text, check.span) : '';
				return (
					<li key={`${check.rule}:${check.span?.start}:${quote}`} class="row">
						<p>{sayCheck(translate, check)}</p>
						{quote ? (
							<p class="row-note">
								<q class="quote">{quote}</q>
							</p>
						) : null}
					</li>
				);
			})}
		</ul>
	);
}
