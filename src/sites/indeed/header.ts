/**
 * The head of a job on Indeed's current pages: a few lines without names, told apart by order and by what they look like.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { isEmploymentType, isPay, sortChips, workModeOfLocation } from '../chips.ts';
import { firstText, linesOf } from '../element-text.ts';
import { isRating } from './layout.ts';

const METADATA = '[data-testid="company-info-metadata"]';
/** Of the variants seen, one names it by a test id, two by a link, one not at all. */
const COMPANY = ['[data-testid="vj-company-name"]', `${METADATA} a[href*="/cmp/"]`, `${METADATA} a[aria-label]`];
const COMPANY_LINK = 'a[href*="/cmp/"]';
const LETTER = /\p{L}/u;

export type HeaderFacts = Pick<PostingFacts, 'company' | 'location' | 'payLine' | 'employmentType' | 'workMode'>;

/**
 * `header` holds title, company, place and pay, or, where the page has no such part, `pane` does.
 * `summary` is the table of facts under it; `title` and `company` are what is known from elsewhere.
 */
export function readHeader(header: Element | null, pane: Element, summary: Element | null, known: { readonly title: string; readonly company: string | null }): HeaderFacts {
	const metadata = header?.querySelector(METADATA) ?? pane.querySelector(METADATA);
	const lines = linesOf(metadata ?? header).filter((line) => LETTER.test(line) && !isRating(line) && line !== known.title);
	// The pane also holds cards of other jobs, and their companies' links.
	const linked = header && firstText(header, [...COMPANY, COMPANY_LINK]);
	const company = linked ?? firstText(pane, COMPANY) ?? (metadata ? lines[0] : null) ?? known.company;
	const behind = lines.slice(lines.indexOf(company ?? '') + 1);
	const isPlace = (line: string) => metadata !== null || !(isPay(line) || isEmploymentType(line));
	const location = behind.find((line) => !line.startsWith(`${company} `) && isPlace(line)) ?? null;
	const others = linesOf(header).filter((line) => line !== known.title && line !== company && line !== location);
	const chips = sortChips([...linesOf(summary).filter((line) => line !== location), ...behind.slice(1), ...others, ...labelsOf(header)]);
	return { company, location, ...chips, workMode: chips.workMode ?? workModeOfLocation(location) };
}

/** Pay may be drawn for the eye alone and told in a label: "$70,000 - $75,000 a year, Full-time". */
function labelsOf(header: Element | null): string[] {
	return [...(header?.querySelectorAll('div[aria-label], span[aria-label]') ?? [])].flatMap((element) => (element.getAttribute('aria-label') ?? '').split(/,\s+/u));
}
