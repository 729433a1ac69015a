/**
 * Whether a guide's condition holds of a posting, and where.
 * @module
 */
import type { SectionKind, SkillFinding, Tier } from '../finding.ts';
import type { Posting, Span } from '../posting.ts';
import type { Reading } from '../reading.ts';
import type { DutyAreaLexicon } from './areas.ts';
import { type CompiledGuide, compileGuide } from './compiled-guide.ts';
import { findPhrases, type PhraseHit, type PhraseHits } from './phrase-index.ts';
import { ENOUGH_TOLD, measureRoleShape, type RoleShape } from './role-shape.ts';
import type { GuideKnowledge } from './statement.ts';
import { type PostingSurvey, surveyPosting } from './survey.ts';
import type { Guide, PostingCondition } from './types.ts';
import { judgeJoined, type Verdict, verdictOf } from './verdict.ts';

/** What conditions are held against. */
export interface PostingGround {
	readonly survey: PostingSurvey;
	readonly compiled: CompiledGuide;
	/** Where the guide's phrases stand, legal text and the employer's own story left out. */
	readonly hits: PhraseHits;
	readonly shape: RoleShape;
	readonly knowledge: GuideKnowledge;
}

export type PostingVerdict = Verdict<Span>;

const NOT_SAID_IN: ReadonlySet<SectionKind> = new Set<SectionKind>(['legal', 'about-company']);
const RANK: Readonly<Record<Tier, number>> = { must: 2, nice: 1, mentioned: 0 };

const cache = new WeakMap<PostingSurvey, WeakMap<CompiledGuide, PhraseHits>>();

/** Where a guide's phrases stand in a posting; walked once for each guide. */
export function hitsOf(survey: PostingSurvey, compiled: CompiledGuide): PhraseHits {
	const known = cache.get(survey) ?? new WeakMap<CompiledGuide, PhraseHits>();
	cache.set(survey, known);
	let hits = known.get(compiled);
	if (!hits) {
		const all = findPhrases(survey.words, compiled.phrases, survey.sentenceStart);
		const counted = new Map<string, readonly PhraseHit[]>();
		hits = (phrase) => {
			let own = counted.get(phrase);
			if (!own) {
				own = all(phrase).filter(({ start }) => !NOT_SAID_IN.has(survey.sectionAt(start)));
				counted.set(phrase, own);
			}
			return own;
		};
		known.set(compiled, hits);
	}
	return hits;
}

/** Makes a posting ready to be held against the conditions of a guide. */
export function createPostingGround(posting: Posting, reading: Reading, guide: Guide, areas: DutyAreaLexicon, knowledge: GuideKnowledge): PostingGround {
	const survey = surveyPosting(posting, reading);
	const compiled = compileGuide(guide);
	return { survey, compiled, hits: hitsOf(survey, compiled), shape: measureRoleShape(posting, reading, areas), knowledge };
}

/**
 * Judges a condition. What a posting leaves out can be told only of one that is whole, long enough and in a language we read: of
 * others `not` holds never. Places are in the order of the text, each once.
 */
export function judgePosting(condition: PostingCondition, ground: PostingGround): PostingVerdict {
	const verdict = judge(condition, ground);
	const places = [...new Map(verdict.places.map((place) => [`${place.start}-${place.end}`, { start: place.start, end: place.end }])).values()];
	return { holds: verdict.holds, places: places.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function judge(condition: PostingCondition, ground: PostingGround): PostingVerdict {
	const joined = judgeJoined<PostingCondition, Span>(condition, (part) => judge(part, ground));
	if (joined) return joined;
	const { survey, hits, knowledge } = ground;
	const { reading, isFull } = survey;
	if ('flag' in condition) {
		const flag = reading.redFlags.find(({ kind }) => kind === condition.flag);
		return verdictOf<Span>(flag !== undefined, flag && flag.end > flag.start ? [flag] : [], isFull);
	}
	if ('silence' in condition)
		return verdictOf<Span>(
			reading.silences.some(({ kind }) => kind === condition.silence),
			[],
			isFull,
		);
	if ('asks' in condition) {
		const asked = findAsked(reading.skills, condition.asks, knowledge, condition.tier);
		return verdictOf(asked.length >= (condition.atLeast ?? 1), asked.map(placeOf), isFull);
	}
	if ('names' in condition) {
		const { kinds, areas } = condition.names;
		const named = reading.skills.filter(({ id, kind }) => kinds.includes(kind) && areas.includes(knowledge.area(id) ?? ''));
		return verdictOf(named.length >= condition.atLeast, named.map(placeOf), isFull);
	}
	if ('says' in condition) {
		const said = condition.says.map((phrase) => hits(phrase)[0]).filter((hit) => hit !== undefined);
		return verdictOf<Span>(said.length >= (condition.atLeast ?? 1), said, isFull);
	}
	if ('area' in condition) return judgeArea(condition, ground.shape);
	const level = 'level' in condition ? reading.facts.seniority : null;
	return level && level.value !== 'unknown' && 'level' in condition
		? verdictOf<Span>(condition.level.includes(level.value), level.span ? [level.span] : [], true)
		: { holds: null, places: [] };
}

function judgeArea({ area, share }: { readonly area: string; readonly share?: number }, shape: RoleShape): PostingVerdict {
	const own = shape.shares.find((one) => one.area === area);
	const tells = shape.told >= ENOUGH_TOLD;
	if (share !== undefined && !tells) return { holds: null, places: [] };
	return verdictOf<Span>(own !== undefined && own.share >= (share ?? 0), own?.lines ?? [], tells);
}

/** The posting's skills that are, or imply, one of these, at a tier as strong. */
export function findAsked(skills: readonly SkillFinding[], ids: readonly string[], knowledge: GuideKnowledge, tier: Tier = 'mentioned'): SkillFinding[] {
	const wanted = new Set(ids);
	return skills.filter((skill) => RANK[skill.tier] >= RANK[tier] && (wanted.has(skill.id) || knowledge.implied(skill.id).some((id) => wanted.has(id))));
}

/** The mention that gave a skill its tier. */
export function placeOf({ tier, mentions }: SkillFinding): Span {
	const { start, end } = mentions.find((mention) => mention.tier === tier) ?? mentions[0] ?? { start: 0, end: 0 };
	return { start, end };
}
