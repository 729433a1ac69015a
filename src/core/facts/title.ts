/**
 * The job's title: the page's own, or the one a pasted text begins with.
 * @module
 */
import type { PostingContext } from '../reading-context.ts';

const LABEL = /^\s*(?:job title|position|role|title|stellenbezeichnung)\s*:\s*(\S.*)$/i;
const LABEL_ALONE = /^\s*(?:job title|position title|position|role|title)\s*:?\s*$/i;
const PROFESSION =
	/\b(?:engineer|developer|scientist|analyst|architect|manager|designer|researcher|programmer|intern|internship|consultant|administrator|lead|specialist|director|head|tester|instructor|entwickler|ingenieur|wissenschaftler|\w{3,20}(?:entwickler|ingenieur|wissenschaftler)(?:in)?|werkstudent|scrum master|sre|sdet|devops)\b/i;
/** A title is a short line among the first few of a posting. */
const TITLE_LINES = 4;
const TITLE_LENGTH_MAX = 90;

/** `''` where nothing looks like a title. */
export function findTitle(context: PostingContext): string {
	if (context.posting.title.trim() !== '') return context.posting.title;
	const lines = context.blocks.slice(0, TITLE_LINES * 3).map((block) => context.text.slice(block.start, block.end).trim());
	for (const [index, line] of lines.entries()) {
		const labelled = LABEL.exec(line);
		if (labelled) return labelled[1] as string;
		if (LABEL_ALONE.test(line)) return lines[index + 1] ?? '';
	}
	return lines.slice(0, TITLE_LINES).find((line) => line.length <= TITLE_LENGTH_MAX && PROFESSION.test(line) && !/[.!?]$/.test(line)) ?? '';
}
