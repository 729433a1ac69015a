/**
 * Several roles under one employer, or degrees of one school, that is named once above them.
 * @module
 */
import type { EntryRun } from './entries.ts';
import { namesDegree, namesRole } from './head-words.ts';
import type { Head } from './heads.ts';
import type { RawLine } from './lines.ts';
import type { ResumeSectionKind } from './types.ts';

type NamesTitle = (words: string) => boolean;

/** A role's title, its dates, and a place. */
const MAX_ROLE_HEAD = 3;
const ON_ONE_S_OWN = /freelance|self[- ]employed|independent|freiberuf|selbst(?:st)?ändig/i;

/** Gives the roles below an employer's line the employer. A dated line of an employer alone ("Acme, 2015 – 2021") goes with its first role. Linear. */
export function groupRoles(runs: readonly EntryRun[], heads: readonly Head[], lines: readonly RawLine[], kind: ResumeSectionKind): EntryRun[] {
	if (kind !== 'experience' && kind !== 'education') return [...runs];
	const namesTitle = kind === 'education' ? namesDegree : namesRole;
	const out: EntryRun[] = [];
	let employer: string | null = null;
	let pending: EntryRun | null = null;
	for (const [at, run] of runs.entries()) {
		const next = runs[at + 1];
		const alone = isEmployerLine(run, namesTitle) && next !== undefined && isRoleLine(next, namesTitle) && !(lines[next.head[0] as number] as RawLine).blankBefore;
		if (alone && !pending) {
			pending = run;
			employer = run.entry.title ?? run.entry.organisation;
			continue;
		}
		const { entry } = run;
		const inherits = employer !== null && isRoleLine(run, namesTitle);
		const joined: EntryRun = inherits ? { ...run, entry: { ...entry, organisation: employer } } : run;
		if (!inherits) employer = heads[at]?.order === 'organisation-first' && run.head.length > 1 && isSolo(run, lines) ? entry.organisation : null;
		out.push(pending ? { entry: { ...joined.entry, lines: [...pending.entry.lines, ...entry.lines] }, head: [...pending.head, ...run.head] } : joined);
		pending = null;
	}
	return out;
}

/** A dated head with nothing under it that names no role. */
function isEmployerLine({ entry, head }: EntryRun, namesTitle: NamesTitle): boolean {
	const words = entry.title ?? entry.organisation;
	return entry.from !== null && words !== null && (entry.title === null || entry.organisation === null) && entry.lines.length === head.length && !namesTitle(words);
}

/** A short head that names a role and nobody it is for. */
function isRoleLine({ entry, head }: EntryRun, namesTitle: NamesTitle): boolean {
	return head.length <= MAX_ROLE_HEAD && entry.title !== null && entry.organisation === null && entry.from !== null && namesTitle(entry.title) && !ON_ONE_S_OWN.test(entry.title);
}

/** Whether the employer's line holds no more than the employer (and a place). */
function isSolo({ entry, head }: EntryRun, lines: readonly RawLine[]): boolean {
	return entry.title !== null && !(lines[head[0] as number] as RawLine).text.includes(entry.title);
}
