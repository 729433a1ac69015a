/**
 * The skills found in a résumé, each with its best line.
 * @module
 */
import type { Evidence, EvidencePlace, Resume } from '../../core/resume/types.ts';
import { Group } from '../parts/group.tsx';
import type { SkillName } from '../parts/names.ts';
import { useTranslate } from '../parts/translation.tsx';
import { humanise } from '../parts/words.ts';

/** Places from the strongest evidence to the weakest. */
const PLACES: readonly EvidencePlace[] = ['experience', 'project', 'certification', 'publication', 'education', 'summary', 'list', 'other'];

export function SkillEvidence({ resume, skillName }: { resume: Resume; skillName?: SkillName }) {
	const translate = useTranslate();
	const skills = collectSkills(resume.evidence, (id) => skillName?.(id) ?? humanise(id), translate('ui:language-tag'));
	return (
		<Group title={translate('ui:resume.skills')} count={skills.length} note={translate('ui:resume.skills-note')}>
			<ul class="rows">
				{skills.map(({ name, best }) => (
					<li key={best.skill} class="row">
						<div class="row-head">
							<span class="row-name">{name}</span>
							<span class={best.negated ? 'tag' : `tag tag-${best.place === 'experience' || best.place === 'project' ? 'shown' : 'place'}`}>
								{translate(best.negated ? 'ui:resume.negated' : `match:place.${best.place}`)}
							</span>
						</div>
						<p class="row-note clamp">{resume.lines[best.line]?.text.trim()}</p>
					</li>
				))}
			</ul>
		</Group>
	);
}

function collectSkills(evidence: readonly Evidence[], nameSkill: (id: string) => string, language: string): { name: string; best: Evidence }[] {
	const best = new Map<string, Evidence>();
	for (const entry of evidence) {
		const known = best.get(entry.skill);
		if (!known || rank(entry) < rank(known)) best.set(entry.skill, entry);
	}
	return [...best.values()].map((entry) => ({ name: nameSkill(entry.skill), best: entry })).sort((a, b) => a.name.localeCompare(b.name, language));
}

function rank(entry: Evidence): number {
	return PLACES.indexOf(entry.place) + (entry.negated ? PLACES.length : 0);
}
