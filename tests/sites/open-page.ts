/**
 * Opens the invented pages, and shows what was read as lines.
 * @module
 */
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { parsePage } from '../../src/cli/page-document.ts';
import type { Block, Posting } from '../../src/core/posting.ts';
import { readAnyPage } from '../../src/sites/any-page.ts';
import { siteFor } from '../../src/sites/registry.ts';
import type { SiteReading } from '../../src/sites/site.ts';
import { type FixtureFile, findPage, readFixture } from '../fixtures/pages/index.ts';

export const AS_OF = '2026-11-01T12:00:00.000Z';

export function openPage(file: FixtureFile, at?: string): { document: Document; url: URL } {
	const { url, contentType } = findPage(file);
	return { document: parsePage(readFixture(file), at ?? url, contentType), url: new URL(at ?? url) };
}

/** Reads a fixture by its site, as if it stood at `at`. */
export function readFile(file: FixtureFile, at?: string): SiteReading {
	const { document, url } = openPage(file, at);
	return siteFor(url)!.read(document, url, AS_OF);
}

/** Reads a page that is written out in a test, as its site or, on other hosts, as any page. */
export function readPage(html: string, at: string, contentType: 'text/html' | 'application/xhtml+xml' = 'text/html'): SiteReading {
	const url = new URL(at);
	const document = parsePage(html, at, contentType);
	return siteFor(url)?.read(document, url, AS_OF) ?? readAnyPage(document, url, AS_OF);
}

export type PostingReading = SiteReading & { readonly state: 'posting' };

export function asPosting(reading: SiteReading): PostingReading {
	expect(reading.state).toBe('posting');
	return reading as PostingReading;
}

/** Each block as its kind's first letter, its level, and its text. */
export function showBlocks({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }): string[] {
	return blocks.map(({ kind, level, start, end }) => `${kind[0]}${level ?? ''} ${text.slice(start, end)}`);
}

export function factsOf({ title, company, location, payLine, employmentType, workMode, posted, postedAt, reposted, closed, applicants }: Posting) {
	return { title, company, location, payLine, employmentType, workMode, posted, postedAt, reposted, closed, applicants };
}

/** The first element of an HTML or XHTML fragment, in a page of its own. */
export function elementOf(body: string, contentType: 'text/html' | 'application/xhtml+xml' = 'text/html'): Element {
	const page = contentType === 'text/html' ? `<!doctype html><body>${body}` : `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`;
	return new JSDOM(page, { contentType }).window.document.body.firstElementChild!;
}
