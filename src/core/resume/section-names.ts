/**
 * What people call the sections of a résumé, in English and German.
 * @module
 */
import type { ResumeSectionKind } from './types.ts';

/** Names of one kind of section, lower case, separated by commas. `weak` ones also stand inside a job's entry ("Technologies:", "Achievements:"). */
interface SectionNames {
	readonly kind: ResumeSectionKind;
	readonly names: string;
	readonly weak?: string;
}

// Headings of a posting are `other`: whatever was pasted in under them is nobody's experience.
const SECTION_NAMES: readonly SectionNames[] = [
	{
		kind: 'experience',
		names:
			'experience, experiences, work experience, work history, employment, employment history, employment experience, job history, ' +
			'job experience, industry experience, engineering experience, software experience, research experience, teaching experience, ' +
			'internship, internships, internship experience, industrial training, placements, work placements, career history, history, positions, ' +
			'positions held, appointments, academic appointments, professional background, work background, employment background, career background, ' +
			'employment record, career record, work record, career path, professional journey, career details, employment details, work details, ' +
			'teaching, teaching and research, client engagements, contracts, assignments, ' +
			'berufserfahrung, berufserfahrungen, arbeitserfahrung, praxiserfahrung, praktische erfahrung, praktische erfahrungen, ' +
			'berufspraxis, berufliche erfahrung, berufliche erfahrungen, berufliche stationen, beruflicher werdegang, beruflicher hintergrund, ' +
			'werdegang, erfahrung, erfahrungen, praktika, praktikum, tätigkeiten, berufstätigkeit',
		weak: 'work, career, consulting, freelance, freelance work, clients, engagements, karriere, stationen',
	},
	{
		kind: 'projects',
		names:
			'projects, side projects, open source, open source projects, open source contributions, open source work, research projects, ' +
			'academic projects, university projects, course projects, things i built, what i built, projects and contributions, project experience, portfolio, projekte, ' +
			'projekterfahrung, projektliste, referenzprojekte, eigene projekte, private projekte',
		weak: 'project, projekt, contributions, highlighted projects',
	},
	{
		kind: 'education',
		names:
			'education, educational background, education background, academic background, academic history, academic qualifications, ' +
			'academics, degrees, studies, education history, educational qualifications, educational qualification, academic qualification, ' +
			'educational details, academic details, academic record, academic credentials, scholastic record, formal education, schooling, ausbildung, schulbildung, hochschulbildung, studium, bildung, bildungsweg, ' +
			'bildungsgang, akademischer werdegang, akademische ausbildung, schulischer werdegang, berufsausbildung',
		weak: 'coursework, courses, academic, thesis',
	},
	{
		kind: 'skills',
		names:
			'skills, skill set, skillset, skills summary, skills overview, hard skills, soft skills, it skills, computer skills, ' +
			'programming skills, data skills, technical proficiencies, technical proficiency, technical expertise, technical stack, ' +
			'technology stack, technical toolkit, technical competencies, competencies, competences, areas of expertise, expertise, ' +
			'proficiencies, strengths, areas of strength, areas of knowledge, skill highlights, technical knowledge, technical background, ' +
			'technical summary, technical profile, software proficiency, it proficiency, digital competences, capabilities, knowledge, toolbox, toolkit, kenntnisse, fähigkeiten, kompetenzen, it kenntnisse, edv kenntnisse, fachkenntnisse, ' +
			'fachliche kenntnisse, technische kenntnisse, technische fähigkeiten, programmierkenntnisse, kernkompetenzen, ' +
			'besondere kenntnisse, weitere kenntnisse, stärken',
		weak:
			'tech stack, stack, technologies, technology, tools, technical, tech, frameworks, programming, programming languages, software, ' +
			'databases, platforms, technologien, werkzeuge, programmiersprachen',
	},
	{
		kind: 'summary',
		names:
			'summary, summary of qualifications, qualifications summary, qualifications, profile, about, about me, objective, objectives, ' +
			'statement, executive summary, executive profile, profile summary, career profile, career goal, career goals, synopsis, snapshot, ' +
			'experience summary, summary of experience, value proposition, who i am, overview, introduction, bio, at a glance, ' +
			'highlights of qualifications, profil, kurzprofil, ' +
			'zusammenfassung, über mich, qualifikationen, qualifikation, kurzvorstellung, ziel, zielsetzung',
		weak: 'highlights, headline, background, goal, goals',
	},
	{
		kind: 'certifications',
		names:
			'certifications, certification, certificates, licenses, licences, licensure, licenses and certifications, training, trainings, job related training, ' +
			'workshops, seminars, credentials, accreditations, professional qualifications, courses and certifications, courses and training, ' +
			'professional development, continuing education, online courses, zertifikate, zertifizierungen, weiterbildung, weiterbildungen, ' +
			'fortbildung, fortbildungen, fort und weiterbildung, schulungen',
	},
	{
		kind: 'publications',
		names:
			'publications, papers, patents, talks, presentations, conferences, talks and publications, journal articles, conference papers, invited talks, ' +
			'conference presentations, publikationen, veröffentlichungen, vorträge, patente',
		weak: 'research, forschung',
	},
	{
		kind: 'languages',
		names:
			'language skills, languages spoken, spoken languages, languages known, known languages, language proficiency, language competences, foreign languages, ' +
			'linguistic skills, sprachen, sprachkenntnisse, fremdsprachen',
		weak: 'languages',
	},
	{
		kind: 'awards',
		names:
			'awards, honors, honours, honors and awards, grants, prizes, recognition, recognitions, distinctions, scholarships, fellowships, auszeichnungen, preise, stipendien, ehrungen',
		weak: 'achievements, accomplishments, erfolge',
	},
	{
		kind: 'interests',
		names:
			'interests, hobbies, hobbies and interests, activities, extracurricular activities, extra curricular activities, extracurriculars, ' +
			'co curricular activities, outside work, interessen, hobbys, freizeit',
	},
	{
		kind: 'contact',
		names:
			'contact, contact information, contact details, details, personal details, personal information, personal data, kontakt, ' +
			'kontaktdaten, links, profiles, persönliche daten, persönliches, zur person, anschrift',
	},
	{
		kind: 'other',
		names:
			'volunteering, volunteer, volunteer work, volunteer experience, community, community service, community involvement, community engagement, ' +
			'positions of responsibility, service, professional service, academic service, declaration, security clearance, clearance, work authorization, availability, memberships, ' +
			'affiliations, references, referees, information, miscellaneous, military service, ehrenamt, ehrenamtliches engagement, ' +
			'engagement, soziales engagement, mitgliedschaften, referenzen, sonstiges, wehrdienst, requirements, job requirements, ' +
			'minimum qualifications, preferred qualifications, basic qualifications, required qualifications, required skills, ' +
			'preferred skills, nice to have, must have, must haves, nice to haves, job description, about the job, about the role, about us, ' +
			"the role, who you are, about you, what you will do, what you'll do, what you will bring, what you'll bring, what we offer, " +
			'benefits, anforderungen, ihr profil, dein profil, ihre aufgaben, deine aufgaben, das bringen sie mit, das bringst du mit, ' +
			'wir bieten, was wir bieten',
		weak: 'leadership',
	},
];

/** Words that may stand before a section's name without changing what it is. */
const QUALIFIERS = new Set(
	'my professional relevant selected key core additional other recent personal technical career main previous prior further work notable related current academic meine ausgewählte weitere relevante aktuelle sonstige'.split(
		' ',
	),
);

interface NamedKind {
	readonly kind: ResumeSectionKind;
	readonly weak: boolean;
}

const BY_NAME = new Map<string, NamedKind>();
for (const { kind, names, weak = '' } of SECTION_NAMES) {
	for (const name of names.split(', ')) BY_NAME.set(name, { kind, weak: false });
	for (const name of weak.split(', ')) if (name) BY_NAME.set(name, { kind, weak: true });
}

/** Names without their spaces; short ones could be anything. */
const BY_TIGHT_NAME = new Map([...BY_NAME].map(([name, kind]) => [name.replaceAll(' ', ''), kind] as const).filter(([name]) => name.length >= 6));

const MAX_HEADING_CHARS = 60;

/** The kind of section a heading names, or `null`. "Selected Projects", "Skills & Tools" and "EDUCATION (2)" are understood. */
export function nameSection(heading: string): NamedKind | null {
	if (heading.length > MAX_HEADING_CHARS) return null;
	const words = heading
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/\([^)]*\)/g, ' ')
		.replace(/[&+/,]/g, ' and ')
		.replace(/[^\p{L}']+/gu, ' ')
		.trim();
	if (words === '') return null;
	const found = lookUp(words) ?? lookUpSpaced(heading);
	if (found) return found;
	const parts = words.split(/ (?:and|und) /).map(lookUp);
	const first = parts[0];
	// Every part must be a name: "Training and serving models" is a bullet that lost its glyph.
	if (!first || parts.some((part) => !part)) return lookUpLastWord(heading, words);
	// "Courses & Certifications": the surer name decides; "Qualifications & Education": the more particular one.
	return { kind: (parts.find((part) => part?.weak === false && part.kind !== 'summary') ?? first).kind, weak: parts.every((part) => part?.weak) };
}

/** "SUMM ARY", "WORK EXP ERIENCE": what is left of letters that were spaced. */
function lookUpSpaced(heading: string): NamedKind | null {
	if (heading !== heading.toUpperCase() || !heading.includes(' ')) return null;
	return BY_TIGHT_NAME.get(heading.toLowerCase().replace(/[^\p{L}]+/gu, '')) ?? null;
}

function lookUp(words: string): NamedKind | null {
	let rest = words;
	for (;;) {
		const found = BY_NAME.get(rest);
		if (found) return found;
		const space = rest.indexOf(' ');
		if (space === -1 || !QUALIFIERS.has(rest.slice(0, space))) return null;
		rest = rest.slice(space + 1);
	}
}

/** Nouns that make a heading of whatever stands before them: "Data Science Experience", "ML Projects". */
const SECTION_NOUNS = new Set(
	'experience employment projects skills competencies expertise publications certifications certificates training awards achievements projekte kenntnisse erfahrung berufserfahrung'.split(
		' ',
	),
);
const MAX_WORDS_BEFORE_NOUN = 3;

/** Only where every word is a capitalised one: "shared my experience" is no heading. Counts as weak, being less sure. */
function lookUpLastWord(heading: string, words: string): NamedKind | null {
	const parts = words.split(' ');
	const noun = parts.at(-1) as string;
	if (parts.length > MAX_WORDS_BEFORE_NOUN + 1 || !SECTION_NOUNS.has(noun) || !isCapitalised(heading)) return null;
	const kind = BY_NAME.get(noun)?.kind;
	return kind ? { kind, weak: true } : null;
}

function isCapitalised(heading: string): boolean {
	return heading
		.replace(/^[^\p{L}]+/u, '')
		.split(/\s+/)
		.every((word) => /^(?:\p{Lu}|&)/u.test(word));
}
