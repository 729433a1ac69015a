/**
 * Verbs that duties begin with, and in which form a word is one of them.
 * @module
 */
import { stemOf } from './stems.ts';

const VERBS =
	'accelerate achieve act adapt administer adopt advance advise advocate align analyse analyze anticipate apply architect articulate assess assist audit author automate backtest benchmark bring build calibrate capture champion clean coach code collaborate collect combine communicate compare complete compute conceive conceptualize conduct configure consolidate construct consult contribute convert convey coordinate craft create curate customize cut debug define deliver demonstrate deploy derive design detect determine develop devise diagnose discover distil distribute document draft drive educate elevate embed enable engage engineer enhance ensure escalate establish estimate evaluate evolve examine execute expand experiment explain explore extend extract facilitate finetune fine-tune forecast formulate foster gather generate govern grow guarantee guide handle harden harness help hire identify implement improve increase influence inform ingest innovate inspect instrument integrate interpret invent investigate iterate join keep label launch lead learn leverage liaise localize maintain make manage map measure mentor merge migrate mine mitigate model modernize monitor motivate negotiate operate operationalize optimise optimize orchestrate organize oversee own package participate partner perform pilot plan prepare present prioritize process produce productionise productionize productize profile program promote propose prototype provide provision publish query raise recommend recruit reduce refactor refine release replace report represent research resolve retrain review run safeguard scale schedule scope script secure select serve set shape share ship simplify solve source spearhead specify standardize steer store streamline strengthen structure study supervise supply support synthesize take teach test track train transform translate triage troubleshoot tune turn uncover understand unify update upgrade upkeep use utilize validate verify visualise visualize watch wire work wrangle write'.split(
		' ',
	);
const BASE: ReadonlySet<string> = new Set(VERBS);
const STEMS: ReadonlySet<string> = new Set(VERBS.map(stemOf));
/** Verbs that are nouns as often: they begin a new duty only where the next word goes on like an object. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(
	'code design experiment forecast label model pilot plan process profile program prototype query release report research review scale schedule scope script share source store structure study supply support test track train update upgrade use watch work benchmark document engineer partner lead'.split(
		' ',
	),
);

/** How a duty is put: "build", "building" or "builds". */
export type VerbForm = 'base' | 'ing' | 's';

/** The form in which a word in lower case is a verb of duties, or `null`. */
export function verbForm(word: string): VerbForm | null {
	if (BASE.has(word)) return 'base';
	if (word.length < 4 || !STEMS.has(stemOf(word))) return null;
	if (word.endsWith('ing')) return 'ing';
	return word.endsWith('s') && !word.endsWith('ss') ? 's' : null;
}

/** Whether a verb in its base form may as well be a noun ("test coverage", "design reviews"). */
export function isAlsoNoun(word: string): boolean {
	return ALSO_NOUNS.has(word);
}
