/**
 * Tailoring in words: what to do, in a sentence and in short, and what is the guide's own in it.
 * @module
 */
import type { TailoringAdvice } from '../../core/tailor/index.ts';
import type { Translate } from '../../locales/translator.ts';
import { findMessage, humanise } from './words.ts';

export interface TailoringWords {
	readonly short: string;
	readonly sentence: string;
	/** English words of the guide inside the sentence; `null` where there are none. */
	readonly english: string | null;
}

export function describeTailoring(translate: Translate, { rule, params }: TailoringAdvice): TailoringWords {
	const english = rule === 'guide-tip' ? params.text : rule === 'measure-bullet-as' ? params.outcome : '';
	return {
		short: findMessage(translate, `tailor:short.${rule}`, params) ?? humanise(rule),
		sentence: findMessage(translate, `tailor:advice.${rule}`, params) ?? humanise(rule),
		english: typeof english === 'string' && english !== '' ? english : null,
	};
}

/** "+6.5"; nothing where it earns none. */
export function sayGain(translate: Translate, points: number): string | null {
	return points < 0.05 ? null : translate('match:gain', { points });
}
