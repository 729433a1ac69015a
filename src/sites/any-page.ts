/**
 * Reads a page of no known site, because the reader asked for it.
 * @module
 */
import type { PostingFacts } from '../core/posting.ts';
import { type Article, findArticle } from './article.ts';
import { sortChips } from './chips.ts';
import { countWords, firstText, linesOf } from './element-text.ts';
import { findJobPosting, isListOfJobs, readDescription } from './json-ld.ts';
import { findKnownContainer, readBoardFacts } from './known-boards.ts';
import { locateText } from './locate.ts';
import { makePosting, makeReading } from './make-reading.ts';
import { addressId, cleanAddress } from './page-address.ts';
import { readPageText } from './page-text.ts';
import { siteFor } from './registry.ts';
import { readSelection, selectedRange } from './selection.ts';
import type { SiteReading } from './site.ts';

/** Less text than this is no posting. */
const WORDS_MIN = 30;

type Source = { readonly document: Document; readonly url: URL; readonly asOf: string };

/**
 * Tries, in this order: what the reader has selected, the site if we know it, the posting in the page's own data, the containers of known boards, and the page's main text.
 * Data and main text also serve to find the place in the page; where it isn't found, the posting has no `pageText`, and nothing can be marked.
 */
export function readAnyPage(document: Document, url: URL, asOf: string): SiteReading {
	const selected = selectedRange(document);
	const selection = selected && readSelection(selected, url, asOf);
	if (selection) return selection;
	const known = siteFor(url)?.read(document, url, asOf);
	if (known && known.state !== 'no-posting') return known;
	const source = { document, url, asOf };
	return readData(source) ?? readContainer(source) ?? readArticle(source) ?? { state: 'no-posting', root: null };
}

function readData({ document, url, asOf }: Source): SiteReading | null {
	const data = findJobPosting(document);
	// Of a list of jobs none is the one the reader looks at.
	if (!data || isListOfJobs(document)) return null;
	const text = readDescription(data, document);
	if (countWords(text.text, WORDS_MIN) < WORDS_MIN) return null;
	const facts = { ...readBoardFacts(document), ...onlyTold(data.facts), title: data.facts.title || readTitle(document) };
	const parts = { site: 'json-ld', id: addressId(url), url: cleanAddress(url), asOf, facts } as const;
	const place = locateText(text.text, document.body);
	if (place) return makeReading({ ...parts, doubtful: place.doubtful }, readPageText(place.element), place.element);
	return { state: 'posting', posting: makePosting({ ...parts, text }), pageText: null, root: document.body };
}

function readContainer({ document, url, asOf }: Source): SiteReading | null {
	const container = findKnownContainer(document);
	if (!container) return null;
	const facts = readFacts(document, container, null);
	return makeReading({ site: 'article', id: addressId(url), url: cleanAddress(url), asOf, facts }, readPageText(container), container);
}

function readArticle({ document, url, asOf }: Source): SiteReading | null {
	const article = findArticle(document);
	if (!article || countWords(article.text.text, WORDS_MIN) < WORDS_MIN) return null;
	const place = locateText(article.text.text, document.body);
	const facts = readFacts(document, place?.element ?? null, article);
	const parts = { site: 'article', id: addressId(url), url: cleanAddress(url), asOf, facts } as const;
	if (place) return makeReading({ ...parts, doubtful: place.doubtful }, readPageText(place.element), place.element);
	return { state: 'posting', posting: makePosting({ ...parts, text: article.text }), pageText: null, root: document.body };
}

/** The page's data may still name the job, though it doesn't describe it. */
function readFacts(document: Document, container: Element | null, article: Article | null): Partial<PostingFacts> & { title: string } {
	const stub = isListOfJobs(document) ? null : findJobPosting(document)?.facts;
	const board = container ? readBoardFacts(document) : {};
	const title = board.title || readTitle(document) || article?.title || '';
	const siteName = article?.siteName ?? document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? null;
	const head = container?.ownerDocument.querySelector('h1')?.closest('header, section, div') ?? null;
	const chips = sortChips(head && !head.contains(container) ? linesOf(head) : []);
	return { ...chips, company: siteName || null, ...board, ...(stub?.title === title ? onlyTold(stub) : {}), title };
}

/** What one source leaves open another may tell. */
function onlyTold(facts: Partial<PostingFacts>): Partial<PostingFacts> {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== ''));
}

function readTitle(document: Document): string {
	const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim();
	return firstText(document, ['h1']) ?? (og || document.title.trim());
}
