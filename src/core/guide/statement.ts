/**
 * What is said of a posting beside its guide: a rule and its parameters, put into words by the messages of `guide:said`.
 * @module
 */
import type { Params } from '../finding.ts';
import type { MatchKnowledge } from '../match/knowledge.ts';

export interface GuideStatement {
	/** Names a message of `guide:said`. */
	readonly rule: string;
	readonly params: Params;
}

/** What guides need to know about skills. The compiled lexicon satisfies it. */
export interface GuideKnowledge extends MatchKnowledge {
	/** The area of the lexicon a skill stands in, or `null`. */
	area(id: string): string | null;
}
