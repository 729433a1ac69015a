import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground } from '../../src/messaging/client.ts';
import type { MarkWords } from '../../src/messaging/protocol.ts';
import { answerCalls } from '../../src/messaging/router.ts';
import { startPageSession } from '../../src/page/page-session.ts';
import { createPageView } from '../../src/page/page-view.ts';
import { INDEED_MATCHES, LINKEDIN_MATCHES } from '../../src/sites/matches.ts';
import { pageWords } from './page-words.ts';
import { createReader } from './reader.ts';
import { createStatus } from './status.ts';

export default defineContentScript({
	matches: [...LINKEDIN_MATCHES, ...INDEED_MATCHES],
	async main(context) {
		const { signal } = context;
		const marks = new Map<string, MarkWords>();
		const status = createStatus((now) => void callBackground('tellStatus', now).catch(() => {}));
		const reader = createReader(document);
		const view = createPageView({ document, words: pageWords(marks), openShadow: import.meta.env.MODE === 'test', onOpen: () => void callBackground('openPanel') }, signal);
		const session = startPageSession(
			{
				window,
				view,
				readSite: reader.read,
				async ask(posting) {
					const answer = await callBackground('readPosting', posting);
					marks.clear();
					for (const { id, words } of answer.marks) marks.set(id, words);
					status.setKey(posting, answer.key);
					return answer;
				},
				report: status.set,
				explain: (reason, language) => pageWords(marks).explain(reason, language),
				// An instance that outlived its extension can reach nobody: asking whether it has ends it.
				fail: (error) => context.isInvalid || console.error('Requisite could not read this posting:', error),
			},
			signal,
		);
		const stop = answerCalls({
			pageStatus: status.get,
			readPage() {
				reader.readAnything();
				const settled = status.next();
				session.restart();
				return settled;
			},
			showMark: ({ id }) => view.show(id),
			stepMark: ({ by }) => (by === 1 ? view.next() : view.previous()),
		});
		signal.addEventListener('abort', stop, { once: true });
	},
});
