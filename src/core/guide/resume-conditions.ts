/**
 * Whether a guide's condition holds of a résumé, and in which lines.
 * @module
 */
import { lineAt } from '../resume/evidence.ts';
import type { Resume, ResumeLine } from '../resume/types.ts';
import { splitWords, tokenAt } from '../text/words.ts';
import { type CompiledGuide, compileGuide } from './compiled-guide.ts';
import { findPhrases, type PhraseHits } from './phrase-index.ts';
import type { GuideKnowledge } from './statement.ts';
import type { Guide, ResumeCondition } from './types.ts';
import { judgeJoined, type Verdict, verdictOf } from './verdict.ts';

/** What conditions are held against. */
export interface ResumeGround {
	readonly resume: Resume;
	/** Where the guide's phrases stand. */
	readonly hits: PhraseHits;
	/** Indices of the lines that tell of work done: of jobs and projects, without their heads. */
	readonly bullets: ReadonlySet<number>;
	readonly knowledge: GuideKnowledge;
}

/** Places are indices into the résumé's lines, ascending. */
export type ResumeVerdict = Verdict<number>;

/** With fewer bullets a share of them says nothing. */
const BULLETS_MIN = 4;
/** A shorter line without a bullet is a list of tools, a place or a link. */
const TEXT_WORDS_MIN = 5;

const cache = new WeakMap<Resume, WeakMap<CompiledGuide, PhraseHits>>();

/** Makes a résumé ready to be held against the conditions of a guide. */
export function createResumeGround(resume: Resume, guide: Guide, knowledge: GuideKnowledge): ResumeGround {
	const compiled = compileGuide(guide);
	const known = cache.get(resume) ?? new WeakMap<CompiledGuide, PhraseHits>();
	cache.set(resume, known);
	let hits = known.get(compiled);
	if (!hits) {
		const words = splitWords(resume.text);
		hits = findPhrases(words, compiled.phrases, (token) => {
			const line = resume.lines[lineAt(resume.lines, words.start[token] as number)];
			return line ? tokenAt(words, line.start) : token;
		});
		known.set(compiled, hits);
	}
	return { resume, hits, bullets: findBullets(resume), knowledge };
}

/** Lines of jobs and projects that say what was done: bullets and sentences, without heads and lists of tools. Ascending. */
export function findBullets(resume: Resume): ReadonlySet<number> {
	const isWork = (line: ResumeLine) => {
		const kind = resume.sections[line.section]?.kind;
		return kind === 'experience' || kind === 'projects';
	};
	const ofRole = (role: ResumeLine['role']) => resume.lines.flatMap((line, index) => (line.role === role && isWork(line) ? [index] : []));
	const bullets = ofRole('bullet');
	const sentences = ofRole('text').filter((index) => (resume.lines[index] as ResumeLine).text.split(/\s+/, TEXT_WORDS_MIN).length >= TEXT_WORDS_MIN);
	return new Set([...bullets, ...sentences].sort((a, b) => a - b));
}

/** Judges a condition. Of a résumé without lines nothing can be told. */
export function judgeResume(condition: ResumeCondition, ground: ResumeGround): ResumeVerdict {
	const verdict = judge(condition, ground);
	return { holds: verdict.holds, places: [...new Set(verdict.places)].sort((a, b) => a - b) };
}

function judge(condition: ResumeCondition, ground: ResumeGround): ResumeVerdict {
	const joined = judgeJoined<ResumeCondition, number>(condition, (part) => judge(part, ground));
	if (joined) return joined;
	const { resume, bullets } = ground;
	const absenceTells = resume.lines.length > 0;
	if ('outcomes' in condition) {
		// A line without a bullet may be the rest of the one before: it counts only where there are hardly any bullets.
		const marked = [...bullets].filter((line) => resume.lines[line]?.role === 'bullet');
		const counted = marked.length >= BULLETS_MIN ? marked : [...bullets];
		if (counted.length < BULLETS_MIN) return { holds: null, places: [] };
		const measured = new Set(resume.outcomes.map(({ line }) => line));
		const without = counted.filter((line) => !measured.has(line));
		return verdictOf(counted.length - without.length <= condition.outcomes.atMost * counted.length, without, true);
	}
	if ('shows' in condition) {
		const shown = linesShowing(condition.shows, ground, condition.in);
		return verdictOf(shown.size >= (condition.atLeast ?? 1), [...shown.values()].flat(), absenceTells);
	}
	if ('says' in condition) {
		const said = linesSaying(condition.says, ground, condition.in);
		return verdictOf(said.size >= (condition.atLeast ?? 1), [...said.values()].flat(), absenceTells);
	}
	return { holds: null, places: [] };
}

/** The résumé's skills that are, or imply, one of these, each with the lines that show it. What is denied is not shown. */
export function linesShowing(ids: readonly string[], { resume, bullets, knowledge }: ResumeGround, where?: 'bullets'): ReadonlyMap<string, readonly number[]> {
	const wanted = new Set(ids);
	const shown = new Map<string, number[]>();
	for (const { skill, line, negated } of resume.evidence) {
		if (negated || (where && !bullets.has(line))) continue;
		if (!wanted.has(skill) && !knowledge.implied(skill).some((id) => wanted.has(id))) continue;
		const lines = shown.get(skill);
		if (lines) lines.push(line);
		else shown.set(skill, [line]);
	}
	return shown;
}

/** The phrases that the résumé says, each with its lines. */
export function linesSaying(phrases: readonly string[], { resume, bullets, hits }: ResumeGround, where?: 'bullets'): ReadonlyMap<string, readonly number[]> {
	const said = new Map<string, readonly number[]>();
	for (const phrase of phrases) {
		const lines = hits(phrase)
			.map(({ start }) => lineAt(resume.lines, start))
			.filter((line) => line >= 0 && (!where || bullets.has(line)));
		if (lines.length > 0) said.set(phrase, lines);
	}
	return said;
}
