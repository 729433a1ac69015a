/**
 * Help with wording: a prompt for the reader's own assistant, and the browser's own model where it has one. Nothing is sent from here.
 * @module
 */
import type { ReportView } from '../core/report-view.ts';
import type { Resume } from '../core/resume/types.ts';
import { checkKnowledgeOf, checkRewrite, GAP_MARK, type Prompt, type ResumeQuote, type Violation, writePrompt } from '../core/tailor/index.ts';
import { readStored, tailorKnowledge } from './knowledge.ts';
import type { Translate } from './ports.ts';
import type { Reader } from './reader.ts';

/** The browser's language model. It runs on the reader's machine. */
export interface OnDeviceModel {
	/** What it answers to a prompt. Rejects if it can't answer. */
	ask(prompt: string): Promise<string>;
}

/** A line as a machine would have it, with what in it the résumé doesn't hold. */
export interface MachineLine {
	readonly text: string;
	readonly violations: readonly Violation[];
}

/** More lines than this are no help with wording but a new résumé. */
const LINES_MAX = 12;

/** The prompt about the lines that have advice, or that answer a duty; `null` without a match or such lines. `asOf`: ISO date and time. */
export function promptFor(report: ReportView, reader: Reader, translate: Translate, asOf: string): Prompt | null {
	return promptAbout(report, reader, linesOf(report), translate, asOf);
}

/** Has the browser's model reword one line of the résumé, by its index, and checks what comes back. Rejects if it gives nothing usable. */
export async function rewriteOnDevice(report: ReportView, reader: Reader, line: number, model: OnDeviceModel, translate: Translate, asOf: string): Promise<MachineLine> {
	const quote = linesOf(report).find(({ lines }) => lines.includes(line));
	const prompt = quote ? promptAbout(report, reader, [quote], translate, asOf) : null;
	if (!quote || !prompt || !reader.active) throw new RangeError(`No line to reword: ${line}`);
	const text = readAnswer(await model.ask(prompt.text));
	if (text === '') throw new Error('The model answered nothing');
	const resume = readStored(reader.active, asOf);
	return { text, violations: checkRewrite(text, resume, checkKnowledgeOf(report.view.reading, tailorKnowledge()), entryOf(resume, line)) };
}

function promptAbout({ view, tailoring }: ReportView, { active, answers }: Reader, lines: readonly ResumeQuote[], translate: Translate, asOf: string): Prompt | null {
	const { posting, reading, match } = view;
	if (!active || !match || lines.length === 0) return null;
	const resume = readStored(active, asOf);
	return writePrompt({ posting, reading, match, resume, lines, advice: tailoring, answers, knowledge: tailorKnowledge() }, translate);
}

/** Each line once, in the order of the résumé. */
function linesOf({ tailoring, covers }: ReportView): ResumeQuote[] {
	const quotes = [...tailoring.flatMap(({ lines }) => lines), ...covers.flatMap(({ bullet }) => bullet ?? [])];
	return [...new Map(quotes.map((quote) => [quote.start, quote])).values()].sort((a, b) => a.start - b.start).slice(0, LINES_MAX);
}

/** The first line of an answer, without the number that was asked for and without quotation marks around it. */
function readAnswer(answer: string): string {
	const line = answer.split('\n').find((one) => one.trim() !== '') ?? '';
	return line
		.replace(/^\s*(?:\[\d+\]|\d+[.)])\s*/, '')
		.replace(/^["“]|["”]$/g, '')
		.replaceAll('[...]', GAP_MARK)
		.trim();
}

function entryOf(resume: Resume, line: number) {
	const place = resume.lines[line];
	return place && place.entry >= 0 ? { section: place.section, entry: place.entry } : null;
}
