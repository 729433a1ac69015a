/**
 * Waiting, but not for good.
 * @module
 */

/** Browsers have been seen to leave an open database unanswered for good; a reader waits no longer than this. */
export const ANSWER_MAX_MS = 5_000;

/** What `work` comes to, or the error of `explain` when the bound is over. What comes later than that is given to `onLate`. */
export async function withinBound<Result>(work: Promise<Result>, explain: () => Error, onLate: (result: Result) => void): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const bound = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			work.then(onLate, () => {});
			reject(explain());
		}, ANSWER_MAX_MS);
	});
	try {
		return await Promise.race([work, bound]);
	} finally {
		clearTimeout(timer);
	}
}
