/**
 * What matching needs to know about skills. The compiled lexicon satisfies it.
 * @module
 */

export interface MatchKnowledge {
	/** Ids of all skills that having this one shows, over any number of steps (PyTorch → deep learning → machine learning); without itself. */
	implied(id: string): readonly string[];
	/** Ids of skills that do the same job as this one: having one of them is worth part of it. */
	rivals(id: string): readonly string[];
	/** The skill's name as its makers write it; for an unknown id the id itself. */
	name(id: string): string;
}
