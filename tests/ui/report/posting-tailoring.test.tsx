// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { TailoringAdvice } from '../../../src/core/tailor/index.ts';
import { createTranslate } from '../../../src/locales/translator.ts';
import type { OnDeviceModel } from '../../../src/ui/report/types.ts';
import { click, findButton, findGroup, read, translate } from '../mount.tsx';
import { PROMPT, REPORT } from '../sample-report.ts';
import { openPosting } from './open-posting.tsx';

const ofRule = (rule: TailoringAdvice['rule']) => REPORT.tailoring.find((advice) => advice.rule === rule)!;

/** The report with this advice alone. */
async function openAdvice(advice: TailoringAdvice, changes: Parameters<typeof openPosting>[0] = {}, words = translate) {
	const { root, props } = await openPosting({ report: { ...REPORT, tailoring: [advice] }, ...changes }, words);
	return { group: findGroup(root, words('report:tailoring.title'))!, root, props };
}

describe('what to do', () => {
	it('comes in the order of its points, and is folded after the first eight', async () => {
		const { root } = await openPosting();
		const group = findGroup(root, 'What to do')!;
		expect(read(group.querySelector('h2'))).toBe(`What to do ${REPORT.tailoring.length}`);
		expect(group.querySelector('ol')!.children).toHaveLength(8);
		const folded = group.querySelector('details')!;
		expect(folded.open).toBe(false);
		expect(folded.querySelector('ol')!.children).toHaveLength(REPORT.tailoring.length - 8);
	});

	it('says what to do, what it is worth, and the words on both sides it rests on', async () => {
		const { group } = await openAdvice(ofRule('bridge-rival'));
		const text = read(group);
		expect(text).toContain('Bridge Google Cloud Pub/Sub to Kafka');
		expect(text).toContain('nice-to-have · +1.3');
		expect(text).toContain('They write: Knowledge of Kafka');
		expect(text).toContain('You write: Streamed live positions through Pub/Sub');
	});

	it('shows a line before and after, names each change, and copies the new one', async () => {
		const advice = ofRule('measure-bullet');
		const { group, props } = await openAdvice(advice);
		const { rewrite } = advice;
		expect([...group.querySelectorAll('dd')].map(read)).toEqual([rewrite!.line.text, rewrite!.after, 'a gap for the figure only you know']);
		expect(read(group)).toContain('Only you know whether this line is still true.');
		await click(findButton(group, 'Copy the line'));
		expect(props.onCopy).toHaveBeenCalledWith(rewrite!.after);
	});

	it('asks in full of the first gap and in short of those after it', async () => {
		const { root } = await openPosting();
		const rows = [...findGroup(root, 'What to do')!.querySelectorAll('li')].map(read);
		expect(rows.filter((row) => row.includes('and your résumé says nothing of it'))).toHaveLength(1);
		expect(rows.find((row) => row.startsWith('COBOL'))).toContain('They write: Experience with COBOL');
	});

	it('marks the guide’s words inside a sentence, and its tips, as English', async () => {
		const german = createTranslate('de');
		const measured = ofRule('measure-bullet-as');
		expect(read((await openAdvice(measured, {}, german)).group.querySelector('p > [lang=en]'))).toBe(measured.params.outcome);
		const tip = ofRule('guide-tip');
		const { group } = await openAdvice(tip, {}, german);
		expect([...group.querySelectorAll('[lang=en]')].map(read)).toEqual([tip.params.text, tip.params.example]);
	});

	it('says so when there is nothing to change', async () => {
		const { root } = await openPosting({ report: { ...REPORT, tailoring: [] } });
		expect(read(findGroup(root, 'What to do'))).toContain(translate('tailor:none'));
	});
});

describe('rewording on the device', () => {
	const advice = ofRule('measure-bullet');
	const line = advice.lines[0]!.lines[0]!;
	const model = (changes: Partial<OnDeviceModel> = {}): OnDeviceModel => ({ state: 'available', onRewrite: vi.fn(), results: new Map(), ...changes });

	it('is offered only where the browser has a model', async () => {
		for (const none of [null, model({ state: 'unavailable' })]) {
			const { group } = await openAdvice(advice, { model: none });
			expect(read(group)).not.toContain('Reword');
		}
	});

	it('asks for a line by its number', async () => {
		const own = model();
		const { group } = await openAdvice(advice, { model: own });
		await click(findButton(group, 'Reword on this device'));
		expect(own.onRewrite).toHaveBeenCalledWith(line);
	});

	it('is not offered for what only the reader can add', async () => {
		const { group } = await openAdvice(ofRule('say-where'), { model: model() });
		expect(read(group)).not.toContain('Reword');
	});

	it('says that the browser has to download its model first', async () => {
		expect(read((await openAdvice(advice, { model: model({ state: 'downloadable' }) })).group)).toContain(translate('report:machine.download'));
		expect(read((await openAdvice(advice, { model: model() })).group)).not.toContain(translate('report:machine.download'));
	});

	it('waits, and says when nothing came of it', async () => {
		const busy = await openAdvice(advice, { model: model({ results: new Map([[line, 'busy' as const]]) }) });
		expect(findButton(busy.group, 'Reword on this device').disabled).toBe(true);
		expect(read(busy.group.querySelector('[role=status]'))).toBe('Rewording …');
		const failed = await openAdvice(advice, { model: model({ results: new Map([[line, 'failed' as const]]) }) });
		expect(read(failed.group.querySelector('[role=status]'))).toBe(translate('report:machine.failed'));
	});

	it('marks its text as a machine’s', async () => {
		const { group, props } = await openAdvice(advice, { model: model({ results: new Map([[line, { text: 'Built nightly jobs', violations: [] }]]) }) });
		expect(read(group)).toContain(`Built nightly jobs${translate('tailor:machine')}`);
		await click([...group.querySelectorAll('button')].filter((button) => read(button) === 'Copy the line').at(-1)!);
		expect(props.onCopy).toHaveBeenCalledWith('Built nightly jobs');
	});

	it('lists what the résumé doesn’t hold, and then offers nothing to copy', async () => {
		const text = 'Built jobs 40 % faster in Rust';
		const violations = [
			{ start: 11, end: 15, rule: 'figure' as const, text: '40 %' },
			{ start: 26, end: 30, rule: 'skill' as const, text: 'Rust' },
		];
		const { group } = await openAdvice({ ...advice, rewrite: null }, { model: model({ results: new Map([[line, { text, violations }]]) }) });
		expect(read(group)).toContain('“40 %”: this figure isn’t in your résumé');
		expect(read(group)).toContain('“Rust”: your résumé doesn’t show this skill');
		expect(read(group)).not.toContain('Copy the line');
	});
});

describe('copying a prompt', () => {
	it('asks for it first, and copies nothing unseen', async () => {
		const { root, props } = await openPosting();
		const group = findGroup(root, 'Copy a prompt')!;
		expect(read(group)).not.toContain('Copy all');
		await click(findButton(group, 'Show what would be copied'));
		expect(props.onAskPrompt).toHaveBeenCalledOnce();
		expect(props.onCopy).not.toHaveBeenCalled();
		await openPosting({ ...props, prompt: PROMPT });
		expect(document.activeElement).toBe(group.querySelector('.row-note'));
	});

	it('shows every part of it, then copies the whole', async () => {
		const { root, props } = await openPosting({ prompt: PROMPT });
		const group = findGroup(root, 'Copy a prompt')!;
		expect([...group.querySelectorAll('pre')].map((part) => part.textContent).join('\n\n')).toBe(PROMPT.text);
		expect([...group.querySelectorAll('summary')].map(read)).toEqual(PROMPT.parts.map(({ part }) => translate(`tailor:promptPart.${part}`)));
		await click(findButton(group, 'Copy all of it'));
		expect(props.onCopy).toHaveBeenCalledWith(PROMPT.text);
	});
});
