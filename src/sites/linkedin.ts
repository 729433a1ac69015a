/**
 * LinkedIn: one address, three ways to build the page, and a frame that may hold it.
 * @module
 */
import { readClassic } from './linkedin/classic.ts';
import { readGuest } from './linkedin/guest.ts';
import { idOfPath, type Layout, type LayoutReading } from './linkedin/layout.ts';
import { readSdui } from './linkedin/sdui.ts';
import { makeReading } from './make-reading.ts';
import { isHostOf } from './matches.ts';
import { readPageText } from './page-text.ts';
import type { Site, SiteReading } from './site.ts';

/** `/comm/` is where mails lead. */
const JOB_PATH = /^\/(?:comm\/)?jobs(?:\/|$)/u;
const WALL_PATH = /^\/(?:authwall|checkpoint\/|uas\/login|login)/u;
/** Signed-in LinkedIn may show classic pages in a frame of its own origin (seen 2025-09; 2026-09 with the job before still in the page around it), or leave that frame empty (2026-09). */
const FRAME = 'iframe[data-testid="interop-iframe"], iframe[src^="/preload/"], iframe[src*=".linkedin.com/preload/"]';
const LAYOUTS: readonly Layout[] = [readSdui, readClassic, readGuest];
/** What tells most comes first. */
const STATE_ORDER = ['stale', 'loading', 'list-only', 'sign-in'];

export const linkedin: Site = {
	id: 'linkedin',

	matches: (url) => isHostOf(url.hostname, 'linkedin.com'),

	postingId(url) {
		const named = idOfPath(url.pathname) ?? url.searchParams.get('currentJobId') ?? url.searchParams.get('referenceJobId');
		return named !== null && JOB_PATH.test(url.pathname) && /^\d{5,}$/u.test(named) ? named : null;
	},

	read(document, url, asOf) {
		if (!JOB_PATH.test(url.pathname)) return { state: isWall(url) ? 'sign-in' : 'no-posting', root: null };
		const id = linkedin.postingId(url);
		const readings = documentsOf(document).flatMap((each) => LAYOUTS.flatMap((layout) => layout(each, id) ?? []));
		const postings = readings.filter((reading) => reading.state === 'posting');
		const found = postings.find(({ doubtful }) => !doubtful) ?? postings[0];
		if (found) return toReading(found, id, url, asOf);
		const empty = readings.filter((reading) => reading.state !== 'posting').sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state))[0];
		return empty ?? { state: id === null ? 'no-posting' : 'loading', root: null };
	},
};

function isWall(url: URL): boolean {
	return WALL_PATH.test(url.pathname) && /jobs/u.test(url.search);
}

/** The frame comes first: while it is shown, what lies under it is no longer what the reader sees. */
function documentsOf(document: Document): Document[] {
	const frames = [...document.querySelectorAll<HTMLIFrameElement>(FRAME)].flatMap((frame) => frame.contentDocument ?? []);
	return [...frames, document];
}

function toReading(found: LayoutReading & { state: 'posting' }, named: string | null, url: URL, asOf: string): SiteReading {
	const id = found.id ?? named;
	if (id === null) return { state: 'no-posting', root: found.root };
	const text = readPageText(found.description, { skip: found.skip });
	const address = `https://${url.hostname}/jobs/view/${id}/`;
	return makeReading({ site: 'linkedin', id, url: address, asOf, facts: found.facts, doubtful: found.doubtful }, text, found.root);
}
