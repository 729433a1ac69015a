// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Translated } from '../../../src/ui/parts/translation.tsx';
import { ResumePage } from '../../../src/ui/report/resume-page.tsx';
import type { ResumeDraft, ResumePageProps } from '../../../src/ui/report/resume-types.ts';
import { click, findButton, findGroup, mount, press, read, translate, type } from '../mount.tsx';
import { EMPTY_RESUME_PAGE, RESUME, RESUME_PAGE, STORED } from '../sample-resume.ts';

const DRAFT: ResumeDraft = { resumeId: null, name: 'okonjo.pdf', text: 'Python', keepsContact: true };

function show(props: ResumePageProps): Promise<HTMLElement> {
	return mount(
		<Translated translate={translate}>
			<ResumePage {...props} />
		</Translated>,
	);
}

/** What is said without being seen: the page's own status, not that of the file or a field. */
function hear(root: HTMLElement): string {
	return read(root.querySelector('.resume-page > [role=status]'));
}

function findRow(root: HTMLElement, name: string): HTMLElement {
	return findButton(root, name).closest('li')!;
}

describe('list of résumés', () => {
	it('says which is in use, which is shown, when and from what each was saved', async () => {
		const root = await show(RESUME_PAGE);
		expect(read(findRow(root, 'Forecasting').querySelector('.row-note'))).toBe('in use · saved Mar 10, 2026 from okonjo-2026.pdf · shown below');
		expect(findRow(root, 'Forecasting').getAttribute('aria-current')).toBe('true');
		expect(read(findRow(root, 'teaching.docx').querySelector('.row-note'))).toBe('saved Feb 1, 2026');
	});

	it('opens, takes into use, duplicates and exports the one whose button it is', async () => {
		const calls = { onOpen: vi.fn(), onActivate: vi.fn(), onDuplicate: vi.fn(), onExport: vi.fn() };
		const root = await show({ ...RESUME_PAGE, ...calls });
		await click(findButton(root, 'teaching.docx'));
		expect(calls.onOpen).toHaveBeenCalledWith('b');
		await click(findButton(root, 'Use this one: teaching.docx'));
		expect(calls.onActivate).toHaveBeenCalledWith('b');
		await click(findButton(root, 'Duplicate Forecasting'));
		expect(calls.onDuplicate).toHaveBeenCalledWith('a');
		await click(findButton(root, 'Save as JSON Resume: teaching.docx'));
		await click(findButton(root, 'Save as text: teaching.docx'));
		expect(calls.onExport.mock.calls).toEqual([
			['b', 'json'],
			['b', 'text'],
		]);
	});

	it('renames in place: Enter saves, Escape keeps, and the focus comes back', async () => {
		const onRename = vi.fn();
		const root = await show({ ...RESUME_PAGE, onRename });
		await click(findButton(root, 'Rename Forecasting'));
		const field = root.querySelector<HTMLInputElement>('[aria-label="New name of Forecasting"]')!;
		expect(document.activeElement).toBe(field);
		await type(field, '  ');
		expect(findButton(root, 'Save name').disabled).toBe(true);
		await type(field, ' Ports ');
		await press('Escape');
		expect(onRename).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(findButton(root, 'Rename Forecasting'));
		await click(findButton(root, 'Rename Forecasting'));
		await type(root.querySelector<HTMLInputElement>('[aria-label="New name of Forecasting"]')!, ' Ports ');
		await click(findButton(root, 'Save name'));
		expect(onRename).toHaveBeenCalledWith('a', 'Ports');
		expect(document.activeElement).toBe(findButton(root, 'Rename Forecasting'));
	});

	it('asks before deleting, with the focus on keeping; Escape keeps', async () => {
		const onDelete = vi.fn();
		const root = await show({ ...RESUME_PAGE, onDelete });
		await click(findButton(root, 'Delete teaching.docx'));
		expect(document.activeElement).toBe(findButton(root, 'Keep'));
		await press('Escape');
		expect(document.activeElement).toBe(findButton(root, 'Delete teaching.docx'));
		expect(onDelete).not.toHaveBeenCalled();
		await click(findButton(root, 'Delete teaching.docx'));
		await click(findButton(root, 'Delete'));
		expect(onDelete).toHaveBeenCalledWith('b');
	});

	it('says what has been stored, and nothing while the page fills', async () => {
		const root = await show(EMPTY_RESUME_PAGE);
		await show(RESUME_PAGE);
		expect(hear(root)).toBe('');
		await show({ ...RESUME_PAGE, corrections: [...RESUME_PAGE.corrections] });
		expect(hear(root)).toBe('');
		await show({ ...RESUME_PAGE, corrections: RESUME_PAGE.corrections.slice(1) });
		expect(hear(root)).toBe('Saved, and read anew with 2 corrections.');
		await show({ ...RESUME_PAGE, openId: 'b', corrections: [] });
		expect(hear(root)).toBe('teaching.docx is shown below.');
		await show({ ...RESUME_PAGE, openId: 'b', corrections: [], resumes: STORED.map((resume) => ({ ...resume, active: !resume.active })) });
		expect(hear(root)).toBe('teaching.docx is now in use.');
		await show({ ...RESUME_PAGE, openId: 'b', corrections: [], resumes: STORED.slice(1) });
		expect(hear(root)).toBe('Forecasting is deleted.');
	});
});

describe('adding a résumé', () => {
	it('hands over what is typed, and saves only when there is something', async () => {
		const calls = { onDraft: vi.fn(), onSave: vi.fn() };
		const root = await show({ ...EMPTY_RESUME_PAGE, ...calls });
		expect(findButton(root, 'Save résumé').disabled).toBe(true);
		await type(root.querySelector('textarea')!, 'Python');
		expect(calls.onDraft).toHaveBeenCalledWith({ text: 'Python' });
		await show({ ...EMPTY_RESUME_PAGE, ...calls, draft: DRAFT });
		await type(root.querySelector<HTMLInputElement>('#resume-name')!, 'Ports');
		expect(calls.onDraft).toHaveBeenLastCalledWith({ name: 'Ports' });
		await click(findButton(root, 'Save résumé'));
		expect(calls.onSave).toHaveBeenCalledWith(null);
	});

	it('saves beside the open one or in its place', async () => {
		const onSave = vi.fn();
		const root = await show({ ...RESUME_PAGE, onSave, draft: { ...DRAFT, resumeId: 'b' } });
		await click(findButton(root, 'Replace teaching.docx'));
		await click(findButton(root, 'Save as a new résumé'));
		expect(onSave.mock.calls).toEqual([['b'], [null]]);
	});

	it('keeps name and contact unless the reader says otherwise', async () => {
		const onKeepContact = vi.fn();
		const root = await show({ ...EMPTY_RESUME_PAGE, onKeepContact });
		const box = root.querySelector<HTMLInputElement>('input[type=checkbox]')!;
		expect(read(box.closest('label'))).toBe('Keep my name and contact in it');
		expect(box.checked).toBe(true);
		await click(box);
		expect(onKeepContact).toHaveBeenCalledWith(false);
	});

	it('takes a dropped file, and one that is pasted', async () => {
		const onFile = vi.fn();
		const root = await show({ ...EMPTY_RESUME_PAGE, onFile });
		const file = new File(['Python'], 'resume.md');
		const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [file] } });
		root.querySelector('.drop')!.dispatchEvent(drop);
		const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: { files: [file] } });
		root.querySelector('textarea')!.dispatchEvent(paste);
		expect(onFile.mock.calls).toEqual([[file], [file]]);
		expect(drop.defaultPrevented && paste.defaultPrevented).toBe(true);
	});

	it('shows how far a long file is read, and stops it with the button that chose it', async () => {
		const onCancel = vi.fn();
		const root = await show({ ...EMPTY_RESUME_PAGE, onCancel });
		const button = findButton(root, 'Choose a file');
		button.focus();
		await show({ ...EMPTY_RESUME_PAGE, onCancel, busy: true, progress: { done: 3, total: 12 } });
		const bar = root.querySelector('progress')!;
		expect([bar.value, bar.max, read(bar.closest('div'))]).toEqual([3, 12, 'Reading page 3 of 12 …']);
		expect(document.activeElement).toBe(findButton(root, 'Cancel'));
		await click(findButton(root, 'Cancel'));
		expect(onCancel).toHaveBeenCalledOnce();
	});

	it('keeps the focus when what held it goes', async () => {
		const root = await show(RESUME_PAGE);
		findButton(root, 'Edit its text').focus();
		await show({ ...RESUME_PAGE, draft: { ...DRAFT, resumeId: 'a' } });
		expect(document.activeElement).toBe(root.querySelector('#resume-draft'));
		findButton(root, 'Replace Forecasting').focus();
		await show(RESUME_PAGE);
		expect(read(document.activeElement)).toBe('Forecasting');
		findButton(root, 'teaching.docx').focus();
		await show({ ...RESUME_PAGE, resumes: STORED.slice(0, 1) });
		expect(document.activeElement?.id).toBe('resume-open');
	});

	it('asks before it throws away what was written', async () => {
		const onDiscard = vi.fn();
		const root = await show({ ...RESUME_PAGE, onDiscard, draft: DRAFT });
		await click(findButton(root, 'Discard changes'));
		expect(onDiscard).not.toHaveBeenCalled();
		await click([...root.querySelectorAll<HTMLElement>('.confirm button')].find((button) => read(button) === 'Discard changes')!);
		expect(onDiscard).toHaveBeenCalledOnce();
	});
});

describe('earlier versions', () => {
	it('tells what changed since, line by line, and puts one back after asking', async () => {
		const onRestore = vi.fn();
		const root = await show({ ...RESUME_PAGE, onRestore });
		const [compare] = findGroup(root, 'Earlier versions')!.querySelectorAll<HTMLElement>('[aria-expanded]');
		await click(compare!);
		expect(compare!.getAttribute('aria-expanded')).toBe('true');
		expect([...root.querySelectorAll('.diff-line')].map(read)).toEqual([
			'Gone: • Trained PyTorch models on nine years of port calls',
			'New: • Trained PyTorch models on nine years of port calls; error down 18%',
			'New: • No Java in production',
		]);
		expect(read(findGroup(root, 'Earlier versions'))).toContain('Corrections then: 0, now: 3.');
		const [restore] = [...findGroup(root, 'Earlier versions')!.querySelectorAll('button')].filter((button) => read(button) === 'Restore');
		await click(restore!);
		expect(onRestore).not.toHaveBeenCalled();
		await click([...root.querySelectorAll<HTMLElement>('.confirm button')].find((button) => read(button) === 'Restore')!);
		expect(onRestore).toHaveBeenCalledWith(7);
	});

	it('are those of the open one: while another text is written they are not shown', async () => {
		const root = await show({ ...RESUME_PAGE, reading: RESUME, draft: DRAFT });
		expect(findGroup(root, 'Earlier versions')).toBeNull();
	});
});
