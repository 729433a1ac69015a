/**
 * Legal text asks for nothing and warns of nothing. But a paragraph told to be legal by one sentence may hold others beside it:
 * "We offer a competitive salary. We are an equal opportunity employer."
 * @module
 */
import type { PostingContext } from '../reading-context.ts';

const LEGAL_WORDS =
	/equal (?:opportunit|employment)|affirmative action|regardless of|without regard|discriminat|protected|accommodation|e-verify|background check|drug test|privacy|unsolicited|veteran|disabilit|orientation|applicable law|by law|diversity|inclusi/;

/** Whether the offset, known to lie in a legal section, lies in legal text: under a legal heading, or in a sentence with legal words. */
export function isBoilerplate(context: PostingContext, offset: number): boolean {
	const section = context.sections.find((candidate) => candidate.start <= offset && offset < candidate.end);
	if (section?.heading) return true;
	const sentence = context.sentenceAt(offset);
	return !sentence || LEGAL_WORDS.test(context.lower.slice(sentence.start, sentence.end));
}
