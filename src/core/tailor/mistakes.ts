/**
 * A guide's common mistakes that this résumé makes, each with the lines it is about.
 * @module
 */
import type { Guide, GuideMistake, ResumeCondition } from '../guide/types.ts';
import type { Resume } from '../resume/types.ts';
import { mapLines, readBullets } from './bullets.ts';
import { quoteLines, type ResumeQuote } from './quotes.ts';
import type { HoldsOfResume } from './types.ts';

/** More lines than this only repeat it. */
const LINES_MAX = 5;

export interface FoundMistake {
	readonly mistake: GuideMistake;
	/** The first few lines it is about; empty where it is about the résumé as a whole. */
	readonly lines: readonly ResumeQuote[];
	/** How many there are. */
	readonly count: number;
}

/** In the guide's order. What can't be told of a résumé is no mistake in it. */
export function findMistakes(resume: Resume, guide: Guide | null, holdsOfResume: HoldsOfResume): FoundMistake[] {
	if (!guide || resume.lines.length === 0) return [];
	const byLine = mapLines(readBullets(resume, resume.evidence));
	return guide.mistakes.flatMap((mistake): FoundMistake | [] => {
		const { holds, places } = holdsOfResume(mistake.when);
		if (holds !== true) return [];
		const about = mistake.about ? holdsOfResume(conditionOf(mistake.about)).places : places;
		const quotes = new Map(about.map((line) => byLine.get(line) ?? quoteLines(resume, [line])).map((quote) => [quote.start, quote] as const));
		return { mistake, lines: [...quotes.values()].slice(0, LINES_MAX), count: quotes.size };
	});
}

function conditionOf({ says, shows }: NonNullable<GuideMistake['about']>): ResumeCondition {
	return { any: [...(says ? [{ says }] : []), ...(shows ? [{ shows }] : [])] };
}
