/**
 * A guide made ready to read with: all its phrases in one trie, and its duties' phrases by their words.
 * @module
 */
import { indexNearPhrases, type NearIndex } from './near-phrases.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import type { Guide, GuideDuty, PostingCondition, ResumeCondition } from './types.ts';

export interface CompiledGuide {
	readonly guide: Guide;
	readonly phrases: PhraseIndex;
	readonly nearDuties: NearIndex<GuideDuty>;
}

const cache = new WeakMap<Guide, CompiledGuide>();

/** Compiles a guide once; later calls return the same object. */
export function compileGuide(guide: Guide): CompiledGuide {
	let compiled = cache.get(guide);
	if (!compiled) {
		compiled = {
			guide,
			phrases: indexPhrases(phrasesOf(guide)),
			nearDuties: indexNearPhrases(guide.duties.flatMap((duty) => duty.phrases.map((phrase) => [phrase, duty] as const))),
		};
		cache.set(guide, compiled);
	}
	return compiled;
}

/** Every phrase that a guide looks for in a posting or a résumé. */
export function* phrasesOf(guide: Guide): Generator<string> {
	for (const { phrases } of [...guide.mustHaves, ...guide.niceToHaves]) yield* phrases ?? [];
	for (const { phrases } of guide.duties) yield* phrases;
	for (const { signs } of guide.levels) yield* signs;
	for (const { when } of guide.warnings) yield* phrasesOfCondition(when);
	for (const { when, done } of guide.tips) {
		if (when) yield* phrasesOfCondition(when);
		yield* phrasesOfCondition(done);
	}
	for (const { when, about } of guide.mistakes) {
		yield* phrasesOfCondition(when);
		yield* about?.says ?? [];
	}
	for (const { raisedBy } of guide.questions) if (raisedBy) yield* phrasesOfCondition(raisedBy);
}

function* phrasesOfCondition(condition: PostingCondition | ResumeCondition): Generator<string> {
	if ('says' in condition) yield* condition.says;
	else if ('not' in condition) yield* phrasesOfCondition(condition.not);
	else if ('all' in condition) for (const part of condition.all) yield* phrasesOfCondition(part);
	else if ('any' in condition) for (const part of condition.any) yield* phrasesOfCondition(part);
}
