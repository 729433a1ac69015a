/**
 * The sites we know.
 * @module
 */
import { indeed } from './indeed.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';

/** In the order they are asked; no two match one address. */
export const SITES: readonly Site[] = [linkedin, indeed];

/** The site an address lies on; `null` if it is none of ours. */
export function siteFor(url: URL): Site | null {
	return SITES.find((site) => site.matches(url)) ?? null;
}
