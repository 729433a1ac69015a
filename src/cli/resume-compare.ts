/**
 * In what two readings of a résumé differ: nothing, if they are two layouts of one.
 * @module
 */
import type { EntryContract, ResumeContract } from './resume-contract.ts';

/** Something that the first has and the other has not, or the other way round. */
export interface Difference {
	readonly what: 'contact' | 'section' | 'entry' | 'bullet' | 'skill' | 'years' | 'degree';
	readonly first: string | null;
	readonly other: string | null;
}

/** Sections by kind, entries, bullets, skills with their place, contact, years and degree. Order, headings and the way links are written are layout. */
export function compareResumes(first: ResumeContract, other: ResumeContract): Difference[] {
	const differences: Difference[] = [];
	for (const key of ['name', 'email', 'phone', 'location'] as const) {
		if (first.contact[key] !== other.contact[key]) differences.push({ what: 'contact', first: first.contact[key], other: other.contact[key] });
	}
	const add = (what: Difference['what'], list: (resume: ResumeContract) => readonly string[]) => differences.push(...compareLists(what, list(first), list(other)));
	add('contact', ({ contact }) => contact.links.map((link) => link.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')));
	add('section', ({ sections }) => [...new Set(sections.map(({ kind }) => kind))]);
	add('entry', ({ sections }) => sections.flatMap(({ kind, entries }) => entries.map((entry) => describe(kind, entry))));
	add('bullet', ({ sections }) => sections.flatMap(({ kind, entries }) => (kind === 'experience' || kind === 'projects' ? entries.flatMap(({ bullets }) => bullets) : [])));
	add('skill', ({ skills }) => skills.map(({ id, place }) => `${id} (${place})`));
	if (first.years !== other.years) differences.push({ what: 'years', first: String(first.years), other: String(other.years) });
	if (first.degree !== other.degree) differences.push({ what: 'degree', first: first.degree, other: other.degree });
	return differences;
}

function describe(kind: string, { title, organisation, from, to }: EntryContract): string {
	return [kind, title, organisation, from, to].map((part) => part ?? '–').join(' | ');
}

function compareLists(what: Difference['what'], first: readonly string[], other: readonly string[]): Difference[] {
	const left = new Map<string, number>();
	for (const text of first) left.set(text, (left.get(text) ?? 0) + 1);
	const added: Difference[] = [];
	for (const text of other) {
		const count = left.get(text) ?? 0;
		if (count > 0) left.set(text, count - 1);
		else added.push({ what, first: null, other: text });
	}
	return [...[...left].flatMap(([text, count]) => Array.from({ length: count }, (): Difference => ({ what, first: text, other: null }))), ...added];
}
