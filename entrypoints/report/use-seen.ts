import { useCallback, useEffect, useState } from 'preact/hooks';
import { searchSeen, summarise } from '../../src/app/seen.ts';
import type { PostingSummary } from '../../src/core/posting-summary.ts';
import { now } from '../../src/extension/memory.ts';
import { withDatabase } from '../../src/store/database.ts';
import { deletePosting, listPostings } from '../../src/store/postings.ts';
import { activeResume } from '../../src/store/resumes.ts';
import type { ReportRoute } from '../../src/ui/report/types.ts';

/** As many as fit a page that is read, not searched. */
const SHOWN_MAX = 100;

/** The postings seen lately, fetched when their page is opened. */
export function useSeen(route: ReportRoute) {
	const [postings, setPostings] = useState<readonly PostingSummary[]>([]);
	const [query, setQuery] = useState('');
	const load = useCallback(() => withDatabase(async (database) => setPostings(summarise(await listPostings(database, SHOWN_MAX), await activeResume(database), now()))), []);
	useEffect(() => {
		if (route === 'seen') load();
	}, [route, load]);
	const remove = async (key: string) => {
		await withDatabase((database) => deletePosting(database, key));
		await load();
	};
	return { postings: searchSeen(postings, query), query, onQuery: setQuery, onDelete: remove };
}
