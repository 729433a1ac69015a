/**
 * A saved page as a document. Nothing in it runs or loads.
 * @module
 */
import { JSDOM, VirtualConsole } from 'jsdom';

/** `contentType` tells how it is parsed: "text/html", or "application/xhtml+xml" as XML. Throws if `url` is no address or XML isn't well formed. */
export function parsePage(html: string, url: string, contentType: string): Document {
	// Without listeners: a page's mistakes in its styles are not ours to report.
	return new JSDOM(html, { url, contentType, virtualConsole: new VirtualConsole() }).window.document;
}
