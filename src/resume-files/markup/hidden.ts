/**
 * What a page's own styles hide from people: it is nobody's evidence, whatever it says.
 * @module
 */

const HIDDEN =
	/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0\d*)?(?=\s*(?:;|$))|font-size\s*:\s*[0-2](?:\.\d+)?\s*(?:px|pt|%)?(?=\s*(?:;|!|$))|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0)/i;
const WHITE = /(?:^|[;\s])color\s*:\s*(?:white|#fff(?:fff)?|rgba?\(\s*255\s*,\s*255\s*,\s*255)(?![\w])/i;
const GROUND = /background/i;
const MAX_ANCESTORS = 60;

/** Whether an element's own style hides it: not shown, of no size, off the page, or white where nothing around it has a ground of its own. */
export function isHiddenByStyle(element: Element): boolean {
	const style = element.getAttribute('style') ?? '';
	return HIDDEN.test(style) || (WHITE.test(style) && !hasGround(element));
}

/** The texts that `readDocumentText` leaves out for that. */
export function findHiddenText(document: Document): string[] {
	const hidden = new Set([...document.querySelectorAll('[style]')].filter(isHiddenByStyle));
	return [...hidden].filter((element) => !isInside(element, hidden)).map((element) => element.textContent ?? '');
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
	for (let at = element.parentElement; at; at = at.parentElement) if (others.has(at)) return true;
	return false;
}

function hasGround(element: Element): boolean {
	let at: Element | null = element;
	for (let depth = 0; at && depth < MAX_ANCESTORS; depth++) {
		if (GROUND.test(at.getAttribute('style') ?? '') || at.hasAttribute('bgcolor') || at.hasAttribute('class')) return true;
		at = at.parentElement;
	}
	return false;
}
