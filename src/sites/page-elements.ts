/**
 * What an element is to a reader: shown or not, a block or not, bold, heading, list. By tag and attribute alone, since styles are known only to a browser that shows the page.
 * Tags are compared by their local name, so that HTML and XML documents of any window are read alike.
 * @module
 */

/** Elements whose content is no text of the page, or that a reader operates rather than reads. */
const UNREAD = new Set('audio button canvas embed head iframe input link meta noscript object option progress script select style svg template textarea title video'.split(' '));
const BLOCKS = new Set(
	(
		'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol ' +
		'p pre search section summary table caption tbody td tfoot th thead tr ul'
	).split(' '),
);
const BOLD = new Set(['b', 'strong']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

const HIDDEN_CLASS = /(?:^|\s)(?:visually-hidden|visuallyhidden|sr-only|screen-reader-text|a11y-text)(?:\s|$)/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i;
const NORMAL_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:normal|lighter|[1-5]00)/i;
const PRE_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:pre|pre-line|pre-wrap|break-spaces)\s*(?:;|$)/i;
const PRE_CLASS = /(?:^|\s)white-?space-pre-(?:line|wrap)(?:\s|$)/;
/** Elements that other extensions put into job pages (seen 2026-03: `div.simplify-jobs-shadow-root` inside LinkedIn's description). */
const FOREIGN = /(?:^|[\s_-])(?:shadow-root|shadow-host|plasmo-csui|grammarly|simplify-jobs|simplify-gpt|huntr|teal-extension)(?:$|[\s_-])/i;

/** Links that are drawn and used as buttons ("Apply"), as their class says in the page kits that boards use. */
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])/i;

/**
 * Whether an element shows nothing that belongs to the posting's text. `aria-hidden` says so of a block (a closed dialog, a folded part);
 * of a stretch within a line it says that the drawn text is spoken in other words, so that it is the one to read.
 */
export function isUnread(element: Element): boolean {
	if (UNREAD.has(element.localName)) return true;
	if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
	if (element.getAttribute('role') === 'button') return true;
	if (element.getAttribute('aria-hidden') === 'true' && isBlock(element) && !isBehindDialog(element)) return true;
	const classes = element.getAttribute('class');
	if (classes && element.localName === 'a' && BUTTON_CLASS.test(classes)) return true;
	if (classes && (HIDDEN_CLASS.test(classes) || FOREIGN.test(classes))) return true;
	const style = element.getAttribute('style');
	if (style && HIDDEN_STYLE.test(style)) return true;
	const id = element.getAttribute('id');
	return (id !== null && FOREIGN.test(id)) || (element.localName.includes('-') && FOREIGN.test(element.localName));
}

/** An open dialog hides the page behind it from screen readers, though not from sight. */
function isBehindDialog(element: Element): boolean {
	return element.localName === 'main' || element.querySelector('main, [role="main"], h1') !== null;
}

export function isBlock(element: Element): boolean {
	return BLOCKS.has(element.localName) || isListItem(element) || headingRank(element) !== null;
}

export function isListItem(element: Element): boolean {
	return element.localName === 'li' || element.getAttribute('role') === 'listitem';
}

export function isList(element: Element): boolean {
	return LISTS.has(element.localName) || element.getAttribute('role') === 'list';
}

/** 1–6 for a heading (`role="heading"` without a level is 2, as the standard has it), else `null`. */
export function headingRank(element: Element): number | null {
	const tag = /^h([1-6])$/.exec(element.localName);
	if (tag) return Number(tag[1]);
	if (element.getAttribute('role') !== 'heading') return null;
	const level = Number(element.getAttribute('aria-level'));
	return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** `null`: as bold as what it lies in. */
export function boldness(element: Element): boolean | null {
	const style = element.getAttribute('style');
	if (style && BOLD_STYLE.test(style)) return true;
	if (style && NORMAL_STYLE.test(style)) return false;
	return BOLD.has(element.localName) ? true : null;
}

/** Whether line breaks in an element's text are drawn as such. */
export function keepsLineBreaks(element: Element): boolean {
	return element.localName === 'pre' || PRE_STYLE.test(element.getAttribute('style') ?? '') || PRE_CLASS.test(element.getAttribute('class') ?? '');
}
