/**
 * What excludes the reader by their own word: it stands before everything else, and never changes the score.
 * @module
 */
import { useId } from 'preact/hooks';
import type { Check } from '../../core/match/checks/check.ts';
import { failing } from '../../core/match/checks/index.ts';
import { useTranslate } from './translation.tsx';
import { sayCheck } from './words.ts';

export function FailingChecks({ checks }: { checks: readonly Check[] }) {
	const translate = useTranslate();
	const id = useId();
	const sentences = [...new Set(failing(checks).map((check) => sayCheck(translate, check)))];
	if (sentences.length === 0) return null;
	return (
		<section class="failing" aria-labelledby={id}>
			<p class="failing-title" id={id}>
				{translate('report:failing')}
			</p>
			<ul>
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</section>
	);
}
