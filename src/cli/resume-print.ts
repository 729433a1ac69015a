/**
 * A résumé's reading, and what two of them differ in, for people.
 * @module
 */
import type { Translate } from '../locales/translator.ts';
import type { Difference } from './resume-compare.ts';
import type { EntryContract, ResumeContract, SectionContract } from './resume-contract.ts';

/** Everything that was read, section by section, then skills, figures and warnings. */
export function printResume(resume: ResumeContract, translate: Translate): string {
	const { name, email, phone, links, location } = resume.contact;
	const skills = resume.skills.map(
		({ name: skill, place, years, lines }) =>
			`${skill} · ${translate(`resume:place.${place}`)}${years === null ? '' : ` · ${translate('resume:report.used', { count: years })}`} (${lines.length})`,
	);
	const warnings = [
		...resume.fileWarnings.map(({ rule, params }) => translate(`resume:fileWarning.${rule}`, params)),
		...resume.warnings.map((rule) => translate(`resume:warning.${rule}`)),
	];
	return [
		resume.id,
		[name, email, phone, location, ...links].filter(Boolean).join(' · '),
		...(resume.years === null ? [] : [translate('resume:years', { count: resume.years })]),
		...(resume.degree === null ? [] : [translate(`facts:degree.${resume.degree}`)]),
		...resume.sections.flatMap((section) => printSection(section, translate)),
		...printList(translate('resume:report.skills'), skills),
		...printList(
			translate('resume:report.outcomes'),
			resume.outcomes.map(({ kind, text }) => `${text} (${translate(`resume:outcome.${kind}`)})`),
		),
		...printList(translate('resume:report.warnings'), warnings),
		'',
	].join('\n');
}

/** One line a difference: "-" for what the first alone has, "+" for what the other alone has. */
export function printDifferences(first: string, name: string, differences: readonly Difference[], translate: Translate): string {
	if (differences.length === 0) return translate('resume:report.same', { name, first });
	const lines = differences.flatMap(({ what, first: before, other: after }) => [
		...(before === null ? [] : [`  - ${what}: ${before}`]),
		...(after === null ? [] : [`  + ${what}: ${after}`]),
	]);
	return [translate('resume:report.differs', { name, first, count: differences.length }), ...lines].join('\n');
}

function printSection({ kind, heading, entries, lines }: SectionContract, translate: Translate): string[] {
	const title = translate(`resume:section.${kind}`);
	return ['', heading === null || heading === title ? title : `${title} (${heading})`, ...lines.map((line) => `  ${line}`), ...entries.flatMap(printEntry)];
}

function printEntry({ title, organisation, from, to, bullets, text }: EntryContract): string[] {
	const dates = from === null && to === null ? null : [from, to].filter(Boolean).join(' – ');
	return [`  ${[title, organisation, dates].filter(Boolean).join(' | ')}`, ...text.map((line) => `    ${line}`), ...bullets.map((bullet) => `    • ${bullet}`)];
}

function printList(title: string, lines: readonly string[]): string[] {
	return lines.length > 0 ? ['', title, ...lines.map((line) => `  • ${line}`)] : [];
}
