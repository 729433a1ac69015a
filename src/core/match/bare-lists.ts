/**
 * Lines that are nothing but names of skills: "Python, Java, Docker, Kafka, AWS, SQL" shows no more in a job's entry than in a list.
 * @module
 */
import type { Evidence, Resume, ResumeLine } from '../resume/types.ts';

/** A line that names fewer may be the short answer to what was used. */
const MIN_LISTED = 6;
/** Names between known ones that aren't known themselves: so many words each, and one to so many known ones. */
const MAX_NAME_WORDS = 2;
const KNOWN_TO_UNKNOWN = 3;
const MAX_LABEL_CHARS = 40;
const SEPARATOR = /[,;|/•·&()]|\s[-–—]\s/;
const WORD = /\p{L}[\p{L}\p{N}]*/gu;
/** Words that join names without saying anything was done. */
const JOINING = new Set(['and', 'or', 'with', 'plus', 'etc', 'incl', 'including', 'und', 'oder', 'mit', 'sowie']);
/** Stands for a skill's name. */
const NAME = '\u0001';

/** Tells the lines that are bare lists of six skills or more, whatever label stands before them. */
export function findBareLists(resume: Resume, evidence: readonly Evidence[]): (line: number) => boolean {
	const byLine = new Map<number, Evidence[]>();
	for (const piece of evidence) {
		const known = byLine.get(piece.line);
		if (known) known.push(piece);
		else byLine.set(piece.line, [piece]);
	}
	const bare = new Set<number>();
	for (const [index, pieces] of byLine) {
		const line = resume.lines[index];
		if (line && pieces.length >= MIN_LISTED && isBareList(line, pieces)) bare.add(index);
	}
	return (line) => bare.has(line);
}

function isBareList(line: ResumeLine, pieces: readonly Evidence[]): boolean {
	const names = new Set<string>();
	let rest = '';
	let at = line.start;
	for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (start < at) continue;
		names.add(line.text.slice(start - line.start, end - line.start).toLowerCase());
		rest += line.text.slice(at - line.start, start - line.start) + NAME;
		at = end;
	}
	rest += line.text.slice(at - line.start);
	return names.size >= MIN_LISTED && holdsNamesAlone(withoutLabel(rest), names.size);
}

function holdsNamesAlone(rest: string, names: number): boolean {
	let unknown = 0;
	for (const segment of rest.split(SEPARATOR)) {
		const words = (segment.match(WORD) ?? []).filter((word) => !JOINING.has(word.toLowerCase())).length;
		if (words === 0) continue;
		if (segment.includes(NAME) || words > MAX_NAME_WORDS) return false;
		unknown++;
	}
	return unknown * KNOWN_TO_UNKNOWN <= names;
}

/** "Technologies used: …" */
function withoutLabel(rest: string): string {
	const colon = rest.indexOf(':');
	return colon > 0 && colon <= MAX_LABEL_CHARS && !rest.slice(0, colon).includes(NAME) ? rest.slice(colon + 1) : rest;
}
