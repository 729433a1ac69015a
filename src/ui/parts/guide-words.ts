/**
 * What is said of a posting beside the guide of its role, in words.
 * @module
 */
import type { RedFlag, Severity } from '../../core/finding.ts';
import type { GuideReading } from '../../core/guide/index.ts';
import type { LevelVoice } from '../../core/guide/level.ts';
import type { GuideStatement } from '../../core/guide/statement.ts';
import type { FoundWarning } from '../../core/guide/warnings.ts';
import type { Translate } from '../../locales/translator.ts';
import { SEVERITIES } from './flag-order.ts';
import { findMessage, humanise } from './words.ts';

export function sayStatement(translate: Translate, { rule, params }: GuideStatement): string {
	return findMessage(translate, `guide:said.${rule}`, params) ?? humanise(rule);
}

/** What a source says of the level: the levels it is compatible with, and why. */
export function sayVoice(translate: Translate, { levels, rule, params }: LevelVoice): { readonly levels: string; readonly reason: string } {
	const names = levels.map((level) => translate(`ui:seniority.${level}`));
	const range = names.length > 1 ? `${names[0]} – ${names.at(-1)}` : (names[0] ?? '');
	return { levels: range, reason: findMessage(translate, `guide:voice.${rule}`, params) ?? humanise(rule) };
}

/** Gravest first; equal ones in the guide's order. */
export function sortWarnings(warnings: readonly FoundWarning[]): readonly FoundWarning[] {
	return warnings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** The warning to name where there is room for one; what a red flag says already is named as that. */
export function gravestWarning({ warnings, alreadySaid }: GuideReading, redFlags: readonly RedFlag[]): FoundWarning | null {
	const flagged = new Set<string | null>(redFlags.map(({ kind }) => kind));
	return sortWarnings([...warnings, ...alreadySaid.filter(({ saidBy }) => !flagged.has(saidBy))])[0] ?? null;
}

export function isGrave(severity: Severity): boolean {
	return severity === 'stop' || severity === 'high';
}

/** The guide's name at the beginning of a line. */
export function capitalise(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
