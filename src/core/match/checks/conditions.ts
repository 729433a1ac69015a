/**
 * Conditions that the reader accepts or not by a plain word: licence, travel, on call. And those nobody is asked about beforehand.
 * @module
 */
import type { Gate } from '../../finding.ts';
import { byWord, type Check, type CheckInput, judgeGates, type Verdict } from './check.ts';

const DRIVING = /driv|führerschein|\b(?:class|category|klasse)\b/;
/** So much more travel than the reader wants is worth a question before it is a no. In per cent of the time. */
const LITTLE_MORE_TRAVEL = 10;
/** Who travels this much accepts what a posting calls "extensive" without a figure. */
const EXTENSIVE_TRAVEL = 75;

/** A licence to drive. Of a licence to practise the reader has stated nothing. */
export function checkLicence(input: CheckInput): Check[] {
	return judgeGates(input, 'license-required', (gate) => {
		const words = input.posting.text.slice(gate.start, gate.end);
		if (!DRIVING.test(words.toLowerCase())) return { result: 'unknown', rule: 'licence-other', params: { words } };
		return byWord<Verdict>(
			input.profile.hasDrivingLicence,
			{ result: 'pass', rule: 'licence-held' },
			{ result: 'fails', rule: 'licence-lacking' },
			{ result: 'unknown', rule: 'licence-unstated' },
		);
	});
}

/** Travel, in per cent of the time. */
export function checkTravel(input: CheckInput): Check[] {
	return judgeGates(input, 'travel', (gate) => judgeTravel(gate, input.profile.mostTravel));
}

function judgeTravel({ params }: Gate, most: number | null): Verdict {
	const asked = typeof params?.percent === 'number' ? params.percent : null;
	if (most === null) return { result: 'unknown', rule: asked === null ? 'travel-much-unstated' : 'travel-unstated', params: { asked: asked ?? 0 } };
	const figures = { asked: asked ?? 0, most };
	if (asked === null) return { result: most >= EXTENSIVE_TRAVEL ? 'pass' : 'check', rule: 'travel-much', params: figures };
	if (asked <= most) return { result: 'pass', rule: 'travel-within', params: figures };
	return { result: asked - most <= LITTLE_MORE_TRAVEL ? 'check' : 'fails', rule: 'travel-over', params: figures };
}

/** On call, shifts, nights, weekends. */
export function checkOnCall(input: CheckInput): Check[] {
	return judgeGates(input, 'oncall', ({ rule }) => {
		const kind = rule === 'shifts' ? 'shifts' : ('oncall' as const);
		return byWord<Verdict>(
			input.profile.acceptsOnCall,
			{ result: 'pass', rule: `${kind}-accepted` },
			{ result: 'fails', rule: `${kind}-refused` },
			{ result: 'unknown', rule: `${kind}-unstated` },
		);
	});
}

/** Age and bodily strength are nobody's business here: said, never judged. */
export function checkUnasked(input: CheckInput): Check[] {
	return [
		...judgeGates(input, 'minimum-age', ({ params }) => ({ result: 'unknown', rule: 'minimum-age', params: { age: params?.age ?? 0 } })),
		...judgeGates(input, 'physical-demands', () => ({ result: 'unknown', rule: 'physical-demands' })),
	];
}
