/**
 * Transactions: all that is done in one takes effect, or none of it.
 * @module
 */
import type { Database, ReadTransaction, StoreName, WriteTransaction } from './records.ts';

/** Reads from several stores as they are at one moment. */
export async function readFrom<Result>(database: Database, stores: readonly StoreName[], work: (transaction: ReadTransaction) => Promise<Result>): Promise<Result> {
	return toTheEnd(database.transaction([...stores], 'readonly'), work);
}

/** Writes to several stores, all or nothing. Resolves when it is on disk; an error in `work` undoes everything. */
export async function writeTo<Result>(database: Database, stores: readonly StoreName[], work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
	return toTheEnd(database.transaction([...stores], 'readwrite'), work);
}

async function toTheEnd<Transaction extends ReadTransaction | WriteTransaction, Result>(
	transaction: Transaction,
	work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
	// Listened to from the start: a transaction that ends badly while `work` waits would else be an unhandled rejection.
	const end: Promise<unknown> = transaction.done.then(
		() => null,
		(error: unknown) => error,
	);
	let result: Result;
	try {
		result = await work(transaction);
	} catch (error) {
		abort(transaction);
		// Requests of an aborted transaction say only that it was aborted; the transaction knows why.
		throw isAbort(error) ? ((await end) ?? error) : error;
	}
	const error = await end;
	if (error) throw error;
	return result;
}

function abort(transaction: ReadTransaction | WriteTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has ended by itself.
	}
}

function isAbort(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}
