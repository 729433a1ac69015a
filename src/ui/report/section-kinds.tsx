/**
 * The kinds a section can be of, to choose from.
 * @module
 */
import type { ResumeSectionKind } from '../../core/resume/types.ts';
import { useTranslate } from '../parts/translation.tsx';

/** In the order of most résumés. */
const SECTION_KINDS: readonly ResumeSectionKind[] = [
	'contact',
	'summary',
	'experience',
	'projects',
	'education',
	'skills',
	'certifications',
	'publications',
	'languages',
	'awards',
	'interests',
	'other',
];

export function KindChoices() {
	const translate = useTranslate();
	return SECTION_KINDS.map((kind) => (
		<option key={kind} value={kind}>
			{translate(`resume:section.${kind}`)}
		</option>
	));
}
