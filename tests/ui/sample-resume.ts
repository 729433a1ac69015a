/**
 * An invented résumé as it is read, and its lines.
 * @module
 */
import type { Evidence, EvidencePlace, Resume } from '../../src/core/resume/types.ts';

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
];

function shown(skill: string, line: number, place: EvidencePlace, negated = false): Evidence {
	return { skill, line, place, negated, start: 0, end: 1 };
}

export const RESUME: Resume = {
	text: RESUME_LINES.join('\n'),
	lines: RESUME_LINES.map((text, at) => ({
		text,
		start: 0,
		end: text.length,
		role: at === 1 || at === 9 ? 'heading' : at === 2 ? 'entry' : at > 2 && at < 9 ? 'bullet' : 'text',
		section: at === 0 ? 0 : at < 9 ? 1 : 2,
		entry: at > 1 && at < 9 ? 0 : -1,
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
	],
	years: 4.5,
	warnings: ['very-short'],
	contact: { name: null, email: null, phone: null, links: [], location: null },
	outcomes: [],
	lexiconVersion: 'sample',
};
