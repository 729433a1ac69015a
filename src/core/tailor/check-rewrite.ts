/**
 * Holds a line, whoever wrote it, against the résumé: which skills and figures in it has the résumé not shown?
 *
 * It can't tell whether a figure speaks of the same thing as before, nor whether "led" was "took part in": that remains the reader's.
 * @module
 */
import { indexOfName } from '../match/literal.ts';
import type { Span } from '../posting.ts';
import type { Resume } from '../resume/types.ts';
import { lowerKeepingLength } from '../text/offsets.ts';
import { findFigures } from './figures.ts';
import { GAP_MARK } from './rewrite-types.ts';
import type { TailorKnowledge } from './types.ts';

/** Names of the messages `tailor:violation.<rule>`. `elsewhere`: the résumé shows it, but not in this job or project. */
export const VIOLATIONS = ['skill', 'skill-elsewhere', 'name', 'name-elsewhere', 'figure', 'figure-elsewhere'] as const;

/** Something in the line that the résumé doesn't hold; offsets are into the line. */
export interface Violation extends Span {
	readonly rule: (typeof VIOLATIONS)[number];
	readonly text: string;
}

/** A job or project: indices into `Resume.sections` and into that section's `entries` (-1: lines outside every entry). */
export interface EntryRef {
	readonly section: number;
	readonly entry: number;
}

export interface CheckKnowledge extends Pick<TailorKnowledge, 'findSkills' | 'implied'> {
	/** Names of the posting that the lexicon doesn't know, to be looked for letter for letter. */
	readonly names?: readonly string[];
}

const NAME_CHARS_MIN = 2;

/**
 * What in a line the résumé has no evidence for, in the order of the line; empty where all is well.
 * `entry`: where the line belongs; skills and figures of other jobs are no evidence there. `null`: any place of the résumé will do.
 */
export type CheckLine = (line: string, entry: EntryRef | null) => Violation[];

/** Checks one line; see `createCheck`. */
export function checkRewrite(line: string, resume: Resume, knowledge: CheckKnowledge, entry: EntryRef | null): Violation[] {
	return createCheck(resume, knowledge)(line, entry);
}

/** Reads the résumé's proof once for any number of lines. */
export function createCheck(resume: Resume, knowledge: CheckKnowledge): CheckLine {
	const proofs = new Map<string, Proof>();
	const proofOf = (entry: EntryRef | null): Proof => {
		const key = entry ? `${entry.section} ${entry.entry}` : '';
		const proof = proofs.get(key) ?? collectProof(resume, knowledge, entry);
		proofs.set(key, proof);
		return proof;
	};
	return (line, entry) =>
		checkLine(
			line,
			knowledge,
			entry !== null,
			() => proofOf(entry),
			() => proofOf(null),
		);
}

function checkLine(line: string, knowledge: CheckKnowledge, isOfEntry: boolean, own: () => Proof, whole: () => Proof): Violation[] {
	const judge = (rule: 'skill' | 'name' | 'figure', { start, end }: Span, isProven: (proof: Proof) => boolean): Violation[] => {
		if (isProven(own())) return [];
		return [{ start, end, rule: isOfEntry && isProven(whole()) ? `${rule}-elsewhere` : rule, text: line.slice(start, end) }];
	};
	const plain = line.replaceAll(GAP_MARK, (mark) => ' '.repeat(mark.length));
	const skills = knowledge.findSkills(plain);
	const lower = lowerKeepingLength(plain);
	const found = skills.filter((skill) => !skill.negated).flatMap((skill) => judge('skill', skill, (proof) => proof.skills.has(skill.skill)));
	for (const name of knowledge.names ?? []) {
		const wanted = lowerKeepingLength(name.trim());
		const at = wanted.length < NAME_CHARS_MIN ? -1 : indexOfName(lower, wanted);
		if (at !== -1) found.push(...judge('name', { start: at, end: at + wanted.length }, (proof) => indexOfName(proof.text, wanted) !== -1));
	}
	for (const figure of findFigures(plain)) {
		// The digit of "S3" is the skill's.
		if (skills.some((skill) => skill.start <= figure.start && figure.end <= skill.end)) continue;
		found.push(...judge('figure', figure, (proof) => proof.figures.has(figure.key)));
	}
	return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Proof {
	readonly skills: ReadonlySet<string>;
	readonly figures: ReadonlySet<string>;
	/** In lower case. */
	readonly text: string;
}

function collectProof(resume: Resume, knowledge: CheckKnowledge, entry: EntryRef | null): Proof {
	const isOf = (index: number) => {
		const line = resume.lines[index];
		if (!line) return false;
		return entry ? line.section === entry.section && line.entry === entry.entry : resume.sections[line.section]?.kind !== 'contact';
	};
	const skills = new Set<string>();
	for (const { line, skill, negated } of resume.evidence) {
		if (negated || !isOf(line)) continue;
		skills.add(skill);
		for (const implied of knowledge.implied(skill)) skills.add(implied);
	}
	// What the reader denies anywhere isn't shown by anything else.
	const named = new Set(resume.evidence.filter((piece) => !piece.negated).map((piece) => piece.skill));
	for (const { skill, negated } of resume.evidence) if (negated && !named.has(skill)) skills.delete(skill);
	const text = resume.lines.flatMap((line, index) => (isOf(index) ? [line.text] : [])).join('\n');
	return { skills, figures: new Set(findFigures(text).map((figure) => figure.key)), text: lowerKeepingLength(text) };
}
