/**
 * A reading as a page of text.
 * @module
 */
import { compiledLexicon } from '../app/knowledge.ts';
import { decidingMention, type Requirement, type Tier } from '../core/finding.ts';
import { isShown } from '../core/marks.ts';
import type { Match } from '../core/match/types.ts';
import type { Reading } from '../core/reading.ts';
import type { ReportView } from '../core/report-view.ts';
import type { Translate } from '../locales/translator.ts';
import { describeCredit } from '../ui/parts/match-words.ts';
import { printReport } from './print-report.ts';

/** Everything a reader asks first: the demands with what they rest on, flags, silences and, with a résumé, the match. */
export function printReading(report: ReportView, translate: Translate): string {
	const { view, advice, potential } = report;
	const { posting, reading, match } = view;
	const head = [posting.title, posting.company, posting.location].filter(Boolean).join(' · ');
	const parts = [
		head,
		...printMatch(reading, match, translate),
		...(potential !== null && potential !== match?.score ? [translate('cli:potential', { score: potential })] : []),
		...printTier('must', reading, match, translate),
		...printTier('nice', reading, match, translate),
		...printTier('mentioned', reading, match, translate),
		...printList(
			translate('cli:gates'),
			reading.gates.map((gate) => quoteLine(translate(`facts:gate.${gate.kind}`, gate.params), posting.text.slice(gate.start, gate.end))),
		),
		...printList(
			translate('cli:flags'),
			reading.redFlags
				.filter(isShown)
				.map(
					(flag) =>
						`${quoteLine(translate(`flags:${flag.kind}.title`, flag.params), posting.text.slice(flag.start, flag.end))}\n      ${translate(`flags:${flag.kind}.reason`, flag.params)}`,
				),
		),
		...printList(
			translate('cli:silences'),
			reading.silences.map((silence) => `${translate(`silences:${silence.kind}.title`, silence.params)} → ${translate(`silences:${silence.kind}.question`, silence.params)}`),
		),
		...printReport(report, translate).flatMap(({ title, lines }) => printList(title, lines)),
		...(match ? ['', `→ ${translate(`match:advice.${advice.rule}`, advice.params)}`] : []),
	];
	return `${parts.join('\n')}\n`;
}

function printMatch(reading: Reading, match: Match | null, translate: Translate): string[] {
	if (!match) return reading.notRated ? [translate(`match:notRated.${reading.notRated}`)] : [];
	const counts = translate('cli:counts', { must: match.must.met, mustTotal: match.must.total, nice: match.nice.met, niceTotal: match.nice.total });
	const score = match.score === null ? translate(`match:notRated.${match.notRated}`, { count: match.must.total }) : `${match.score} %`;
	return [`${counts} · ${score}`];
}

function printTier(tier: Tier, reading: Reading, match: Match | null, translate: Translate): string[] {
	const name = new Map(reading.skills.map((skill) => [skill.id, skill.name]));
	const write = (requirement: Requirement) => {
		const credit = match?.credits.find((one) => one.requirement === requirement.id);
		const mention = decidingMention(requirement);
		const reason = mention ? translate(`findings:${mention.rule}`, mention.params) : '';
		const how = credit ? `[${describeCredit(translate, credit, compiledLexicon().name).how}] ` : '';
		return `${how}${requirement.anyOf.map((id) => name.get(id) ?? id).join(' / ')} — ${reason}`;
	};
	const asked = reading.requirements.filter((requirement) => requirement.tier === tier);
	return printList(`${translate(`findings:tiers.${tier}`)} (${asked.length})`, asked.map(write));
}

function printList(title: string, lines: readonly string[]): string[] {
	return lines.length ? ['', title, ...lines.map((line) => `  • ${line}`)] : [];
}

function quoteLine(title: string, quoted: string): string {
	return quoted ? `${title}: “${quoted}”` : title;
}
