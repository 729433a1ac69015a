/**
 * Most gates are told by a sentence: words without which it can't be one, what it must say, and what it must not.
 * @module
 */
import { sentencesNaming } from '../facts/sentences-naming.ts';
import { EQUAL_OPPORTUNITY, WISH } from '../facts/wishes.ts';
import type { Gate, Params, SectionKind } from '../finding.ts';
import type { PostingContext, Rule } from '../reading-context.ts';
import type { Sentence } from '../text/sentences.ts';

/** What a label names stands on one short line. */
const LABELLED_LENGTH_MAX = 80;
/** "£300 a week plus call-outs" is pay and no wish. */
const PAY_PLUS = /\ba (?:day|night|shift|week|month|year) plus\b/g;
const CLAUSE_END = /;|,? (?:but|however|although|though|while|whereas)\b/g;

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
	/** Whole lines that are believed in any section: job boards list the schedule below the benefits. */
	readonly lines?: RegExp;
	/** Words that only hint at it ("on-call allowance"): the finding where no sentence says it outright. */
	readonly hints?: RegExp;
	/** Each clause is judged by itself: "we sponsor visas in Canada, but can't in the US" says two things. */
	readonly byClause?: true;
	/** A line that is only a label ("Travel:") is read together with the short line below it. Lower case. */
	readonly label?: RegExp;
	/** A wish excludes nobody. */
	readonly notAsWish?: true;
	/** What the message is filled with; `null` refuses the finding after all. `original`: the match in the posting's own capitals. */
	readonly params?: (match: RegExpExecArray, sentence: string, original: string) => Params | null;
}

/** A rule that finds the first sentence of each kind of wording: a gate need not be said twice. */
export function defineSentenceRule(rule: SentenceRule): GateRule {
	return {
		id: rule.id,
		find(context) {
			let hinted: Gate | null = null;
			for (const sentence of sentencesNaming(context, rule.needles)) {
				const section = context.sectionAt(sentence.start);
				const words = context.lower.slice(sentence.start, endOf(rule, context, sentence)).replaceAll('’', "'");
				if (!isBelieved(rule, section, words)) continue;
				if (EQUAL_OPPORTUNITY.test(words) || (rule.notAsWish && (section === 'preferred' || WISH.test(words.replace(PAY_PLUS, ''))))) continue;
				for (const clause of rule.byClause ? clausesOf(words) : [{ start: 0, words }]) {
					if (rule.unless?.test(clause.words)) continue;
					const gate = gateOf(rule, context.text, sentence.start + clause.start, clause.words);
					if (!gate) continue;
					if (!rule.hints?.test(context.lower.slice(gate.start, gate.end))) return [gate];
					hinted ??= gate;
				}
			}
			return hinted ? [hinted] : [];
		},
	};
}

function isBelieved({ notIn, onlyIn, lines }: SentenceRule, section: SectionKind, words: string): boolean {
	return (!notIn?.includes(section) && (!onlyIn || onlyIn.includes(section))) || lines?.test(words) === true;
}

function endOf({ label }: SentenceRule, context: PostingContext, sentence: Sentence): number {
	if (!label?.test(context.lower.slice(sentence.start, sentence.end))) return sentence.end;
	const next = context.blocks[sentence.block + 1];
	return next && next.end - next.start <= LABELLED_LENGTH_MAX ? next.end : sentence.end;
}

function clausesOf(words: string): { readonly start: number; readonly words: string }[] {
	const clauses: { readonly start: number; readonly words: string }[] = [];
	let start = 0;
	for (const { index, 0: end } of words.matchAll(CLAUSE_END)) {
		clauses.push({ start, words: words.slice(start, index) });
		start = index + end.length;
	}
	return [...clauses, { start, words: words.slice(start) }];
}

function gateOf(rule: SentenceRule, text: string, offset: number, words: string): Gate | null {
	for (const pattern of rule.says) {
		const match = pattern.exec(words);
		if (!match) continue;
		const start = offset + match.index;
		const params = rule.params?.(match, words, text.slice(start, start + match[0].length));
		if (params === null) continue;
		const lead = match[0].search(/\S/);
		return { kind: rule.kind, rule: rule.id, start: start + lead, end: start + match[0].trimEnd().length, ...(params ? { params } : {}) };
	}
	return null;
}
