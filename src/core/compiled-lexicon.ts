/**
 * The lexicon made ready to read with: one trie of all forms, one of headings, signs and cues, and look-ups by skill.
 * @module
 */
import type { Ambiguity, CueEntry, HeadingEntry, Lexicon, Skill, SkillKind } from './lexicon.ts';
import { Phrases, phraseKeys } from './text/phrases.ts';

/** One way to write a skill. */
export interface Form {
	readonly skill: Skill;
	/** The form without spaces and hyphens, in its own case if that matters. */
	readonly compact: string;
	readonly exact: boolean;
	readonly ambiguity: Ambiguity | null;
	/** Which of its words are the skill's shortest name, where the form holds more ("Python" in "Python programming"). */
	readonly nameWords: { readonly first: number; readonly count: number } | null;
}

/** Kinds with a name of their own, which is all that is marked of their forms. Methods are named by the whole: "API design" is not "API". */
const NARROWED = new Set<SkillKind>(['language', 'framework', 'tool', 'platform']);

/** Words that add nothing to a method's name either. */
const GENERIC = new Set(
	'principles methodologies methodology methods processes process practices practice concepts techniques technologies skills experience solutions systems workflows frameworks framework advanced basic modern strong hands on best data environment environments based software pipeline pipelines patterns led driven'.split(
		' ',
	),
);

const MAKERS = new Set('microsoft ms apache google amazon aws apple ibm oracle sap adobe azure informatica'.split(' '));

/** A heading phrase with the rank of its entry: the lower, the more particular. */
export interface RankedHeading {
	readonly entry: HeadingEntry;
	readonly rank: number;
}

export interface CompiledLexicon {
	readonly version: string;
	readonly forms: Phrases<Form>;
	readonly headings: Phrases<RankedHeading>;
	readonly headingHints: Phrases<RankedHeading>;
	readonly signs: Phrases<RankedHeading>;
	readonly cues: Phrases<CueEntry>;
	/** Words that make what follows them a skill. */
	readonly confirming: Phrases<true>;
	/** Function words by language code. */
	readonly languages: readonly { readonly code: string; readonly words: ReadonlySet<string> }[];
	readonly lexicon: Lexicon;
	/** The skill of an id, or `null`. */
	skill(id: string): Skill | null;
	/** The area a skill stands in, or `null`. */
	area(id: string): string | null;
	/** Ids of all skills that having this one shows, step by step, without itself. */
	implied(id: string): readonly string[];
	/** Ids of skills that do the same job as this one. */
	rivals(id: string): readonly string[];
	/** The skill's name as its makers write it; for an unknown id the id without its mark. */
	name(id: string): string;
	/** Whether two skills do the same job. */
	areRivals(a: string, b: string): boolean;
}

const cache = new WeakMap<Lexicon, CompiledLexicon>();

/** Compiles a lexicon once; later calls return the same object. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
	let compiled = cache.get(lexicon);
	if (!compiled) {
		compiled = compile(lexicon);
		cache.set(lexicon, compiled);
	}
	return compiled;
}

function compile(lexicon: Lexicon): CompiledLexicon {
	const skills = new Map<string, Skill>();
	const areas = new Map<string, string>();
	const forms = new Phrases<Form>();
	const claimed = new Set<string>();
	const joined: [string, Form][] = [];
	for (const { area, skills: members } of lexicon.areas) {
		for (const skill of members) {
			skills.set(skill.id, skill);
			areas.set(skill.id, area);
			const own = formsOf(skill).map(([text, exact]) => ({ text, exact, keys: phraseKeys(text) }));
			const shortestFirst = [phraseKeys(skill.name), ...own.map(({ keys }) => keys).sort((a, b) => a.length - b.length)];
			for (const { text, exact, keys } of own) {
				const nameWords = text === skill.name ? null : findNameWords(keys, shortestFirst, NARROWED.has(skill.kind));
				const form: Form = { skill, compact: compactForm(exact ? text : text.toLowerCase()), exact, ambiguity: ambiguityOf(skill, text), nameWords };
				forms.addKeys(keys, form);
				claimed.add(keys.join(' '));
				// "Power BI" is also written "PowerBI", "scikit-learn" also "scikitlearn".
				if (keys.length === 2 && !exact && /^[\p{L}\p{N}]{3,}$/u.test(keys.join('')) && keys.join('').length >= 6) joined.push([keys.join(''), form]);
			}
		}
	}
	for (const [text, form] of joined) {
		if (claimed.has(text)) continue;
		claimed.add(text);
		forms.add(text, form);
	}
	const implied = new Map<string, readonly string[]>();
	return {
		version: lexicon.version,
		forms,
		headings: rankedPhrases(lexicon.headings),
		headingHints: rankedPhrases(lexicon.headingHints),
		signs: rankedPhrases(lexicon.signs),
		cues: cuePhrases(lexicon.cues),
		confirming: plainPhrases(lexicon.confirming.before),
		languages: lexicon.languages.map(({ code, words }) => ({ code, words: new Set(words) })),
		lexicon,
		skill: (id) => skills.get(id) ?? null,
		area: (id) => areas.get(id) ?? null,
		implied(id) {
			let closure = implied.get(id);
			if (!closure) {
				closure = impliedClosure(id, skills);
				implied.set(id, closure);
			}
			return closure;
		},
		rivals: (id) => skills.get(id)?.rivals ?? [],
		name: (id) => skills.get(id)?.name ?? id.replace(/^unlisted:/, ''),
		areRivals: (a, b) => skills.get(a)?.rivals?.includes(b) === true || skills.get(b)?.rivals?.includes(a) === true,
	};
}

/** Every form of a skill, and whether its case matters. */
export function formsOf(skill: Skill): [text: string, exact: boolean][] {
	const exact = new Set(skill.exact ?? []);
	const forms: [string, boolean][] = exact.has(skill.name) ? [] : [[skill.name, false]];
	for (const alias of skill.aliases ?? []) forms.push([alias, false]);
	for (const form of exact) forms.push([form, true]);
	return forms;
}

/** A form without what may vary in it: spaces and hyphens. */
export function compactForm(text: string): string {
	return text.replace(/[\s‐‑–-]+/g, '').replace(/[’‘]/g, "'");
}

/** Where a form holds the name, or else the shortest other form, of its skill. */
function findNameWords(keys: readonly string[], shortestFirst: readonly (readonly string[])[], isNamed: boolean): Form['nameWords'] {
	for (const other of shortestFirst) {
		if (other.length >= keys.length) continue;
		for (let first = 0; first + other.length <= keys.length; first++) {
			if (!other.every((key, i) => keys[first + i] === key)) continue;
			const rest = [...keys.slice(0, first), ...keys.slice(first + other.length)];
			// Whose it is belongs to a product's name: "Microsoft SSIS".
			const from = isNamed && keys.slice(0, first).every((key) => MAKERS.has(key)) ? 0 : first;
			if (from === 0 && first + other.length === keys.length) return null;
			if (isNamed || rest.every((key) => GENERIC.has(key))) return { first: from, count: first + other.length - from };
		}
	}
	return null;
}

function ambiguityOf(skill: Skill, form: string): Ambiguity | null {
	const { ambiguity } = skill;
	return ambiguity && (!ambiguity.forms || ambiguity.forms.includes(form)) ? ambiguity : null;
}

function rankedPhrases(entries: readonly HeadingEntry[]): Phrases<RankedHeading> {
	const phrases = new Phrases<RankedHeading>();
	entries.forEach((entry, rank) => {
		for (const phrase of entry.phrases) phrases.add(phrase, { entry, rank });
	});
	return phrases;
}

function cuePhrases(entries: readonly CueEntry[]): Phrases<CueEntry> {
	const phrases = new Phrases<CueEntry>();
	for (const entry of entries) for (const phrase of entry.phrases) phrases.add(phrase, entry);
	return phrases;
}

function plainPhrases(list: readonly string[]): Phrases<true> {
	const phrases = new Phrases<true>();
	for (const phrase of list) phrases.add(phrase, true);
	return phrases;
}

function impliedClosure(id: string, skills: ReadonlyMap<string, Skill>): readonly string[] {
	const seen = new Set<string>();
	const queue = [...(skills.get(id)?.implies ?? [])];
	for (const next of queue) {
		if (next === id || seen.has(next)) continue;
		seen.add(next);
		queue.push(...(skills.get(next)?.implies ?? []));
	}
	return [...seen];
}
