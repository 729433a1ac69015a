/**
 * Reads any number of postings and counts how often each rule fires: `corpus.ts FILE.jsonl`. A rule that fires on everything is seen here.
 * @module
 */
import { parseArgs } from 'node:util';
import { readPosting } from '../app/knowledge.ts';
import { isShown } from '../core/marks.ts';
import { readLines, UsageError } from './inputs.ts';

const { positionals } = parseArgs({ allowPositionals: true });
if (!positionals.length) {
	console.error('corpus: name a file with a posting a line: {"id", "text", …}');
	process.exit(2);
}

const counts = new Map<string, number>();
const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
let read = 0;
try {
	for (const file of positionals) {
		for (const { posting } of readLines(file, new Date().toISOString())) {
			if (!posting) continue;
			const reading = readPosting(posting);
			read++;
			count(`language ${reading.language}`);
			if (reading.notRated) count(`not rated: ${reading.notRated}`);
			for (const kind of new Set(reading.redFlags.map((flag) => `flag ${flag.severity.padEnd(6)} ${flag.kind}`))) count(kind);
			for (const kind of new Set(reading.gates.map((gate) => `gate ${gate.kind}`))) count(kind);
			for (const kind of new Set(reading.greenFlags.map((flag) => `green ${flag.kind}`))) count(kind);
			for (const { kind } of reading.silences) count(`silent on ${kind}`);
			if (reading.redFlags.some(isShown)) count('any flag of medium severity and up');
		}
	}
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(`corpus: ${error.message}`);
	process.exit(2);
}
console.log(`${read} postings read`);
for (const [name, times] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${((100 * times) / read).toFixed(1).padStart(6)} %  ${String(times).padStart(6)}  ${name}`);
