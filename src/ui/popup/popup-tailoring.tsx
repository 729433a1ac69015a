/**
 * The two changes to the résumé that are worth the most, in short.
 * @module
 */
import type { TailoringAdvice } from '../../core/tailor/index.ts';
import { Group } from '../parts/group.tsx';
import { describeTailoring, sayGain } from '../parts/tailor-words.ts';
import { useTranslate } from '../parts/translation.tsx';
import { WithEnglish } from '../parts/with-english.tsx';

const SHOWN = 2;

export function PopupTailoring({ tailoring }: { tailoring: readonly TailoringAdvice[] }) {
	const translate = useTranslate();
	if (tailoring.length === 0) return null;
	return (
		<Group title={translate('report:tailoring.title')} count={tailoring.length}>
			<ul class="popup-lines">
				{tailoring.slice(0, SHOWN).map((advice) => {
					const { short, english } = describeTailoring(translate, advice);
					return (
						<li key={`${advice.rule}:${advice.requirement}:${advice.lines[0]?.start}`} class="row-head">
							<span>
								<WithEnglish sentence={short} english={english} />
							</span>
							<span class="tag">{sayGain(translate, advice.points)}</span>
						</li>
					);
				})}
			</ul>
		</Group>
	);
}
