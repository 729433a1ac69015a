/**
 * Waits for what a page brings in late, and tells when what was read changes. Observers are narrow, folded and bounded.
 * @module
 */
import { isOwnChange } from './own-nodes.ts';
import { frameOf } from './viewport-boxes.ts';

/** Changes that come closer together than this are taken for one. */
export const DEBOUNCE_MS = 250;
/** A page that never stops changing is looked at this often all the same. */
export const SETTLE_CAP_MS = 2_000;
/** Waiting for a posting ends after this. */
export const BOUND_MS = 15_000;

export interface WaitTimes {
	readonly debounceMs: number;
	readonly boundMs: number;
}

/**
 * Calls `attempt` now, and again after changes in or around `root`, until it gives something, the bound is over (then a last time) or the signal aborts.
 * Rejects if `attempt` throws.
 */
export function waitFor<Found>(
	root: Node,
	signal: AbortSignal,
	attempt: () => Found | null,
	{ debounceMs, boundMs }: WaitTimes = { debounceMs: DEBOUNCE_MS, boundMs: BOUND_MS },
): Promise<Found | null> {
	return new Promise((resolve, reject) => {
		const waiting = new AbortController();
		const end = (found: Found | null) => {
			waiting.abort();
			resolve(found);
		};
		const look = (): Found | null => {
			try {
				return attempt();
			} catch (error) {
				waiting.abort();
				reject(error);
				return null;
			}
		};
		if (signal.aborted) return end(null);
		const first = look();
		if (first !== null || waiting.signal.aborted) return end(first);
		signal.addEventListener('abort', () => end(null), { once: true, signal: waiting.signal });
		const bound = setTimeout(() => end(look()), boundMs);
		waiting.signal.addEventListener('abort', () => clearTimeout(bound), { once: true });
		const settle = createSettler(waiting.signal, debounceMs, () => {
			const found = look();
			if (found !== null) end(found);
		});
		observeAround(root, waiting.signal, settle);
	});
}

export interface ChangeHandlers {
	/** Called at once, before the change is drawn: what is painted may be wrong now. */
	onTouched(): void;
	/** Called when the changes have come to rest. `root` may have left the page by then. */
	onSettled(): void;
}

/** Tells of changes in `root`, and of its being replaced, until the signal aborts. What we put into the page ourselves is no change. */
export function watchChanges(root: Node, signal: AbortSignal, { onTouched, onSettled }: ChangeHandlers, debounceMs = DEBOUNCE_MS): void {
	if (signal.aborted) return;
	const settle = createSettler(signal, debounceMs, onSettled);
	// A page may swap its text in the very task that brought us here: then there is nothing left to observe.
	if (!isShown(root)) settle();
	observeAround(root, signal, (isInside) => {
		// What comes and goes around the root is no concern as long as the root stays.
		if (!isInside && isShown(root)) return;
		onTouched();
		if (!signal.aborted) settle();
	});
}

/** Tells when children of `parent` come or go, and have come to rest: the cheap watch for a page that had nothing to read. */
export function watchChildren(parent: Node, signal: AbortSignal, onSettled: () => void, debounceMs = DEBOUNCE_MS): void {
	if (signal.aborted) return;
	const settle = createSettler(signal, debounceMs, onSettled);
	const observer = new MutationObserver((records) => {
		if (!records.every(isOwnChange)) settle();
	});
	observer.observe(parent, { childList: true });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Whether a node still stands in a document that a window or frame shows: what a frame showed before stays connected. */
function isShown(node: Node): boolean {
	return node.isConnected && node.ownerDocument?.defaultView !== null;
}

/** Folds many calls into one, after a rest of `debounceMs` or at most `SETTLE_CAP_MS` after the first. */
function createSettler(signal: AbortSignal, debounceMs: number, onSettled: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let cap: ReturnType<typeof setTimeout> | null = null;
	const stop = () => {
		if (timer !== null) clearTimeout(timer);
		if (cap !== null) clearTimeout(cap);
		timer = cap = null;
	};
	const fire = () => {
		stop();
		onSettled();
	};
	signal.addEventListener('abort', stop, { once: true });
	return () => {
		if (signal.aborted) return;
		if (timer !== null) clearTimeout(timer);
		timer = setTimeout(fire, debounceMs);
		cap ??= setTimeout(fire, SETTLE_CAP_MS);
	};
}

/** Observes the text under `root`, and of each node above it only the children: enough to see any of them replaced. Frames above it that load anew count as well. */
function observeAround(root: Node, signal: AbortSignal, onChange: (isInside: boolean) => void): void {
	const observer = new MutationObserver((records) => {
		const foreign = records.filter((record) => !isOwnChange(record));
		if (foreign.length > 0) onChange(foreign.some(({ target }) => root.contains(target)));
	});
	observer.observe(root, { childList: true, characterData: true, subtree: true });
	for (let above = parentOf(root); above; above = parentOf(above)) {
		observer.observe(above, { childList: true });
		// An iframe's load is no mutation; it doesn't bubble, but can be caught on its way down.
		if (above.nodeType === 9)
			above.addEventListener('load', ({ target }) => (target as Element).localName === 'iframe' && onChange(root.contains(target as Node)), { capture: true, signal });
	}
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function parentOf(node: Node): Node | null {
	if (node.parentNode) return node.parentNode;
	if (node.nodeType === 11 && 'host' in node) return (node as ShadowRoot).host;
	return node.nodeType === 9 ? frameOf(node as Document) : null;
}
