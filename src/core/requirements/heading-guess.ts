/**
 * What a heading opens that nobody knows: told by how it is put together, else by words that only headings have.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { SectionKind } from '../finding.ts';
import type { Words } from '../text/words.ts';
import { bestKind } from './best-kind.ts';

const DENIALS = new Set(['not', 'no', 'never', 't', 'without', 'nor', 'rather', 'less', 'nobody']);
const DEMANDS = new Set(
	'must musts required requirement requirements requires condition conditions essential essentials mandatory necessary necessarily compulsory needed prerequisite prerequisites obligatory expect expects expected dealbreaker dealbreakers deal checklist need needs criterion criteria'.split(
		' ',
	),
);
/** How far behind its "not" a demand may stand, in tokens. */
const DENIAL_REACH = 3;
/** "You don't need these" needs a "but" to be a wish. */
const NEEDS = new Set(['need', 'needs', 'expect', 'expects', 'expected', 'needed']);
const OPPOSING = new Set(['but', 'though', 'although', 'still', 'yet', 'however', 'just']);
const DELIGHT = new Set(
	'love lovely loved great nice nicer happy happier awesome amazing fantastic brilliant wonderful cool perfect ideal excited thrilled delighted glad grateful impressed magical lucky help helps hurt useful interesting better appreciated appreciate extra surprised pleased dream hope hoping wish bonus smile handy welcome adore superb neat sweet splendid marvellous fab'.split(
		' ',
	),
);
const CONDITIONS = new Set(['if', 'would', 'd', 'also', 'when', 'could', 'might', 'maybe', 'perhaps', 'even']);
/** A heading about the employer or its offer, or about the right person, however kindly it is put: "Why you'd love working with us", "You're a great fit if". */
const NO_WISH = new Set(['why', 'our', 'working', 'how', 'fit', 'match', 'candidate']);

/** The kind of section that a heading denies or wishes its way to: "Not essential, but lovely", "We'd be thrilled if you …". Told before any known heading in it. */
export function wishedKind(words: Words, from: number, to: number): SectionKind | null {
	return deniesDemand(words, from, to) || delights(words, from, to) ? 'preferred' : null;
}

/** The kind by the words that headings have; `null` where none tells. */
export function hintedKind(words: Words, from: number, to: number, lexicon: CompiledLexicon): SectionKind | null {
	return bestKind(lexicon.headingHints, words, from, to);
}

function deniesDemand(words: Words, from: number, to: number): boolean {
	let opposes = false;
	for (let i = from; i < to; i++) if (OPPOSING.has(words.lower[i] as string)) opposes = true;
	for (let i = from; i < to; i++) {
		if (!DENIALS.has(words.lower[i] as string)) continue;
		for (let j = i + 1; j <= Math.min(i + DENIAL_REACH, to - 1); j++) {
			const token = words.lower[j] as string;
			if (DEMANDS.has(token) && (opposes || !NEEDS.has(token))) return true;
		}
	}
	return false;
}

function delights(words: Words, from: number, to: number): boolean {
	let delight = false;
	let condition = false;
	let reader = false;
	for (let i = from; i < to; i++) {
		const token = words.lower[i] as string;
		if (NO_WISH.has(token)) return false;
		if (DELIGHT.has(token)) delight = true;
		if (CONDITIONS.has(token)) condition = true;
		if (token === 'you' || token === 'your' || token === 'to') reader = true;
	}
	return delight && condition && reader;
}
