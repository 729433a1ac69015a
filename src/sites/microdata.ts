/**
 * The facts of a schema.org `JobPosting` that a page marks in its own elements (https://html.spec.whatwg.org/multipage/microdata.html).
 * @module
 */
import { textOf } from './element-text.ts';
import { readPlace } from './json-ld-values.ts';

type MicrodataFact = 'title' | 'company' | 'location' | 'employmentType' | 'postedAt';

/** The facts of the page's one posting; those it doesn't mark are missing. */
export function readMicrodata(document: Document): Partial<Record<MicrodataFact, string>> {
	const [posting, another] = document.querySelectorAll('[itemtype$="schema.org/JobPosting"]');
	// Of several none is the one the reader looks at.
	if (!posting || another) return {};
	const read = (path: string) => {
		const element = posting.querySelector(path);
		return element?.getAttribute('content')?.trim() || textOf(element);
	};
	const address = { addressLocality: read('[itemprop="addressLocality"]'), addressRegion: read('[itemprop="addressRegion"]'), addressCountry: read('[itemprop="addressCountry"]') };
	const facts = {
		title: read('[itemprop="title"]'),
		company: read('[itemprop="hiringOrganization"] [itemprop="name"]') ?? read('[itemprop="hiringOrganization"]'),
		location: readPlace({ address }) ?? read('[itemprop="jobLocation"]'),
		employmentType: read('[itemprop="employmentType"]'),
		postedAt: /^\d{4}-\d{2}-\d{2}/u.exec(read('[itemprop="datePosted"]') ?? '')?.[0] ?? null,
	};
	return Object.fromEntries(Object.entries(facts).flatMap(([fact, value]) => (value === null ? [] : [[fact, value]])));
}
