/**
 * A guide as a list of short texts, for a search over it.
 * @module
 */
import type { Guide, GuidePay } from './types.ts';

/** Parts of a guide, in the order in which it is read. Each names a message of `guide:part`. */
export const GUIDE_PARTS = [
	'summary',
	'neighbours',
	'must-haves',
	'nice-to-haves',
	'duties',
	'levels',
	'keywords',
	'warnings',
	'tips',
	'mistakes',
	'questions',
	'sources',
] as const;
export type GuidePart = (typeof GUIDE_PARTS)[number];

export interface GuidePassage {
	readonly part: GuidePart;
	/** Unique in its part. */
	readonly id: string;
	/** What it is about, in a few words. */
	readonly title: string;
	/** All else it says. */
	readonly text: string;
}

/** Every passage of a guide, in the order of `GUIDE_PARTS`. */
export function flattenGuide(guide: Guide): readonly GuidePassage[] {
	const passage = (part: GuidePart, id: string, title: string, ...text: string[]): GuidePassage => ({ part, id, title, text: text.filter((one) => one !== '').join(' ') });
	return [
		passage('summary', guide.role, guide.name, guide.summary),
		...guide.neighbours.map(({ role, name, difference }) => passage('neighbours', role, name, difference)),
		...guide.mustHaves.map(({ id, text, phrases = [] }) => passage('must-haves', id, text, phrases.join(', '))),
		...guide.niceToHaves.map(({ id, text, phrases = [] }) => passage('nice-to-haves', id, text, phrases.join(', '))),
		...guide.duties.map(({ id, text, outcome }) => passage('duties', id, text, outcome)),
		...guide.levels.map(({ level, name, does, pay }) => passage('levels', level, name, does, ...pay.map(payWords))),
		passage('keywords', 'keywords', guide.name, guide.keywords.join(', ')),
		...guide.warnings.map(({ id, title, why, benign, question }) => passage('warnings', id, title, why, benign, question)),
		...guide.tips.map(({ id, text, example }) => passage('tips', id, text, example)),
		...guide.mistakes.map(({ id, title, why, fix }) => passage('mistakes', id, title, why, fix)),
		...guide.questions.map(({ id, question, answer }) => passage('questions', id, question, answer)),
		...guide.sources.map(({ id, title, date }) => passage('sources', id, title, date)),
	];
}

function payWords({ country, currency, min, max }: GuidePay): string {
	return `${country} ${currency} ${min}–${max ?? ''}`;
}
