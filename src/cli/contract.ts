/**
 * A reading as one line of JSON: the command line's contract with scripts.
 * @module
 */
import type { Posting } from '../core/posting.ts';
import type { Reading } from '../core/reading.ts';
import type { ReportView } from '../core/report-view.ts';
import type { Translate } from '../locales/translator.ts';

/** What goes out for one posting. `page`: true adds the posting itself, which the offsets then point into. */
export function toContract(id: string, posting: Posting, reading: Reading, translate: Translate, { page, report }: { page: boolean; report?: ReportView | null }): object {
	const { facts } = reading;
	return {
		id,
		skills: reading.skills.map(({ id: skill, name, kind, tier, unlisted, group, mentions }) => ({
			id: skill,
			name,
			kind,
			tier,
			...(group === null ? {} : { group }),
			...(unlisted ? { unlisted } : {}),
			mentions: mentions.map(({ start, end, tier: own, rule, params, section }) => ({ start, end, tier: own, rule, section, reason: translate(`findings:${rule}`, params) })),
		})),
		requirements: reading.requirements.map(({ id: requirement, tier, anyOf }) => ({ id: requirement, tier, anyOf })),
		alsoAsked: reading.alsoAsked,
		years: facts.years.map(({ min, max, overall, skill, tier, start, end, rule }) => ({ min, max, overall, ...(skill === undefined ? {} : { skill }), tier, start, end, rule })),
		degree: facts.degree && { level: facts.degree.level, tier: facts.degree.tier, equivalent: facts.degree.equivalent, start: facts.degree.start, end: facts.degree.end },
		seniority: facts.seniority.value,
		role: facts.role.value,
		pay: facts.pay && {
			min: facts.pay.note === 'up-to' ? null : facts.pay.min,
			max: facts.pay.note === 'from' ? null : facts.pay.max,
			currency: facts.pay.currency,
			period: facts.pay.period,
		},
		mode: facts.mode.value,
		contract: facts.contract.value,
		gates: reading.gates.map(({ kind, start, end, rule }) => ({ kind, start, end, rule })),
		flags: reading.redFlags.map(({ kind, severity, list, start, end, params }) => ({ kind, severity, list, start, end, reason: translate(`flags:${kind}.reason`, params) })),
		greens: reading.greenFlags.map(({ kind, start, end }) => ({ kind, start, end })),
		absent: reading.silences.map(({ kind }) => kind),
		language: reading.language,
		notRated: reading.notRated,
		lexicon: reading.lexiconVersion,
		...(page
			? {
					posting: {
						site: posting.site,
						id: posting.id,
						url: posting.url,
						title: posting.title,
						company: posting.company,
						location: posting.location,
						payLine: posting.payLine,
						employmentType: posting.employmentType,
						posted: posting.posted,
						applicants: posting.applicants,
						text: posting.text,
					},
				}
			: {}),
		...(report ? reportOf(report) : {}),
	};
}

/** What a résumé adds. */
function reportOf({ view, checks, guide, potential, gaming, covers, tailoring, mistakes }: ReportView): object {
	return {
		match: view.match,
		potential,
		checks: checks.map(({ kind, result, rule, params }) => ({ kind, result, rule, params })),
		gaming,
		guide: guide && {
			role: guide.role,
			shape: guide.shape,
			level: guide.level,
			pay: guide.pay,
			demands: guide.demands,
			warnings: guide.warnings.map(({ warning, places }) => ({ id: warning.id, places })),
		},
		duties: covers.map(({ duty, bullet, why }) => ({ duty, line: bullet && { text: bullet.text, lines: bullet.lines, measured: bullet.isMeasured }, why })),
		advice: tailoring,
		mistakes: mistakes.map(({ mistake, lines }) => ({ id: mistake.id, lines })),
	};
}
