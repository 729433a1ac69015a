/**
 * Asks the browser not to clear what is stored when the disk gets full.
 * @module
 */

/** `denied`: what is stored may be cleared by the browser; `unsupported`: it can't be asked. */
export type Persistence = 'granted' | 'denied' | 'unsupported';

/** Asks, unless it was granted already. Firefox may show the question to the reader, so it belongs after something the reader did. */
export async function askPersistence(storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined = globalThis.navigator?.storage): Promise<Persistence> {
	if (!storage?.persist) return 'unsupported';
	try {
		return (await storage.persisted()) || (await storage.persist()) ? 'granted' : 'denied';
	} catch {
		// Pages without an origin of their own are refused with an error.
		return 'unsupported';
	}
}
