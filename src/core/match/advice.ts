/**
 * One line on what to do next. It never tells anyone to claim a skill: only to show what is there, or to know what isn't.
 * @module
 */
import type { Params } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { findGap, type GapItem } from './gap.ts';
import type { MatchKnowledge } from './knowledge.ts';
import type { Match } from './types.ts';

/** Names of the messages `match:advice.<rule>` and, for the popup, `match:adviceShort.<rule>`. */
export const ADVICE = [
	'no-resume',
	'no-text',
	'too-short',
	'doubtful-extraction',
	'other-language',
	'too-few-must-haves',
	'show-listed',
	'long-shot',
	'biggest-gap',
	'bridge-rival',
	'apply-know-gap',
	'apply-stand-out',
	'apply',
] as const;
export type AdviceRule = (typeof ADVICE)[number];

export interface Advice {
	readonly rule: AdviceRule;
	/** `skill`: what is asked for (alternatives joined with " / "); `held`: what the résumé has instead; `points`: whole points; `count`: must-haves without credit. */
	readonly params: Params;
}

/** Less than this isn't worth a line of its own. */
const MIN_POINTS = 2;
const MAX_ALTERNATIVES = 3;

/** The next step. `match` is `null` as long as there is no résumé. */
export function adviseOn(match: Match | null, reading: Reading, knowledge: MatchKnowledge): Advice {
	if (!match) return { rule: reading.notRated ?? 'no-resume', params: {} };
	if (match.notRated) return { rule: match.notRated, params: { count: match.must.total } };
	const gap = findGap(match, reading);
	const missing = gap.filter((item) => item.tier === 'must' && item.how === 'absent');
	const worst = missing[0];
	if (match.band === 'long-shot') return worst ? about('long-shot', worst, knowledge, missing.length) : about('biggest-gap', gap[0] as GapItem, knowledge);
	const listed = gap.find((item) => item.tier === 'must' && (item.how === 'listed' || item.how === 'implied') && item.gain >= MIN_POINTS);
	if (listed) return about('show-listed', listed, knowledge);
	if (worst) return about(match.band === 'stretch' ? 'biggest-gap' : 'apply-know-gap', worst, knowledge, missing.length);
	const rival = gap.find((item) => item.tier === 'must' && item.how === 'rival');
	if (rival) return about('bridge-rival', rival, knowledge);
	const nice = gap.find((item) => item.tier === 'nice' && item.gain >= MIN_POINTS);
	return nice ? about('apply-stand-out', nice, knowledge) : { rule: 'apply', params: {} };
}

function about(rule: AdviceRule, item: GapItem, knowledge: MatchKnowledge, count = 0): Advice {
	const names = item.skills.slice(0, MAX_ALTERNATIVES).map((id) => knowledge.name(id));
	const skill = item.skills.length > MAX_ALTERNATIVES ? `${names.join(' / ')} / …` : names.join(' / ');
	return { rule, params: { skill, held: item.held === null ? '' : knowledge.name(item.held), points: Math.round(item.gain), count } };
}
