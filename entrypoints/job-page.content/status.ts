import type { Posting } from '../../src/core/posting.ts';
import type { PageStatus } from '../../src/messaging/protocol.ts';
import type { PageState } from '../../src/page/page-session.ts';

/** What this page shows, for whoever asks. `tell` is called at each change. */
export function createStatus(tell: (status: PageStatus) => void) {
	let current: PageStatus = { state: 'loading' };
	let waiting: ((status: PageStatus) => void)[] = [];
	const keys = new WeakMap<Posting, string>();
	return {
		get: (): PageStatus => current,
		setKey: (posting: Posting, key: string) => void keys.set(posting, key),
		set(state: PageState): void {
			current = state.state === 'posting' ? { state: 'posting', key: keys.get(state.posting) ?? '', painted: state.painted } : { state: state.state };
			tell(current);
			if (current.state === 'loading') return;
			for (const resolve of waiting) resolve(current);
			waiting = [];
		},
		/** The next state that isn't just waiting. */
		next: () => new Promise<PageStatus>((resolve) => waiting.push(resolve)),
	};
}
