import { expect, test } from 'vitest';
import { stemOf } from '../../../src/core/guide/stems.ts';

test.each([
	'deploy deploys deployed deploying deployment deployments',
	'evaluate evaluates evaluating evaluated evaluation',
	'optimize optimise optimizing optimising optimization optimisation',
	'analyze analyse analyzing analysing analysis analyses',
	'model models modelling modeling',
	'run runs running',
	'ship ships shipping shipped',
	'build builds building built',
	'query queries querying queried',
	'implement implementing implementation',
	'ingest ingesting ingestion',
	'publish publishes publishing',
	'process processes processing',
	'api apis',
])('one stem: %s', (words) => {
	expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
});

test.each(['product production', 'need seed', 'data date', 'service server', 'test text', 'bias bia'])('two stems: %s', (words) => {
	expect(new Set(words.split(' ').map(stemOf)).size).toBe(2);
});
