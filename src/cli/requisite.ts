/**
 * The command line.
 * @module
 */
import { Command, CommanderError } from 'commander';
import { readPosting } from '../app/knowledge.ts';
import type { ResumeText } from '../app/ports.ts';
import { reportPosting } from '../app/posting-report.ts';
import { readerWith } from '../app/reader.ts';
import { chooseLanguage, createTranslate } from '../locales/translator.ts';
import { toContract } from './contract.ts';
import { type Input, readInput, readLines, UsageError } from './inputs.ts';
import { printReading } from './print-reading.ts';
import { readResumeSource, registerResume } from './resume.ts';

interface ReadOptions {
	readonly url?: string;
	readonly jsonl?: boolean;
	readonly json?: boolean;
	readonly resume?: string;
	readonly lang?: string;
}

const program = new Command('requisite')
	.description('Reads job postings: what they must have, what would be nice, what should make you wary.')
	.exitOverride()
	.configureOutput({ writeErr: () => {} });

program
	.command('read')
	.description('print what postings say')
	.argument('<file...>', 'pages (.html, .xhtml; with --url), text or Markdown files, "-" for standard input')
	.option('--url <address>', 'the address a page was served under')
	.option('--jsonl', 'files hold a posting a line: {"id", "text", "title"?, "company"?, "location"?, "postedAt"?}')
	.option('--json', 'print one line of JSON for each posting')
	.option('--resume <file>', 'hold each posting against this résumé (PDF, Word, HTML, Markdown, text or JSON Resume)')
	.option('--lang <language>', 'words in English (en) or German (de)')
	.action(async (files: string[], options: ReadOptions) => {
		const asOf = new Date().toISOString();
		const translate = createTranslate(chooseLanguage([options.lang ?? process.env.LANG ?? 'en']));
		const resume = options.resume === undefined ? null : { id: 'file', ...(await readResumeSource(options.resume, translate)), savedAt: asOf };
		const inputs = files.flatMap((file) => (options.jsonl ? readLines(file, asOf) : [readInput(file, { url: options.url ?? null, asOf })]));
		for (const input of inputs) console.log(printInput(input, options, resume, asOf, translate));
	});

registerResume(program);

function printInput({ id, posting, state, page }: Input, { json }: ReadOptions, resume: ResumeText | null, asOf: string, translate: ReturnType<typeof createTranslate>): string {
	if (!posting) return json ? JSON.stringify({ id, state }) : translate('cli:no-posting', { id, reason: translate(`ui:empty.${state}.title`) });
	const reading = readPosting(posting);
	const shown = reportPosting({ key: id, posting, reading, seenAt: asOf }, readerWith(resume), true, asOf);
	return json ? JSON.stringify(toContract(id, posting, reading, translate, { page, report: resume ? shown : null })) : printReading(shown, translate);
}

try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError && error.exitCode === 0) process.exit(0);
	if (!(error instanceof UsageError || error instanceof CommanderError)) throw error;
	// Without a command commander would print its help, on the side of errors.
	const message = error instanceof CommanderError && error.code === 'commander.help' ? 'say what to do: requisite read FILE… (requisite --help tells more)' : error.message;
	console.error(`requisite: ${message.replace(/^error: /, '').replace(/\n/g, ' ')}`);
	process.exitCode = 2;
}
