/**
 * What of a view's findings holds the words of a filter. Every text that the reader sees on a row counts.
 * @module
 */
import type { AlsoAsked, Gate, GreenFlag, RedFlag, Silence } from '../../core/finding.ts';
import type { PostingView } from '../../core/tab-view.ts';
import type { Translate } from '../../locales/translator.ts';
import { nameRequirement } from './names.ts';
import { holds, quoteSpan } from './places.ts';
import { type SortedRequirements, sortRequirements } from './sort-requirements.ts';
import { describeFlag, describeGate, describeGreenFlag, describeSilence } from './words.ts';

export interface SelectedFindings {
	readonly requirements: SortedRequirements;
	readonly gates: readonly Gate[];
	readonly redFlags: readonly RedFlag[];
	readonly greenFlags: readonly GreenFlag[];
	readonly silences: readonly Silence[];
	readonly alsoAsked: readonly AlsoAsked[];
	/** How many findings are left. */
	readonly count: number;
}

export function selectFindings(view: PostingView, filter: string, nameSkill: (id: string) => string, translate: Translate): SelectedFindings {
	const { reading, posting } = view;
	const quote = (span: { start: number; end: number }) => quoteSpan(posting.text, span);
	const requirements = reading.requirements.filter((requirement) => holds(filter, nameRequirement(requirement, nameSkill, translate)));
	const gates = reading.gates.filter((gate) => holds(filter, describeGate(translate, gate).title, quote(gate)));
	const redFlags = reading.redFlags.filter((flag) => holds(filter, describeFlag(translate, flag).title, quote(flag)));
	const greenFlags = reading.greenFlags.filter((flag) => holds(filter, describeGreenFlag(translate, flag).title, quote(flag)));
	const alsoAsked = reading.alsoAsked.filter((line) => holds(filter, quote(line)));
	const silences = reading.silences.filter((silence) => {
		const { title, question } = describeSilence(translate, silence);
		return holds(filter, title, question);
	});
	return {
		requirements: sortRequirements({ ...reading, requirements }),
		gates,
		redFlags,
		greenFlags,
		silences,
		alsoAsked,
		count: [requirements, gates, redFlags, greenFlags, silences, alsoAsked].reduce((sum, list) => sum + list.length, 0),
	};
}
