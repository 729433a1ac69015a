/**
 * Bullets that answer a duty of the posting and say nothing of what came of it.
 * @module
 */
import { addGap, applyEdits } from './rewrite.ts';
import type { Tailoring } from './tailoring.ts';
import type { TailoringAdvice } from './types.ts';

/** More at once isn't read. */
const MEASURE_MAX = 3;

/** The first few of them, in the posting's order. */
export function findUnmeasured({ covers, checkRewrite }: Tailoring): TailoringAdvice[] {
	const found: TailoringAdvice[] = [];
	const seen = new Set<number>();
	for (const { duty, bullet, guideDuties, why } of covers) {
		if (found.length === MEASURE_MAX) break;
		// What two lines share in words alone may be no piece of work to measure.
		if (!bullet || bullet.isMeasured || seen.has(bullet.start) || why.every(({ rule }) => rule === 'words')) continue;
		seen.add(bullet.start);
		const edit = addGap(bullet);
		if (!edit) continue;
		const shared = new Set(why.find((reason) => reason.rule === 'duty')?.shared ?? []);
		const known = guideDuties.find((one) => shared.has(one.id));
		found.push({
			rule: known ? 'measure-bullet-as' : 'measure-bullet',
			params: { outcome: known?.outcome ?? '' },
			tier: null,
			requirement: null,
			skills: [],
			points: 0,
			asked: duty,
			lines: [bullet],
			rewrite: applyEdits(bullet, [edit], checkRewrite),
		});
	}
	return found;
}
