/**
 * What the reader put right in what was read. Bound to the words of a line, not to its number, so that it sticks when the text is edited.
 * @module
 */
import type { ResumeSectionKind } from './types.ts';

export type Correction =
	/** The section under this heading is of another kind. */
	| { readonly what: 'section'; readonly heading: string; readonly kind: ResumeSectionKind }
	/** This line heads a section that was not seen. */
	| { readonly what: 'heading'; readonly line: string; readonly kind: ResumeSectionKind }
	/** This line names no such skill. */
	| { readonly what: 'no-skill'; readonly line: string; readonly skill: string }
	/** This line shows a skill that was not seen in it. */
	| { readonly what: 'skill'; readonly line: string; readonly skill: string };
