/**
 * What a rule is given: the posting, cut up once, for all rules.
 * @module
 */
import type { Facts, Requirement, Section, SectionKind, SkillFinding } from './finding.ts';
import type { Block, Posting, Span } from './posting.ts';
import type { Sentence } from './text/sentences.ts';
import type { Words } from './text/words.ts';

/** The posting cut into sections and sentences, before anything was found in it. */
export interface PostingContext {
	readonly posting: Posting;
	readonly text: string;
	/** `text` in lower case, of the same length: offsets into one are offsets into the other. */
	readonly lower: string;
	readonly words: Words;
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
	/** Headings are sentences too (`isHeading`). In the order of the text. */
	readonly sentences: readonly Sentence[];
	/** The section that holds the offset, or `null` between blocks. */
	sectionOf(offset: number): Section | null;
	/** Kind of the section that holds the offset. */
	sectionAt(offset: number): SectionKind;
	/** The sentence that holds the offset, or `null` between blocks. */
	sentenceAt(offset: number): Sentence | null;
}

/** What rules over the whole reading (flags, silences) are given: the context with everything found so far. */
export interface ReadingContext extends PostingContext {
	readonly skills: readonly SkillFinding[];
	readonly requirements: readonly Requirement[];
	readonly facts: Facts;
	/** ISO 639-1 as far as told, `und` where it isn't. */
	readonly language: string;
}

/** A rule: data, and a function that finds. An ordered list in each folder's `index.ts` names all of them. */
export interface Rule<Context, Found> {
	/** Kebab-case; the message that explains a finding has the same name. */
	readonly id: string;
	find(context: Context): readonly Found[];
}

/** Cuts a span's words out of the posting. */
export function quote(context: { readonly text: string }, span: Span): string {
	return context.text.slice(span.start, span.end);
}
