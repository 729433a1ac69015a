/**
 * Conditions joined: what holds, what doesn't, and what can't be told. What a teaser leaves out is neither there nor absent.
 * @module
 */

/** `null`: can't be told. `places`: what made it true; empty where only an absence did. */
export interface Verdict<Place> {
	readonly holds: boolean | null;
	readonly places: readonly Place[];
}

interface Joined<Condition> {
	readonly all?: readonly Condition[];
	readonly any?: readonly Condition[];
	readonly not?: Condition;
}

/** Judges a condition that joins others; `null` if it is a plain one. */
export function judgeJoined<Condition extends object, Place>(condition: Condition, judge: (part: Condition) => Verdict<Place>): Verdict<Place> | null {
	const { all, any, not } = condition as Joined<Condition>;
	if (all) {
		const verdicts = all.map(judge);
		const holds = verdicts.some((one) => one.holds === false) ? false : verdicts.every((one) => one.holds) ? true : null;
		return { holds, places: holds ? verdicts.flatMap((one) => one.places) : [] };
	}
	if (any) {
		const verdicts = any.map(judge);
		const holding = verdicts.filter((one) => one.holds);
		return { holds: holding.length > 0 ? true : verdicts.some((one) => one.holds === null) ? null : false, places: holding.flatMap((one) => one.places) };
	}
	if (not) {
		const { holds } = judge(not);
		return { holds: holds === null ? null : !holds, places: [] };
	}
	return null;
}

/** True with its places, or absent: false where absence can be told, else `null`. */
export function verdictOf<Place>(holds: boolean, places: readonly Place[], absenceTells: boolean): Verdict<Place> {
	return holds ? { holds, places } : { holds: absenceTells ? false : null, places: [] };
}
