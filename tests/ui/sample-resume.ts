/**
 * An invented résumé as it is read, its lines, and the page that shows it.
 * @module
 */
import type { Correction } from '../../src/core/resume/corrections.ts';
import type { Evidence, EvidencePlace, Outcome, OutcomeKind, Resume } from '../../src/core/resume/types.ts';
import type { ResumePageProps, ResumeVersion, StoredResume } from '../../src/ui/report/resume-types.ts';
import { skillName } from './sample-views.ts';

export const RESUME_LINES = [
	'Mira Okonjo',
	'Experience',
	'Machine Learning Engineer, Tidewater Logistics, 09/2021 – today',
	'Wrote the delay forecasts in Python that 40 depots plan with',
	'Trained PyTorch models on nine years of port calls; error down 18%',
	'Built Spark and Apache Airflow jobs that feed SQL marts each night',
	'Moved fourteen services to GKE without a missed departure',
	'Fed live positions through Pub/Sub',
	'No Java in production',
	'Skills',
	'Docker, dbt, Linux, Git',
	'Certificates',
	'Harbour Radio Operator, Port Authority of Kiel, 2019',
	'Thesis on tide gauges in Python',
	'Available from May',
];

/** As it stands in a file: with glyphs, and gaps before the headings. */
const RESUME_TEXT = RESUME_LINES.map((line, at) => `${isHeading(at) ? '\n' : ''}${isBullet(at) ? '• ' : ''}${line}`).join('\n');
const STARTS = RESUME_LINES.map((line) => RESUME_TEXT.indexOf(line));

function isHeading(at: number): boolean {
	return at === 1 || at === 9 || at === 11;
}

function isBullet(at: number): boolean {
	return at > 2 && at < 9;
}

function shown(skill: string, line: number, place: EvidencePlace, negated = false): Evidence {
	const start = STARTS[line] as number;
	return { skill, line, place, negated, start, end: start + 1 };
}

function outcome(words: string, line: number, kind: OutcomeKind): Outcome {
	const start = RESUME_TEXT.indexOf(words, STARTS[line]);
	return { line, kind, start, end: start + words.length };
}

export const RESUME: Resume = {
	text: RESUME_TEXT,
	lines: RESUME_LINES.map((text, at) => ({
		text,
		start: STARTS[at] as number,
		end: (STARTS[at] as number) + text.length,
		role: isHeading(at) ? 'heading' : at === 2 ? 'entry' : isBullet(at) ? 'bullet' : 'text',
		section: [0, 1, 9, 11, 13].findLastIndex((first) => first <= at),
		entry: (at > 1 && at < 9) || at === 12 ? 0 : -1,
	})),
	sections: [
		{ kind: 'contact', heading: null, entries: [], lines: [0] },
		{
			kind: 'experience',
			heading: 'Experience',
			lines: [],
			entries: [{ title: 'Machine Learning Engineer', organisation: 'Tidewater Logistics', from: { year: 2021, month: 9 }, to: 'present', lines: [2, 3, 4, 5, 6, 7, 8] }],
		},
		{ kind: 'skills', heading: 'Skills', entries: [], lines: [10] },
		{
			kind: 'certifications',
			heading: 'Certificates',
			lines: [],
			entries: [{ title: 'Harbour Radio Operator', organisation: 'Port Authority of Kiel', from: null, to: { year: 2019, month: 0 }, lines: [12] }],
		},
		{ kind: 'other', heading: null, entries: [], lines: [13, 14] },
	],
	evidence: [
		shown('python', 3, 'experience'),
		shown('pytorch', 4, 'experience'),
		shown('spark', 5, 'experience'),
		shown('airflow', 5, 'experience'),
		shown('sql', 5, 'experience'),
		shown('gke', 6, 'experience'),
		shown('pubsub', 7, 'experience'),
		shown('java', 8, 'experience', true),
		shown('docker', 10, 'list'),
		shown('dbt', 10, 'list'),
		shown('linux', 10, 'list'),
		shown('git', 10, 'list'),
		shown('python', 13, 'other'),
	],
	years: 4.5,
	warnings: ['very-short'],
	contact: { name: 'Mira Okonjo', email: null, phone: null, links: [], location: null },
	outcomes: [outcome('40 depots', 3, 'count'), outcome('18%', 4, 'percent')],
	degree: null,
	lexiconVersion: 'sample',
};

export const STORED: readonly StoredResume[] = [
	{ id: 'a', name: 'Forecasting', savedAt: '2026-03-10T10:00:00', active: true, source: 'okonjo-2026.pdf' },
	{ id: 'b', name: 'teaching.docx', savedAt: '2026-02-01T10:00:00', active: false, source: 'teaching.docx' },
];

export const CORRECTIONS: readonly Correction[] = [
	{ what: 'section', heading: 'Certificates', kind: 'certifications' },
	{ what: 'no-skill', line: 'Docker, dbt, Linux, Git', skill: 'github' },
	{ what: 'skill', line: 'A line that is gone', skill: 'gke' },
];

export const VERSIONS: readonly ResumeVersion[] = [
	{ id: 7, name: 'Forecasting', savedAt: '2026-03-09T08:15:00', text: RESUME_TEXT.replace('; error down 18%', '').replace('• No Java in production\n', ''), corrections: [] },
	{ id: 4, name: 'resume.md', savedAt: '2026-01-20T17:40:00', text: 'Mira Okonjo', corrections: [] },
];

const KNOWN = [
	{ id: 'kubernetes', name: 'Kubernetes' },
	{ id: 'kubeflow', name: 'Kubeflow' },
	{ id: 'rust', name: 'Rust' },
];
const nothing = () => {};

/** The page with two stored résumés, the first of them open. */
export const RESUME_PAGE: ResumePageProps = {
	resumes: STORED,
	openId: 'a',
	draft: null,
	reading: RESUME,
	corrections: CORRECTIONS,
	fileWarnings: [],
	versions: VERSIONS,
	busy: false,
	progress: null,
	skillName,
	suggestSkills: (query) => KNOWN.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase())),
	yearsOf: (skill) => (RESUME.evidence.some((piece) => piece.skill === skill && piece.place === 'experience' && !piece.negated) ? 4.5 : null),
	onOpen: nothing,
	onActivate: nothing,
	onRename: nothing,
	onDuplicate: nothing,
	onExport: nothing,
	onDelete: nothing,
	onAdd: nothing,
	onEdit: nothing,
	onDraft: nothing,
	onKeepContact: nothing,
	onDiscard: nothing,
	onFile: nothing,
	onCancel: nothing,
	onSave: nothing,
	onCorrect: nothing,
	onRestore: nothing,
};

/** The page as it is before anything is stored. */
export const EMPTY_RESUME_PAGE: ResumePageProps = { ...RESUME_PAGE, resumes: [], openId: null, reading: null, corrections: [], versions: [] };
