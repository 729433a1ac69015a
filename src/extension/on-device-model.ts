/**
 * The browser's own language model, where it has one (Chrome's Prompt API, `LanguageModel`). It works on the device: no page of ours may
 * connect to anything.
 * @module
 */
import type { OnDeviceModel } from '../app/rewriting.ts';

/** https://developer.mozilla.org/en-US/docs/Web/API/LanguageModel */
interface LanguageModelApi {
	availability(options: object): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
	create(options: object): Promise<{ prompt(text: string): Promise<string>; destroy(): void }>;
}

export type ModelState = 'available' | 'downloadable' | 'unavailable';

/** The languages our prompts are written in. */
const OPTIONS = { expectedInputs: [{ type: 'text', languages: ['en'] }], expectedOutputs: [{ type: 'text', languages: ['en'] }] };

function api(): LanguageModelApi | null {
	return (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel ?? null;
}

/** Whether there is a model. `downloadable`: the browser would have to fetch it first, which it does when it is first asked. */
export async function modelState(): Promise<ModelState> {
	const state = await api()
		?.availability(OPTIONS)
		.catch(() => 'unavailable' as const);
	return state === 'available' ? 'available' : state === 'downloadable' || state === 'downloading' ? 'downloadable' : 'unavailable';
}

/** The model, for one question at a time; each starts anew. To be asked on the reader's click alone: the browser demands one. */
export const onDeviceModel: OnDeviceModel = {
	async ask(prompt) {
		const model = api();
		if (!model) throw new Error('This browser has no model');
		const session = await model.create(OPTIONS);
		try {
			return await session.prompt(prompt);
		} finally {
			session.destroy();
		}
	},
};
