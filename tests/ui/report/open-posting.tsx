/**
 * Opens the report of a posting as the tests of its parts need it.
 * @module
 */
import { vi } from 'vitest';
import { Translated } from '../../../src/ui/parts/translation.tsx';
import { PostingPage } from '../../../src/ui/report/posting-page.tsx';
import type { PostingPageProps } from '../../../src/ui/report/types.ts';
import { translate as english, mount } from '../mount.tsx';
import { lexiconName, REPORT } from '../sample-report.ts';
import { skillName } from '../sample-views.ts';

export async function openPosting(changes: Partial<PostingPageProps> = {}, translate = english) {
	const actions = { onRoute: vi.fn(), onTruth: vi.fn(), onAskPrompt: vi.fn(), onCopy: vi.fn(), onOpenGuide: vi.fn() };
	const props = {
		report: REPORT,
		prompt: null,
		model: null,
		skillName: (id: string) => skillName(id) ?? lexiconName(id),
		...actions,
		...changes,
	};
	const root = await mount(
		<Translated translate={translate}>
			<PostingPage {...props} />
		</Translated>,
	);
	return { root, props: { ...props, ...actions } };
}
