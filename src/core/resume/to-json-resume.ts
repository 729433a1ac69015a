/**
 * A résumé as JSON Resume (jsonresume.org, schema 1.0.0), for other programs and to be read again.
 * @module
 */
import { findPeriod } from './dates.ts';
import { namesRole } from './head-words.ts';
import { cutOut } from './heads.ts';
import { stripMarkup } from './lines.ts';
import type { Resume, ResumeEntry, ResumeLine, ResumeSection, ResumeSectionKind, YearMonth } from './types.ts';

/** Plain data, ready for `JSON.stringify`. Its keys stand in the order of the résumé's sections. */
export type JsonResume = Readonly<Record<string, unknown>>;

type Fields = Record<string, unknown>;

/** Which part of the schema a kind of section goes to. What has none goes to `meta.requisite.sections`, where the schema allows what it doesn't know. */
const PARTS: Readonly<Partial<Record<ResumeSectionKind, string>>> = {
	experience: 'work',
	projects: 'projects',
	education: 'education',
	skills: 'skills',
	certifications: 'certificates',
	publications: 'publications',
	awards: 'awards',
	languages: 'languages',
	interests: 'interests',
};
const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
const VOLUNTEER = /volunteer|ehrenamt|engagement/i;

/**
 * Writes a résumé. Reading the result gives the same sections, entries, bullets and skills; several sections of one kind become one, and what heads
 * hold beside title, organisation and dates (a place) is left out.
 * @param withContact Whether name, addresses and place go out too.
 */
export function toJsonResume(resume: Resume, { withContact }: { readonly withContact: boolean }): JsonResume {
	const parts = new Map<string, Fields[]>();
	const others: Fields[] = [];
	for (const section of resume.sections) {
		if (section.kind === 'contact' || section.kind === 'summary') continue;
		const part = PARTS[section.kind] ?? (VOLUNTEER.test(section.heading ?? '') && section.lines.length === 0 ? 'volunteer' : null);
		const loose = section.lines.map((at) => lineOf(resume, at));
		if (part === null) others.push({ heading: section.heading ?? '', lines: linesOf(section).map((at) => writeLine(lineOf(resume, at))) });
		else parts.set(part, [...(parts.get(part) ?? []), ...loose.map((line) => writeLoose(part, line)), ...section.entries.map((entry) => writeEntry(part, entry, resume))]);
	}
	const basics = writeBasics(resume, withContact);
	return {
		$schema: SCHEMA,
		...(Object.keys(basics).length > 0 ? { basics } : {}),
		...Object.fromEntries(parts),
		...(others.length > 0 ? { meta: { requisite: { sections: others } } } : {}),
	};
}

function writeBasics(resume: Resume, withContact: boolean): Fields {
	const of = (kind: ResumeSectionKind) => resume.sections.filter((section) => section.kind === kind).flatMap((section) => section.lines.map((at) => lineOf(resume, at)));
	const summary = of('summary').map(writeLine).join('\n');
	const { name, email, phone, links, location } = resume.contact;
	const label = of('contact').find(({ text }) => stripMarkup(text) !== name && text.length < 60 && namesRole(text))?.text;
	return filled({
		...(withContact ? { name, label, email, phone, profiles: links.map((url) => ({ url })), location: location === null ? null : { city: location } } : {}),
		summary,
	});
}

/** A line that belongs to no entry: a list of skills, or a sentence under a heading. */
function writeLoose(part: string, { text }: ResumeLine): Fields {
	const words = stripMarkup(text);
	if (part !== 'skills' && part !== 'interests') return { [NAME_OF.get(part) ?? 'name']: words };
	const label = /^([^:,]{2,40}):\s*(?=\S)/.exec(words);
	return filled({ name: label?.[1], keywords: splitList(words.slice(label?.[0].length ?? 0)) });
}

const NAME_OF = new Map([
	['work', 'summary'],
	['projects', 'description'],
	['education', 'courses'],
	['awards', 'title'],
	['languages', 'language'],
]);

function writeEntry(part: string, entry: ResumeEntry, resume: Resume): Fields {
	const lines = entry.lines.map((at) => lineOf(resume, at));
	const dates = filled({ startDate: writeDate(entry.from), endDate: entry.to === 'present' ? null : writeDate(entry.to) });
	const bullets = lines.filter(({ role }) => role === 'bullet').map(({ text }) => text);
	const summary = lines.filter(({ role }) => role === 'text').map(({ text }) => text);
	const body = filled({ highlights: bullets, summary: summary.join('\n') });
	if (part === 'work') return { ...filled({ name: entry.organisation, position: entry.title }), ...dates, ...body };
	if (part === 'volunteer') return { ...filled({ organization: entry.organisation, position: entry.title }), ...dates, ...body };
	if (part === 'projects') return { ...filled({ name: entry.title, entity: entry.organisation }), ...dates, ...filled({ description: summary.join('\n'), highlights: bullets }) };
	if (part === 'education') return { ...filled({ institution: entry.organisation, studyType: entry.title }), ...dates, ...filled({ courses: [...summary, ...bullets] }) };
	return writeItem(part, entry, lines);
}

/** A certificate, publication, award or language: all of its words, apart where they come apart. */
function writeItem(part: string, { title, organisation, from, to }: ResumeEntry, lines: readonly ResumeLine[]): Fields {
	const text = stripMarkup(lines.map((line) => line.text).join(' '));
	if (part === 'languages') {
		const rest = text.slice(title?.length ?? 0).replace(/^[\s:(|·,–-]+|[\s)]+$/g, '');
		return filled({ language: title, fluency: rest });
	}
	const whole = cutOut(text, findPeriod(text))
		.replace(/\(\s*\)/g, '')
		.replace(/^[\s,;:–—-]+|[\s,;:(–—-]+$/g, '');
	const apart = whole === title || whole === `${title}, ${organisation}`;
	const date = writeDate(to === 'present' || to === null ? from : to);
	const own = apart ? [title, organisation] : [whole.replace(/\s*\t\s*/g, ' '), null];
	if (part === 'certificates') return filled({ name: own[0], issuer: own[1], date });
	if (part === 'awards') return filled({ title: own[0], awarder: own[1], date });
	return filled({ name: own[0], publisher: own[1], releaseDate: date });
}

function splitList(text: string): string[] {
	return text
		.split(/\s*[,;|•·\t]\s*(?![^()]*\))/)
		.map((word) => word.trim())
		.filter(Boolean);
}

function writeDate(date: YearMonth | 'present' | null): string | null {
	if (date === null || date === 'present') return null;
	return date.month === 0 ? String(date.year) : `${date.year}-${String(date.month).padStart(2, '0')}`;
}

function writeLine({ role, text }: ResumeLine): string {
	return role === 'bullet' ? `- ${text}` : text;
}

function linesOf({ lines, entries }: ResumeSection): number[] {
	return [...lines, ...entries.flatMap((entry) => entry.lines)].sort((a, b) => a - b);
}

function lineOf(resume: Resume, at: number): ResumeLine {
	return resume.lines[at] as ResumeLine;
}

/** Without what holds nothing. */
function filled(fields: Fields): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
}
