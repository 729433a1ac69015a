import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/core/compiled-lexicon.ts';
import { measureRoleShape } from '../../src/core/guide/role-shape.ts';
import { readPosting } from '../../src/core/reading.ts';
import { DUTY_AREAS } from '../../src/lexicon/duty-areas.ts';
import { LEXICON } from '../../src/lexicon/index.ts';
import { postingOf } from '../core/posting-of.ts';

const lexicon = compileLexicon(LEXICON);

function areasOf(duty: string): string[] {
	const posting = postingOf(`# Responsibilities\n- ${duty}`);
	return measureRoleShape(posting, readPosting(posting, LEXICON), DUTY_AREAS).shares.map(({ area }) => area);
}

describe('the data', () => {
	test('names skills that are in the lexicon, each in one area', () => {
		const ids = [...DUTY_AREAS.skills.flatMap((entry) => entry.ids), ...DUTY_AREAS.everyday];
		expect(ids.filter((id) => lexicon.skill(id) === null)).toEqual([]);
		const ofAreas = DUTY_AREAS.skills.flatMap((entry) => entry.ids);
		expect(ofAreas.filter((id, index) => ofAreas.indexOf(id) !== index)).toEqual([]);
	});

	test('is lower case', () => {
		const phrases = [...DUTY_AREAS.signs.flatMap(({ things, verbs = [] }) => [...things, ...verbs]), ...DUTY_AREAS.neutral, ...DUTY_AREAS.people];
		expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
	});
});

describe('the area of a duty', () => {
	test.each([
		['Train and validate forecasting models for energy demand', 'modelling'],
		['Engineer features and tune hyperparameters', 'modelling'],
		['Deploying models behind low-latency endpoints', 'mlops'],
		['Keep the training pipelines and the model registry healthy', 'mlops'],
		['Retrain models when their inputs drift', 'mlops'],
		['Design the star schema of our data warehouse', 'data-engineering'],
		['Ingest data from forty partners', 'data-engineering'],
		['Build and own REST APIs in Go', 'software'],
		['Review code and raise test coverage', 'software'],
		['Publish papers at leading conferences', 'research'],
		['Conduct original research on graph learning', 'research'],
		['Build dashboards that sales looks at every morning', 'analytics'],
		['Present findings to executives', 'analytics'],
		['Build RAG pipelines over contracts', 'llm-applications'],
		['Write and evaluate prompts for our chatbot', 'llm-applications'],
		['Serve predictions to the app', 'mlops'],
		['Develop agents that fill in forms', 'llm-applications'],
		['Generate embeddings of every page', 'llm-applications'],
		['Publish at NeurIPS and ICML', 'research'],
		['Answer ad hoc questions from finance', 'analytics'],
		['Model data in PostgreSQL', 'data-engineering'],
		['Port the decoder to our embedded runtime', 'software'],
		['Mentor junior engineers', 'management'],
		['Hire and lead a team of analysts', 'management'],
	])('%s: %s', (duty, area) => {
		expect(areasOf(duty)[0]).toBe(area);
	});

	test.each([
		'Work with backend engineers and data scientists',
		'Take part in our daily meetings',
		'Sit embedded in a product team',
		'Train support agents',
		'Listen to customers and understand their product requirements',
		'Other duties as assigned',
	])('none: %s', (duty) => {
		expect(areasOf(duty)).toEqual([]);
	});

	test('data from stores is no data store', () => {
		expect(areasOf('Clean data from stores and suppliers')).toEqual(['analytics']);
	});

	test('models are told apart by what is done with them', () => {
		expect(areasOf('Deploy ML models')).toEqual(['mlops']);
		expect(areasOf('Evaluate ML models')).toEqual(['modelling']);
		expect(areasOf('Document data models')).toEqual(['data-engineering']);
	});
});
