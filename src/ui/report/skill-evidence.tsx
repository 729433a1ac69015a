/**
 * The skills found in a résumé: each line that shows one, where it stands, and the years of use.
 * @module
 */
import type { Evidence, EvidencePlace, Resume } from '../../core/resume/types.ts';
import { Group } from '../parts/group.tsx';
import { formatPoints } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { YearsOf } from './resume-types.ts';

/** Places from the strongest evidence to the weakest. */
const PLACES: readonly EvidencePlace[] = ['experience', 'project', 'certification', 'publication', 'education', 'summary', 'list', 'other'];
const MAX_LINES = 3;
/** More prove nothing more. */
const MAX_FOLDED_LINES = 50;

interface SkillEvidenceProps {
	resume: Resume;
	nameSkill: (id: string) => string;
	yearsOf: YearsOf;
	/** Shows a line where it was read. */
	onShow: (line: number) => void;
}

export function SkillEvidence({ resume, nameSkill, yearsOf, onShow }: SkillEvidenceProps) {
	const translate = useTranslate();
	const skills = collectSkills(resume.evidence, nameSkill, translate('ui:language-tag'));
	if (skills.length === 0) return null;
	return (
		<Group title={translate('ui:resume.skills')} count={skills.length} note={translate('ui:resume.skills-note')}>
			<table class="table evidence-table">
				<thead>
					<tr>
						<th scope="col">{translate('resumes:evidence.skill')}</th>
						<th scope="col">{translate('resumes:evidence.lines')}</th>
					</tr>
				</thead>
				<tbody>
					{skills.map(({ id, name, evidence }) => (
						<tr key={id}>
							<th scope="row">
								{name}
								{evidence.some(({ negated }) => !negated) ? <Years years={yearsOf(id)} /> : null}
							</th>
							<td>
								<EvidenceRows evidence={evidence.slice(0, MAX_LINES)} resume={resume} onShow={onShow} />
								<FoldedRows evidence={evidence.slice(MAX_LINES)} resume={resume} onShow={onShow} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</Group>
	);
}

function Years({ years }: { years: number | null }) {
	const translate = useTranslate();
	const said = years === null ? translate('resumes:evidence.no-years') : translate('resumes:evidence.years', { count: years, years: formatPoints(translate, years) });
	return <span class="evidence-years">{said}</span>;
}

interface EvidenceRowsProps extends Pick<SkillEvidenceProps, 'resume' | 'onShow'> {
	evidence: readonly Evidence[];
}

function FoldedRows({ evidence, resume, onShow }: EvidenceRowsProps) {
	const translate = useTranslate();
	if (evidence.length === 0) return null;
	const unlisted = evidence.length - MAX_FOLDED_LINES;
	return (
		<details>
			<summary>{translate('ui:more-lines', { count: evidence.length })}</summary>
			<EvidenceRows evidence={evidence.slice(0, MAX_FOLDED_LINES)} resume={resume} onShow={onShow} />
			{unlisted > 0 ? <p class="row-note">{translate('ui:more-lines', { count: unlisted })}</p> : null}
		</details>
	);
}

function EvidenceRows({ evidence, resume, onShow }: EvidenceRowsProps) {
	const translate = useTranslate();
	return (
		<ul class="evidence-rows">
			{evidence.map(({ line, place, negated }) => (
				<li key={line}>
					<button type="button" class="evidence-line" title={translate('resumes:evidence.show-line')} onClick={() => onShow(line)}>
						{resume.lines[line]?.text}
					</button>
					<span class={!negated && (place === 'experience' || place === 'project') ? 'tag tag-shown' : 'tag'}>
						{translate(negated ? 'ui:resume.negated' : `match:place.${place}`)}
					</span>
				</li>
			))}
		</ul>
	);
}

interface Shown {
	readonly id: string;
	readonly name: string;
	/** One a line, the strongest first. */
	readonly evidence: readonly Evidence[];
}

function collectSkills(evidence: readonly Evidence[], nameSkill: (id: string) => string, language: string): Shown[] {
	const bySkill = new Map<string, Map<number, Evidence>>();
	for (const piece of evidence) {
		const lines = bySkill.get(piece.skill) ?? new Map<number, Evidence>();
		const known = lines.get(piece.line);
		if (!known || (known.negated && !piece.negated)) lines.set(piece.line, piece);
		bySkill.set(piece.skill, lines);
	}
	return [...bySkill]
		.map(([id, lines]) => ({ id, name: nameSkill(id), evidence: [...lines.values()].sort((a, b) => rank(a) - rank(b) || a.line - b.line) }))
		.sort((a, b) => a.name.localeCompare(b.name, language));
}

function rank(entry: Evidence): number {
	return PLACES.indexOf(entry.place) + (entry.negated ? PLACES.length : 0);
}
