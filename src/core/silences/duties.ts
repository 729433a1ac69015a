/**
 * Nothing on what is to be done.
 * @module
 */
import type { SectionKind } from '../finding.ts';
import type { FlagContext } from '../signals/flag-context.ts';
import { defineSilence } from './silence-rule.ts';

/** Points of a list that begin with what is done, below a heading that doesn't say so ("Job description"). */
const DUTY =
	/^\W{0,4}(?:buil|design|develop|create|creating|write|writing|implement|maintain|manag|support|provid|deliver|deploy|own|lead|analy[sz]|automat|monitor|collaborat|communicat|coordinat|integrat|migrat|operat|perform|prepar|present|test|train|work(?:s|ing)? )\w{0,8}\b/;
const DUTIES_MIN = 2;
const OF_THE_JOB: ReadonlySet<SectionKind> = new Set<SectionKind>(['duties', 'about-role', 'unknown']);

export const duties = defineSilence(
	'duties',
	(context) => !context.sections.some((section) => section.kind === 'duties') && !context.signals.has('says-duties') && !listsDuties(context),
);

function listsDuties({ blocks, lower, sectionAt }: FlagContext): boolean {
	let found = 0;
	for (const block of blocks) {
		if (block.kind === 'item' && OF_THE_JOB.has(sectionAt(block.start)) && DUTY.test(lower.slice(block.start, Math.min(block.end, block.start + 30)))) found++;
		if (found === DUTIES_MIN) return true;
	}
	return false;
}
