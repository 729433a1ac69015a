/**
 * The schema.org `JobPosting` that a page may carry as JSON-LD (https://schema.org/JobPosting). Whoever wrote the page wrote it: every value is checked.
 * @module
 */
import type { PostingFacts } from '../core/posting.ts';
import { countWords } from './element-text.ts';
import { type InertText, readInertHtml, readInertLine } from './inert-html.ts';
import { readPay, readPlace } from './json-ld-values.ts';

export interface JobPostingData {
	readonly facts: Pick<PostingFacts, 'title' | 'company' | 'location' | 'payLine' | 'employmentType' | 'workMode' | 'postedAt'>;
	/** HTML as the page gives it. */
	readonly description: string;
}

const SCRIPT_LENGTH_MAX = 2_000_000;
const NODES_MAX = 5_000;
const DEPTH_MAX = 12;

type Json = Readonly<Record<string, unknown>>;

/** The page's posting: the one with this title, or else the one with the longest description. Stubs that only name a job are common. */
export function findJobPosting(document: Document, title?: string): JobPostingData | null {
	const all = readJobPostings(document);
	if (title !== undefined) return all.find(({ facts }) => facts.title.toLowerCase() === title.toLowerCase()) ?? null;
	return all.reduce<JobPostingData | null>((best, each) => (best && best.description.length >= each.description.length ? best : each), null);
}

/** Whether a page's postings are many jobs of a list rather than one. */
export function isListOfJobs(document: Document): boolean {
	const described = readJobPostings(document).filter(({ description }) => countWords(description, 60) >= 60);
	return new Set(described.map(({ facts }) => facts.title)).size > 1;
}

/** The description as blocks. */
export function readDescription({ description }: JobPostingData, document: Document): InertText {
	return readInertHtml(description, document);
}

function readJobPostings(document: Document): JobPostingData[] {
	const found: JobPostingData[] = [];
	for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
		const source = script.textContent ?? '';
		if (source.length > SCRIPT_LENGTH_MAX || !source.includes('JobPosting')) continue;
		for (const node of findNodes(parseJson(source))) found.push(toData(node, document));
	}
	return found;
}

/** Some sites wrap the script in comment marks, or leave line breaks inside strings. */
function parseJson(source: string): unknown {
	const json = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/u, '').replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/u, '');
	for (const attempt of [json, json.replace(/[\r\n\t]+/gu, ' ')]) {
		try {
			return JSON.parse(attempt);
		} catch {
			// The next attempt, or no data.
		}
	}
	return null;
}

/** Every JobPosting in the data, wherever it lies: in arrays, in `@graph`, as the main entity of a page. */
function findNodes(data: unknown): Json[] {
	const found: Json[] = [];
	const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }];
	for (let seen = 0; waiting.length > 0 && seen < NODES_MAX; seen++) {
		const { value, depth } = waiting.shift()!;
		if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) continue;
		if (!Array.isArray(value) && isJobPosting(value as Json)) found.push(value as Json);
		else for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push({ value: inner, depth: depth + 1 });
	}
	return found;
}

function isJobPosting(node: Json): boolean {
	return [node['@type']].flat().some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/u.test(type));
}

function toData(node: Json, document: Document): JobPostingData {
	const line = (value: unknown) => (typeof value === 'string' ? readInertLine(value.slice(0, 500), document) : '') || null;
	const place = readPlace(node.jobLocation);
	const remote = typeof node.jobLocationType === 'string' && /telecommute/iu.test(node.jobLocationType);
	const types = [node.employmentType].flat().flatMap((type) => (typeof type === 'string' && type.trim() ? [wordType(type)] : []));
	const organisation = [node.hiringOrganization].flat()[0];
	return {
		facts: {
			title: line(node.title) ?? line(node.name) ?? '',
			company: line(typeof organisation === 'string' ? organisation : (organisation as Json | undefined)?.name),
			location: line(place),
			payLine: readPay(node.baseSalary) ?? readPay(node.estimatedSalary),
			employmentType: types.join(', ').slice(0, 200) || null,
			workMode: remote ? 'Remote' : null,
			postedAt: /^\d{4}-\d{2}-\d{2}/u.exec(typeof node.datePosted === 'string' ? node.datePosted.trim() : '')?.[0] ?? null,
		},
		description: typeof node.description === 'string' ? node.description : '',
	};
}

/** "FULL_TIME" → "Full-time": the words that pages themselves use. */
function wordType(type: string): string {
	const words = type
		.trim()
		.toLowerCase()
		.replace(/[_\s]+/gu, ' ');
	const known: ReadonlyMap<string, string> = new Map([
		['full time', 'Full-time'],
		['part time', 'Part-time'],
		['contractor', 'Contract'],
		['intern', 'Internship'],
		['per diem', 'Per diem'],
	]);
	return known.get(words) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
