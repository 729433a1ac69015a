/**
 * `requisite resume`: what résumés say, and in what they differ.
 * @module
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { compiledLexicon, readResume } from '../app/knowledge.ts';
import { chooseLanguage, createTranslate, type Translate } from '../locales/translator.ts';
import { type FileWarning, type ResumeFileResult, readResumeFile } from '../resume-files/index.ts';
import { NODE_PARTS } from '../resume-files/node.ts';
import { UsageError } from './inputs.ts';
import { compareResumes } from './resume-compare.ts';
import { type ResumeContract, toResumeContract } from './resume-contract.ts';
import { printDifferences, printResume } from './resume-print.ts';

interface Options {
	readonly json?: boolean;
	readonly compare?: boolean;
	readonly lang?: string;
}

/** A résumé's text, from a file of any kind we read. */
export interface ResumeSource {
	/** The file's own name. */
	readonly name: string;
	readonly text: string;
	readonly warnings: readonly FileWarning[];
}

/** Adds the command to a program. Mistakes of the caller's and files that can't be read come out as `UsageError`, one line each. */
export function registerResume(program: Command): void {
	program
		.command('resume')
		.description('print what résumés say: sections, entries, skills with their evidence, figures, warnings')
		.argument('<file...>', 'PDF, Word (.docx), HTML, Markdown, text or JSON Resume; "-" for text from standard input')
		.option('--json', 'print one line of JSON for each résumé')
		.option('--compare', 'print in what each résumé differs from the first, instead; exit with 1 where one does')
		.option('--lang <language>', 'words in English (en) or German (de)')
		.action(async (files: string[], options: Options) => {
			const translate = createTranslate(chooseLanguage([options.lang ?? process.env.LANG ?? 'en']));
			const asOf = new Date().toISOString();
			if (options.compare && files.length < 2) throw new UsageError('--compare: name two files or more');
			const contracts: ResumeContract[] = [];
			for (const file of files) {
				const { text, warnings } = await readResumeSource(file, translate);
				const contract = toResumeContract(file, readResume(text, asOf), asOf, compiledLexicon().name, warnings);
				contracts.push(contract);
				if (!options.compare) console.log(options.json ? JSON.stringify(contract) : printResume(contract, translate));
			}
			if (options.compare) for (const other of contracts.slice(1)) if (printComparison(contracts[0] as ResumeContract, other, options, translate) > 0) process.exitCode = 1;
		})
		.addHelpText('after', '\nExit codes: 0 read (with --compare: no differences), 1 --compare found differences, 2 a file or an option is wrong.');
}

/** Prints in what two résumés differ. Gives the number of differences. */
function printComparison(first: ResumeContract, other: ResumeContract, { json }: Options, translate: Translate): number {
	const differences = compareResumes(first, other);
	console.log(json ? JSON.stringify({ first: first.id, other: other.id, differences }) : printDifferences(first.id, other.id, differences, translate));
	return differences.length;
}

/** Reads a résumé's file. Throws `UsageError` with one line for one that can't be read. */
export async function readResumeSource(path: string, translate: Translate = createTranslate('en')): Promise<ResumeSource> {
	const name = path === '-' ? 'stdin.txt' : basename(path);
	const result: ResumeFileResult = await readResumeFile(name, readBytes(path), NODE_PARTS);
	if (!result.ok) throw new UsageError(`${path}: ${translate(`resume:file.${result.rule}`, result.params)}`);
	return { name, text: result.text, warnings: result.warnings };
}

function readBytes(path: string): Uint8Array {
	try {
		return new Uint8Array(readFileSync(path === '-' ? 0 : path));
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ENOENT') throw new UsageError(`${path}: no such file`);
		if (code === 'EISDIR') throw new UsageError(`${path}: is a folder`);
		throw new UsageError(`${path}: cannot be read (${code ?? (error as Error).message})`);
	}
}
