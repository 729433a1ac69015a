import { useCallback, useEffect, useState } from 'preact/hooks';
import { postingOfText } from '../../src/app/pasted.ts';
import { reportPosting } from '../../src/app/posting-report.ts';
import { readAndRemember } from '../../src/app/read-posting.ts';
import { recallReader } from '../../src/app/reader.ts';
import type { ReportView } from '../../src/core/report-view.ts';
import { createMemory, now } from '../../src/extension/memory.ts';
import { callPage } from '../../src/messaging/client.ts';

const memory = createMemory();
/** The tab this report was opened for. */
const tabId = Number(new URLSearchParams(location.search).get('tab')) || null;

type Tell = (kind: 'info' | 'error', key: string) => void;

/** The posting the report is about: the tab's, one seen before, or a pasted one. */
export function usePosting(tell: Tell) {
	const [key, setKey] = useState<string | null>(null);
	const [shown, setShown] = useState<ReportView | null>(null);

	// Only the posting open in the tab has marks that can be shown there.
	const [openInTab, setOpenInTab] = useState<string | null>(null);
	const open = useCallback(
		async (next: string) => {
			const seen = await memory.getPosting(next);
			setKey(seen ? next : null);
			setShown(seen ? reportPosting(seen, await recallReader(memory), next === openInTab, now()) : null);
		},
		[openInTab],
	);
	const reload = useCallback(() => (key === null ? Promise.resolve() : open(key)), [key, open]);
	const readPasted = useCallback(async (pasted: { title: string; text: string }) => open((await readAndRemember(postingOfText(pasted, now()), memory, now)).key), [open]);

	useEffect(() => {
		if (tabId === null) return;
		callPage(tabId, 'pageStatus').then((status) => {
			if (status?.state !== 'posting') return;
			if (status.painted) setOpenInTab(status.key);
			setKey(status.key);
		});
	}, []);
	useEffect(() => {
		reload();
	}, [reload]);

	const copy = async (text: string) => {
		await navigator.clipboard.writeText(text);
		tell('info', 'ui:copied');
	};
	const show = tabId === null || shown?.view.painted !== true ? undefined : (id: string) => void callPage(tabId, 'showMark', { id });
	const props = { view: shown?.view ?? null, advice: shown?.advice ?? null, resumeLines: shown?.resumeLines ?? null, onCopy: copy, ...(show ? { onShowFinding: show } : {}) };
	return { props, open, reload, readPasted };
}
