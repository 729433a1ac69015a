/**
 * Scores our readings against labelled postings: `evaluate.ts [GOLD.jsonl] [--misses] [--flags] [--json]`.
 * The scorer lies beside the labels it knows.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPosting } from '../app/knowledge.ts';
import { createTranslate } from '../locales/translator.ts';
import { toContract } from './contract.ts';
import { readLines } from './inputs.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/gold');
const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { misses: { type: 'boolean' }, flags: { type: 'boolean' }, json: { type: 'boolean' }, scorer: { type: 'string', default: join(SHARED, 'evaluate.mjs') } },
});
const gold = positionals[0] ?? join(SHARED, 'dev.jsonl');
for (const file of [gold, values.scorer]) {
	if (existsSync(file)) continue;
	console.error(`evaluate: ${file}: no such file. The labelled postings lie outside the project; name a file to score others.`);
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'requisite-'));
try {
	const translate = createTranslate('en');
	const lines = readLines(gold, '2026-11-01T00:00:00.000Z').map(({ id, posting }) => JSON.stringify(toContract(id, posting!, readPosting(posting!), translate, { page: false })));
	const predictions = join(folder, 'predictions.jsonl');
	writeFileSync(predictions, `${lines.join('\n')}\n`);
	const options = (['misses', 'flags', 'json'] as const).filter((option) => values[option]).map((option) => `--${option}`);
	process.exitCode = spawnSync(process.execPath, [values.scorer, gold, predictions, ...options], { stdio: 'inherit' }).status ?? 1;
} finally {
	rmSync(folder, { recursive: true });
}
