/**
 * What every line of a read résumé shares: which is selected, what each shows, and whom to tell.
 * @module
 */
import type { Correction } from '../../core/resume/corrections.ts';
import type { Evidence, Outcome, Resume, ResumeLine } from '../../core/resume/types.ts';
import type { SuggestSkills } from './resume-types.ts';

/** What a line is found to show, each skill once. */
export interface LineSigns {
	readonly skills: readonly Evidence[];
	readonly outcomes: readonly Outcome[];
}

export interface LineView {
	readonly resume: Resume;
	/** Index of the selected line; `null`: none. */
	readonly selected: number | null;
	readonly signs: ReadonlyMap<number, LineSigns>;
	readonly nameSkill: (id: string) => string;
	readonly suggestSkills: SuggestSkills;
	readonly onSelect: (line: number | null) => void;
	readonly onCorrect: (correction: Correction) => void;
}

const NOTHING: LineSigns = { skills: [], outcomes: [] };

export function signsOf(view: LineView, at: number): LineSigns {
	return view.signs.get(at) ?? NOTHING;
}

/** What each line shows, by its index; lines that show nothing are left out. */
export function collectSigns(resume: Resume): Map<number, LineSigns> {
	const signs = new Map<number, { skills: Evidence[]; outcomes: Outcome[] }>();
	const at = (line: number) => {
		const own = signs.get(line) ?? { skills: [], outcomes: [] };
		signs.set(line, own);
		return own;
	};
	for (const piece of resume.evidence) {
		const { skills } = at(piece.line);
		const known = skills.findIndex(({ skill }) => skill === piece.skill);
		// A skill that is shown and denied in one line is shown.
		if (known < 0) skills.push(piece);
		else if (skills[known]?.negated && !piece.negated) skills[known] = piece;
	}
	for (const outcome of resume.outcomes) at(outcome.line).outcomes.push(outcome);
	return signs;
}

/** Words and figures of a line in turn, the figures with their outcome. */
export function splitAtOutcomes(line: ResumeLine, outcomes: readonly Outcome[]): { readonly text: string; readonly outcome: Outcome | null }[] {
	const pieces: { text: string; outcome: Outcome | null }[] = [];
	let from = 0;
	for (const outcome of outcomes) {
		const start = outcome.start - line.start;
		const end = outcome.end - line.start;
		if (start < from || end > line.text.length) continue;
		if (start > from) pieces.push({ text: line.text.slice(from, start), outcome: null });
		pieces.push({ text: line.text.slice(start, end), outcome });
		from = end;
	}
	if (from < line.text.length) pieces.push({ text: line.text.slice(from), outcome: null });
	return pieces;
}
