import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattenGuide, GUIDE_PARTS } from '../../../src/core/guide/flatten-guide.ts';
import { findGuideWarnings } from '../../../src/core/guide/warnings.ts';
import { apply, GUIDE, groundOf, PADDING, wordsOf } from './invented-guide.ts';

const FRAMEWORKS = 'PyTorch, TensorFlow, Keras, JAX, MXNet, scikit-learn, XGBoost, LightGBM, CatBoost, Theano, Caffe';

describe('applying a guide', () => {
	test('goes by the role that was read; without a guide for it there is none', () => {
		expect(apply('# Requirements\n- PyTorch')?.role).toBe('ml-engineer');
		expect(apply('# Requirements\n- React', { title: 'Full Stack Developer' })).toBe(null);
		expect(apply('# Requirements\n- PyTorch', {}, null, [])).toBe(null);
		expect(apply('')).toBe(null);
	});

	test('the reader’s floor reaches the pay', () => {
		const reading = apply('Pay: $130,000 - $150,000 a year', { location: 'Austin, TX' }, { amount: 160_000, currency: 'USD', period: 'year' });
		expect(reading?.pay?.statements.map(({ rule }) => rule)).toContain('floor-missed');
	});

	test('ten frameworks of one field are its laundry list, also where they are wishes and no general rule speaks', () => {
		const text = `# Nice to have\n- Any of these: ${FRAMEWORKS}${PADDING}`;
		const reading = apply(text);
		const warning = reading?.warnings.find((one) => one.warning.id === 'many-frameworks');
		expect(warning?.places.length).toBeGreaterThanOrEqual(10);
		expect(wordsOf(text, warning?.places ?? [])).toContain('CatBoost');
	});

	test('what a general flag or silence says already is said once', () => {
		const reading = apply(`# Requirements\n- Python${PADDING}`);
		expect(reading?.alreadySaid.map(({ warning, saidBy }) => [warning.id, saidBy])).toContainEqual(['no-monitoring', 'monitoring']);
		expect(reading?.warnings.map(({ warning }) => warning.id)).not.toContain('no-monitoring');
		expect(findGuideWarnings(groundOf(`# Requirements\n- Python${PADDING}`))).toEqual(reading?.warnings);
	});

	test('warns of two things only where both are said, and quotes both', () => {
		const both = `# Responsibilities\n- Publish papers at venues\n- Write production code${PADDING}`;
		expect(wordsOf(both, apply(both)?.warnings.find(({ warning }) => warning.id === 'two-jobs')?.places ?? [])).toEqual(['Publish papers', 'production code']);
		expect(apply(`# Responsibilities\n- Write production code${PADDING}`)?.warnings.map(({ warning }) => warning.id)).not.toContain('two-jobs');
	});

	test('raises the questions that what is asked for raises', () => {
		const text = `# Requirements\n- PyTorch${PADDING}`;
		const raised = apply(text)?.questions ?? [];
		expect(raised.map(({ question, places }) => [question.id, ...wordsOf(text, places)])).toEqual([['deep', 'PyTorch']]);
		expect(apply(`# Requirements\n- Python${PADDING}`)?.questions).toEqual([]);
	});

	test('holds for any text: places lie in it, shares add up to one, and the same text reads the same', () => {
		const piece = fc.constantFrom(
			'# Responsibilities',
			'- Train models',
			'- deploy models, and monitor drift',
			'You will build dashboards',
			'Pay: $50 per hour',
			'5+ years of experience',
			FRAMEWORKS,
			'’',
			'İ',
			'- ',
			'',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (lines) => {
				const text = lines.join('\n');
				const reading = apply(text);
				if (!reading) return;
				const places = [
					...reading.shape.shares.flatMap(({ lines: own }) => own.flatMap((line) => [line, ...line.told])),
					...reading.duties.lines,
					...reading.warnings.flatMap((one) => one.places),
				];
				for (const { start, end } of places) expect(start >= 0 && start < end && end <= text.length).toBe(true);
				if (reading.shape.told > 0) expect(reading.shape.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
				expect(apply(text)).toEqual(reading);
			}),
			{ numRuns: 60 },
		);
	});

	test('stays linear in the text', () => {
		const text = `# Responsibilities\n${'- Train models, deploy models and monitor drift in PyTorch and build dashboards\n'.repeat(2000)}`;
		const started = performance.now();
		apply(text);
		expect(performance.now() - started).toBeLessThan(5000);
	});
});

test('a guide flattened holds every part, each passage once', () => {
	const passages = flattenGuide(GUIDE);
	expect(new Set(passages.map(({ part }) => part))).toEqual(new Set(GUIDE_PARTS));
	expect(new Set(passages.map(({ part, id }) => `${part} ${id}`)).size).toBe(passages.length);
	expect(passages.find(({ id }) => id === 'two-jobs')).toEqual({
		part: 'warnings',
		id: 'two-jobs',
		title: 'Two jobs',
		text: 'One is dropped. Small firms share. How is the week split?',
	});
});
