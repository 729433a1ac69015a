/**
 * The facts beside the fit: years, degree, level, mode, contract, pay. What isn't said is left out here and stands among the silences.
 * @module
 */
import type { Facts, Gate } from '../../core/finding.ts';
import type { Match } from '../../core/match/types.ts';
import type { Translate } from '../../locales/translator.ts';
import { formatPay, formatPoints } from './numbers.ts';
import { useTranslate } from './translation.tsx';
import { describeGate } from './words.ts';

interface FactsListProps {
	facts: Facts;
	match: Match | null;
	/** Leaves out role, level and contract. */
	brief?: boolean;
	/** Conditions to be named in one more line. */
	gates?: readonly Gate[];
}

export function FactsList({ facts, match, brief = false, gates = [] }: FactsListProps) {
	const translate = useTranslate();
	const rows = [
		['years', sayYears(translate, facts, match)],
		['degree', sayDegree(translate, facts)],
		['seniority', brief ? null : sayValue(translate, 'seniority', facts.seniority.value)],
		['role', brief ? null : sayValue(translate, 'role', facts.role.value)],
		['mode', sayValue(translate, 'mode', facts.mode.value)],
		['contract', brief ? null : sayValue(translate, 'contract', facts.contract.value)],
		['pay', facts.pay ? formatPay(translate, facts.pay) : null],
		['gates', gates.length > 0 ? gates.map((gate) => describeGate(translate, gate).title).join(' · ') : null],
	] as const;
	const said = rows.filter(([, value]) => value !== null);
	if (said.length === 0) return <p class="muted">{translate('ui:facts.none')}</p>;
	return <dl class="facts">{said.map(([name, value]) => [<dt key={`${name}-name`}>{translate(`ui:facts.${name}`)}</dt>, <dd key={name}>{value}</dd>])}</dl>;
}

function sayValue(translate: Translate, name: string, value: string): string | null {
	return value === 'unknown' || value === 'other' ? null : translate(`ui:${name}.${value}`);
}

/** Years asked for overall, the reader's beside them; else those asked for single skills. */
function sayYears(translate: Translate, facts: Facts, match: Match | null): string | null {
	const overall = facts.years.find((fact) => fact.overall);
	const asked = overall?.min ?? match?.years.asked ?? null;
	const have = match?.years.have ?? null;
	if (asked !== null) {
		const range = overall?.max ? translate('ui:years.range', { min: asked, max: overall.max }) : translate('ui:years.min', { count: asked });
		return have === null ? range : translate('ui:years.with-have', { asked: range, have: formatPoints(translate, have) });
	}
	const single = facts.years.filter((fact) => !fact.overall && fact.skill);
	if (single.length === 0) return null;
	return single.map((fact) => translate('ui:years.skill', { count: fact.min, skill: fact.skill ?? '' })).join(', ');
}

function sayDegree(translate: Translate, { degree }: Facts): string | null {
	if (!degree) return null;
	const level = translate(`ui:degree.${degree.level}`);
	const asked = degree.tier === 'nice' ? translate('ui:degree.preferred', { level }) : level;
	return degree.equivalent ? translate('ui:degree.or-equivalent', { level: asked }) : asked;
}
