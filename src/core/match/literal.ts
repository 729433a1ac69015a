/**
 * Names of the posting found by their letters, for want of a lexicon that knows them.
 * @module
 */
import type { SkillFinding } from '../finding.ts';
import type { Span } from '../posting.ts';
import { lineAt, placeOf } from '../resume/evidence.ts';
import type { Evidence, Resume, ResumeLine } from '../resume/types.ts';
import { lowerKeepingLength } from '../text/offsets.ts';
import { Phrases } from '../text/phrases.ts';
import { splitWords } from '../text/words.ts';
import { type Acronyms, findAcronyms, splitAcronym } from './acronyms.ts';

const MIN_NAME_CHARS = 2;
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\s-]*$/u;
/** "Webhooks", not "Keras" or "Express": long enough, and no double s. */
const SIMPLE_PLURAL = /\p{L}{4,}[^s\P{L}]s$/u;
const WORD = /[\p{L}\p{N}_]/u;

/** Offset of a name in a text, both lower case, where it stands as whole words; -1 if nowhere. No pattern is made of the name. */
export function indexOfName(text: string, name: string, from = 0): number {
	for (let at = text.indexOf(name, from); at !== -1; at = text.indexOf(name, at + 1)) {
		if (isBoundary(text, at) && isBoundary(text, at + name.length)) return at;
	}
	return -1;
}

/** Whether no word runs across an offset. A sign at a name's edge ("C++") is a boundary itself. */
function isBoundary(text: string, at: number): boolean {
	return at <= 0 || at >= text.length || !WORD.test(text[at - 1] as string) || !WORD.test(text[at] as string);
}

/**
 * Evidence for the posting's skills that the lexicon doesn't know: every place that names one as whole words. Spaces and hyphens are
 * interchangeable, an "s" at the end may be there or not, and an acronym that the posting spells out stands for its long form and the
 * other way round. Negation isn't told here.
 * @param postingText Where acronyms are looked for; without it a name stands for itself alone.
 */
export function findUnlisted(skills: readonly SkillFinding[], resume: Resume, postingText = ''): Evidence[] {
	const unlisted = skills.filter((skill) => skill.unlisted && skill.name.trim().length >= MIN_NAME_CHARS);
	if (unlisted.length === 0) return [];
	const { plain, signed } = collectNames(unlisted, findAcronyms(postingText));
	const found = [...findPlain(plain, resume.text), ...findSigned(signed, resume.text)];
	return found.flatMap(({ skill, start, end }): Evidence[] => {
		const line = lineAt(resume.lines, start);
		if (line === -1 || end > (resume.lines[line] as ResumeLine).end) return [];
		const kind = resume.sections[(resume.lines[line] as ResumeLine).section]?.kind ?? 'other';
		return [{ skill, start, end, line, place: placeOf(kind), negated: false }];
	});
}

interface Names {
	/** Ids by names of letters, digits, spaces and hyphens. */
	readonly plain: Phrases<string>;
	/** Ids by names with other signs in them ("C++20 modules", "Q#"), in lower case, which stand for themselves alone. */
	readonly signed: ReadonlyMap<string, string>;
}

function collectNames(unlisted: readonly SkillFinding[], acronyms: Acronyms): Names {
	const plain = new Phrases<string>();
	const signed = new Map<string, string>();
	for (const { id, name } of unlisted) {
		const { long, short } = splitAcronym(name.trim());
		for (const form of new Set([name.trim(), long, short, ...acronyms.otherNames(long), ...acronyms.otherNames(short)])) {
			if (!PLAIN.test(form)) {
				signed.set(lowerKeepingLength(form), id);
				continue;
			}
			plain.add(form, id);
			if (SIMPLE_PLURAL.test(form)) plain.add(form.slice(0, -1), id);
		}
	}
	return { plain, signed };
}

interface Found extends Span {
	readonly skill: string;
}

function* findPlain(names: Phrases<string>, text: string): Generator<Found> {
	const words = splitWords(text);
	for (let at = 0; at < words.count; at++) {
		for (const { last, values } of names.matchesAt(words, at)) {
			for (const skill of new Set(values)) yield { skill, start: words.start[at] as number, end: words.end[last] as number };
		}
	}
}

function* findSigned(names: ReadonlyMap<string, string>, text: string): Generator<Found> {
	const lower = names.size > 0 ? lowerKeepingLength(text) : '';
	for (const [name, skill] of names) {
		for (let at = indexOfName(lower, name); at !== -1; at = indexOfName(lower, name, at + name.length)) yield { skill, start: at, end: at + name.length };
	}
}
