/**
 * The line that answers a duty, what the two have in common, and whether it says what came of it.
 * @module
 */
import type { CoverReason, DutyCover } from '../../core/tailor/index.ts';
import { useTranslate } from '../parts/translation.tsx';
import { WithEnglish } from '../parts/with-english.tsx';
import { OwnLines } from './own-lines.tsx';

export function CoverCell({ cover, nameSkill }: { cover: DutyCover; nameSkill: (id: string) => string }) {
	const translate = useTranslate();
	const { bullet, why } = cover;
	const [reason] = why;
	if (!bullet) return <span class="muted">{translate('tailor:cover.none')}</span>;
	const shared = reason ? nameShared(reason, cover, nameSkill) : '';
	return (
		<>
			<OwnLines lines={[bullet]} />
			<p class="row-note">
				{reason && shared !== '' ? <WithEnglish sentence={`${translate(`tailor:cover.${reason.rule}`, { shared })}. `} english={reason.rule === 'duty' ? shared : null} /> : null}
				<span class={bullet.isMeasured ? 'tag tag-shown' : 'tag'}>{translate(bullet.isMeasured ? 'tailor:cover.measured' : 'tailor:cover.unmeasured')}</span>
			</p>
		</>
	);
}

function nameShared({ rule, shared }: CoverReason, { guideDuties }: DutyCover, nameSkill: (id: string) => string): string {
	if (rule === 'skills') return shared.map(nameSkill).join(', ');
	if (rule === 'words') return shared.join(', ');
	return guideDuties
		.filter(({ id }) => shared.includes(id))
		.map(({ text }) => text)
		.join(', ');
}
