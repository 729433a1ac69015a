/**
 * What a page's address says about which posting it shows.
 * @module
 */
import { digest } from '../core/digest.ts';

/** Parameters that tell where a visitor came from, not what the page shows. */
const TRACKING =
	/^(?:utm_.*|mc_.*|gclid|gbraid|wbraid|fbclid|msclkid|li_fat_id|trk|trackingid|refid|ref|referrer|source|src|gh_src|lever-source.*|lever-origin|from|campaign.*|session.*|sid|_ga|_gl|tk|hss_.*)$/iu;

/** The address without what tracks visitors, its parameters in order. A fragment is kept only where it is the route of a single-page application. */
export function cleanAddress(url: URL): string {
	const clean = new URL(url.href);
	// Not by iterator: Firefox's content scripts can't go through one of these.
	const names: string[] = [];
	clean.searchParams.forEach((_value, name) => {
		names.push(name);
	});
	for (const name of names) if (TRACKING.test(name)) clean.searchParams.delete(name);
	clean.searchParams.sort();
	if (!/^#!?\//u.test(clean.hash)) clean.hash = '';
	clean.username = '';
	clean.password = '';
	return clean.href;
}

/** A stable id for a posting on a page of no known site. */
export function addressId(url: URL): string {
	return digest(cleanAddress(url));
}
