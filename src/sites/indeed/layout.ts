/**
 * What Indeed's two layouts have in common.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { firstText, textOf } from '../element-text.ts';
import { findJobPosting } from '../json-ld.ts';

export type LayoutReading =
	| {
			readonly state: 'posting';
			readonly facts: Partial<PostingFacts> & { readonly title: string };
			readonly description: Element;
			readonly root: Element;
			readonly id: string | null;
	  }
	| { readonly state: 'loading' | 'stale'; readonly root: Element };

/** Reads one layout; `null` when no job pane of this layout is in the document. `id` is the job the address names. */
export type Layout = (document: Document, id: string | null) => LayoutReading | null;

/** A job key: sixteen hexadecimal digits. */
export const JOB_KEY = /^[0-9a-f]{16}$/u;

const KEY_IN_LINK = /[?&](?:jk|vjk|fromjk)=([0-9a-f]{16})(?:[&#]|$)/u;
/** What a heading in the pane ends with, and no title does. */
const TITLE_SUFFIX = /\s+[-–]\s+(?:job post|stellenanzeige|offre d[’']emploi|oferta de empleo|annuncio di lavoro|vacature)\s*$/iu;
const RATING = /^\d(?:[.,]\d)?$|^\d[.,]\d\s|^\d[\d.,\s]*(?:reviews?|bewertungen?|avis|evaluaciones?|recensioni|avaliações)$|reviews?$|out of \d|bewertung|stars?$/iu;
const FOOTER = ['.jobsearch-JobMetadataFooter', '[data-testid="jobsearch-JobMetadataFooter"]', '[data-testid="vj-job-age"]'];
const POSTED = /\b(?:posted|just posted|active|today|vor \d|geschaltet|heute|publiée?|il y a|publicad|hace)\b/iu;

/** Whether a line beside the company is its rating or the number of its reviews. */
export function isRating(line: string): boolean {
	return RATING.test(line);
}

export function cleanTitle(title: string): string {
	return title.replace(TITLE_SUFFIX, '').trim();
}

/**
 * Whether a pane still shows another job than the address names: told by the keys in its head, or else by the title of the job's card in the list.
 * A pane that says neither is taken at its word.
 */
export function isStale(document: Document, head: readonly Element[], title: string, id: string | null): boolean {
	if (id === null) return false;
	const keys = head.flatMap(keysIn);
	if (keys.length > 0) return !keys.includes(id);
	const card = firstText(document, [`a[data-jk="${id}"]`, `[data-testid="job-card-${id}"] h4`]);
	return card !== null && !card.includes(title) && !title.includes(card);
}

/** The job keys that the links and the apply button of an element name. */
export function keysIn(element: Element): string[] {
	const keys: string[] = [];
	for (const marked of element.querySelectorAll('[data-indeed-apply-jk], [data-jk], [href*="jk="]')) {
		const key = marked.getAttribute('data-indeed-apply-jk') ?? marked.getAttribute('data-jk') ?? KEY_IN_LINK.exec(marked.getAttribute('href') ?? '')?.[1];
		if (key && JOB_KEY.test(key)) keys.push(key);
	}
	return keys;
}

/** What the page's own data adds. In a list that data may be of the job the reader came with, hence the title. */
export function readExtraFacts(document: Document, root: Element, title: string): Pick<PostingFacts, 'posted' | 'postedAt' | 'company'> {
	const data = findJobPosting(document, title)?.facts;
	const footers = FOOTER.flatMap((selector) => [...root.querySelectorAll(selector)]);
	const posted =
		footers.flatMap((footer) => [...footer.querySelectorAll('span, div, p')].map(textOf)).find((line) => line !== null && line.length < 60 && POSTED.test(line)) ?? null;
	return { posted, postedAt: data?.postedAt ?? null, company: data?.company ?? null };
}
