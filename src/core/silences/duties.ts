/**
 * Nothing on what is to be done.
 * @module
 */
import type { SectionKind } from '../finding.ts';
import type { FlagContext } from '../signals/flag-context.ts';
import { defineSilence } from './silence-rule.ts';

/** Sentences that begin with what is done, below a heading that doesn't say so ("Job description"). */
const DUTY =
	/^\W{0,4}(?:(?:build|design|develop|creat|writ|implement|maintain|manag|support|provid|deliver|deploy|own|lead|analy[sz]|automat|monitor|collaborat|communicat|coordinat|integrat|migrat|operat|perform|prepar|present|test|train)(?:e|s|es|ing)?|work(?:s|ing)?) (?!location|place|mode|hours|data\b|sets?\b|experience|skills|knowledge|systems|environment|permit|authori)/;
const DUTIES_MIN = 2;
/** "a developer to work on our website", "our main need is front-end development". */
const PURPOSE =
	/\b(?:looking for|seeking|hiring|need|want|search(?:ing)? for)\b[^.]{3,120}?\b(?:to|who will|who'll|who can) (?:help|work|build|design|develop|create|lead|own|join us in|support|maintain|drive|take|manage|grow|run|improve|deliver|implement|ensure|assist|analy[sz]e)\b|\b(?:main|primary) (?:need|focus|task|goal|purpose) (?:is|will be)\b/;
/** "You train new networks and turn them into libraries": told of the reader, in the present. */
const YOU_DO =
	/^\W{0,4}(?:day to day,? |here,? |each day,? )?you (?:also |then |mainly )?(?:build|design|develop|create|write|implement|maintain|manage|support|deliver|deploy|own|lead|analy[sz]e|automate|monitor|integrate|migrate|operate|prepare|present|test|train|compare|measure|evaluate|research|investigate|improve|run|set up|take over|fit|plan|coordinate|review|draw|label|advise|answer)s? \w/;
const OF_THE_JOB: ReadonlySet<SectionKind> = new Set<SectionKind>(['duties', 'about-role', 'unknown']);

export const duties = defineSilence(
	'duties',
	(context) => !context.sections.some((section) => section.kind === 'duties') && !context.signals.has('says-duties') && !listsDuties(context),
);

function listsDuties({ sentences, lower, sectionAt }: FlagContext): boolean {
	let found = 0;
	for (const { start, end, isHeading } of sentences) {
		if (isHeading || !OF_THE_JOB.has(sectionAt(start))) continue;
		const words = lower.slice(start, end);
		if (PURPOSE.test(words) || YOU_DO.test(words)) return true;
		if (DUTY.test(words)) found++;
		if (found === DUTIES_MIN) return true;
	}
	return false;
}
