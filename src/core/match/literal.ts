/**
 * Words of the posting found letter for letter: names the lexicon doesn't know, and lines copied from it.
 * @module
 */
import type { SkillFinding } from '../finding.ts';
import { lineAt, placeOf } from '../resume/evidence.ts';
import type { Evidence, Resume, ResumeLine } from '../resume/types.ts';

const MIN_NAME_CHARS = 2;
const MIN_COPIED_CHARS = 30;
const WORD = /[\p{L}\p{N}_]/u;

/** Lower case of the same length: offsets into one are offsets into the other. */
export function lowerKeepingLength(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

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

/** Evidence for the posting's skills that the lexicon doesn't know: the first line of each place that names one. Negation isn't told here. */
export function findUnlisted(skills: readonly SkillFinding[], resume: Resume): Evidence[] {
	const unlisted = skills.filter((skill) => skill.unlisted && skill.name.trim().length >= MIN_NAME_CHARS);
	if (unlisted.length === 0) return [];
	const lower = lowerKeepingLength(resume.text);
	return unlisted.flatMap(({ id, name }) => [...findName(lower, id, lowerKeepingLength(name.trim()), resume)]);
}

function* findName(lower: string, skill: string, name: string, resume: Resume): Generator<Evidence> {
	for (let at = indexOfName(lower, name); at !== -1; at = indexOfName(lower, name, at + name.length)) {
		const line = lineAt(resume.lines, at);
		if (line === -1) continue;
		const kind = resume.sections[(resume.lines[line] as ResumeLine).section]?.kind ?? 'other';
		yield { skill, start: at, end: at + name.length, line, place: placeOf(kind), negated: false };
	}
}

/** Tells the résumé's lines that stand in the posting word for word. Short ones ("Python, SQL") prove nothing and are left alone. */
export function findCopied(postingText: string, resume: Resume): (line: number) => boolean {
	let lines: Set<string> | null = null;
	return (index) => {
		const text = resume.lines[index]?.text ?? '';
		if (text.length < MIN_COPIED_CHARS) return false;
		lines ??= new Set(postingText.split('\n').map(withoutEdges));
		return lines.has(withoutEdges(text));
	};
}

/** A line in lower case without glyph before and point behind. */
function withoutEdges(line: string): string {
	let start = 0;
	let end = line.length;
	while (start < end && !WORD.test(line[start] as string)) start++;
	while (end > start && !WORD.test(line[end - 1] as string)) end--;
	return line.slice(start, end).toLowerCase();
}
