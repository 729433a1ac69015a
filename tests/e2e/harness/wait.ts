/**
 * Waiting for a state of the browser, never for a time.
 * @module
 */
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 40;
/** Far more than a busy machine needs: it ends what would never come. */
const DEADLINE_MS = 60_000;

/** Asks `probe` until it answers with something else than `null`; throws, naming `what`, when it doesn't within the deadline. */
export async function waitUntil<Result>(what: string, probe: () => Promise<Result | null>): Promise<Result> {
	const deadline = Date.now() + DEADLINE_MS;
	for (;;) {
		const result = await probe();
		if (result !== null) return result;
		if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
		await delay(POLL_MS);
	}
}
