// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../../src/core/resume/corrections.ts';
import { readResume, WARNINGS } from '../../../src/core/resume/index.ts';
import { createTranslate, LANGUAGES } from '../../../src/locales/translator.ts';
import { Translated } from '../../../src/ui/parts/translation.tsx';
import { ResumeReading } from '../../../src/ui/report/resume-reading.tsx';
import { SHOWN_LINES_MAX } from '../../../src/ui/report/shorten-reading.ts';
import { click, findButton, findGroup, mount, press, read, translate, type } from '../mount.tsx';
import { CORRECTIONS, RESUME, RESUME_PAGE } from '../sample-resume.ts';

const TEXT = `Ida Roth
At sea
Pilot, Harbour Works, 2019 - 2021
- Fought rust on forty hulls
- Planned tides in Python

Skills
Python, Go
`;
const SKILLS = ['rust', 'python', 'go'];

function findSkills(text: string) {
	return SKILLS.flatMap((skill) =>
		[...text.toLowerCase().matchAll(new RegExp(`\\b${skill}\\b`, 'g'))].map(({ index }) => ({ skill, start: index, end: index + skill.length, negated: false })),
	);
}

/** As the page's owner does it: what is corrected is read anew. */
function Corrected({ text, onCorrect }: { text: string; onCorrect: (corrections: readonly Correction[]) => void }) {
	const [corrections, setCorrections] = useState<readonly Correction[]>([]);
	return (
		<Translated translate={translate}>
			<ResumeReading
				{...RESUME_PAGE}
				resume={readResume(text, findSkills, 'test', '2026-03-01', corrections)}
				corrections={corrections}
				onCorrect={(next) => {
					onCorrect(next);
					setCorrections(next);
				}}
			/>
		</Translated>
	);
}

async function correct(text = TEXT) {
	const onCorrect = vi.fn();
	return { root: await mount(<Corrected text={text} onCorrect={onCorrect} />), onCorrect };
}

function show(changes: Partial<Parameters<typeof ResumeReading>[0]> = {}): Promise<HTMLElement> {
	return mount(
		<Translated translate={translate}>
			<ResumeReading {...RESUME_PAGE} resume={RESUME} {...changes} />
		</Translated>,
	);
}

function findLine(root: HTMLElement, side: 'original' | 'read-sections', words: string): HTMLButtonElement {
	const line = [...root.querySelectorAll<HTMLButtonElement>(`.${side} [data-line]`)].find((button) => read(button).includes(words));
	if (!line) throw new Error(`no line "${words}" in ${side}`);
	return line;
}

function listSigns(root: HTMLElement, words: string): string[] {
	return [...findLine(root, 'read-sections', words).closest('li')!.querySelectorAll('.line-signs > li')].map((sign) => read(sign).replace(' ×', ''));
}

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
	await act(() => {
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});
}

describe('what was read', () => {
	it('shows each entry with what it is, and each line with the skills and figures in it', async () => {
		const root = await show();
		const entry = root.querySelector('.entry')!;
		expect(read(entry.querySelector('.row-head'))).toBe('Machine Learning Engineer, Tidewater Logistics09/2021 – today');
		expect(listSigns(root, 'Trained PyTorch')).toEqual(['Pytorch', '18%: percentage']);
		expect(read(findLine(root, 'read-sections', 'Trained PyTorch').querySelector('.outcome'))).toBe('18%');
		expect(listSigns(root, 'No Java')).toEqual(['Java: denied, not counted']);
		expect(read(findLine(root, 'read-sections', 'Harbour Radio').closest('li'))).toContain('Harbour Radio Operator · Port Authority of Kiel · 2019');
	});

	it('loses no line: each stands on both sides once, and what has no place under a heading of its own', async () => {
		const root = await show();
		for (const side of ['original', 'read-sections']) {
			const lines = [...root.querySelectorAll<HTMLElement>(`.${side} [data-line]`)].map((line) => Number(line.dataset.line));
			expect(lines.sort((a, b) => a - b)).toEqual(RESUME.lines.map((_, at) => at));
		}
		const unplaced = [...root.querySelectorAll('.read-section')].at(-1)!;
		expect(read(unplaced.querySelector('h3'))).toBe('Lines that could not be placed 2');
		expect(read(unplaced)).toContain('Available from May');
	});

	it('shows a line that is selected on both sides, and goes on with the arrow keys', async () => {
		const root = await show();
		const line = findLine(root, 'original', 'Moved fourteen');
		await click(line);
		expect([...root.querySelectorAll('[aria-pressed=true]')].map(read)).toEqual([
			'• Moved fourteen services to GKE without a missed departure',
			'Moved fourteen services to GKE without a missed departure',
		]);
		line.focus();
		await press('ArrowDown');
		expect(document.activeElement).toBe(findLine(root, 'original', 'Pub/Sub'));
		expect(findLine(root, 'read-sections', 'Pub/Sub').getAttribute('aria-pressed')).toBe('true');
		await press('End');
		expect(document.activeElement).toBe(findLine(root, 'original', 'Available from May'));
		expect(root.querySelectorAll('.original [tabindex="0"]')).toHaveLength(1);
	});

	it('begins with the warnings, those of the file first, each with what to do', async () => {
		const root = await show({ fileWarnings: [{ rule: 'columns-doubtful', params: {} }] });
		expect([...findGroup(root, 'Please check')!.querySelectorAll('li')].map(read)).toEqual([
			'Two columns may have been read as one. Look through the text below; if lines are mixed up, paste the text column by column.',
			'The résumé is very short. Is all of its text here?Compare the text below with your file. If some is missing, paste it whole.',
		]);
	});

	it.each(LANGUAGES)('knows what to do about every warning in %s', (language) => {
		const say = createTranslate(language);
		expect(WARNINGS.filter((warning) => say(`resumes:do.${warning}`) === `do.${warning}`)).toEqual([]);
	});

	it('says how much of a book it does not show', async () => {
		const text = Array.from({ length: SHOWN_LINES_MAX + 3 }, (_, at) => `Line ${at}`).join('\n');
		const root = await show({ resume: readResume(text, () => [], 'test', '2026-03-01'), corrections: [] });
		expect(root.querySelectorAll('.read-sections [data-line]')).toHaveLength(SHOWN_LINES_MAX);
		expect(read(root)).toContain('3 more lines are kept and count, but are not shown here.');
	});
});

describe('putting it right', () => {
	it('takes a wrong skill off a line, keeps the focus on the line, and undoes that', async () => {
		const { root, onCorrect } = await correct();
		await click(findLine(root, 'read-sections', 'Fought rust'));
		const chip = findButton(root, 'Take Rust off this line');
		chip.focus();
		await click(chip);
		expect(onCorrect).toHaveBeenLastCalledWith([{ what: 'no-skill', line: 'Fought rust on forty hulls', skill: 'rust' }]);
		expect(listSigns(root, 'Fought rust')).not.toContain('Rust');
		expect(document.activeElement).toBe(findLine(root, 'read-sections', 'Fought rust'));
		const undo = findButton(root, 'Undo: “Fought rust on forty hulls” does not show Rust');
		undo.focus();
		await click(undo);
		expect(onCorrect).toHaveBeenLastCalledWith([]);
		expect(listSigns(root, 'Fought rust')).toContain('Rust');
		expect(read(document.activeElement)).toBe('What was read');
	});

	it('adds a known skill by its name or from what is like it, and no other', async () => {
		const { root, onCorrect } = await correct();
		await click(findLine(root, 'read-sections', 'Planned tides'));
		const field = root.querySelector<HTMLInputElement>('.line-tools input')!;
		field.focus();
		await type(field, 'kub');
		expect([...root.querySelectorAll('.line-tools .chip')].map(read)).toEqual(['Kubernetes', 'Kubeflow']);
		await press('Enter');
		expect(onCorrect).not.toHaveBeenCalled();
		expect(read(document.activeElement)).toBe('Kubernetes');
		await click(findButton(root, 'Add Kubeflow'));
		expect(onCorrect).toHaveBeenLastCalledWith([{ what: 'skill', line: 'Planned tides in Python', skill: 'kubeflow' }]);
		expect(listSigns(root, 'Planned tides')).toContain('Kubeflow');
		expect(document.activeElement).toBe(field);
		await type(field, 'RUST');
		await press('Enter');
		expect(listSigns(root, 'Planned tides')).toContain('Rust');
		await type(field, 'Seamanship');
		expect(read(root.querySelector('.line-tools [role=status]'))).toBe('No known skill is called that.');
		await press('Enter');
		expect(onCorrect).toHaveBeenCalledTimes(2);
	});

	it('makes a line a heading, then changes the kind of its section', async () => {
		const { root, onCorrect } = await correct();
		await click(findLine(root, 'read-sections', 'At sea'));
		await choose(root.querySelector<HTMLSelectElement>('.line-tools select')!, 'projects');
		findButton(root, 'Make it a heading').focus();
		await click(findButton(root, 'Make it a heading'));
		expect(onCorrect).toHaveBeenLastCalledWith([{ what: 'heading', line: 'At sea', kind: 'projects' }]);
		const heading = findLine(root, 'read-sections', 'At sea');
		expect(heading.closest('h3')).not.toBeNull();
		expect(document.activeElement).toBe(heading);
		const kind = root.querySelector<HTMLSelectElement>('[aria-label="Kind of the section At sea"]')!;
		expect(kind.value).toBe('projects');
		kind.focus();
		await choose(kind, 'experience');
		expect(onCorrect).toHaveBeenLastCalledWith([{ what: 'heading', line: 'At sea', kind: 'experience' }]);
		expect(document.activeElement).toBe(root.querySelector('[aria-label="Kind of the section At sea"]'));
	});

	it('lists corrections whose line is gone apart, and the next undo gets the focus', async () => {
		const onCorrect = vi.fn();
		const root = await show({ onCorrect });
		const gone = [...findGroup(root, 'What you put right')!.querySelectorAll('ul')].at(-1)!;
		expect(read(gone)).toContain('“A line that is gone” shows Google Kubernetes Engine');
		expect(gone.querySelectorAll('li')).toHaveLength(1);
		await click(findButton(root, 'Undo: “Docker, dbt, Linux, Git” does not show Github'));
		expect(onCorrect).toHaveBeenCalledWith([CORRECTIONS[0], CORRECTIONS[2]]);
		await show({ onCorrect, corrections: [CORRECTIONS[0]!, CORRECTIONS[2]!] });
		expect(document.activeElement).toBe(gone.querySelector('button'));
	});
});

describe('skills and where they are shown', () => {
	it('gives each line that shows one, the strongest place first, and the years', async () => {
		const root = await show();
		const rows = new Map([...findGroup(root, 'Skills and where they are shown')!.querySelectorAll('tbody tr')].map((row) => [read(row.querySelector('th')), row]));
		expect([...rows.get('Python4.5 years')!.querySelectorAll('li')].map(read)).toEqual([
			'Wrote the delay forecasts in Python that 40 depots plan withexperience',
			'Thesis on tide gauges in Pythonelsewhere',
		]);
		expect(read(rows.get('Dockerno dates')!.querySelector('td'))).toBe('Docker, dbt, Linux, Gitskills list');
		expect(read(rows.get('Java')!.querySelector('td'))).toContain('Not counted: the line denies it');
	});

	it('leads from a line to where it was read', async () => {
		const root = await show();
		const table = findGroup(root, 'Skills and where they are shown')!;
		await click([...table.querySelectorAll<HTMLElement>('button')].find((button) => read(button).startsWith('Fed live'))!);
		expect(document.activeElement).toBe(findLine(root, 'read-sections', 'Fed live'));
		expect(findLine(root, 'original', 'Fed live').getAttribute('aria-pressed')).toBe('true');
	});
});
