// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/profile.ts';
import { Report } from '../../../src/ui/report/report.tsx';
import type { ReportProps } from '../../../src/ui/report/types.ts';
import { click, findButton, mount, read, translate, type } from '../mount.tsx';
import { EMPTY_RESUME_PAGE } from '../sample-resume.ts';

function createProps() {
	return {
		route: 'posting' as ReportProps['route'],
		onRoute: vi.fn(),
		translate,
		notice: null as ReportProps['notice'],
		onDismissNotice: vi.fn(),
		posting: { report: null, prompt: null, model: null, onTruth: vi.fn(), onAskPrompt: vi.fn(), onCopy: vi.fn(), onOpenGuide: vi.fn() },
		resume: EMPTY_RESUME_PAGE,
		seen: {
			query: '',
			onQuery: vi.fn(),
			postings: [{ key: 'a', title: 'Deck Hand', company: 'Harbour & Vale', seenAt: '2026-03-12T09:30:00', score: null, band: null, redFlags: 1 }],
			onOpen: vi.fn(),
			onDelete: vi.fn(),
		},
		paste: { busy: false, onReadPasted: vi.fn() },
		profile: { profile: EMPTY_PROFILE, languages: [], dealBreakers: [], onChange: vi.fn() },
		guides: { guides: [], role: null, query: '', results: [], onRole: vi.fn(), onQuery: vi.fn() },
		settings: {
			language: 'auto' as const,
			haveInPage: false,
			persistence: null,
			quarantined: 0,
			incoming: null,
			busy: false,
			onLanguage: vi.fn(),
			onHaveInPage: vi.fn(),
			onPersist: vi.fn(),
			onExport: vi.fn(),
			onChooseImport: vi.fn(),
			onImport: vi.fn(),
			onCancelImport: vi.fn(),
			onWipe: vi.fn(),
		},
	};
}

async function open(change: (props: ReturnType<typeof createProps>) => void = () => {}) {
	const props = createProps();
	change(props);
	return { root: await mount(<Report {...props} />), props };
}

describe('pages of the report', () => {
	it('names the current page, asks for another and puts the focus on it', async () => {
		const { root, props } = await open();
		expect(read(root.querySelector('[aria-current=page]'))).toBe('Posting');
		await click([...root.querySelectorAll<HTMLElement>('nav a')].find((link) => read(link) === 'Seen')!);
		expect(props.onRoute).toHaveBeenCalledWith('seen');
		await mount(<Report {...props} route="seen" />);
		expect(document.activeElement).toBe(root.querySelector('main'));
		expect(document.title).toBe('Seen · Requisite');
	});

	it('puts notices into a region that was there before', async () => {
		const { root, props } = await open();
		const region = root.querySelector('.notice-region');
		expect(region?.getAttribute('role')).toBe('status');
		await mount(<Report {...props} notice={{ kind: 'error', text: 'The file is empty.' }} />);
		expect(root.querySelector('.notice-region')).toBe(region);
		expect(read(region)).toContain('That did not work. The file is empty.');
		await click(findButton(root, 'Dismiss'));
		expect(props.onDismissNotice).toHaveBeenCalledOnce();
	});
});

describe('other pages', () => {
	it('reads a pasted posting with its title', async () => {
		const { root, props } = await open((draft) => {
			draft.route = 'paste';
		});
		expect(findButton(root, 'Read posting').disabled).toBe(true);
		await type(root.querySelector('input')!, ' Deck Hand ');
		await type(root.querySelector('textarea')!, 'You know ropes.');
		await click(findButton(root, 'Read posting'));
		expect(props.paste.onReadPasted).toHaveBeenCalledWith({ title: 'Deck Hand', text: 'You know ropes.' });
	});

	it('lists postings seen, opens one and deletes one after asking', async () => {
		const { root, props } = await open((draft) => {
			draft.route = 'seen';
		});
		expect(read(root.querySelector('li.row'))).toContain('Harbour & Vale · Mar 12, 2026 · 1 red flag');
		expect(read(root.querySelector('li.row'))).toContain('Not rated');
		await click(findButton(root, 'Deck Hand'));
		expect(props.seen.onOpen).toHaveBeenCalledWith('a');
		await click(findButton(root, 'Delete Deck Hand'));
		expect(props.seen.onDelete).not.toHaveBeenCalled();
		await click(findButton(root, 'Delete'));
		expect(props.seen.onDelete).toHaveBeenCalledWith('a');
	});

	it('changes the language and wipes everything after asking', async () => {
		const { root, props } = await open((draft) => {
			draft.route = 'settings';
		});
		await click(root.querySelector<HTMLInputElement>('input[value=de]')!);
		expect(props.settings.onLanguage).toHaveBeenCalledWith('de');
		await click(findButton(root, 'Delete everything'));
		expect(props.settings.onWipe).not.toHaveBeenCalled();
		await click(findButton(root, 'Delete everything'));
		expect(props.settings.onWipe).toHaveBeenCalledOnce();
	});
});
