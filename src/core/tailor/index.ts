/**
 * Tailoring a résumé to a posting, bound to what is true: which duties it covers, what to change and where, in which words.
 * @module
 */
export { adviseTailoring } from './advise.ts';
export type { Bullet } from './bullets.ts';
export { type CheckKnowledge, checkRewrite, type EntryRef, VIOLATIONS, type Violation } from './check-rewrite.ts';
export { coverDuties, type DutyCover } from './cover.ts';
export { COVER_REASONS, type CoverReason } from './find-best.ts';
export { type FoundMistake, findMistakes } from './mistakes.ts';
export { PROMPT_PARTS, type Prompt, type PromptInput, type PromptPart, type Say, writePrompt } from './prompt.ts';
export type { PostingQuote, ResumeQuote } from './quotes.ts';
export { CHANGES, GAP_MARK, type Rewrite, type RewriteChange } from './rewrite-types.ts';
export { checkKnowledgeOf, type RewriteInput, suggestRewrites } from './suggest-rewrites.ts';
export { type HoldsOfPosting, type HoldsOfResume, TAILORING, type TailoringAdvice, type TailoringInput, type TailoringRule, type TailorKnowledge } from './types.ts';
