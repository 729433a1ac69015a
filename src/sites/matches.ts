/**
 * Where the declared sites live, as match patterns for the manifest. Whole sites: people come to a job by `pushState` from a feed or home page, and a script declared for job paths alone doesn't start there.
 * @module
 */

/** LinkedIn has a host per country (au.linkedin.com, de.linkedin.com …). */
export const LINKEDIN_MATCHES = ['https://*.linkedin.com/*'] as const;

/** So has Indeed (au.indeed.com, uk.indeed.com, de.indeed.com …). Domains of the old kind (indeed.co.uk, indeed.fr) only send on to those, so they are not asked for. */
export const INDEED_MATCHES = ['https://*.indeed.com/*'] as const;

/** Whether a host is `domain` or lies under it. */
export function isHostOf(hostname: string, domain: string): boolean {
	return hostname === domain || hostname.endsWith(`.${domain}`);
}
