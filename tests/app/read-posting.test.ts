import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/app/knowledge.ts';
import { postingOfText } from '../../src/app/pasted.ts';
import { viewPosting } from '../../src/app/posting-view.ts';
import { answerPage } from '../../src/app/read-posting.ts';
import { readerWith } from '../../src/app/reader.ts';
import { createTranslate } from '../../src/locales/translator.ts';

const NOW = '2026-11-27T12:00:00.000Z';
const translate = createTranslate('en');
const posting = postingOfText({ title: 'Data Engineer', text: 'Requirements\n- Python\n- Airflow\n- Terraform or Pulumi' }, NOW);
const seen = { key: 'pasted:1', posting, reading: readPosting(posting), seenAt: NOW };
const resume = { id: 'one', name: 'cv.md', savedAt: NOW, text: 'Ann Reed\n\nExperience\nEngineer, Acme, 2020 - 2024\n- Built loads in Python\n\nSkills\nPulumi\n' };
const { match } = viewPosting(seen, readerWith(resume), true, NOW).view;

describe('what the page is told', () => {
	test('is nothing of the résumé', () => {
		expect(JSON.stringify(answerPage(seen, translate, null))).not.toMatch(/résumé|listed|job or project/i);
	});

	test('is what the résumé shows, for whoever turned that on', () => {
		const details = Object.fromEntries(answerPage(seen, translate, match).marks.map(({ words }) => [words.subject, words.details.map(({ text }) => text)]));
		expect(details).toEqual({ Python: ['Shown in a job or project'], 'Apache Airflow': ['Not in your résumé'], Terraform: ['Only listed'], Pulumi: ['Only listed'] });
	});
});
