/**
 * Most gates are told by a sentence: words without which it can't be one, what it must say, and what it must not.
 * @module
 */
import { sentencesNaming } from '../facts/sentences-naming.ts';
import { EQUAL_OPPORTUNITY, WISH } from '../facts/wishes.ts';
import type { Gate, Params, SectionKind } from '../finding.ts';
import type { PostingContext, Rule } from '../reading-context.ts';

export type GateRule = Rule<PostingContext, Gate>;

export interface SentenceRule {
	readonly id: string;
	readonly kind: string;
	/** Lower case; a sentence without any of them is not read. */
	readonly needles: readonly string[];
	/** For a sentence in lower case with straight apostrophes. The first that matches is the finding. */
	readonly says: readonly RegExp[];
	/** Sentences that say it of something else, or deny it. */
	readonly unless?: RegExp;
	/** Sections in which it is said of something else. */
	readonly notIn?: readonly SectionKind[];
	/** Sections outside which it isn't believed. */
	readonly onlyIn?: readonly SectionKind[];
	/** A wish excludes nobody. */
	readonly notAsWish?: true;
	/** What the message is filled with; `null` refuses the finding after all. */
	readonly params?: (match: RegExpExecArray, sentence: string) => Params | null;
}

/** A rule that finds the first sentence of each kind of wording: a gate need not be said twice. */
export function defineSentenceRule(rule: SentenceRule): GateRule {
	return {
		id: rule.id,
		find(context) {
			for (const sentence of sentencesNaming(context, rule.needles)) {
				const section = context.sectionAt(sentence.start);
				if (rule.notIn?.includes(section) || (rule.onlyIn && !rule.onlyIn.includes(section))) continue;
				const words = context.lower.slice(sentence.start, sentence.end).replaceAll('’', "'");
				if (EQUAL_OPPORTUNITY.test(words) || rule.unless?.test(words)) continue;
				if (rule.notAsWish && (section === 'preferred' || WISH.test(words))) continue;
				const gate = gateOf(rule, sentence.start, words);
				if (gate) return [gate];
			}
			return [];
		},
	};
}

function gateOf(rule: SentenceRule, offset: number, words: string): Gate | null {
	for (const pattern of rule.says) {
		const match = pattern.exec(words);
		if (!match) continue;
		const params = rule.params?.(match, words);
		if (params === null) continue;
		const lead = match[0].search(/\S/);
		return { kind: rule.kind, rule: rule.id, start: offset + match.index + lead, end: offset + match.index + match[0].trimEnd().length, ...(params ? { params } : {}) };
	}
	return null;
}
