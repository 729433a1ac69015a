/**
 * How long a full reading takes: `bench.ts [POSTINGS.jsonl]`. Prints milliseconds; times are no tests.
 * @module
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPosting } from '../app/knowledge.ts';
import type { Posting } from '../core/posting.ts';
import { blocksOfText } from '../core/text/blocks.ts';
import { readLines } from './inputs.ts';

const ROUNDS = 30;
/** Until then the engine still compiles what it runs. */
const WARM_UP_ROUNDS = 30;
const file = process.argv[2] ?? resolve(import.meta.dirname, '../../../shared/gold/dev.jsonl');
if (!existsSync(file)) {
	console.error(`bench: ${file}: no such file. Name a file with a posting a line: {"id", "text", …}.`);
	process.exit(2);
}
const postings = readLines(file, '2026-11-01T00:00:00.000Z').flatMap(({ posting }) => (posting ? [posting] : []));

/** Times of each posting's reading: the fastest of all rounds, which the machine's other work has touched least. */
function measure(sample: readonly Posting[], rounds: number): number[] {
	return sample.map((posting) => {
		let best = Number.POSITIVE_INFINITY;
		for (let round = 0; round < rounds; round++) {
			const start = performance.now();
			readPosting(posting);
			best = Math.min(best, performance.now() - start);
		}
		return best;
	});
}

const quantile = (times: readonly number[], share: number) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const length = postings.reduce((sum, posting) => sum + posting.text.length, 0) / postings.length;
const started = performance.now();
readPosting(postings[0]!);
const first = performance.now() - started;
measure(postings, WARM_UP_ROUNDS);
const times = measure(postings, ROUNDS);
const tenfold = postings.slice(0, 10).map((posting) => {
	const text = Array.from({ length: 10 }, () => posting.text).join('\n\n');
	return { ...posting, text, blocks: blocksOfText(text) };
});
const growth = measure(tenfold, 5).reduce((sum, time) => sum + time, 0) / times.slice(0, 10).reduce((sum, time) => sum + time, 0);

console.log(`${postings.length} postings, ${Math.round(length)} characters on average`);
console.log(`median ${quantile(times, 0.5).toFixed(2)} ms · 95th percentile ${quantile(times, 0.95).toFixed(2)} ms`);
console.log(`first reading, lexicon compiled ${first.toFixed(0)} ms · ten times the text costs ${growth.toFixed(1)} times as much`);
