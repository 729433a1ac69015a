/**
 * What the duties of a posting consist of, and how that compares with what the guide of its role calls typical.
 * @module
 */
import type { Posting, Span } from '../posting.ts';
import type { Reading } from '../reading.ts';
import type { DutyAreaLexicon } from './areas.ts';
import type { GuideStatement } from './statement.ts';
import { surveyPosting } from './survey.ts';
import { tellAreas } from './tell-areas.ts';
import type { DutyArea, Guide } from './types.ts';

/** A duty line that lies in an area, wholly or in part. */
export interface AreaLine extends Span {
	/** 0 … 1: the rest lies in other areas. */
	readonly part: number;
	/** The words by which that was told. */
	readonly told: readonly Span[];
}

export interface AreaShare {
	readonly area: DutyArea;
	/** 0 … 1; all shares add up to 1. */
	readonly share: number;
	/** In the order of the text. */
	readonly lines: readonly AreaLine[];
}

export interface RoleShape {
	/** The largest first; empty where no line tells an area. */
	readonly shares: readonly AreaShare[];
	/** Number of duty lines whose area is told. */
	readonly told: number;
	/** Duty lines of no area ("work with other teams"). */
	readonly aside: readonly Span[];
}

/** With fewer lines the shares say nothing of the job. */
export const ENOUGH_TOLD = 4;

/** Shares of the areas among a posting's duty lines. Each line counts the same, whatever its length. */
export function measureRoleShape(posting: Posting, reading: Reading, areas: DutyAreaLexicon): RoleShape {
	const shares = new Map<DutyArea, { sum: number; lines: AreaLine[] }>();
	const aside: Span[] = [];
	let told = 0;
	for (const line of surveyPosting(posting, reading).dutyLines) {
		const parts = tellAreas(line, areas);
		if (parts.length > 0) told++;
		else aside.push({ start: line.start, end: line.end });
		for (const { area, part, told: words } of parts) {
			const own = shares.get(area) ?? { sum: 0, lines: [] };
			own.sum += part;
			own.lines.push({ start: line.start, end: line.end, part, told: words });
			shares.set(area, own);
		}
	}
	return {
		shares: [...shares].map(([area, { sum, lines }]) => ({ area, share: sum / told, lines })).sort((a, b) => b.share - a.share || (a.area < b.area ? -1 : 1)),
		told,
		aside,
	};
}

/** The shares of the areas among a guide's duties, the largest first. */
export function typicalShape(guide: Guide): readonly { readonly area: DutyArea; readonly share: number }[] {
	const counts = new Map<DutyArea, number>();
	for (const { area } of guide.duties) counts.set(area, (counts.get(area) ?? 0) + 1);
	return [...counts].map(([area, count]) => ({ area, share: count / guide.duties.length })).sort((a, b) => b.share - a.share || (a.area < b.area ? -1 : 1));
}

/** An area with at least this share of the duties, or this much more than is typical for the role, is most of the job. */
const MOST = 0.5;
/** That a posting lacks an area can be said from so many duties on. */
const ENOUGH_TO_LACK = 6;
/** Where a role is typically mixed, such a share in one area of its core, so much above what is typical, is worth saying. */
const MIXED_MAX = 0.6;
const NEARLY_ALL = 0.75;
const LEANING = 0.3;
/** An area with at least this share of a guide's duties belongs to the role's core. */
const CORE = 0.25;

/**
 * A plain comparison; `null` where too few duty lines tell an area. In this order:
 * `shape-elsewhere`, one area that is not the role's core holds half of the duties more than is typical; `shape-lacks`, none of six or
 * more lies in the area that makes up most of the role; `shape-leans`, an area of its core holds nearly all of them and far more than is
 * typical; `shape-fits`, half or more lie in areas of its core; else `shape-mixed`.
 */
export function compareShape(shape: RoleShape, guide: Guide): GuideStatement | null {
	const [largest] = shape.shares;
	if (shape.told < ENOUGH_TOLD || !largest) return null;
	const typical = new Map(typicalShape(guide).map(({ area, share }) => [area, share]));
	const params = { role: guide.name, area: largest.area, percent: Math.round(largest.share * 100), count: shape.told };
	const usual = typical.get(largest.area) ?? 0;
	if (usual < CORE && largest.share >= MOST + usual) return { rule: 'shape-elsewhere', params };
	const main = typicalShape(guide)[0];
	if (main && shape.told >= ENOUGH_TO_LACK && !shape.shares.some(({ area }) => area === main.area) && largest.share >= MOST)
		return { rule: 'shape-lacks', params: { ...params, missing: main.area } };
	if (shape.told >= ENOUGH_TO_LACK && usual <= MIXED_MAX && largest.share >= Math.max(NEARLY_ALL, usual + LEANING))
		return { rule: 'shape-leans', params: { ...params, usual: Math.round(usual * 100) } };
	const core = shape.shares.filter(({ area }) => (typical.get(area) ?? 0) >= CORE).reduce((sum, { share }) => sum + share, 0);
	return { rule: core >= MOST ? 'shape-fits' : 'shape-mixed', params };
}
