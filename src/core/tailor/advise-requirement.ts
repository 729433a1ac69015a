/**
 * Advice on one requirement, from how it is met and what the reader said of it.
 * @module
 */
import { decidingMention, type Requirement } from '../finding.ts';
import { RIVAL_CREDIT } from '../match/held.ts';
import { hardSkills } from '../match/score.ts';
import { applyTruth, type TruthAnswer } from '../match/truth.ts';
import type { RequirementCredit } from '../match/types.ts';
import { mapLines } from './bullets.ts';
import { createFindCarrier } from './carriers.ts';
import { findEntryHead } from './entry-head.ts';
import { type PostingQuote, quoteLines, type ResumeQuote } from './quotes.ts';
import { applyEdits, areApart, keywordsBySkill, nameImplied, nameToAdd, useTheirTerm } from './rewrite.ts';
import type { Rewrite } from './rewrite-types.ts';
import type { Tailoring } from './tailoring.ts';
import { collectAnswers, openSkills } from './truth-answers.ts';
import type { TailoringAdvice, TailoringRule } from './types.ts';

const MAX_ALTERNATIVES = 3;
/** What is at stake where a reader, or a machine, may not see that two words mean one skill: as much as between listed and shown. */
const UNSEEN_SHARE = 0.2;

export type AdviseRequirement = (credit: RequirementCredit) => TailoringAdvice | null;

/** What is known of the requirement at hand. */
interface Case {
	readonly credit: RequirementCredit;
	readonly skills: readonly string[];
	/** The one skill the credit is for; `null` where there is none. */
	readonly skill: string | null;
	readonly held: string | null;
	/** The posting's spelling of that skill, or of the first one asked for. */
	readonly term: string;
	readonly asked: PostingQuote | null;
	/** What full credit would add. */
	readonly gain: number;
}

export function createAdviseRequirement(tailoring: Tailoring): AdviseRequirement {
	const { reading, match, resume, gap, knowledge, evidence, bullets, quotePosting } = tailoring;
	const kinds = new Map(reading.skills.map((skill) => [skill.id, skill.kind]));
	const requirements = new Map<string, Requirement>(reading.requirements.map((requirement) => [requirement.id, requirement]));
	const gains = new Map(gap.map((item) => [item.requirement, item.gain]));
	const keywords = keywordsBySkill(match);
	const answers = collectAnswers(tailoring.answers);
	const told = new Map(applyTruth(gap, tailoring.answers).map((item) => [item.requirement, item.answer]));
	const byLine = mapLines(bullets);
	const findCarrier = createFindCarrier(tailoring.posting, reading.skills, tailoring.covers, bullets, knowledge);
	const namesOf = (skills: readonly string[]) =>
		skills
			.slice(0, MAX_ALTERNATIVES)
			.map((id) => knowledge.name(id))
			.join(' / ');

	const lineOf = (line: number): ResumeQuote => byLine.get(line) ?? quoteLines(resume, [line]);
	const make = (
		rule: TailoringRule,
		one: Case,
		points: number,
		lines: readonly ResumeQuote[],
		more: { readonly where?: string; readonly rewrite?: Rewrite | null } = {},
	): TailoringAdvice => {
		const skills = one.skill === null ? one.skills : [one.skill];
		const skill = skills.length > MAX_ALTERNATIVES ? `${namesOf(skills)} / …` : namesOf(skills);
		const held = one.held === null ? '' : knowledge.name(one.held);
		const { where = '', rewrite = null } = more;
		return {
			rule,
			params: { skill, term: one.term === '' ? skill : one.term, held, where },
			tier: one.credit.tier,
			requirement: one.credit.requirement,
			skills,
			points: Math.max(0, points),
			asked: one.asked,
			lines,
			rewrite,
		};
	};

	/** The reader's word goes before what the résumé's silence says. */
	const fromAnswer = (one: Case, answer: TruthAnswer): TailoringAdvice => {
		const said = { ...one, skill: answer.skill, term: keywords.get(answer.skill)?.term ?? one.term };
		const where = answer.where.trim();
		const head = where === '' ? null : findEntryHead(resume, where);
		const lines = head ? [head] : [];
		const untold = where === '' ? '-untold' : '';
		if (answer.truth === 'have') return make(`say-where${untold}` as TailoringRule, said, one.gain, lines, { where });
		if (answer.truth === 'no') return make('leave-out', { ...one, term: said.term, skill: null }, 0, lines);
		const near = one.credit.worth * RIVAL_CREDIT - one.credit.points;
		if (answer.truth === 'adjacent') return make(`word-adjacent${untold}` as TailoringRule, said, Math.min(one.gain, near), lines, { where });
		return make(`word-learning${untold}` as TailoringRule, said, 0, lines, { where });
	};

	/** The résumé names it, in a list or the like. */
	const onListed = (one: Case): TailoringAdvice => {
		const { credit } = one;
		const listed = credit.evidence[0] ? [lineOf(credit.evidence[0].line)] : [];
		const answer = one.held === null ? undefined : answers.get(one.held);
		if (answer?.truth === 'no') return make('take-out', { ...one, skill: one.held }, 0, listed);
		if (answer && answer.truth !== 'have') return { ...fromAnswer(one, answer), lines: listed };
		if (answer) return { ...fromAnswer(one, answer), lines: [...fromAnswer(one, answer).lines, ...listed] };
		const carrier = one.held === null ? null : findCarrier(one.held);
		return carrier ? make('show-in-bullet', one, one.gain, [carrier, ...listed]) : make('show-somewhere', one, one.gain, listed);
	};

	/** A job or project shows it, under another name than the posting's. */
	const onShown = (one: Case): TailoringAdvice | null => {
		const { credit } = one;
		const keyword = one.skill === null ? undefined : keywords.get(one.skill);
		const piece = credit.evidence.find((own) => byLine.has(own.line)) ?? credit.evidence[0];
		if (!keyword || !piece || keyword.found === 'exact') return null;
		const line = lineOf(piece.line);
		const points = credit.worth * UNSEEN_SHARE;
		const implied = credit.how === 'implied';
		const kind = kinds.get(keyword.skill) ?? 'tool';
		if (implied) {
			const name = nameToAdd(keyword.term, knowledge.name(keyword.skill), kind);
			const edit = name === null ? null : nameImplied(line, piece, name, resume);
			return edit && make('name-implied', { ...one, term: name ?? '' }, points, [line], { rewrite: applyEdits(line, [edit], tailoring.checkRewrite) });
		}
		const own = resume.text.slice(piece.start, piece.end);
		if (resume.lines[piece.line]?.role === 'entry' || !areApart(own, keyword.term)) return null;
		const edit = useTheirTerm(line, piece, keyword.term, kind, resume);
		const advice = make('use-their-term', one, points, [line], { rewrite: edit && applyEdits(line, [edit], tailoring.checkRewrite) });
		return { ...advice, params: { ...advice.params, held: own } };
	};

	/** Neither the résumé nor the reader speaks of it. */
	const onAbsent = (one: Case): TailoringAdvice => {
		const denied = one.credit.evidence.filter((piece) => piece.negated);
		if (denied[0]) return make('leave-denied', one, 0, [lineOf(denied[0].line)]);
		const open = openSkills(one.skills, answers);
		const first = open[0] === undefined ? undefined : keywords.get(open[0]);
		return make('open-gap', { ...one, skills: open, term: first?.term ?? one.term }, one.gain, []);
	};

	return (credit) => {
		const requirement = requirements.get(credit.requirement);
		const skills = requirement ? hardSkills(requirement, kinds) : [];
		if (!requirement || credit.tier === 'mentioned' || skills.length === 0) return null;
		const mention = decidingMention(requirement);
		const skill = credit.how === 'absent' ? null : credit.skill;
		const named = keywords.get(skill ?? (skills[0] as string));
		const one: Case = {
			credit,
			skills,
			skill,
			held: credit.through ?? credit.skill,
			term: named?.term ?? '',
			asked: mention && quotePosting(mention),
			gain: gains.get(requirement.id) ?? 0,
		};
		if (credit.how === 'listed' || (credit.how === 'implied' && credit.credit < 1)) return onListed(one);
		if (credit.how === 'shown' || credit.how === 'implied') return onShown(one);
		const answer = told.get(requirement.id);
		if (answer && !(credit.how === 'rival' && answer.truth === 'no')) return fromAnswer({ ...one, skill: null }, answer);
		if (credit.how === 'rival') return make('bridge-rival', one, credit.points, linesShowing(credit, evidence, lineOf));
		return onAbsent(one);
	};
}

/** The line that shows what stands in for the skill. */
function linesShowing({ evidence, through }: RequirementCredit, all: Tailoring['evidence'], lineOf: (line: number) => ResumeQuote): ResumeQuote[] {
	const piece = evidence[0] ?? all.find((one) => one.skill === through && !one.negated);
	return piece ? [lineOf(piece.line)] : [];
}
