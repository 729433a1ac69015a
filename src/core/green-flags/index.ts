/**
 * Green flags: signs that somebody thought about the job before posting it.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { GreenFlag } from '../finding.ts';
import type { ReadingContext } from '../reading-context.ts';
import { createFlagContext } from '../signals/flag-context.ts';
import { activelyReviewing } from './actively-reviewing.ts';
import { type GreenFlagRule, greenByWords } from './green-rule.ts';
import { interviewStages } from './interview-stages.ts';
import { narrowPayRange } from './narrow-pay-range.ts';
import { orEquivalent } from './or-equivalent.ts';
import { recentlyPosted } from './recently-posted.ts';

export const GREEN_FLAG_RULES: readonly GreenFlagRule[] = [
	narrowPayRange,
	greenByWords('named-team'),
	greenByWords('first-months'),
	greenByWords('success-measure'),
	greenByWords('system-scale'),
	interviewStages,
	greenByWords('oncall-paid'),
	greenByWords('learning-budget'),
	orEquivalent,
	greenByWords('sponsorship-offered'),
	greenByWords('request-id'),
	greenByWords('deadline'),
	activelyReviewing,
	recentlyPosted,
];

/** Every good sign of a posting, one a kind, in the order of the text; those of the page's fields (empty quote) come first. */
export function findGreenFlags(context: ReadingContext, lexicon: CompiledLexicon): GreenFlag[] {
	const flagContext = createFlagContext(context, lexicon);
	return GREEN_FLAG_RULES.flatMap((rule) => rule.find(flagContext)).sort((a, b) => a.start - b.start);
}
