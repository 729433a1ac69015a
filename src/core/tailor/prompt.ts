/**
 * A prompt for the reader's own assistant: the posting, the lines to work on, and the rules of honest rewriting. It is copied by the
 * reader, after they have seen what is in it; nothing is sent from here.
 * @module
 */
import type { Params } from '../finding.ts';
import type { MatchKnowledge } from '../match/knowledge.ts';
import { hardSkills } from '../match/score.ts';
import type { TruthAnswer } from '../match/truth.ts';
import type { Match } from '../match/types.ts';
import type { Posting } from '../posting.ts';
import type { Reading } from '../reading.ts';
import type { Resume } from '../resume/types.ts';
import type { ResumeQuote } from './quotes.ts';
import { redactContact, removeUnseen } from './redact.ts';
import { GAP_MARK } from './rewrite-types.ts';
import { collectAnswers } from './truth-answers.ts';
import type { TailoringAdvice, TailoringRule } from './types.ts';

/** Names of the messages `tailor:promptPart.<part>`, in the order of the prompt. */
export const PROMPT_PARTS = ['task', 'rules', 'skills', 'advice', 'lines', 'posting', 'form'] as const;

export interface PromptPart {
	readonly part: (typeof PROMPT_PARTS)[number];
	readonly text: string;
	/** What others wrote, or the reader did: set between marks, so that it is read as data. */
	readonly isData: boolean;
}

export interface Prompt {
	readonly text: string;
	readonly parts: readonly PromptPart[];
}

export interface PromptInput {
	readonly posting: Posting;
	readonly reading: Reading;
	readonly match: Match;
	readonly resume: Resume;
	/** The lines to be rewritten. */
	readonly lines: readonly ResumeQuote[];
	/** Of `adviseTailoring`; what is about the given lines is put in. */
	readonly advice: readonly TailoringAdvice[];
	readonly answers: readonly TruthAnswer[];
	readonly knowledge: Pick<MatchKnowledge, 'name'>;
}

/** Words of the catalogue `tailor` in the language the prompt is to be in. */
export type Say = (key: string, params?: Params) => string;

const POSTING_CHARS_MAX = 12_000;
const ADVICE_MAX = 8;
const RULES = ['data', 'only-facts', 'no-new-skill', 'no-new-figure', 'gap', 'their-terms', 'same-claim', 'ask'] as const;

/** Writes the prompt. No contact data is in it, and no part of the résumé but the given lines, names of skills, and the reader's own answers. */
export function writePrompt(input: PromptInput, say: Say): Prompt {
	const clean = (text: string) => redactContact(removeUnseen(text), input.resume.contact, say('tailor:prompt.removed'));
	const parts: PromptPart[] = [
		{ part: 'task', text: say('tailor:prompt.task', { title: asLine(removeUnseen(input.posting.title)) || say('tailor:prompt.a-job'), count: input.lines.length }), isData: false },
		{ part: 'rules', text: RULES.map((rule, at) => `${at + 1}. ${say(`tailor:rule.${rule}`, { gap: GAP_MARK })}`).join('\n'), isData: false },
		{ part: 'skills', text: fence('skills', listSkills(input, say, clean)), isData: true },
		{ part: 'advice', text: fence('advice', listAdvice(input, say, clean)), isData: true },
		{ part: 'lines', text: fence('lines', input.lines.map((line, at) => `[${at + 1}] ${asLine(clean(line.text))}`).join('\n')), isData: true },
		{ part: 'posting', text: fence('posting', cut(removeUnseen(input.posting.text))), isData: true },
		{ part: 'form', text: say('tailor:prompt.form', { gap: GAP_MARK }), isData: false },
	];
	const filled = parts.filter(({ text }) => text !== '');
	return { text: filled.map(({ text }) => text).join('\n\n'), parts: filled };
}

/** What may be named, what may be named in the reader's words alone, and what may not be claimed. */
function listSkills({ reading, match, answers, knowledge }: PromptInput, say: Say, clean: (text: string) => string): string {
	const kinds = new Map(reading.skills.map((skill) => [skill.id, skill.kind]));
	const given = collectAnswers(answers);
	const asked = reading.requirements.filter((requirement) => requirement.tier !== 'mentioned').flatMap((requirement) => hardSkills(requirement, kinds));
	const held = new Set(match.credits.filter(({ how }) => how === 'shown' || how === 'listed' || how === 'implied').flatMap(({ skill }) => skill ?? []));
	const names = { may: [] as string[], told: [] as string[], not: [] as string[] };
	for (const skill of new Set(asked)) {
		const answer = given.get(skill);
		const name = asLine(removeUnseen(knowledge.name(skill)));
		const where = asLine(clean(answer?.where ?? ''));
		if (answer && answer.truth !== 'no' && where !== '') names.told.push(say(`tailor:prompt.told-${answer.truth}`, { skill: name, where }));
		else if (answer ? answer.truth === 'have' : held.has(skill)) names.may.push(name);
		else names.not.push(name);
	}
	return [
		names.may.length > 0 ? say('tailor:prompt.may', { skills: names.may.join(', ') }) : '',
		...names.told,
		names.not.length > 0 ? say('tailor:prompt.may-not', { skills: names.not.join(', ') }) : '',
	]
		.filter((line) => line !== '')
		.join('\n');
}

/** What another can act on without knowing more than the lines say, each under the number of its line. */
const ADVISABLE: ReadonlySet<TailoringRule> = new Set<TailoringRule>(['use-their-term', 'name-implied', 'measure-bullet', 'measure-bullet-as']);

function listAdvice({ advice, lines }: PromptInput, say: Say, clean: (text: string) => string): string {
	const numbers = new Map(lines.map((line, at) => [line.start, at + 1]));
	return advice
		.flatMap(({ rule, params, lines: [own] }) => {
			const number = own && ADVISABLE.has(rule) ? numbers.get(own.start) : undefined;
			return number === undefined ? [] : [`[${number}] ${asLine(clean(say(`tailor:advice.${rule}`, params)))}`];
		})
		.slice(0, ADVICE_MAX)
		.join('\n');
}

/** Sets data between marks that nothing inside can close. */
function fence(name: string, text: string): string {
	if (text.trim() === '') return '';
	const inner = text.replace(/<{3,}/g, '<<').replace(/>{3,}/g, '>>');
	return `<<<${name}\n${inner}\n${name}>>>`;
}

function asLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

function cut(text: string): string {
	if (text.length <= POSTING_CHARS_MAX) return text;
	const end = text.lastIndexOf('\n', POSTING_CHARS_MAX);
	return `${text.slice(0, end > 0 ? end : POSTING_CHARS_MAX)}\n[…]`;
}
