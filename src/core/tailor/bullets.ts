/**
 * The points a résumé makes about jobs and projects: what can answer a duty, and what can be rewritten.
 * @module
 */
import { findUnlisted } from '../match/literal.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Resume, ResumeLine } from '../resume/types.ts';
import { quoteLines, type ResumeQuote } from './quotes.ts';

/** One point: a bullet with the lines it runs on over, or a line of plain text. */
export interface Bullet extends ResumeQuote {
	/** Indices into `Resume.sections` and into that section's `entries`; `entry` is -1 outside. */
	readonly section: number;
	readonly entry: number;
	/** Ids of the skills it names, each once; denied ones are left out. */
	readonly skills: readonly string[];
	/** Whether it holds a measurable outcome. */
	readonly isMeasured: boolean;
}

const WORDS_MIN = 4;
/** A line that was wrapped is about as long as the page is wide; a shorter one ended by itself. */
const WRAPPED_CHARS_MIN = 50;
const SENTENCE_END = /[.!?;…]["'”’)]?$/u;
const LABEL = /^[^:.]{2,40}:\s/u;
const LIST_SIGN = /[,;|/·•]/u;
const LIST_WORDS_MAX = 3;

/** What the résumé shows, with the posting's unlisted names that stand in it. */
export function gatherEvidence(resume: Resume, reading: Reading, postingText: string): readonly Evidence[] {
	const unlisted = findUnlisted(reading.skills, resume, postingText);
	return unlisted.length > 0 ? [...resume.evidence, ...unlisted] : resume.evidence;
}

/** The points of all jobs and projects, in the order of the text. Lines that only list names ("Tech: SQL, Python") are none. */
export function readBullets(resume: Resume, evidence: readonly Evidence[]): Bullet[] {
	const skills = new Map<number, string[]>();
	for (const { line, skill, negated } of evidence) {
		if (negated) continue;
		const own = skills.get(line);
		if (own) own.push(skill);
		else skills.set(line, [skill]);
	}
	const measured = new Set(resume.outcomes.map((outcome) => outcome.line));
	return groupLines(resume)
		.filter((lines) => isPoint(resume, lines))
		.map((lines) => {
			const { section, entry } = resume.lines[lines[0] as number] as ResumeLine;
			const shown = new Set(lines.flatMap((line) => skills.get(line) ?? []));
			return { ...quoteLines(resume, lines), section, entry, skills: [...shown], isMeasured: lines.some((line) => measured.has(line)) };
		});
}

/** Which point a line belongs to. */
export function mapLines(bullets: readonly Bullet[]): ReadonlyMap<number, Bullet> {
	return new Map(bullets.flatMap((bullet) => bullet.lines.map((line) => [line, bullet] as const)));
}

function groupLines(resume: Resume): number[][] {
	const groups: number[][] = [];
	let open: number[] | null = null;
	for (const [index, line] of resume.lines.entries()) {
		const kind = resume.sections[line.section]?.kind;
		if ((kind !== 'experience' && kind !== 'projects') || line.role === 'heading' || line.role === 'entry') {
			open = null;
		} else if (open && line.role === 'text' && runsOn(resume, open.at(-1) as number, index)) {
			open.push(index);
		} else {
			open = [index];
			groups.push(open);
		}
	}
	return groups;
}

/** Whether a line goes on with the sentence of the line before it. */
function runsOn(resume: Resume, before: number, index: number): boolean {
	const above = resume.lines[before] as ResumeLine;
	const line = resume.lines[index] as ResumeLine;
	if (index !== before + 1 || above.entry !== line.entry || above.section !== line.section) return false;
	if (/\n[^\S\n]*\r?\n/.test(resume.text.slice(above.end, line.start))) return false;
	if (/^\p{Ll}/u.test(line.text)) return true;
	return above.text.length >= WRAPPED_CHARS_MIN && !SENTENCE_END.test(above.text) && !LABEL.test(line.text);
}

function isPoint(resume: Resume, lines: readonly number[]): boolean {
	const text = lines.map((line) => resume.lines[line]?.text ?? '').join(' ');
	return text.split(/\s+/u).length >= WORDS_MIN && !isList(text);
}

/** "Technologies: Python, SQL, Docker": names and nothing said of them. */
function isList(text: string): boolean {
	const label = LABEL.exec(text)?.[0];
	const items = text
		.slice(label?.length ?? 0)
		.split(LIST_SIGN)
		.map((item) => item.trim());
	if (items.length < (label ? 2 : 3)) return false;
	return items.every((item) => item.split(/\s+/u).length <= LIST_WORDS_MAX);
}
