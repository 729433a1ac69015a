/**
 * Which line shows which skill, and what such a place is called.
 * @module
 */
import type { Span } from '../posting.ts';
import type { Evidence, EvidencePlace, ResumeLine, ResumeSectionKind } from './types.ts';

/** A skill named in a text; offsets are into it. */
export interface SkillFound {
	/** Id in the lexicon. */
	readonly skill: string;
	readonly start: number;
	readonly end: number;
	/** "no Java", "not familiar with". */
	readonly negated: boolean;
	/** Said by the title of a job ("Data Analyst"): it counts only as that. */
	readonly isTitle?: boolean;
}

/** Finds the skills a text names, in any order. The lexicon is inside. */
export type FindSkills = (text: string) => readonly SkillFound[];

const PLACES: Readonly<Record<ResumeSectionKind, EvidencePlace>> = {
	contact: 'other',
	summary: 'summary',
	experience: 'experience',
	projects: 'project',
	education: 'education',
	skills: 'list',
	certifications: 'certification',
	publications: 'publication',
	languages: 'other',
	awards: 'other',
	interests: 'other',
	other: 'other',
};

/** What a skill named in a section of this kind counts as. */
export function placeOf(kind: ResumeSectionKind): EvidencePlace {
	return PLACES[kind];
}

/** Index of the line that holds an offset; -1 between lines. `lines` are in the order of the text. */
export function lineAt(lines: readonly ResumeLine[], offset: number): number {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle] as ResumeLine).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low < lines.length && (lines[low] as ResumeLine).start <= offset ? low : -1;
}

/** Turns what was found into evidence, in the order of the text. What stands outside every line is dropped. */
export function readEvidence(found: readonly SkillFound[], lines: readonly ResumeLine[], kinds: readonly ResumeSectionKind[]): Evidence[] {
	const evidence: Evidence[] = [];
	for (const { skill, start, end, negated, isTitle } of found) {
		const at = lineAt(lines, start);
		const line = lines[at];
		if (!line || isInAddress(line, end)) continue;
		const kind = kinds[line.section];
		if (isTitle && (kind !== 'experience' || line.role !== 'entry')) continue;
		if (line.role !== 'heading') evidence.push({ skill, start, end, line: at, place: kind ? placeOf(kind) : 'other', negated });
		// A heading ("Education", "Writing") shows nothing, but where publications are listed somebody has published.
		else if (kind === 'publications' && lines[at + 1]?.section === line.section)
			evidence.push({ ...spanOf(lines[at + 1] as ResumeLine), skill, line: at + 1, place: 'publication', negated });
	}
	return evidence.sort((a, b) => a.start - b.start || a.end - b.end);
}

function spanOf({ start, end }: ResumeLine): Span {
	return { start, end };
}

/** "github.com/ada" says where something is, not what is known. */
function isInAddress({ text, start }: ResumeLine, end: number): boolean {
	return /^\.(?:com|org|io|net|dev)(?![\p{L}])/u.test(text.slice(end - start, end - start + 5));
}

/**
 * Finds skills in the whole text, its marks made plain, and once more in each list of skills, its lines and cells joined by commas: a skill must not depend on whether it stands in a
 * row, a column or a table. Linear, apart from what `findSkills` takes.
 */
export function findEverySkill(text: string, lines: readonly ResumeLine[], kinds: readonly ResumeSectionKind[], findSkills: FindSkills): SkillFound[] {
	const found = [...findSkills(plainOf(text))];
	const known = new Set(found.map(({ skill, start }) => `${start} ${skill}`));
	for (const [section, kind] of kinds.entries()) {
		if (kind !== 'skills') continue;
		const pieces = lines.filter((line) => line.section === section && line.role !== 'heading').flatMap(splitCells);
		const starts: number[] = [];
		let list = '';
		for (const piece of pieces) {
			if (list !== '') list += ', ';
			starts.push(list.length);
			list += piece.text;
		}
		let at = 0;
		for (const one of [...findSkills(list)].sort((a, b) => a.start - b.start)) {
			while (at + 1 < pieces.length && (starts[at + 1] as number) <= one.start) at++;
			const piece = pieces[at];
			const shift = (piece?.start ?? 0) - (starts[at] ?? 0);
			const whole = piece !== undefined && one.end <= (starts[at] as number) + piece.text.length;
			if (whole && !known.has(`${one.start + shift} ${one.skill}`)) found.push({ ...one, start: one.start + shift, end: one.end + shift });
		}
	}
	return found;
}

/** The text with its marks made plain, at the same length: cells end like lines, and headings, emphasis and bullets look alike however they were set. */
function plainOf(text: string): string {
	return text
		.replaceAll('\t', '\n')
		.replace(/^#{1,6}(?= )|\*\*|__/gm, (mark) => ' '.repeat(mark.length))
		.replace(/^( *)[•▪‣·●*+–](?= )/gm, '$1-');
}

/** What tabs part in a line, with where it begins. */
function splitCells({ text, start }: ResumeLine): { readonly text: string; readonly start: number }[] {
	let at = start;
	return text.split('\t').map((cell) => {
		const own = { text: cell, start: at };
		at += cell.length + 1;
		return own;
	});
}
