/**
 * All truthful rewrites of a résumé for one posting.
 * @module
 */
import type { SkillFinding } from '../finding.ts';
import type { Keyword, Match } from '../match/types.ts';
import type { Posting } from '../posting.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Resume } from '../resume/types.ts';
import { type Bullet, gatherEvidence, mapLines, readBullets } from './bullets.ts';
import type { CheckKnowledge } from './check-rewrite.ts';
import type { DutyCover } from './cover.ts';
import { orderList } from './list-order.ts';
import { quoteLines, type ResumeQuote } from './quotes.ts';
import { addGap, addOfSameJob, applyEdits, createRewriteCheck, type Edit, keywordsBySkill, nameImplied, nameToAdd, type RewriteCheck, useTheirTerm } from './rewrite.ts';
import type { Rewrite } from './rewrite-types.ts';
import type { TailorKnowledge } from './types.ts';

export interface RewriteInput {
	readonly posting: Posting;
	readonly reading: Reading;
	readonly resume: Resume;
	readonly match: Match;
	/** Of `coverDuties`. */
	readonly covers: readonly DutyCover[];
	readonly knowledge: TailorKnowledge;
}

/** A line that would change in more places is no line any more. */
const EDITS_MAX = 12;

/** What a rewrite is checked against: the lexicon, and the posting's names that it doesn't know. */
export function checkKnowledgeOf(reading: Reading, knowledge: TailorKnowledge): CheckKnowledge {
	return { ...knowledge, names: reading.skills.filter((skill) => skill.unlisted).map((skill) => skill.name) };
}

/** One rewrite for each line that gains by it, in the order of the résumé. Every one of them has passed `checkRewrite`. */
export function suggestRewrites({ posting, reading, resume, match, covers, knowledge }: RewriteInput): Rewrite[] {
	const evidence = gatherEvidence(resume, reading, posting.text).filter((piece) => !piece.negated);
	const bullets = readBullets(resume, evidence);
	const byLine = mapLines(bullets);
	const check = createRewriteCheck(resume, checkKnowledgeOf(reading, knowledge));
	const edits = new Map<ResumeQuote, Edit[]>();
	const quotes = new Map<number, ResumeQuote>();
	const quoteOf = (line: number): ResumeQuote => {
		const own = byLine.get(line) ?? quotes.get(line) ?? quoteLines(resume, [line]);
		quotes.set(line, own);
		return own;
	};
	const add = (quote: ResumeQuote, edit: Edit | null) => {
		const own = edits.get(quote) ?? [];
		if (edit && own.length < EDITS_MAX) edits.set(quote, [...own, edit]);
	};
	for (const { piece, edit } of editTerms(evidence, reading, match, resume, quoteOf)) add(quoteOf(piece.line), edit);
	for (const { quote, edit } of editImplied(evidence, reading, match, resume, byLine, knowledge)) add(quote, edit);
	for (const { quote, edit } of editCovers(covers, evidence, byLine, match, resume)) add(quote, edit);
	const orders = orderLists(evidence, reading, resume, byLine, check);
	return [
		...[...edits].flatMap(([quote, own]) => applyEdits(quote, withoutClashes(own), check) ?? []),
		...orders.filter(({ line }) => ![...edits.keys()].some((quote) => quote.start === line.start)),
	].sort((a, b) => a.line.start - b.line.start);
}

/** Edits that touch the same place can't both be made: the first one is. */
function withoutClashes(edits: readonly Edit[]): readonly Edit[] {
	const kept: Edit[] = [];
	for (const edit of edits) if (!kept.some((other) => edit.start <= other.end && other.start <= edit.end)) kept.push(edit);
	return kept;
}

type Proposed = { readonly quote: ResumeQuote; readonly edit: Edit | null };

function* editTerms(
	evidence: readonly Evidence[],
	reading: Reading,
	match: Match,
	resume: Resume,
	quoteOf: (line: number) => ResumeQuote,
): Generator<{ readonly piece: Evidence; readonly edit: Edit | null }> {
	const kinds = new Map(reading.skills.map((skill) => [skill.id, skill.kind]));
	const variants = new Map(match.keywords.filter((keyword) => keyword.found === 'variant').map((keyword) => [keyword.skill, keyword]));
	for (const piece of evidence) {
		const keyword = variants.get(piece.skill);
		const line = resume.lines[piece.line];
		if (!keyword || line?.role === 'heading' || line?.role === 'entry') continue;
		yield { piece, edit: useTheirTerm(quoteOf(piece.line), piece, keyword.term, kinds.get(piece.skill) ?? 'tool', resume) };
	}
}

function* editImplied(
	evidence: readonly Evidence[],
	reading: Reading,
	match: Match,
	resume: Resume,
	byLine: ReadonlyMap<number, Bullet>,
	knowledge: TailorKnowledge,
): Generator<Proposed> {
	const keywords = keywordsBySkill(match);
	const kinds = new Map(reading.skills.map((skill) => [skill.id, skill.kind]));
	for (const credit of match.credits) {
		if (credit.how !== 'implied' || credit.skill === null || credit.tier === 'mentioned') continue;
		const keyword = keywords.get(credit.skill);
		const piece = evidence.find((one) => one.skill === credit.through && byLine.has(one.line));
		const quote = piece && byLine.get(piece.line);
		if (keyword?.found !== 'none' || !piece || !quote) continue;
		const name = nameToAdd(keyword.term, knowledge.name(credit.skill), kinds.get(keyword.skill) ?? 'tool');
		if (name !== null) yield { quote, edit: nameImplied(quote, piece, name, resume) };
	}
}

/** A bullet that covers a duty: the duty's skills that its own job lists, and a gap if no figure is there. */
function* editCovers(covers: readonly DutyCover[], evidence: readonly Evidence[], byLine: ReadonlyMap<number, Bullet>, match: Match, resume: Resume): Generator<Proposed> {
	const keywords = keywordsBySkill(match);
	const done = new Set<number>();
	for (const { bullet, skills } of covers) {
		const own = bullet && byLine.get(bullet.lines[0] as number);
		if (!own || done.has(own.start)) continue;
		done.add(own.start);
		for (const skill of skills) {
			const elsewhere = own.skills.includes(skill) ? undefined : findInJob(skill, own, evidence, resume, byLine);
			const keyword = keywords.get(skill) as Keyword | undefined;
			if (elsewhere && keyword && own.entry >= 0) yield { quote: own, edit: addOfSameJob(own, keyword.term, resume.lines[elsewhere.line]?.text ?? '') };
		}
		if (!own.isMeasured) yield { quote: own, edit: addGap(own) };
	}
}

/** A line of the job that only lists names: in which of its points they were used isn't said. What another point names belongs to that one. */
function findInJob(skill: string, { section, entry }: Bullet, evidence: readonly Evidence[], resume: Resume, byLine: ReadonlyMap<number, Bullet>): Evidence | undefined {
	return evidence.find((piece) => {
		const line = resume.lines[piece.line];
		return piece.skill === skill && line?.section === section && line.entry === entry && !byLine.has(piece.line);
	});
}

function orderLists(evidence: readonly Evidence[], reading: Reading, resume: Resume, byLine: ReadonlyMap<number, Bullet>, check: RewriteCheck): Rewrite[] {
	const tiers = new Map<string, SkillFinding['tier']>(reading.skills.map((skill) => [skill.id, skill.tier]));
	const inLists = new Map<number, Evidence[]>();
	for (const piece of evidence) {
		if (piece.place !== 'list' || byLine.has(piece.line)) continue;
		const own = inLists.get(piece.line);
		if (own) own.push(piece);
		else inLists.set(piece.line, [piece]);
	}
	return [...inLists].flatMap(([line, pieces]) => orderList(quoteLines(resume, [line]), pieces, tiers, resume, check) ?? []);
}
