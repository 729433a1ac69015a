/**
 * JSON Resume (jsonresume.org, schema 1.0.0) into Markdown. What a file holds beside the schema is left out; a wrong shape is passed over.
 * @module
 */

type Json = Readonly<Record<string, unknown>>;

/** Section by section: its key in the file, its heading, and how one item of it is written. */
const SECTIONS: readonly (readonly [key: string, heading: string, write: (item: Json) => string[]])[] = [
	['work', 'Experience', (item) => writeEntry(item, ['position'], ['name', 'company'])],
	['volunteer', 'Volunteering', (item) => writeEntry(item, ['position'], ['organization'])],
	['projects', 'Projects', (item) => writeEntry(item, ['name'], ['entity'])],
	['education', 'Education', writeStudies],
	['skills', 'Skills', (item) => [`- ${[stringOf(item.name), listOf(item.keywords).join(', ')].filter(Boolean).join(': ')}`]],
	['certificates', 'Certifications', (item) => [`- ${join([item.name, item.issuer, item.date], ', ')}`]],
	['awards', 'Awards', (item) => [`- ${join([item.title, item.awarder, item.date, item.summary], ', ')}`]],
	['publications', 'Publications', (item) => [`- ${join([item.name, item.publisher, item.releaseDate, item.summary], ', ')}`]],
	['languages', 'Languages', (item) => [`- ${join([item.language, item.fluency], ': ')}`]],
	['interests', 'Interests', (item) => [`- ${[stringOf(item.name), listOf(item.keywords).join(', ')].filter(Boolean).join(': ')}`]],
	['references', 'References', (item) => [`- ${join([item.name, item.reference], ': ')}`]],
];

/** Markdown of a JSON Resume; `null` for JSON that is none. */
export function readJsonResume(json: unknown): string | null {
	if (!isObject(json)) return null;
	const order = Object.keys(json);
	const sections = SECTIONS.toSorted((a, b) => rankOf(order, a[0]) - rankOf(order, b[0]));
	const parts = sections.flatMap(([key, heading, write]) => {
		const items = Array.isArray(json[key]) ? json[key].filter(isObject).map(write) : [];
		const written = items.map((lines) => lines.filter((line) => /[\p{L}\p{N}]/u.test(line))).filter((lines) => lines.length > 0);
		const between = written.some((lines) => lines.length > 1 || lines[0]?.startsWith('#')) ? '\n\n' : '\n';
		return written.length === 0 ? [] : [`## ${heading}\n\n${written.map((lines) => lines.join('\n')).join(between)}`];
	});
	const basics = isObject(json.basics) ? writeBasics(json.basics) : [];
	const own = readOwnSections(json.meta);
	return parts.length + basics.length + own.length === 0 ? null : [...basics, ...parts, ...own].join('\n\n');
}

/** Sections come in the order of the file. */
function rankOf(order: readonly string[], key: string): number {
	const at = order.indexOf(key);
	return at === -1 ? order.length : at;
}

/** What `toJsonResume` keeps where the schema has no place for it. */
function readOwnSections(meta: unknown): string[] {
	const own = isObject(meta) && isObject(meta.requisite) ? meta.requisite.sections : null;
	return Array.isArray(own) ? own.filter(isObject).map(({ heading, lines }) => [`## ${stringOf(heading)}`, '', ...listOf(lines)].join('\n')) : [];
}

function writeBasics(basics: Json): string[] {
	const location = isObject(basics.location) ? join([basics.location.city, basics.location.region, basics.location.countryCode], ', ') : '';
	const profiles = Array.isArray(basics.profiles) ? basics.profiles.filter(isObject).map((profile) => stringOf(profile.url)) : [];
	const name = stringOf(basics.name);
	const contact = join([basics.email, basics.phone, location, basics.url, ...profiles], ' | ');
	const head = [name && `# ${name}`, stringOf(basics.label), contact].filter(Boolean).join('\n');
	const summary = linesOf(basics.summary);
	return [head, summary.length > 0 ? `## Summary\n\n${summary.join('\n')}` : ''].filter(Boolean);
}

function writeEntry(item: Json, titles: readonly string[], organisations: readonly string[]): string[] {
	const title = join([firstOf(item, titles), firstOf(item, organisations)], ' | ');
	const bullets = [...listOf(item.highlights), ...(Array.isArray(item.keywords) ? [listOf(item.keywords).join(', ')] : [])];
	return [...(title ? [`### ${title}`] : []), writePeriod(item), ...linesOf(item.description), ...linesOf(item.summary), ...bullets.map((bullet) => `- ${bullet}`)];
}

function writeStudies(item: Json): string[] {
	const degree = join([item.studyType, item.area], ' ');
	return [`### ${join([degree, item.institution], ' | ')}`, writePeriod(item), stringOf(item.score), ...listOf(item.courses).map((course) => `- ${course}`)];
}

/** "2020-01 – 2021-06": days are left out. Work without an end goes on. */
function writePeriod(item: Json): string {
	const [from, to] = [item.startDate, item.endDate].map((date) => /^\d{4}(?:-\d{2})?/.exec(stringOf(date))?.[0] ?? '');
	if (!from) return to ?? '';
	return `${from} – ${to || 'present'}`;
}

function firstOf(item: Json, keys: readonly string[]): string {
	return keys.map((key) => stringOf(item[key])).find(Boolean) ?? '';
}

function join(values: readonly unknown[], separator: string): string {
	return values.map(stringOf).filter(Boolean).join(separator);
}

/** Lines of a longer text. */
function linesOf(value: unknown): string[] {
	return typeof value === 'string' ? value.split('\n').map(stringOf).filter(Boolean) : [];
}

function listOf(value: unknown): string[] {
	return Array.isArray(value) ? value.map(stringOf).filter(Boolean) : [];
}

/** One line: a line break would begin something new. */
function stringOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
