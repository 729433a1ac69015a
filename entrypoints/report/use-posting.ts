import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { compiledLexicon } from '../../src/app/knowledge.ts';
import { postingOfText } from '../../src/app/pasted.ts';
import { reportPosting } from '../../src/app/posting-report.ts';
import { readAndRemember } from '../../src/app/read-posting.ts';
import { type Reader, recallReader } from '../../src/app/reader.ts';
import { promptFor } from '../../src/app/rewriting.ts';
import type { Truth } from '../../src/core/match/truth.ts';
import type { ReportView } from '../../src/core/report-view.ts';
import type { Prompt } from '../../src/core/tailor/index.ts';
import { createMemory, now } from '../../src/extension/memory.ts';
import type { Translate } from '../../src/locales/translator.ts';
import { callBackground, callPage } from '../../src/messaging/client.ts';
import { deleteAnswer, saveAnswer } from '../../src/store/answers.ts';
import { type Database, withDatabase } from '../../src/store/database.ts';
import { activateResume } from '../../src/store/resumes.ts';
import type { Tell } from './tell.ts';
import { useModel } from './use-model.ts';

const memory = createMemory();
/** The tab this report was opened for. */
const tabId = Number(new URLSearchParams(location.search).get('tab')) || null;

/** The posting the report is about: the tab's, one seen before, or a pasted one. */
export function usePosting(translate: Translate, tell: Tell) {
	const [key, setKey] = useState<string | null>(null);
	const [shown, setShown] = useState<{ report: ReportView; reader: Reader } | null>(null);
	const [prompt, setPrompt] = useState<Prompt | null>(null);
	// Only the posting open in the tab has marks that can be shown there.
	const [openInTab, setOpenInTab] = useState<string | null>(null);
	const open = useCallback(
		async (next: string) => {
			const [seen, reader] = await Promise.all([memory.getPosting(next), recallReader(memory)]);
			setKey(seen ? next : null);
			setShown(seen ? { report: reportPosting(seen, reader, next === openInTab, now()), reader } : null);
			setPrompt(null);
		},
		[openInTab],
	);
	const reload = useCallback(async () => (key === null ? undefined : open(key).catch(tell.failure)), [key, open, tell]);
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
	// Answers to alternatives come in a row: each waits for the one before, so that the last reload shows all of them.
	const answers = useRef(Promise.resolve());
	const change = (work: (database: Database) => Promise<void>) => {
		answers.current = answers.current.then(() => withDatabase(work).then(() => callBackground('tellChange'), tell.failure)).then(reload);
	};
	const answer = (skill: string, truth: Truth | null, where: string) =>
		change((database) => (truth ? saveAnswer(database, { skill, truth, where, saidAt: now() }) : deleteAnswer(database, skill)));
	const show = tabId === null || shown?.report.view.painted !== true ? undefined : (id: string) => void callPage(tabId, 'showMark', { id });
	const props = {
		report: shown?.report ?? null,
		skillName: compiledLexicon().name,
		prompt,
		model: useModel(shown, translate),
		onTruth: answer,
		onActivateResume: (id: string) => change((database) => activateResume(database, id)),
		onAskPrompt: () => shown && setPrompt(promptFor(shown.report, shown.reader, translate, now())),
		onCopy: async (text: string) => {
			await navigator.clipboard.writeText(text);
			tell('info', 'ui:copied');
		},
		...(show ? { onShowFinding: show } : {}),
	};
	return { props, open, reload, readPasted };
}
