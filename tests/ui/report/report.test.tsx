// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Report } from '../../../src/ui/report/report.tsx';
import type { ReportProps } from '../../../src/ui/report/types.ts';
import { click, findButton, findGroup, mount, press, read, translate, type } from '../mount.tsx';
import { RESUME, RESUME_LINES } from '../sample-resume.ts';
import { NO_RESUME_VIEW, POSTING_VIEW, skillName } from '../sample-views.ts';

function createProps() {
	return {
		route: 'posting' as ReportProps['route'],
		onRoute: vi.fn(),
		translate,
		notice: null as ReportProps['notice'],
		onDismissNotice: vi.fn(),
		posting: { view: POSTING_VIEW as ReportProps['posting']['view'], advice: null, resumeLines: RESUME_LINES, skillName, onCopy: vi.fn() },
		resume: {
			stored: null as ReportProps['resume']['stored'],
			draft: '',
			preview: null,
			busy: false,
			skillName,
			onDraft: vi.fn(),
			onFile: vi.fn(),
			onSave: vi.fn(),
			onDelete: vi.fn(),
		},
		seen: {
			query: '',
			onQuery: vi.fn(),
			postings: [{ key: 'a', title: 'Deck Hand', company: 'Harbour & Vale', seenAt: '2026-03-12T09:30:00', score: null, band: null, redFlags: 1 }],
			onOpen: vi.fn(),
			onDelete: vi.fn(),
		},
		paste: { busy: false, onReadPasted: vi.fn() },
		settings: { language: 'auto' as const, onLanguage: vi.fn(), onWipe: vi.fn() },
	};
}

async function open(change: (props: ReturnType<typeof createProps>) => void = () => {}) {
	const props = createProps();
	change(props);
	return { root: await mount(<Report {...props} />), props };
}

describe('report of a posting', () => {
	it('lists what each requirement brings of what it could, and the points add up to the score', async () => {
		const { root } = await open();
		const table = findGroup(root, 'How the score adds up')!.querySelector('table')!;
		const rows = [...table.querySelectorAll('tbody tr:has(td)')].map((row) => [...row.children].map(read));
		expect(rows).toHaveLength(14);
		expect(rows[3]).toEqual(['Docker', 'Only listedIn your résumé: Docker, dbt, Linux, Git', '7.6 of 9.5']);
		expect(read(table.querySelector('tfoot'))).toBe('67.6 points, rounded68%');
	});

	it('keeps soft skills out of the sum', async () => {
		const { root } = await open();
		expect(read(findGroup(root, 'How the score adds up'))).not.toContain('Communication');
		expect(read(findGroup(root, 'Soft skills and languages, not scored'))).toContain('Communication');
	});

	it('copies the terms that are missing', async () => {
		const { root, props } = await open();
		expect(read(findGroup(root, 'Keywords'))).toContain('as “Apache Airflow”');
		await click(findButton(root, 'Copy 2 missing terms'));
		expect(props.posting.onCopy).toHaveBeenCalledWith('Terraform, MLflow');
	});

	it('shows requirements without a sum when there is no résumé, and leads to adding one', async () => {
		const { root, props } = await open((draft) => {
			draft.posting.view = NO_RESUME_VIEW;
		});
		expect(root.querySelector('table')).toBeNull();
		expect(findGroup(root, 'Must-have')).not.toBeNull();
		await click(findButton(root, 'Add your résumé'));
		expect(props.onRoute).toHaveBeenCalledWith('resume');
	});
});

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

describe('résumé page', () => {
	it('shows what was read, with the best place of each skill and what was denied', async () => {
		const { root } = await open((draft) => {
			draft.route = 'resume';
			draft.resume.stored = { name: 'resume.md', savedAt: '2026-03-10T10:00:00', resume: RESUME };
		});
		const skills = [...findGroup(root, 'Skills and where they are shown')!.querySelectorAll('li')].map(read);
		expect(skills).toContain('Google Kubernetes EngineexperienceMoved fourteen services to GKE without a missed departure');
		expect(skills).toContain('JavaNot counted: the line denies itNo Java in production');
		expect(read(findGroup(root, 'What was read'))).toContain('Machine Learning Engineer, Tidewater Logistics · 09/2021 – today · 6 bullets');
	});

	it('hands over what is typed, and saves only when there is something', async () => {
		const { root, props } = await open((draft) => {
			draft.route = 'resume';
		});
		expect(findButton(root, 'Save résumé').disabled).toBe(true);
		await type(root.querySelector('textarea')!, 'Python');
		expect(props.resume.onDraft).toHaveBeenCalledWith('Python');
		await mount(<Report {...props} resume={{ ...props.resume, draft: 'Python' }} />);
		await click(findButton(root, 'Save résumé'));
		expect(props.resume.onSave).toHaveBeenCalledOnce();
	});

	it('takes a dropped file', async () => {
		const { root, props } = await open((draft) => {
			draft.route = 'resume';
		});
		const file = new File(['Python'], 'resume.md');
		const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [file] } });
		root.querySelector('.drop')!.dispatchEvent(drop);
		expect(props.resume.onFile).toHaveBeenCalledWith(file);
		expect(drop.defaultPrevented).toBe(true);
	});

	it('asks before deleting, with the focus on keeping; Escape keeps', async () => {
		const { root, props } = await open((draft) => {
			draft.route = 'resume';
			draft.resume.stored = { name: 'resume.md', savedAt: '2026-03-10T10:00:00', resume: RESUME };
		});
		await click(findButton(root, 'Delete résumé'));
		expect(document.activeElement).toBe(findButton(root, 'Keep'));
		await press('Escape');
		expect(document.activeElement).toBe(findButton(root, 'Delete résumé'));
		expect(props.resume.onDelete).not.toHaveBeenCalled();
		await click(findButton(root, 'Delete résumé'));
		await click(findButton(root, 'Delete'));
		expect(props.resume.onDelete).toHaveBeenCalledOnce();
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
