/**
 * LinkedIn signed in, the pages that the server draws ("SDUI"): `/jobs/view/<id>/`, `/jobs/search-results/`, as seen 2026-03 and 2026-09.
 * Classes are hashes that change with each release, so that only keys, test ids and places are to be relied on.
 * @module
 */
import { countWords, linesOf } from '../element-text.ts';
import type { LayoutReading } from './layout.ts';
import { readSduiFacts } from './sdui-facts.ts';

/** The slot stands in the page before its content does; the component within marks it filled. */
const SLOT_KEY = 'JobDetails_AboutTheJob_';
const SLOT = `[componentkey^="${SLOT_KEY}"]`;
const COMPONENT = '[data-sdui-component$=".aboutTheJob"]';
const BOX = '[data-testid="expandable-text-box"]';
/** The screen of a search, and of a job by itself. */
const SCREEN = '[data-sdui-screen$=".SemanticJobDetails"], [data-sdui-screen$=".JobDetails"]';
/** What holds the cards of a job, should the screen have lost its name. */
const COLUMN = '[data-testid="lazy-column"], main, [role="main"]';
const LIST = '[componentkey="SearchResultsMainContent"], [componentkey^="job-card-component-ref-"]';

const FALLBACK_WORDS_MIN = 30;

export function readSdui(document: Document, id: string | null): LayoutReading | null {
	const slots = [...document.querySelectorAll(SLOT)];
	const slot = (id !== null && slots.find((candidate) => idOfSlot(candidate) === id)) || slots[0] || null;
	const screens = [...document.querySelectorAll(SCREEN)];
	const screen = screens.find((candidate) => slot === null || candidate.contains(slot)) ?? screens.at(-1) ?? null;
	const root = screen ?? slot?.closest(COLUMN) ?? slot;
	if (!root) return document.querySelector(LIST) ? { state: id === null ? 'list-only' : 'loading', root: null } : null;
	const shown = slot && idOfSlot(slot);
	if (id !== null && shown !== null && shown !== id) return { state: 'stale', root };
	const found = findDescription(slot, root);
	if (!found) return { state: id === null && shown === null ? 'list-only' : 'loading', root };
	return { state: 'posting', id: shown, facts: readSduiFacts(root, found.description, shown ?? id), root, ...found };
}

function idOfSlot(slot: Element): string | null {
	return /^\d+$/u.exec((slot.getAttribute('componentkey') ?? '').slice(SLOT_KEY.length))?.[0] ?? null;
}

interface Description {
	readonly description: Element;
	readonly skip?: (element: Element) => boolean;
	readonly doubtful?: boolean;
}

function findDescription(slot: Element | null, root: Element): Description | null {
	const component = slot?.querySelector(COMPONENT) ?? root.querySelector(COMPONENT);
	const box = slot?.querySelector(BOX) ?? component?.querySelector(BOX);
	if (box) return linesOf(box).length > 0 ? { description: box } : null;
	if (component) return readWholeComponent(component);
	if (slot) return null;
	// Other components ("About the company", people) have boxes of this kind as well.
	const boxes = [...root.querySelectorAll(BOX)].filter((candidate) => candidate.closest('[data-sdui-component]') === null);
	const longest = boxes.map((description) => ({ description, words: countWords(description.textContent ?? '') })).sort((a, b) => b.words - a.words)[0];
	return longest && longest.words >= FALLBACK_WORDS_MIN ? { description: longest.description, doubtful: true } : null;
}

/** Without a box, the card is read but for its heading; what stands under the description comes along, hence the doubt. */
function readWholeComponent(component: Element): Description | null {
	if (countWords(component.textContent ?? '', FALLBACK_WORDS_MIN) < FALLBACK_WORDS_MIN) return null;
	const heading = component.querySelector('h2');
	return { description: component, skip: (element) => element === heading, doubtful: true };
}
