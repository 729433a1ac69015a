/**
 * An invented posting with an invented résumé, and the report on both as the app makes it.
 * @module
 */
import { readPosting } from '../../../src/app/knowledge.ts';
import { postingOfText } from '../../../src/app/pasted.ts';
import { reportPosting } from '../../../src/app/posting-report.ts';
import { readerWith } from '../../../src/app/reader.ts';
import type { ReportView } from '../../../src/core/report-view.ts';
import type { TailoringRule } from '../../../src/core/tailor/index.ts';
import { GUIDES } from '../../../src/lexicon/guides/index.ts';

export interface RoleSample {
	readonly title: string;
	readonly location: string | null;
	/** The posting's text. */
	readonly text: string;
	readonly resume: string;
}

const NOW = '2026-11-27T12:00:00.000Z';

export function reportOf({ title, location, text, resume }: RoleSample): ReportView {
	const posting = { ...postingOfText({ title, text }, NOW), location };
	const seen = { key: 'pasted:1', posting, reading: readPosting(posting), seenAt: NOW };
	return reportPosting(seen, readerWith({ id: 'one', name: 'resume.txt', text: resume, savedAt: NOW }), false, NOW);
}

/** The résumé's line that answers the duty beginning with these words; `null` if none does, `undefined` if there is no such duty. */
export function answerTo({ covers }: ReportView, duty: string): string | null | undefined {
	const cover = covers.find(({ duty: { text } }) => text.startsWith(duty));
	return cover && (cover.bullet?.text ?? null);
}

/** What is advised on a skill. */
export function advisedOn({ tailoring }: ReportView, skill: string): TailoringRule | undefined {
	return tailoring.find(({ skills }) => skills.includes(skill))?.rule;
}

/** Ids of the guide's warnings that hold, those included that a general flag or silence says already. */
export function warnedOf({ guide }: ReportView): string[] {
	return [...(guide?.warnings ?? []), ...(guide?.alreadySaid ?? [])].map(({ warning }) => warning.id);
}

/** Ids of the guide's tips that are given, each with the posting's words it is given for. */
export function tipsOf({ guide, tailoring }: ReportView): Record<string, string | undefined> {
	const known = GUIDES.find(({ role }) => role === guide?.role)?.tips ?? [];
	const given = tailoring.filter(({ rule }) => rule === 'guide-tip');
	return Object.fromEntries(given.map(({ params, asked }) => [known.find(({ text }) => text === params.text)?.id ?? '', asked?.text]));
}

export const mistakesOf = ({ mistakes }: ReportView): string[] => mistakes.map(({ mistake }) => mistake.id);
export const raisedBy = ({ guide }: ReportView): string[] => (guide?.questions ?? []).map(({ question }) => question.id);
export const notAskedIn = ({ guide }: ReportView): string[] => (guide?.demands.notAsked ?? []).map(({ demand }) => demand.id);
export const unusualIn = ({ guide }: ReportView): string[] => (guide?.demands.unusual ?? []).flatMap(({ skills }) => skills.map(({ id }) => id));
