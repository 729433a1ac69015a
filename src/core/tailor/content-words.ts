/**
 * Words that carry meaning, without their endings: "monitored", "monitoring" and "monitors" are one.
 * @module
 */
import { stemOf } from '../guide/stems.ts';
import { splitWords } from '../text/words.ts';

/** A meaningful word and where it stands. */
export interface ContentWord {
	/** Of the word, or of the one that stands for it. */
	readonly stem: string;
	/** As written, in lower case. */
	readonly word: string;
	readonly start: number;
	/** Half weight: the word is in nearly every line of this kind. */
	readonly isWeak: boolean;
}

const CHARS_MIN = 3;

/** Words that say nothing of what the work is about: function words, and the verbs and nouns of every job. */
const EMPTY_WORDS = `a about above across after all also among an and any are around as at be because been before being between both but by can cross could
did do does during each either etc every few for from further get given had has have having he her high his how i if in including into is it its just key least less like
made make makes making many may me more most much must my near need needs new no nor not of off on once one only or other our out over own per plus
related relevant several she should since so some such than that the their them then there these they this those through throughout to together too
under until up upon us use used user's uses using various very via was we well were what when where which while who whose why will with within without would
you your yours years year day days week weeks month months time
ability able achieve achieved assist assisted based best build builds building built collaborate collaborated collaborating collaboration collaborative
company contribute contributed create created creating deliver delivered delivering delivery design designed designing develop developed developer developers developing
development drive driven driving end enable enabled engineer engineering engineers ensure ensured ensuring environment environments excellent experience experienced
good great hands help helped helping implement implemented implementation implementing improve improved improving improvement include includes initiative initiatives introduce introduced introducing
job large lead leading led level maintain maintained maintaining manage managed management managing member members opportunity organisation organization
participate participated partner partnered partnering people perform performed performing practice practices project projects provide provided providing
responsibilities responsibility responsible role run running runs ran scale skills solution solutions stakeholder stakeholders strong success successful successfully support supported supporting
task tasks team teams technical technologies technology tool tools tooling understand understanding wide work worked working works write writing wrote`;

/** Words of a whole trade. Two lines that share them may still speak of different things. */
const COMMON_WORDS = `algorithm analysis analyse api apis application architecture backend business client cloud code customer data dataset feature framework infrastructure
internal learning machine metric model online operations performance pipeline platform process processing product production quality report requirement research result science
scientist server service software set stack strategy system test testing train training user web workflow two three four five ten hundred thousand million`;

/** Words that say the same of work done: the first stands for all of its line. */
const SAME_WORDS = `explain present communicate
mentor coach
monitor watch
incident outage
cost spend expense
forecast predict
fast quick speed`;
/** Of one form alone: "billing" is no "bill". */
const SAME_FORMS = new Map([
	['bill', 'cost'],
	['bills', 'cost'],
]);

const SAME = new Map(
	SAME_WORDS.split('\n').flatMap((line) => {
		const stems = line.split(' ').map(stemOf);
		return stems.map((stem) => [stem, stems[0] as string] as const);
	}),
);
const EMPTY = new Set(EMPTY_WORDS.split(/\s+/u));
const COMMON = new Set(COMMON_WORDS.split(/\s+/u).map(stemOf));

/** The meaningful words of a text, in its order. */
export function findContentWords(text: string): ContentWord[] {
	const words = splitWords(text);
	const found: ContentWord[] = [];
	for (let i = 0; i < words.count; i++) {
		const word = words.lower[i] as string;
		if (!words.isWord[i] || word.length < CHARS_MIN || EMPTY.has(word) || !/\p{L}/u.test(word)) continue;
		const own = SAME_FORMS.get(word) ?? stemOf(word);
		const stem = SAME.get(own) ?? own;
		found.push({ stem, word, start: words.start[i] as number, isWeak: COMMON.has(stem) });
	}
	return found;
}
