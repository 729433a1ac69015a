import { expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/index.ts';
import { withoutContact } from '../../../src/core/resume/without-contact.ts';

const read = (text: string) => readResume(text, () => [], '1', '2026-11-27');

test('takes out what one can be reached by, and leaves the rest as it is', () => {
	const text =
		'Kim Marsh\nkim@example.org | +44 20 7946 0018 | linkedin.com/in/kimmarsh\nLeeds, UK\n\nExperience\nEngineer, Tidewater Ferries, 2020 - 2024\n- Cut loads from 40 to 12 minutes\n';
	const kept = withoutContact(read(text));
	expect(kept).not.toMatch(/Kim|Marsh|example|7946|linkedin/);
	expect(kept).toContain('Experience\nEngineer, Tidewater Ferries, 2020 - 2024\n- Cut loads from 40 to 12 minutes');
});

test('is the same again for a text that names nobody', () => {
	const text = 'Experience\nEngineer, Tidewater Ferries, 2020 - 2024\n- Cut loads from 40 to 12 minutes\n';
	expect(withoutContact(read(text))).toBe(text);
});
