/**
 * What a check is: one fact of a posting held against what the reader has stated.
 * @module
 */
import type { Gate, Params } from '../../finding.ts';
import type { Posting, Span } from '../../posting.ts';
import type { Profile } from '../../profile.ts';
import type { Reading } from '../../reading.ts';
import type { Resume } from '../../resume/types.ts';
import type { CheckRuleName } from './rules.ts';

/**
 * `fails`: the reader's own word excludes it. `check`: close, or open to talk. `unknown`: one side says nothing, or the two can't be
 * compared. `pass`: it fits.
 */
export type CheckResult = 'fails' | 'check' | 'unknown' | 'pass';

export interface Check {
	/** The kind of the gate, or `years`, `skill-years`, `degree`, `level`, `mode`, `place`, `pay`, `red-flag`. */
	readonly kind: string;
	readonly result: CheckResult;
	/** Names the message `match:check.<rule>`. */
	readonly rule: CheckRuleName;
	readonly params: Params;
	/** Where the posting says it; `null` if only a field of the page does, or nothing. */
	readonly span: Span | null;
}

/** The two sides. */
export interface CheckInput {
	readonly reading: Reading;
	readonly posting: Pick<Posting, 'text' | 'location'>;
	readonly resume: Resume | null;
	readonly profile: Profile;
	/** Years for which the reader has used a skill, by its id; `null` where nothing tells. */
	readonly yearsOfUse: (skill: string) => number | null;
}

/** Holds one matter against the reader's word. Nothing where the posting doesn't raise it and the reader doesn't care. */
export type CheckRule = (input: CheckInput) => readonly Check[];

/** What became of one gate. */
export interface Verdict {
	readonly result: CheckResult;
	readonly rule: CheckRuleName;
	readonly params?: Params;
}

/** A check for each gate of a kind. */
export function judgeGates({ reading }: CheckInput, kind: string, judge: (gate: Gate) => Verdict): Check[] {
	return reading.gates
		.filter((gate) => gate.kind === kind)
		.map((gate) => {
			const { result, rule, params = {} } = judge(gate);
			return { kind, result, rule, params, span: { start: gate.start, end: gate.end } };
		});
}

/** One of three, by what the reader has said of something. */
export function byWord<Value>(said: boolean | null, yes: Value, no: Value, nothing: Value): Value {
	if (said === null) return nothing;
	return said ? yes : no;
}
