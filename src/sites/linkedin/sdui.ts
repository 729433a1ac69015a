/**
 * LinkedIn signed in, the pages that the server draws ("SDUI"): `/jobs/view/<id>/`, `/jobs/search-results/`, as seen 2026-03 to 2026-10.
 * Classes are hashes that change with each release, so that only keys, test ids and places are to be relied on.
 * @module
 */
import { countWords, linesOf } from '../element-text.ts';
import { idOfPath, type LayoutReading } from './layout.ts';
import { readDocumentTitle, readSduiFacts } from './sdui-facts.ts';

/** The slot stands in the page before its content does; the component within (or on it) marks it filled. */
const SLOT_KEY = 'JobDetails_AboutTheJob_';
const SLOT = `[componentkey^="${SLOT_KEY}"], [id^="${SLOT_KEY}"]`;
const COMPONENT = '[data-sdui-component$=".aboutTheJob"]';
const BOX = '[data-testid="expandable-text-box"]';
/** The screen of a search, and of a job by itself. */
const SCREEN = '[data-sdui-screen$=".SemanticJobDetails"], [data-sdui-screen$=".JobDetails"]';
/** What holds the cards of a job, should the screen have lost its name. */
const COLUMN = '[data-testid="lazy-column"], main, [role="main"]';
const LIST = '[componentkey="SearchResultsMainContent"], [componentkey^="job-card-component-ref-"]';

const OTHER_CARD = '[data-sdui-component], [componentkey^="JobDetails"], [id^="JobDetails"]';

const FALLBACK_WORDS_MIN = 30;

export function readSdui(document: Document, id: string | null): LayoutReading | null {
	const slots = [...document.querySelectorAll(SLOT)];
	const named = slots.filter((candidate) => id !== null && idOfSlot(candidate) === id);
	// An empty copy may stand before the filled one.
	const slot = named.find(holdsWords) ?? named[0] ?? slots[0] ?? null;
	const screens = [...document.querySelectorAll(SCREEN)];
	const screen = screens.find((candidate) => slot === null || candidate.contains(slot)) ?? screens.at(-1) ?? null;
	const component = [...document.querySelectorAll(COMPONENT)].find(holdsWords);
	const root = screen ?? (slot ?? component)?.closest(COLUMN) ?? slot;
	if (!root) return readBare(document, id) ?? (document.querySelector(LIST) ? { state: id === null ? 'list-only' : 'loading', root: null } : null);
	const shown = slot && idOfSlot(slot);
	if (id !== null && shown !== null && shown !== id) return { state: 'stale', root };
	const found = findDescription(slot, root);
	if (!found) return { state: id === null && shown === null ? 'list-only' : 'loading', root };
	return { state: 'posting', id: shown, facts: readSduiFacts(root, found.description, shown ?? id), root, ...found };
}

function idOfSlot(slot: Element): string | null {
	const key = [slot.getAttribute('componentkey'), slot.id].find((name) => name?.startsWith(SLOT_KEY));
	return /^\d+$/u.exec(key?.slice(SLOT_KEY.length) ?? '')?.[0] ?? null;
}

function holdsWords(element: Element): boolean {
	return countWords(element.textContent ?? '', FALLBACK_WORDS_MIN) >= FALLBACK_WORDS_MIN;
}

interface Description {
	readonly description: Element;
	readonly skip?: (element: Element) => boolean;
	readonly doubtful?: boolean;
}

function findDescription(slot: Element | null, root: Element): Description | null {
	const component = slot?.querySelector(COMPONENT) ?? [...root.querySelectorAll(COMPONENT)].find((candidate) => slot === null || candidate.contains(slot) || holdsWords(candidate));
	const box = slot?.querySelector(BOX) ?? component?.querySelector(BOX);
	if (box) return linesOf(box).length > 0 ? { description: box } : null;
	const whole = component ?? slot;
	if (whole) return readWhole(whole);
	const longest = findLongestBox(root);
	return longest && { description: longest, doubtful: true };
}

/** Other cards ("About the company", people) have boxes of this kind as well. */
function findLongestBox(root: ParentNode): Element | null {
	const boxes = [...root.querySelectorAll(BOX)].filter((candidate) => candidate.closest(OTHER_CARD) === null && holdsWords(candidate));
	return boxes.map((box) => ({ box, words: countWords(box.textContent ?? '') })).sort((a, b) => b.words - a.words)[0]?.box ?? null;
}

/** Without a box, the card is read but for its heading; what stands under the description comes along, hence the doubt. */
function readWhole(card: Element): Description | null {
	if (!holdsWords(card)) return null;
	const heading = card.querySelector('h2');
	return { description: card, skip: (element) => element === heading, doubtful: true };
}

/** A page whose parts have all lost their names but for the box of the text. It has to say by its links or its own title which job it shows. */
function readBare(document: Document, id: string | null): LayoutReading | null {
	const box = findLongestBox(document);
	if (!box || id === null) return null;
	const root = box.closest(COLUMN) ?? document.body;
	const linked = [...root.querySelectorAll('p > a[href*="/jobs/view/"]')].flatMap((link) => idOfPath(link.getAttribute('href') ?? '') ?? []);
	if (linked.includes(id) || readDocumentTitle(document)) return { state: 'posting', id, facts: readSduiFacts(root, box, id), description: box, root, doubtful: true };
	return linked.length > 0 ? { state: 'stale', root } : null;
}
