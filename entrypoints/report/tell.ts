import { StoreFailure } from '../../src/store/failure.ts';
import type { Notice } from '../../src/ui/report/types.ts';

/** Tells the reader, above the page. */
export interface Tell {
	(kind: Notice['kind'], key: string, params?: Record<string, string | number>): void;
	/** Says why something could not be stored; anything else is a fault of ours, and thrown. */
	failure(error: unknown): void;
}

/** Makes one of what shows a notice. */
export function createTell(show: (kind: Notice['kind'], key: string, params?: Record<string, string | number>) => void): Tell {
	return Object.assign(show, {
		failure(error: unknown) {
			if (!(error instanceof StoreFailure)) throw error;
			show('error', `ui:store.${error.reason}`);
		},
	});
}
