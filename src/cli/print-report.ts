/**
 * What the guide and the reader's résumé add to a reading, as lines of text.
 * @module
 */
import type { GuideReading } from '../core/guide/index.ts';
import type { ReportView } from '../core/report-view.ts';
import type { TailoringAdvice } from '../core/tailor/index.ts';
import type { Translate } from '../locales/translator.ts';

/** More advice than this is not read in a terminal. */
const ADVICE_MAX = 8;

/** Sections with their lines; those with none are left out by whoever prints them. */
export function printReport(
	{ view, checks, guide, covers, tailoring, mistakes }: ReportView,
	translate: Translate,
): readonly { readonly title: string; readonly lines: readonly string[] }[] {
	const { text } = view.posting;
	const told = checks.filter(({ result }) => result === 'fails' || result === 'check');
	return [
		{ title: translate('cli:checks'), lines: told.map(({ result, rule, params }) => `[${translate(`match:checkResult.${result}`)}] ${translate(`match:check.${rule}`, params)}`) },
		{ title: translate('cli:guide'), lines: guide ? printGuide(guide, text, translate) : [] },
		{ title: translate('cli:todo'), lines: tailoring.slice(0, ADVICE_MAX).map((advice) => printAdvice(advice, translate)) },
		{
			title: translate('cli:duties'),
			lines: covers.map(({ duty, bullet }) => `${duty.text}\n      ${bullet ? `→ ${bullet.text}` : translate('tailor:cover.none')}`),
		},
		{
			title: translate('cli:mistakes'),
			lines: mistakes.map(({ mistake, lines }) => [`${mistake.title}. ${mistake.fix}`, ...lines.map((line) => `      “${line.text}”`)].join('\n')),
		},
	];
}

function printGuide(guide: GuideReading, text: string, translate: Translate): string[] {
	const says = [...(guide.shapeSays ? [guide.shapeSays] : []), ...guide.level.statements, ...(guide.pay?.statements ?? [])];
	return [
		...says.map(({ rule, params }) => translate(`guide:said.${rule}`, params)),
		...guide.warnings.map(
			({ warning, places }) => `${[warning.title, ...places.slice(0, 1).map(({ start, end }) => `“${text.slice(start, end)}”`)].join(': ')}\n      → ${warning.question}`,
		),
		...(guide.demands.notAsked.length > 0 ? [`${translate('guide:head.not-asked')}: ${guide.demands.notAsked.map(({ demand }) => demand.text).join('; ')}`] : []),
		...(guide.demands.unusual.length > 0
			? [`${translate('guide:head.unusual')}: ${guide.demands.unusual.flatMap(({ skills }) => skills.map(({ name }) => name)).join(', ')}`]
			: []),
	];
}

function printAdvice({ rule, params, asked, lines, rewrite }: TailoringAdvice, translate: Translate): string {
	return [
		translate(`tailor:advice.${rule}`, params),
		...(asked ? [`      ${translate('tailor:asked')}: “${asked.text}”`] : []),
		...lines.map((line) => `      ${translate('tailor:yours')}: “${line.text}”`),
		...(rewrite ? [`      ${translate('tailor:rewrite')}: “${rewrite.after}”`] : []),
	].join('\n');
}
