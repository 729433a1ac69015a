/**
 * The lines of a posting that say what there is to do, one duty a line as far as that can be told.
 * @module
 */
import type { Section, SectionKind } from '../finding.ts';
import type { Block, Span } from '../posting.ts';
import type { Sentence } from '../text/sentences.ts';
import { tokenAt, type Words } from '../text/words.ts';
import { isAlsoNoun, type VerbForm, verbForm } from './duty-verbs.ts';

export interface DutyLine extends Span {
	/** Index of its block in the posting's blocks. */
	readonly block: number;
	readonly section: SectionKind;
}

/** What duty lines are read from. */
export interface DutySource {
	/** Text in lower case, of the length of the posting's. */
	readonly lower: string;
	readonly words: Words;
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	sectionOf(offset: number): Section | null;
}

/** Sections in which a sentence can be a duty if it is put like one. */
const OPEN_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>(['about-role', 'unknown']);
/** Sections in which only what is said to "you" is one, and only where no other line is. */
const LAST_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>(['requirements', 'stack', 'skills']);
/** "Build dashboards" */
const WORDS_MIN = 2;
/** A part that a verb opens inside a line says more than that, or the verb was a noun. */
const CUT_WORDS_MIN = 3;
/** Words of a sentence in which its lead is looked for. */
const LEAD_CHARS = 240;
/** How postings tell a reader what the work is. */
const LEAD =
	/\b(?:you(?:['’]ll| will| would|['’]re going to| are going to| get to| can expect to)(?: (?:also|be able to|have the (?:chance|opportunity) to|work to|help(?: us)?|be (?:responsible for|in charge of|tasked with|expected to|asked to)|be))?|(?:is |are |be )?(?:responsible|accountable) for|responsibilities (?:will )?include|duties (?:will )?include|tasks (?:will )?include|(?:position|role|job|person|candidate|hire|engineer|scientist|analyst|developer|researcher|manager|specialist|incumbent|intern) (?:will|would)(?: (?:also|be (?:responsible for|expected to|involved in)|be|involve|include))?|role (?:involves|includes)|your (?:role|mission|job|task|goal|work) (?:is|will be) to|(?:looking for|seeking|hiring|need) (?:an? |someone |somebody |our |the )?[\w ,/()-]{0,60}?\bto)\b/;
/** What a reader will have, get or be, and not do. */
const NO_DUTY =
	/^\W{0,3}(?:also )?(?:have|need|be (?:part|based|joining|reporting|given|a part|an? |eligible|paid|able|the|in our|supported|surrounded|rewarded|challenged)|report to|join (?:our|a|an|us|the)|love|find|get|receive|enjoy|thrive|benefit|bring|possess|see|fit|feel|like|want|earn|never|not|become|know|meet|succeed|gain|learn\b|use your voice|(?:build|grow|develop|shape|advance) (?:a |your )(?:\w+ ){0,2}(?:career|skills))/;
/** How a demand begins that was put among the duties. */
const DEMAND =
	/^\W{0,4}(?:\d|(?:proven |strong |solid |extensive |deep |good |excellent |prior |previous |working |hands-on |demonstrated |advanced |basic |relevant )*(?:experience|knowledge|understanding|proficien|familiarity|familiar|background|bachelor|master['’]?s|phd|degree|ability|fluen|expertise|minimum|at least|skills|years|must have|nice to have|qualifications|communication))/;
/** The employer speaks of itself. */
const OF_EMPLOYER = /^\W{0,3}(?:we|our|us|about|at [\w&.]+,|this (?:isn|is not)|why|who|location|salary|the company|benefits|join us|to help us|ready to|apply|equal)\b/;

/** In the order of the text. Empty where none can be told. */
export function findDutyLines(source: DutySource): DutyLine[] {
	const lines: DutyLine[] = [];
	const last: DutyLine[] = [];
	// Beside a list of duties, prose only introduces it.
	const hasList = source.blocks.some((block) => block.kind === 'item' && source.sectionOf(block.start)?.kind === 'duties');
	for (const sentence of source.sentences) {
		if (sentence.isHeading) continue;
		const found = source.sectionOf(sentence.start);
		const section = found?.kind ?? 'unknown';
		if (found?.heading && PRAISE.test(source.lower.slice(found.heading.start, found.heading.end))) continue;
		const body = bodyOf(source, sentence, section, hasList);
		if (!body) continue;
		(LAST_SECTIONS.has(section) ? last : lines).push(...cutDuties(source.words, body).map((span) => ({ ...span, block: sentence.block, section })));
	}
	return lines.length > 0 ? lines : last;
}

/** The part of a sentence that says what is done ("You'll |build pipelines"); `null` if it says nothing of the kind. */
function bodyOf(source: DutySource, sentence: Sentence, section: SectionKind, hasList: boolean): Span | null {
	const isDuties = section === 'duties';
	if (!isDuties && !OPEN_SECTIONS.has(section) && !LAST_SECTIONS.has(section)) return null;
	const lower = source.lower.slice(sentence.start, sentence.end);
	const lead = LEAD.exec(lower.slice(0, LEAD_CHARS));
	if (lead) {
		const start = sentence.start + lead.index + lead[0].length;
		const isDone = !NO_DUTY.test(lower.slice(lead.index + lead[0].length));
		if (isDone) return isDuties || opensWithVerb(source.words, start, sentence.end) ? spanFrom(source, start, sentence.end) : null;
		if (!isDuties) return null;
	}
	if (LAST_SECTIONS.has(section) || DEMAND.test(lower) || OF_EMPLOYER.test(lower)) return null;
	const start = afterLabel(source, sentence);
	const isItem = source.blocks[sentence.block]?.kind === 'item';
	if (isDuties && (isItem || !hasList)) return spanFrom(source, start, sentence.end);
	if (isDuties) return opensWithVerb(source.words, start, sentence.end) ? spanFrom(source, start, sentence.end) : null;
	return (isItem || section === 'unknown' || section === 'about-role') && opensWithVerb(source.words, start, sentence.end) ? spanFrom(source, start, sentence.end) : null;
}

/** "Build: you will …", "Model development - train …": the label says in short what follows. */
function afterLabel({ blocks }: DutySource, sentence: Sentence): number {
	const lead = blocks[sentence.block]?.leadEnd;
	return lead !== undefined && lead > sentence.start && lead < sentence.end ? lead : sentence.start;
}

function opensWithVerb(words: Words, start: number, end: number): boolean {
	const to = tokenAt(words, end);
	for (let i = tokenAt(words, start); i < to; i++) {
		if (!words.isWord[i]) continue;
		const word = words.lower[i] as string;
		if (verbForm(word)) return true;
		// "independently design", "also train"
		if (!/ly$|^(?:also|then|and|not|only)$/.test(word)) return false;
	}
	return false;
}

function spanFrom({ words }: DutySource, start: number, end: number): Span | null {
	let from = tokenAt(words, start);
	const to = tokenAt(words, end);
	while (from < to && !words.isWord[from]) from++;
	return countWords(words, from, to) >= WORDS_MIN ? { start: words.start[from] as number, end } : null;
}

/** What the object of a verb begins with, where a noun would go on otherwise. */
const OBJECT_OPENINGS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'your', 'their', 'its', 'new', 'all', 'with', 'on', 'for']);
/** Words that stand for something named before, alone or as its owner. */
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'they']);
const OWN: ReadonlySet<string> = new Set(['their', 'its']);
const LINKS: ReadonlySet<string> = new Set(['for', 'on', 'to', 'with', 'in', 'of', 'from', 'why', 'how', 'what', 'that', 'where', 'when', 'whether']);
/** Headings of lists that praise a job: they look like those of duties. */
const PRAISE = /\b(?:why|offer|perks?|benefits?)\b/;
/** Longer parts before a cut, so that "Build, test and ship services" stays one duty. */
const WORDS_BEFORE_CUT = 4;

/** "Build pipelines for training data, deploy models and watch them": a new verb of the same form behind a comma or an "and" opens a new duty. */
function cutDuties(words: Words, span: Span): Span[] {
	const from = tokenAt(words, span.start);
	const to = tokenAt(words, span.end);
	const form = openingForm(words, from, to);
	if (!form) return [span];
	const cuts: number[] = [];
	let opened = from;
	for (let i = from + 1; i < to; i++) {
		if (!opensDuty(words, i, form) || countWords(words, opened, i) < WORDS_BEFORE_CUT || countWords(words, i, to) < CUT_WORDS_MIN) continue;
		cuts.push(i);
		opened = i;
	}
	const starts = [from, ...cuts];
	return starts.map((first, index) => {
		const next = starts[index + 1];
		return { start: words.start[first] as number, end: next === undefined ? span.end : (words.end[lastOf(words, first, next)] as number) };
	});
}

function openingForm(words: Words, from: number, to: number): VerbForm | null {
	for (let i = from, seen = 0; i < to && seen < 2; i++) {
		if (!words.isWord[i]) continue;
		const form = verbForm(words.lower[i] as string);
		if (form) return form;
		seen++;
	}
	return null;
}

function opensDuty(words: Words, at: number, form: VerbForm): boolean {
	const word = words.lower[at] as string;
	if (verbForm(word) !== form) return false;
	let before = at - 1;
	const joined = words.lower[before] === 'and' || words.lower[before] === '&';
	if (joined) before--;
	const parted = words.lower[before] === ',' || words.lower[before] === ';';
	if (parted) before--;
	// "to design, build and run services" is one duty with three verbs.
	if ((!joined && !parted) || verbForm(words.lower[before] as string) === form || pointsBack(words, at)) return false;
	return form !== 'base' || !isAlsoNoun(word) || OBJECT_OPENINGS.has(words.lower[at + 1] as string);
}

/** "and test for it", "and report on their results": says nothing without what stands before. */
function pointsBack(words: Words, verb: number): boolean {
	const next = words.lower[verb + 1] as string;
	return PRONOUNS.has(next) || (LINKS.has(next) && (PRONOUNS.has(words.lower[verb + 2] as string) || OWN.has(words.lower[verb + 2] as string)));
}

/** The last word before a cut: without the comma and the "and". */
function lastOf(words: Words, first: number, next: number): number {
	let last = next - 1;
	while (last > first && (!words.isWord[last] || words.lower[last] === 'and')) last--;
	return last;
}

function countWords(words: Words, from: number, to: number): number {
	let count = 0;
	for (let i = from; i < to; i++) if (words.isWord[i]) count++;
	return count;
}
