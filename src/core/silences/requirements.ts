/**
 * Nothing on what is asked of the applicant.
 * @module
 */
import type { SectionKind } from '../finding.ts';
import { defineSilence } from './silence-rule.ts';

const ASKING: ReadonlySet<SectionKind> = new Set<SectionKind>(['requirements', 'preferred', 'skills', 'education']);

export const requirements = defineSilence('requirements', ({ sections, facts, requirements, signals }) => {
	if (sections.some((section) => ASKING.has(section.kind)) || facts.years.length > 0 || facts.degree) return false;
	return !requirements.some((requirement) => requirement.tier !== 'mentioned') && !signals.has('says-requirements');
});
