/**
 * A posting beside the guide of its role: everything the guide has to say about it, with places and reasons.
 * @module
 */
import type { RoleId } from '../finding.ts';
import type { Posting } from '../posting.ts';
import type { Profile } from '../profile.ts';
import type { Reading } from '../reading.ts';
import type { DutyAreaLexicon } from './areas.ts';
import { compareWithGuide, type DemandComparison } from './demands.ts';
import { type DutyMap, mapDuties } from './duties.ts';
import { judgeLevel, type LevelJudgement, levelForPay } from './level.ts';
import { comparePay, type PayComparison } from './pay.ts';
import { createPostingGround } from './posting-conditions.ts';
import { compareShape, type RoleShape, typicalShape } from './role-shape.ts';
import type { GuideKnowledge, GuideStatement } from './statement.ts';
import { tellCountry } from './tell-country.ts';
import type { DutyArea, Guide } from './types.ts';
import { type FoundWarning, findAllWarnings, type RaisedQuestion, raisedQuestions } from './warnings.ts';

export interface GuideReading {
	readonly role: RoleId;
	/** As the guide calls it. */
	readonly name: string;
	/** Year and month in which the guide was last checked. */
	readonly asOf: string;
	readonly shape: RoleShape;
	/** Shares of the areas among the guide's duties. */
	readonly typical: readonly { readonly area: DutyArea; readonly share: number }[];
	/** The one beside the other; `null` where too few duties tell an area. */
	readonly shapeSays: GuideStatement | null;
	readonly duties: DutyMap;
	readonly demands: DemandComparison;
	readonly level: LevelJudgement;
	readonly pay: PayComparison | null;
	readonly warnings: readonly FoundWarning[];
	/** Warnings that hold, and that a general red flag or silence (`saidBy`) says already. */
	readonly alreadySaid: readonly FoundWarning[];
	readonly questions: readonly RaisedQuestion[];
}

/** The guide of a role, or `null`. */
export function findGuide(guides: readonly Guide[], role: RoleId): Guide | null {
	return guides.find((guide) => guide.role === role) ?? null;
}

/** Applies the guide of the posting's role; `null` where there is none, or no text. Same input, same output; linear in the text. */
export function applyGuide(
	posting: Posting,
	reading: Reading,
	guides: readonly Guide[],
	areas: DutyAreaLexicon,
	knowledge: GuideKnowledge,
	profile: Profile | null = null,
): GuideReading | null {
	const guide = findGuide(guides, reading.facts.role.value);
	if (!guide || reading.notRated === 'no-text' || reading.notRated === 'other-language') return null;
	const ground = createPostingGround(posting, reading, guide, areas, knowledge);
	const level = judgeLevel(reading, posting, guide);
	const warnings = findAllWarnings(ground);
	const neighbours = guides.filter(({ role }) => guide.neighbours.some((one) => one.role === role));
	return {
		role: guide.role,
		name: guide.name,
		asOf: guide.asOf,
		shape: ground.shape,
		typical: typicalShape(guide),
		shapeSays: compareShape(ground.shape, guide),
		duties: mapDuties(posting, reading, guide),
		demands: compareWithGuide(posting, reading, guide, knowledge, { everyday: areas.everyday, neighbours }),
		level,
		pay: comparePay(reading, guide, levelForPay(level, guide), tellCountry(posting, reading), profile?.payFloor ?? null),
		warnings: warnings.filter(({ saidBy }) => saidBy === null),
		alreadySaid: warnings.filter(({ saidBy }) => saidBy !== null),
		questions: raisedQuestions(ground),
	};
}
