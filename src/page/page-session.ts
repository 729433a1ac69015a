/**
 * Conducts what happens in a page: read, ask, paint, and start over when the address or the text changes. What it needs it is given.
 * @module
 */
import type { Mark, MarkKind } from '../core/marks.ts';
import type { Posting } from '../core/posting.ts';
import type { NotRatedReason } from '../core/reading.ts';
import type { EmptyState } from '../core/tab-view.ts';
import { type WaitTimes, waitFor, watchChanges, watchChildren } from './dom-watch.ts';
import { watchNavigation } from './navigation.ts';
import type { PageView } from './page-view.ts';
import type { RangeOf } from './painted.ts';
import type { PillContent } from './pill.ts';

/** What reading the page gave: a posting, or plainly why there is none. */
export type SiteReading =
	| {
			readonly state: 'posting';
			readonly posting: Posting;
			/** `null` where the posting's text stands nowhere in the page. */
			readonly pageText: { readonly rangeOf: RangeOf } | null;
			/** The element that holds the text, watched for changes. */
			readonly root: Element;
	  }
	| { readonly state: EmptyState; readonly root: Element | null };

/** What was found in a posting. Nothing in it comes from a résumé. */
export interface PageAnswer {
	readonly marks: readonly Mark[];
	readonly counts: Readonly<Record<MarkKind, number>>;
	/** Why the posting as such can't be rated; `null` if it can. */
	readonly notRated: NotRatedReason | null;
	/** ISO 639-1 of the posting's language, `und` where it isn't told. */
	readonly language: string;
}

/** What the page shows. `posting` is the very object that was asked about, also after the same text was read again. */
export type PageState = { readonly state: EmptyState } | { readonly state: 'posting'; readonly posting: Posting; readonly painted: boolean };

export interface SessionPorts {
	readonly window: Window;
	readonly view: Pick<PageView, 'paint' | 'refresh' | 'showPill' | 'clear'>;
	/** Reads the page as it is now. */
	readSite(): SiteReading;
	/** Has a posting read. */
	ask(posting: Posting): Promise<PageAnswer>;
	/** Told each state the page comes into. */
	report(state: PageState): void;
	/** The pill's words for a posting that can't be rated. */
	explain(reason: NotRatedReason, language: string): string;
	/** Told what went wrong in reading or asking. The page stays unmarked, its state is `not-read`. */
	fail(error: unknown): void;
	readonly times?: WaitTimes;
}

export interface PageSession {
	/** Starts over, as after a navigation. */
	restart(): void;
}

/** Starts reading the page, and goes on until the signal aborts. */
export function startPageSession(ports: SessionPorts, signal: AbortSignal): PageSession {
	const { view } = ports;
	const debounceMs = ports.times?.debounceMs;
	let run = new AbortController();
	let answered: { readonly posting: Posting; readonly answer: PageAnswer } | null = null;
	let reported: EmptyState | null = null;

	function report(state: PageState): void {
		if (state.state !== 'posting' && state.state === reported) return;
		reported = state.state === 'posting' ? null : state.state;
		ports.report(state);
	}

	/** Begins a new reading; answers to the one before no longer count. */
	function begin(): void {
		run.abort();
		if (signal.aborted) return;
		run = new AbortController();
		const current = AbortSignal.any([signal, run.signal]);
		readAndPaint(current).catch((error: unknown) => {
			if (current.aborted) return;
			view.clear();
			report({ state: 'not-read' });
			ports.fail(error);
		});
	}

	function restart(): void {
		answered = null;
		// Whoever asked for it waits to be told, even if it comes out the same.
		reported = null;
		view.clear();
		begin();
	}

	async function readAndPaint(current: AbortSignal): Promise<void> {
		const { document } = ports.window;
		let latest: SiteReading | null = null;
		const attempt = () => {
			latest = ports.readSite();
			if (latest.state === 'posting') return latest;
			// What was painted belonged to a posting that is gone.
			answered = null;
			view.clear();
			report({ state: latest.state });
			return null;
		};
		const reading = await waitFor(document.body, current, attempt, ports.times);
		if (current.aborted) return;
		if (reading?.state !== 'posting') return idle(latest, current);
		const { posting, pageText, root } = reading;
		// From here on, so that a change while the answer is on its way is seen as well.
		if (pageText) watchChanges(root, current, { onTouched: view.refresh, onSettled: begin }, debounceMs);
		else watchChildren(root, current, begin, debounceMs);
		let read = answered && isSamePosting(answered.posting, posting) ? answered : null;
		if (!read) {
			view.clear();
			report({ state: 'loading' });
			read = { posting, answer: await ports.ask(posting) };
			if (current.aborted) return;
			answered = read;
		}
		const { marks } = read.answer;
		const painted = pageText ? view.paint(marks, pageText.rangeOf) : 0;
		view.showPill(writePill(read.answer));
		report({ state: 'posting', posting: read.posting, painted: pageText !== null && (painted > 0 || marks.length === 0) });
	}

	/** The bound is over without a posting: say so, and look again only if what was looked at changes. */
	function idle(latest: SiteReading | null, current: AbortSignal): void {
		if (latest?.state === 'loading') report({ state: 'no-posting' });
		if (latest?.root) watchChanges(latest.root, current, { onTouched: () => {}, onSettled: begin }, debounceMs);
		else watchChildren(ports.window.document.body, current, begin, debounceMs);
	}

	function writePill({ notRated, language, counts }: PageAnswer): PillContent {
		return notRated === null ? { counts } : { note: ports.explain(notRated, language) };
	}

	signal.addEventListener('abort', () => view.clear(), { once: true });
	watchNavigation(ports.window, signal, restart);
	begin();
	return { restart };
}

/** Whether two readings are of one posting, to the letter. */
function isSamePosting(a: Posting, b: Posting): boolean {
	return a.site === b.site && a.id === b.id && a.text === b.text;
}
