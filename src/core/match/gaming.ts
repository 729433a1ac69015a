/**
 * What a résumé written for the machine does, and what it gains by it: nothing. Said as facts about lines, not about the reader.
 * @module
 */
import type { Params } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Resume } from '../resume/types.ts';
import { findBareLists } from './bare-lists.ts';
import { findCopied, trimEdges } from './copied.ts';
import { findUnlisted } from './literal.ts';

/** Names of the messages `match:gaming.<rule>`. */
export const GAMING = ['copied', 'bare-list', 'repeated-line', 'repeated-word'] as const;

export interface GamingNote {
	readonly rule: (typeof GAMING)[number];
	/** `count`: lines, or times for what is repeated; `words`: what is repeated. */
	readonly params: Params;
	/** Indices into `Resume.lines`. */
	readonly lines: readonly number[];
}

/** Nobody writes a line with a skill in it so often. */
const MIN_LINE_REPEATS = 3;
/** Nor the same name so often within one line, or in so many lines that show no work. */
const MIN_REPEATS_IN_LINE = 3;
const MIN_REPEATS_IN_LISTS = 5;
const MAX_WORDS_TOLD = 5;
const MAX_QUOTE_CHARS = 60;
const READABLE = /[\p{L}\p{N}]/u;

/** Notes on copied lines, bare lists and repetition, in this order; none for an ordinary résumé. */
export function findGaming(reading: Reading, resume: Resume, postingText: string): readonly GamingNote[] {
	const evidence = [...resume.evidence, ...findUnlisted(reading.skills, resume, postingText)];
	const isCopied = findCopied(postingText, resume);
	const isBare = findBareLists(resume, evidence);
	const indices = resume.lines.map((_, index) => index);
	const copied = indices.filter((index) => resume.lines[index]?.role !== 'heading' && isCopied(index));
	const working = new Set(evidence.filter(({ place }) => place === 'experience' || place === 'project').map(({ line }) => line));
	const bare = indices.filter((index) => working.has(index) && isBare(index));
	return [...noteLines('copied', copied), ...noteLines('bare-list', bare), ...findRepeatedLines(resume, evidence), ...findRepeatedNames(resume, evidence)];
}

function noteLines(rule: GamingNote['rule'], lines: readonly number[]): GamingNote[] {
	return lines.length === 0 ? [] : [{ rule, params: { count: lines.length }, lines }];
}

function findRepeatedLines(resume: Resume, evidence: readonly Evidence[]): GamingNote[] {
	const byText = new Map<string, number[]>();
	for (const index of new Set(evidence.map(({ line }) => line))) {
		const key = trimEdges(resume.lines[index]?.text ?? '');
		const known = byText.get(key);
		if (known) known.push(index);
		else byText.set(key, [index]);
	}
	return [...byText.values()]
		.filter((lines) => lines.length >= MIN_LINE_REPEATS)
		.map((lines) => ({ rule: 'repeated-line', params: { count: lines.length, words: shorten(resume.lines[lines[0] as number]?.text ?? '') }, lines }));
}

/** A name counts only where it is written the same and stands by itself: neither "AWS S3, AWS Lambda, AWS EC2" nor a sentence repeats one. */
function findRepeatedNames(resume: Resume, evidence: readonly Evidence[]): GamingNote[] {
	const byName = new Map<string, { readonly words: string; readonly inLine: Map<number, number>; readonly lists: Set<number> }>();
	for (const { start, end, line, place } of itemsOf(resume, evidence)) {
		const words = resume.text.slice(start, end);
		const key = words.toLowerCase();
		const known = byName.get(key) ?? { words, inLine: new Map<number, number>(), lists: new Set<number>() };
		byName.set(key, known);
		known.inLine.set(line, (known.inLine.get(line) ?? 0) + 1);
		if (place === 'list' || place === 'summary' || place === 'other') known.lists.add(line);
	}
	const notes: GamingNote[] = [];
	for (const { words, inLine, lists } of byName.values()) {
		const stuffed = [...inLine].filter(([, times]) => times >= MIN_REPEATS_IN_LINE).map(([line]) => line);
		const lines = new Set([...stuffed, ...(lists.size >= MIN_REPEATS_IN_LISTS ? lists : [])]);
		const count = [...lines].reduce((sum, line) => sum + (inLine.get(line) ?? 0), 0);
		if (count > 0) notes.push({ rule: 'repeated-word', params: { count, words }, lines: [...lines].sort((a, b) => a - b) });
	}
	return notes.sort((a, b) => Number(b.params.count) - Number(a.params.count)).slice(0, MAX_WORDS_TOLD);
}

/** Names with nothing but signs between them and the next name, or the edge of the line, on both sides. */
function itemsOf(resume: Resume, evidence: readonly Evidence[]): Evidence[] {
	const sorted = [...evidence].sort((a, b) => a.start - b.start);
	return sorted.filter(({ start, end, line }, at) => {
		const before = sorted[at - 1];
		const after = sorted[at + 1];
		const from = before?.line === line ? before.end : (resume.lines[line]?.start ?? start);
		const to = after?.line === line ? after.start : (resume.lines[line]?.end ?? end);
		return !READABLE.test(resume.text.slice(from, start)) && !READABLE.test(resume.text.slice(end, to));
	});
}

function shorten(words: string): string {
	return words.length > MAX_QUOTE_CHARS ? `${words.slice(0, MAX_QUOTE_CHARS).trimEnd()} …` : words;
}
