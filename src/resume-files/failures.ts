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
export type FileRule = (typeof FILE_RULES)[number];

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
