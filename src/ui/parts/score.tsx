/**
 * The answer in brief: counts, percentage with its band, one cell per requirement; or plainly why there is no percentage.
 * @module
 */
import type { Match, RequirementCredit } from '../../core/match/types.ts';
import type { NotRatedReason, Reading } from '../../core/reading.ts';
import { explainNotRated, sayCounts, saySum } from './match-words.ts';
import { sortRequirements } from './sort-requirements.ts';
import { useTranslate } from './translation.tsx';

export function Score({ reading, match }: { reading: Reading; match: Match | null }) {
	const reason = match ? match.notRated : (reading.notRated ?? 'no-resume');
	return (
		<div class="score">
			<div class="score-head">
				<Counts reading={reading} match={match} />
				{match && match.score !== null ? <Figure match={match} score={match.score} /> : null}
			</div>
			{match ? <Strip reading={reading} credits={match.credits} /> : null}
			{reason === null ? null : <NotRated reason={reason} match={match} />}
		</div>
	);
}

function Counts({ reading, match }: { reading: Reading; match: Match | null }) {
	const { must, nice } = sayCounts(useTranslate(), reading, match);
	return (
		<p class="score-counts">
			<span class="score-must">{must}</span> <span class="muted">{nice}</span>
		</p>
	);
}

/** The percentage; how it adds up is said to screen readers at once, to others on pointing, and to all in the report. */
function Figure({ match, score }: { match: Match; score: number }) {
	const translate = useTranslate();
	const sum = saySum(translate, match).join(' · ');
	return (
		<p class="score-figure" title={sum}>
			<span class="score-number">{translate('ui:percent', { score })}</span>
			{match.band ? <span class={`band band-${match.band}`}>{translate(`match:band.${match.band}`)}</span> : null}
			<span class="visually-hidden">{sum}</span>
		</p>
	);
}

/** A picture of what the counts and lists say in words: hidden from screen readers. */
function Strip({ reading, credits }: { reading: Reading; credits: readonly RequirementCredit[] }) {
	const asked = sortRequirements(reading);
	const byId = new Map(credits.map((credit) => [credit.requirement, credit]));
	const cells = [...asked.must, ...asked.nice].map((requirement) => byId.get(requirement.id)).filter((credit) => credit !== undefined);
	return (
		<div class="strip" aria-hidden="true">
			{cells.map((credit) => (
				<span key={credit.requirement} class={`cell cell-${credit.tier} cell-${credit.how}`} />
			))}
		</div>
	);
}

function NotRated({ reason, match }: { reason: NotRatedReason; match: Match | null }) {
	const { why, hint } = explainNotRated(useTranslate(), reason, match);
	return (
		<p class="not-rated">
			<strong>{why}</strong>
			<span class="muted">{hint}</span>
		</p>
	);
}
