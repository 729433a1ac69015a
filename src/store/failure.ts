/**
 * What can keep the store from doing what it was asked. Each reason has its words at `ui:store.<reason>`.
 * @module
 */

/**
 * `blocked`: another page of the extension still holds an older database open; `terminated`: the browser closed the database, twice;
 * `quota`: there is no room, and what was stored before is as it was; `corrupt`: the browser can't read what it stored;
 * `newer`: a later release of the extension wrote it; `unavailable`: the browser lets nothing be stored, or doesn't answer.
 */
export const STORE_FAILURES = ['blocked', 'terminated', 'quota', 'corrupt', 'newer', 'unavailable'] as const;
export type StoreFailureReason = (typeof STORE_FAILURES)[number];

/** Nothing that was stored is lost when this is thrown. `cause` is the browser's own error, where there is one. */
export class StoreFailure extends Error {
	override readonly name = 'StoreFailure';
	readonly reason: StoreFailureReason;

	constructor(reason: StoreFailureReason, cause?: unknown) {
		super(`The store failed: ${reason}`, { cause });
		this.reason = reason;
	}
}

/** Names of errors: https://w3c.github.io/IndexedDB/#exceptions. A name that is missing here is a programmer's error. */
const REASONS: ReadonlyMap<string, StoreFailureReason> = new Map([
	['QuotaExceededError', 'quota'],
	['VersionError', 'newer'],
	['UnknownError', 'corrupt'],
	['NotReadableError', 'corrupt'],
	['SecurityError', 'unavailable'],
	// A closed connection refuses new transactions with the first and ends running ones with the second.
	['InvalidStateError', 'terminated'],
	['AbortError', 'terminated'],
]);

/** The failure behind an error of a database in use; any other error as it is. */
export function explainUse(error: unknown): unknown {
	const reason = REASONS.get(nameOf(error));
	return reason ? new StoreFailure(reason, error) : error;
}

/** The failure behind an error on opening. A browser that forbids storing says so in many ways: `InvalidStateError`, `SecurityError`, `AbortError` … */
export function explainOpening(error: unknown): unknown {
	const reason = REASONS.get(nameOf(error));
	if (reason && reason !== 'terminated') return new StoreFailure(reason, error);
	return error instanceof DOMException ? new StoreFailure('unavailable', error) : error;
}

/** Whether there was no room. */
export function isQuota(error: unknown): boolean {
	return nameOf(error) === 'QuotaExceededError' || (error instanceof StoreFailure && error.reason === 'quota');
}

function nameOf(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}
