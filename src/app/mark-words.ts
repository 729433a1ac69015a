/**
 * The words on a mark's card.
 * @module
 */
import type { Mark } from '../core/marks.ts';
import type { Posting } from '../core/posting.ts';
import type { Translate } from './ports.ts';

/** What is said of one mark. All of it is shown as text. */
export interface MarkWords {
	readonly label: string;
	readonly subject: string;
	readonly reason: string;
	/** `null` where the section isn't known. */
	readonly section: string | null;
	readonly details: readonly { readonly label: string; readonly text: string }[];
}

/** Says what a mark is and why it is there. */
export function wordMark(mark: Mark, posting: Pick<Posting, 'text'>, translate: Translate): MarkWords {
	if (mark.kind === 'flag') {
		const say = (part: string) => translate(`flags:${mark.subject}.${part}`, mark.params);
		const details = (['benign', 'question'] as const).map((part) => ({ label: translate(`findings:card.${part}`), text: say(part) }));
		return { label: translate('findings:kinds.flag'), subject: say('title'), reason: say('reason'), section: null, details };
	}
	const subject = mark.source === 'skill' ? mark.subject : posting.text.slice(mark.start, mark.end);
	const reason = mark.source === 'skill' ? `findings:${mark.rule}` : `facts:rule.${mark.rule}`;
	const section = mark.section === 'unknown' ? null : translate(`findings:sections.${mark.section}`);
	return { label: translate(`findings:tiers.${mark.kind}`), subject, reason: translate(reason, mark.params), section, details: [] };
}
