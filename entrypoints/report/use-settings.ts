import { useEffect, useState } from 'preact/hooks';
import { EXPORT_MAX, type Export, readExport, replaceAll, writeExport } from '../../src/app/transfer.ts';
import { saveAsFile } from '../../src/extension/download.ts';
import { now } from '../../src/extension/memory.ts';
import { callBackground } from '../../src/messaging/client.ts';
import { contentsArchive, settingsArchive } from '../../src/store/archives.ts';
import type { Contents } from '../../src/store/contents.ts';
import { withDatabase } from '../../src/store/database.ts';
import { askPersistence, type Persistence } from '../../src/store/persistence.ts';
import { type Settings, saveSettings } from '../../src/store/settings.ts';
import { wipeEverything } from '../../src/store/wipe.ts';
import type { IncomingExport, ReportRoute, SettingsPageProps } from '../../src/ui/report/types.ts';
import type { Tell } from './tell.ts';

const PORTS = { stores: contentsArchive, settings: settingsArchive };
/** Everything looks different after it: the page starts anew. */
const startAnew = () => location.replace(location.pathname);

/** Settings, and the reader's data as a whole. `onSettings` is called when the words may have changed. */
export function useSettings(route: ReportRoute, settings: Settings, tell: Tell, onSettings: (settings: Settings) => Promise<void>): SettingsPageProps {
	const [persistence, setPersistence] = useState<Persistence | null>(null);
	const [quarantined, setQuarantined] = useState(0);
	const [incoming, setIncoming] = useState<{ shown: IncomingExport; taken: Export<Contents, Settings> } | null>(null);
	const [busy, setBusy] = useState(false);
	useEffect(() => {
		if (route !== 'settings') return;
		withDatabase((database) => database.count('quarantine')).then(setQuarantined, tell.failure);
		navigator.storage?.persisted?.().then((granted) => granted && setPersistence('granted'));
	}, [route, tell]);
	const during = async (work: () => Promise<void>) => {
		setBusy(true);
		await work().catch(tell.failure);
		setBusy(false);
	};
	const change = async (next: Settings) => {
		await saveSettings(next);
		await onSettings(next);
		await callBackground('tellChange');
	};
	const choose = async (file: File) => {
		if (file.size > EXPORT_MAX) return tell('error', 'ui:transfer.too-large');
		const read = readExport(await file.text(), PORTS);
		if (!read.ok) return tell('error', `ui:transfer.${read.rule}`);
		const { stores } = read;
		const count = (name: Exclude<keyof Contents, 'profile'>) => stores[name].length;
		const records = { resumes: count('resumes'), versions: count('versions'), drafts: count('drafts'), profile: stores.profile !== null, answers: count('answers') };
		setIncoming({ taken: read, shown: { name: file.name, exportedAt: read.exportedAt, ...records, postings: count('postings'), quarantined: count('quarantine') } });
	};
	return {
		...settings,
		persistence,
		quarantined,
		incoming: incoming?.shown ?? null,
		busy,
		onLanguage: (language) => change({ ...settings, language }),
		onHaveInPage: (haveInPage) => change({ ...settings, haveInPage }),
		onPersist: () => askPersistence().then(setPersistence),
		onExport: () => during(async () => saveAsFile(`requisite-${now().slice(0, 10)}.json`, await writeExport(PORTS, now), 'application/json')),
		onChooseImport: (file) => during(() => choose(file)),
		onImport: () =>
			during(async () => {
				if (incoming) await replaceAll(incoming.taken, PORTS);
				await callBackground('tellChange');
				startAnew();
			}),
		onCancelImport: () => setIncoming(null),
		onWipe: () =>
			during(async () => {
				await wipeEverything();
				await callBackground('tellChange');
				startAnew();
			}),
	};
}
