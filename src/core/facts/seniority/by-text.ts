/**
 * @module
 */
import type { Judgement, SeniorityLevel } from '../../finding.ts';
import { type PostingContext, quote } from '../../reading-context.ts';

const LEVELS: readonly (readonly [RegExp, SeniorityLevel])[] = [
	[/^(?:intern|trainee)/, 'intern'],
	[/^(?:junior|jr|entry|graduate|early)/, 'junior'],
	[/^(?:mid|intermediate)/, 'mid'],
	[/^(?:senior|sr)/, 'senior'],
	[/^(?:principal|staff)/, 'staff'],
	[/^(?:lead|tech)/, 'lead'],
];
const WORDS =
	'(?:junior|jr\\.?|entry[- ]level|graduate|early[- ]career|mid[- ]level|intermediate[- ]level|intermediate|senior[- ]level|senior|sr\\.?|principal|staff(?! scientist| member)|technical lead|tech lead|lead)';
const PROFESSION =
	'(?:engineer|developer|scientist|analyst|architect|researcher|designer|programmer|consultant|role|position|level|data|software|machine|ml|ai|backend|front-?end|full|devops|people|product|business)';
/** Sentences in which a posting says what the job is. */
const SAYS = new RegExp(
	`\\b(?:as (?:an?|the|our) (?:experienced )?|(?:looking for|seeking|hiring|recruiting|searching for) (?:an?|our|the next) (?:(?:talented|skilled|experienced|motivated|passionate|highly|exceptional|self-taught|innovative|dynamic|strong|new) ){0,2}|this is an? |this (?:position|role|job) is (?:an? |at (?:the|an?) )?|is an? |you['’]?(?:re| are) an? |to join (?:\\w+ ){1,4}as an? )(${WORDS})[\\s-](?:(?!for |the |of |in |to |on |with )[\\w/&-]{1,16} ){0,3}?${PROFESSION}`,
	'g',
);
const TITLE_WORDS = '(?:engineer|developer|scientist|analyst|architect|researcher|designer|programmer)';
/** "Senior People Analyst", "Full Stack Developer (Mid-Level)". */
const LINE = new RegExp(
	`^(?!(?:you|we|our|they|i|join)\\b)(?:job title:? ?|position:? ?|role:? ?)?(?:(?:[\\w&/-]+ ){0,3}(${WORDS})\\s(?:[\\w&/-]+ ){0,4}${TITLE_WORDS}|(?:[\\w&/-]+ ){1,5}[([](${WORDS})[)\\]])`,
);
const LINES = 8;
const LINE_LENGTH_MAX = 70;
const PARTED_LENGTH_MAX = 240;
/** Only what a posting begins with tells of the job as a whole. */
const HEAD_LENGTH = 3500;

/** "Job type: Co-op" */
const STUDENTS = /^(?:job |employment |position |contract |work )?(?:type|term)\W{1,3}(?:co-?op|intern(?:ship)?)\b/;

/** The level the text itself gives the job ("this is a mid-level role", "as a Senior Data Engineer, you …"), or `null`. */
export function seniorityByText(context: PostingContext): Judgement<SeniorityLevel> | null {
	return byFirstLines(context) ?? bySentences(context);
}

/** "Plover | Senior Backend Engineer, 3 openings | REMOTE": the title is a part of the line. */
const PARTED = /[|·•]/;
const PART = /[^|·•]{1,60}/g;

/** A title repeated above the text, with a level the page's own title lacks. */
function byFirstLines(context: PostingContext): Judgement<SeniorityLevel> | null {
	for (const block of context.blocks.slice(0, LINES)) {
		const line = context.lower.slice(block.start, block.end);
		const part = partWithLevel(line);
		if (part) return judge(context, block.start + part.at, part.words);
		if (line.length > LINE_LENGTH_MAX) continue;
		const student = STUDENTS.exec(line);
		if (student) return { value: 'intern', rule: 'seniority-text', params: { words: student[0] }, span: { start: block.start, end: block.start + student[0].length } };
		const found = LINE.exec(line);
		if (!found) continue;
		const words = (found[1] ?? found[2]) as string;
		return judge(context, block.start + found[0].lastIndexOf(words), words);
	}
	return null;
}

/** Of the line's first few parts the one that is a title with a level. */
function partWithLevel(line: string): { readonly at: number; readonly words: string } | null {
	if (line.length > PARTED_LENGTH_MAX || !PARTED.test(line)) return null;
	for (const { 0: part, index } of [...line.matchAll(PART)].slice(0, 3)) {
		const lead = part.length - part.trimStart().length;
		const found = LINE.exec(part.slice(lead));
		const words = found && (found[1] ?? found[2]);
		if (found && words) return { at: index + lead + found[0].lastIndexOf(words), words };
	}
	return null;
}

function bySentences(context: PostingContext): Judgement<SeniorityLevel> | null {
	for (const match of context.lower.slice(0, HEAD_LENGTH).matchAll(SAYS)) {
		const words = match[1] as string;
		if (context.sectionAt(match.index) !== 'about-company') return judge(context, match.index + match[0].indexOf(words), words);
	}
	return null;
}

function judge(context: PostingContext, start: number, words: string): Judgement<SeniorityLevel> | null {
	const level = LEVELS.find(([pattern]) => pattern.test(words))?.[1];
	const span = { start, end: start + words.length };
	return level ? { value: level, rule: 'seniority-text', params: { words: quote(context, span) }, span } : null;
}
