/**
 * What the reader put right in what was read. Bound to the words of a line, not to its number, so that it sticks when the text is edited.
 * @module
 */
import { placeOf } from './evidence.ts';
import { type RawLine, stripMarkup } from './lines.ts';
import type { SectionRun } from './sections.ts';
import type { Evidence, Resume, ResumeLine, ResumeSection, ResumeSectionKind } from './types.ts';

export type Correction =
	/** The section under this heading is of another kind. */
	| { readonly what: 'section'; readonly heading: string; readonly kind: ResumeSectionKind }
	/** This line heads a section that was not seen. */
	| { readonly what: 'heading'; readonly line: string; readonly kind: ResumeSectionKind }
	/** This line names no such skill. */
	| { readonly what: 'no-skill'; readonly line: string; readonly skill: string }
	/** This line shows a skill that was not seen in it. */
	| { readonly what: 'skill'; readonly line: string; readonly skill: string };

/** Sections as the reader has them: new headings cut a section in two, others change their kind. The last word on a line counts. */
export function correctSections(runs: readonly SectionRun[], raw: readonly RawLine[], corrections: readonly Correction[]): SectionRun[] {
	const heads = new Map<string, ResumeSectionKind>();
	const kinds = new Map<string, ResumeSectionKind>();
	for (const correction of corrections) {
		if (correction.what === 'heading') heads.set(keyOf(correction.line), correction.kind);
		if (correction.what === 'section') kinds.set(keyOf(correction.heading), correction.kind);
	}
	if (heads.size === 0 && kinds.size === 0) return [...runs];
	return joinHeadless(
		runs.flatMap((run) => splitAt(run, raw, heads)),
		runs,
	).map((run) => ({ ...run, kind: (run.heading !== null && kinds.get(keyOf(run.heading))) || run.kind }));
}

/** Evidence as the reader has it: what a line doesn't show is taken out, what it shows is put in, with the whole line for its words. */
export function correctEvidence(evidence: readonly Evidence[], lines: readonly ResumeLine[], sections: readonly ResumeSection[], corrections: readonly Correction[]): Evidence[] {
	const verdicts = new Map<string, Map<string, boolean>>();
	for (const correction of corrections) {
		if (correction.what !== 'skill' && correction.what !== 'no-skill') continue;
		const key = keyOf(correction.line);
		verdicts.set(key, (verdicts.get(key) ?? new Map<string, boolean>()).set(correction.skill, correction.what === 'skill'));
	}
	if (verdicts.size === 0) return [...evidence];
	const kept = evidence.filter(({ line, skill, negated }) => {
		const verdict = verdicts.get(keyOf((lines[line] as ResumeLine).text))?.get(skill);
		return verdict === undefined || (verdict && !negated);
	});
	const shown = new Set(kept.map(({ line, skill }) => `${line} ${skill}`));
	const added = lines.flatMap((line, at) =>
		[...(verdicts.get(keyOf(line.text)) ?? [])].flatMap(([skill, shows]) => {
			if (!shows || shown.has(`${at} ${skill}`)) return [];
			return [{ skill, start: line.start, end: line.end, line: at, place: placeOf(sections[line.section]?.kind ?? 'other'), negated: false }];
		}),
	);
	return [...kept, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The corrections that do nothing, because their line or heading no longer stands in the résumé. */
export function unusedCorrections(resume: Resume, corrections: readonly Correction[]): Correction[] {
	const lines = new Set(resume.lines.map(({ text }) => keyOf(text)));
	const headings = new Set(resume.sections.flatMap(({ heading }) => (heading === null ? [] : [keyOf(heading)])));
	return corrections.filter((correction) => !(correction.what === 'section' ? headings.has(keyOf(correction.heading)) : lines.has(keyOf(correction.line))));
}

/** What follows without a heading of its own goes under a heading that was put in before it. */
function joinHeadless(runs: readonly SectionRun[], before: readonly SectionRun[]): SectionRun[] {
	const known = new Set(before.map(({ headingLine }) => headingLine));
	const joined: SectionRun[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last && run.heading === null && last.headingLine >= 0 && !known.has(last.headingLine)) joined[joined.length - 1] = { ...last, last: run.last };
		else joined.push(run);
	}
	return joined;
}

function splitAt(run: SectionRun, raw: readonly RawLine[], heads: ReadonlyMap<string, ResumeSectionKind>): SectionRun[] {
	const parts: SectionRun[] = [];
	let open = run;
	if (run.headingLine >= 0) {
		const own = heads.get(keyOf((raw[run.headingLine] as RawLine).text));
		if (own) open = { ...run, kind: own };
	}
	for (let at = run.first; at <= run.last; at++) {
		const kind = heads.get(keyOf((raw[at] as RawLine).text));
		if (!kind) continue;
		if (at > open.first || open.headingLine >= 0) parts.push({ ...open, last: at - 1 });
		open = { kind, headingLine: at, heading: stripMarkup((raw[at] as RawLine).text), first: at + 1, last: run.last };
	}
	return [...parts, open];
}

/** Spaces, emphasis and capitals are no part of what a line says. */
function keyOf(text: string): string {
	return stripMarkup(text).replace(/\s+/g, ' ').replace(/\s*:$/, '').trim().toLowerCase();
}
