import { useEffect, useState } from 'preact/hooks';
import type { Reader } from '../../src/app/reader.ts';
import { rewriteOnDevice } from '../../src/app/rewriting.ts';
import type { ReportView } from '../../src/core/report-view.ts';
import { now } from '../../src/extension/memory.ts';
import { type ModelState, modelState, onDeviceModel } from '../../src/extension/on-device-model.ts';
import type { Translate } from '../../src/locales/translator.ts';
import type { MachineLine, OnDeviceModel } from '../../src/ui/report/types.ts';

/** The browser's own model, for the report that is shown; `null` where the browser has none. */
export function useModel(shown: { readonly report: ReportView; readonly reader: Reader } | null, translate: Translate): OnDeviceModel | null {
	const [state, setState] = useState<ModelState>('unavailable');
	const [results, setResults] = useState<ReadonlyMap<number, MachineLine>>(new Map());
	useEffect(() => {
		modelState().then(setState);
	}, []);
	useEffect(() => setResults(new Map()), [shown?.report]);
	if (state === 'unavailable') return null;
	const rewrite = async (line: number) => {
		if (!shown) return;
		const put = (result: MachineLine) => setResults((before) => new Map(before).set(line, result));
		put('busy');
		// A model that refuses or answers nothing is nothing we could mend.
		put(await rewriteOnDevice(shown.report, shown.reader, line, onDeviceModel, translate, now()).catch(() => 'failed' as const));
	};
	return { state, results, onRewrite: rewrite };
}
