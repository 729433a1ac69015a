/**
 * Description and facts → a posting.
 * @module
 */
import { NO_FACTS, type Posting, type PostingFacts, type SiteId } from '../core/posting.ts';
import { countWords } from './element-text.ts';
import type { PageText } from './page-text.ts';
import type { SiteReading } from './site.ts';

/** Less than this is a teaser rather than a description. */
const SOUND_WORDS_MIN = 20;
const CUT_OFF = /(?:…|\.\.\.)\s*$/u;

export interface PostingParts {
	readonly site: SiteId;
	readonly id: string;
	readonly url: string | null;
	readonly asOf: string;
	readonly facts: Partial<PostingFacts> & { readonly title: string };
	readonly text: Pick<PageText, 'text' | 'blocks' | 'isCut'>;
	/** True where the way the description was found leaves a doubt about its limits. */
	readonly doubtful?: boolean;
}

export function makePosting({ site, id, url, asOf, facts, text, doubtful = false }: PostingParts): Posting {
	const sound = !doubtful && !text.isCut && !CUT_OFF.test(text.text) && countWords(text.text, SOUND_WORDS_MIN) >= SOUND_WORDS_MIN;
	return { ...NO_FACTS, ...facts, site, id, url, asOf, text: text.text, blocks: text.blocks, extraction: sound ? 'sound' : 'doubtful' };
}

/** The reading of a posting whose text stands in the page. */
export function makeReading(parts: Omit<PostingParts, 'text'>, pageText: PageText, root: Element): SiteReading {
	return { state: 'posting', posting: makePosting({ ...parts, text: pageText }), pageText, root };
}
