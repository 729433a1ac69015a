/**
 * Why a file could not be read.
 * @module
 */
import type { Params } from '../core/finding.ts';

/** Each names a message `resume:file.<rule>`. */
export const FILE_RULES = [
	'file-too-large',
	'file-empty',
	'file-binary',
	'file-picture',
	'file-password',
	'file-damaged',
	'file-scan',
	'file-too-many-pages',
	'file-too-long',
	'file-too-slow',
	'file-bomb',
	'file-other-format',
	'file-not-loaded',
] as const;
/** Fewer are a leftover of the layout. */
const MIN_HIDDEN_WORDS = 3;
export type FileRule = (typeof FILE_RULES)[number];

/** What is amiss with a file that was read all the same. Each names a message `resume:fileWarning.<rule>`. */
export const FILE_WARNINGS = ['hidden-text', 'columns-doubtful'] as const;
export interface FileWarning {
	readonly rule: (typeof FILE_WARNINGS)[number];
	readonly params: Params;
}

/** Text that can't be seen (white, tiny, off the page) is left out, and said; `[]` where there is none to speak of. */
export function warnOfHidden(hidden: readonly string[]): FileWarning[] {
	const count = hidden.flatMap((text) => text.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length;
	return count < MIN_HIDDEN_WORDS ? [] : [{ rule: 'hidden-text', params: { count } }];
}

/** Ends reading a file; `readResumeFile` turns it into its result. */
export class UnreadableFile extends Error {
	readonly rule: FileRule;
	readonly params: Params;

	constructor(rule: FileRule, params: Params = {}, options?: ErrorOptions) {
		super(rule, options);
		this.name = 'UnreadableFile';
		this.rule = rule;
		this.params = params;
	}
}
