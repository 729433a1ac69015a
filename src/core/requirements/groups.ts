/**
 * Alternatives: "AWS, GCP or Azure", "such as Tableau, Looker", "C/C++" are one demand each.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import { isListGap } from '../skills/list-gap.ts';
import type { Words } from '../text/words.ts';
import { CLOSING, OPENING } from './cues.ts';
import type { TieredMention } from './tiers.ts';

/** Most tokens that may stand between two members of one list. */
const GAP_MAX = 7;
const OR = new Set(['or', 'oder', '|', 'alternatively']);
/** What parts "or similar" from a demand that follows. */
const ENDS_CHOICE = new Set([',', 'and', '&', ')']);
const AND = new Set(['and', '&', 'und']);
const MORE_OF_THE_KIND = new Set(['other', 'another', 'similar', 'equivalent', 'comparable', 'related', 'any', 'alike', 'like']);
/** What may stand between the members of one list beside that: "be it AWS, be it Azure". */
const BETWEEN = new Set([...MORE_OF_THE_KIND, 'be', 'it', 'alternatively', 'even']);
/** Words between a category and its examples: "BI tools such as Tableau", "clouds (AWS, GCP)" are no list of equals. */
const LIST_OPENERS = new Set(['such', 'like', 'including', 'e', 'eg', '(']);
const EITHER = ['one of', 'any of', 'at least one', 'either', 'one or more', 'two of', 'two or more', 'three of', 'some of', 'several of', 'be it', 'whether it'];
/** How far before a bracket the word stands that makes a single thing of what it lists, in tokens. */
const CATEGORY_REACH = 5;
const ANY_ONE = new Set(['any', 'one', 'whichever']);
const ARTICLES = new Set(['a', 'an']);
/** One thing that has many parts: "a data stack (dbt, Airflow)" lists them all. */
const COLLECTIVES = new Set([
	'stack',
	'mix',
	'set',
	'suite',
	'range',
	'variety',
	'combination',
	'number',
	'ecosystem',
	'toolchain',
	'toolset',
	'toolkit',
	'series',
	'list',
	'team',
	'environment',
]);
/** Languages that stand beside others rather than in their place: "HTML/CSS". */
const COMPANIONS = new Set(['html', 'css', 'sql', 'xml']);

/** Groups of mentions that are alternatives of one another; each has two skills at least. */
export function findGroups(words: Words, mentions: readonly TieredMention[], lexicon: CompiledLexicon): TieredMention[][] {
	const groups: TieredMention[][] = [];
	for (const run of listRuns(words, mentions)) {
		const found = orGroups(words, run, lexicon) ?? (isAlternative(words, run, lexicon) ? [run] : (openGroup(words, run) ?? slashGroups(words, run, lexicon)));
		for (const group of found) if (new Set(group.map((member) => member.found.skill.id)).size > 1) groups.push(group);
	}
	return groups;
}

/** Mentions that stand in one list: same clause and tier, nothing but commas, slashes and joining words between them. */
function listRuns(words: Words, mentions: readonly TieredMention[]): TieredMention[][] {
	const runs: TieredMention[][] = [];
	let run: TieredMention[] = [];
	for (const mention of mentions) {
		const previous = run.at(-1);
		if (previous && joins(words, previous, mention)) run.push(mention);
		else {
			if (run.length > 1) runs.push(run);
			run = [mention];
		}
	}
	if (run.length > 1) runs.push(run);
	return runs;
}

function joins(words: Words, a: TieredMention, b: TieredMention): boolean {
	if (a.sentence !== b.sentence || a.clause !== b.clause || a.mention.tier !== b.mention.tier) return false;
	const gap = b.found.first - a.found.last - 1;
	if (gap < 1 || gap > GAP_MAX) return false;
	for (let i = a.found.last + 1; i < b.found.first; i++) if (LIST_OPENERS.has(words.lower[i] as string) && !opensWithOr(words, i)) return false;
	return !leavesBracket(words, a.found.last + 1, b.found.first) && isListGap(words, a.found.last + 1, b.found.first, BETWEEN);
}

/** "trackers (e.g. MLflow, Comet), feature stores": what stands behind a bracket is no member of the list in it. */
function leavesBracket({ lower }: Words, from: number, to: number): boolean {
	let open = 0;
	for (let i = from; i < to; i++) {
		if (OPENING.has(lower[i] as string)) open++;
		else if (CLOSING.has(lower[i] as string) && --open < 0) return true;
	}
	return false;
}

/** "PostgreSQL (or MySQL)": a bracket that holds another choice, no examples. */
function opensWithOr(words: Words, at: number): boolean {
	return words.lower[at] === '(' && OR.has(words.lower[at + 1] ?? '');
}

/**
 * The parts of a list that an "or" joins; `null` without one. "A, B or C" takes the whole list, "A or B, C" ends with B, and an "and" parts what
 * it joins: "Python and PyTorch or TensorFlow" demands Python by itself. In a list that goes on ("Docker, Helm, Chef or Puppet, Linux") the "or"
 * joins its neighbours alone, and their rivals.
 */
function orGroups(words: Words, run: readonly TieredMention[], lexicon: CompiledLexicon): TieredMention[][] | null {
	const groups: TieredMention[][] = [];
	let group: TieredMention[] = [];
	let firstChoice = 0;
	let hasOr = false;
	let any = false;
	const close = (goesOn: boolean) => {
		while (goesOn && firstChoice > 0 && areAlternatives(group[firstChoice - 1] as TieredMention, group[firstChoice] as TieredMention, lexicon)) firstChoice--;
		if (hasOr) groups.push(goesOn ? group.slice(firstChoice) : withoutStrangers(group, lexicon));
		group = [];
		hasOr = false;
	};
	run.forEach((mention, i) => {
		const previous = run[i - 1];
		const joiner = previous ? joinerOf(words, previous, mention) : 'and';
		if (joiner === 'or' || joiner === 'or-similar') {
			if (!hasOr) firstChoice = joiner === 'or' ? group.length - 1 : 0;
			hasOr = any = true;
		}
		if (joiner === 'and' || joiner === 'or-similar' || (joiner === 'comma' && hasOr)) close(joiner === 'comma');
		group.push(mention);
	});
	close(false);
	return any ? groups : null;
}

/** "Docker, Flask or FastAPI": what leads a list of rivals without being of their kind is asked for by itself. */
function withoutStrangers(group: readonly TieredMention[], lexicon: CompiledLexicon): TieredMention[] {
	const [first, ...rest] = group as [TieredMention, ...TieredMention[]];
	if (rest.length < 2 || lexicon.area(first.found.skill.id) === null) return [...group];
	const isStranger = rest.every((other) => lexicon.area(other.found.skill.id) !== lexicon.area(first.found.skill.id) && !areAlternatives(first, other, lexicon));
	return isStranger && rest.every((other, i) => i === 0 || areAlternatives(rest[0] as TieredMention, other, lexicon)) ? rest : [...group];
}

/** What joins two neighbours. "and/or" is an "or"; "A or similar, B" ends a list of choices. */
function joinerOf(words: Words, a: TieredMention, b: TieredMention): 'or' | 'or-similar' | 'and' | 'comma' | null {
	let comma = false;
	let joiner: 'and' | null = null;
	for (let i = a.found.last + 1; i < b.found.first; i++) {
		const token = words.lower[i] as string;
		if (OR.has(token)) return MORE_OF_THE_KIND.has(words.lower[i + 1] ?? '') && ENDS_CHOICE.has(words.lower[i + 2] ?? '') ? 'or-similar' : 'or';
		if (token === ',') comma = true;
		if (AND.has(token)) joiner = 'and';
	}
	return joiner ?? (comma ? 'comma' : null);
}

/** Whether what leads a list in makes its members alternatives. */
function isAlternative(words: Words, run: readonly TieredMention[], lexicon: CompiledLexicon): boolean {
	const first = run[0] as TieredMention;
	const lead = leadOf(words, first);
	if (/(?:^| )(?:such as|e \. g \.?|eg|e g|like)(?: \S+)?$/.test(lead)) return true;
	return EITHER.some((phrase) => lead.includes(phrase)) || isOneOfBracket(words, run, lexicon);
}

/** "any BI tool (Qlik, Looker)", and rivals in "a SIEM (Splunk, QRadar)": the bracket says what would do. */
function isOneOfBracket(words: Words, run: readonly TieredMention[], lexicon: CompiledLexicon): boolean {
	const { found, clause } = run[0] as TieredMention;
	if (words.lower[found.first - 1] !== '(') return false;
	for (let i = found.first - 2; i >= Math.max(clause.from, found.first - 2 - CATEGORY_REACH); i--) {
		const token = words.lower[i] as string;
		if (COLLECTIVES.has(token) || (!words.isWord[i] && token !== '-')) return false;
		if (ANY_ONE.has(token)) return true;
		if (ARTICLES.has(token)) return run.every((member, at) => at === 0 || areAlternatives(run[at - 1] as TieredMention, member, lexicon));
	}
	return false;
}

/**
 * "Chef, Puppet or a similar tool", "Terraform, Pulumi, or modules of your own": an "or" behind the list makes alternatives of it, whatever comes then.
 * `null` without one; what an "and" parts from the last members stays by itself.
 */
function openGroup(words: Words, run: readonly TieredMention[]): TieredMention[][] | null {
	const { found, clause } = run.at(-1) as TieredMention;
	const comma = words.lower[found.last + 1] === ',' ? 1 : 0;
	const at = found.last + 1 + comma;
	if (!OR.has(words.lower[at] ?? '') || at + 1 >= clause.to) return null;
	let from = run.length - 1;
	while (from > 0 && joinerOf(words, run[from - 1] as TieredMention, run[from] as TieredMention) !== 'and') from--;
	return [run.slice(from)];
}

/** The last few words before a list, within its clause. */
function leadOf(words: Words, first: TieredMention): string {
	const tokens: string[] = [];
	for (let i = first.found.first - 1; i >= first.clause.from && tokens.length < 8; i--) {
		const token = words.lower[i] as string;
		if (token === ',' && tokens.length) break;
		if (token !== '(' && token !== ',' && token !== ':' && token !== '*') tokens.unshift(token);
	}
	return tokens.join(' ');
}

/** "C/C++", "AWS/GCP": rivals, or languages, joined by a slash. "AI/ML" and "Airflow/SQL" are none. */
function slashGroups(words: Words, run: readonly TieredMention[], lexicon: CompiledLexicon): TieredMention[][] {
	const groups: TieredMention[][] = [];
	let group: TieredMention[] = [];
	for (const mention of run) {
		const previous = group.at(-1);
		if (previous && isSlash(words, previous, mention) && areAlternatives(previous, mention, lexicon)) group.push(mention);
		else {
			if (group.length > 1) groups.push(group);
			group = [mention];
		}
	}
	if (group.length > 1) groups.push(group);
	return groups;
}

function isSlash(words: Words, a: TieredMention, b: TieredMention): boolean {
	return b.found.first - a.found.last === 2 && words.lower[a.found.last + 1] === '/';
}

function areAlternatives(a: TieredMention, b: TieredMention, lexicon: CompiledLexicon): boolean {
	const [one, other] = [a.found.skill, b.found.skill];
	const area = lexicon.area(one.id);
	if (lexicon.areRivals(one.id, other.id)) return true;
	if (one.kind !== 'language' || other.kind !== 'language' || area !== 'programming-languages' || area !== lexicon.area(other.id)) return false;
	return !COMPANIONS.has(one.id) && !COMPANIONS.has(other.id) && !lexicon.implied(one.id).includes(other.id) && !lexicon.implied(other.id).includes(one.id);
}
