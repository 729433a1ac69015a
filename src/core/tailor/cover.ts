/**
 * Responsibilities coverage: each duty of a posting with the point of the résumé that supports it best, or none.
 * @module
 */
import { mapDuties } from '../guide/duties.ts';
import { surveyPosting } from '../guide/survey.ts';
import type { Guide, GuideDuty } from '../guide/types.ts';
import { findCopied } from '../match/copied.ts';
import type { MatchKnowledge } from '../match/knowledge.ts';
import type { Posting } from '../posting.ts';
import type { Reading } from '../reading.ts';
import type { Resume } from '../resume/types.ts';
import { type Bullet, gatherEvidence, readBullets } from './bullets.ts';
import { type CoverReason, findBest } from './find-best.ts';
import { createFindGuideDuties } from './guide-duties.ts';
import { indexBullets } from './pair-index.ts';
import type { PostingQuote } from './quotes.ts';

export interface DutyCover {
	/** The posting's line. */
	readonly duty: PostingQuote;
	/** Ids of the skills it names, soft ones and spoken languages left out. */
	readonly skills: readonly string[];
	/** The guide's duties that it is, the best told first. */
	readonly guideDuties: readonly GuideDuty[];
	/** `null`: nothing in jobs or projects supports it clearly enough. */
	readonly bullet: Bullet | null;
	/** Why that point; empty without one. */
	readonly why: readonly CoverReason[];
}

/** A longer list is nobody's to read; it also bounds the work. */
const DUTIES_MAX = 60;
/**
 * Covers the duties of a posting, in its order. Lines copied from the posting support nothing.
 * @param guide The guide for the posting's role; `null` where there is none.
 */
export function coverDuties(posting: Posting, reading: Reading, resume: Resume, knowledge: MatchKnowledge, guide: Guide | null): DutyCover[] {
	const isCopied = findCopied(posting.text, resume);
	const bullets = readBullets(resume, gatherEvidence(resume, reading, posting.text)).filter((bullet) => !bullet.lines.some(isCopied));
	const index = indexBullets(bullets, createFindGuideDuties(guide), knowledge);
	const findings = new Map(reading.skills.map((skill) => [skill.id, skill]));
	const mapped = guide ? mapDuties(posting, reading, guide).lines : [];
	return surveyPosting(posting, reading)
		.dutyLines.slice(0, DUTIES_MAX)
		.map(({ start, end, skills }, at) => {
			const inside = skills.flatMap(({ id, mention }) => {
				const skill = findings.get(id);
				return skill ? [{ start: mention.start - start, end: mention.end - start, skill }] : [];
			});
			const hard = [...new Set(inside.map(({ skill }) => skill))].filter(({ kind }) => kind !== 'soft' && kind !== 'spoken');
			const guideDuties = (mapped[at]?.duties ?? []).map(({ duty }) => duty);
			const text = posting.text.slice(start, end);
			return { duty: { start, end, text }, skills: hard.map(({ id }) => id), guideDuties, ...findBest({ text, inside, hard, guideDuties }, index, bullets) };
		});
}
