/**
 * An invented posting, two résumés and a reader, put through the real core: whole reports as the pages are given them.
 * @module
 */
import { compiledLexicon, readPosting, readResume } from '../../src/app/knowledge.ts';
import { postingOfText } from '../../src/app/pasted.ts';
import { reportPosting } from '../../src/app/posting-report.ts';
import { keyOf } from '../../src/app/read-posting.ts';
import { NOBODY, type Reader } from '../../src/app/reader.ts';
import type { TruthAnswer } from '../../src/core/match/truth.ts';
import { EMPTY_PROFILE } from '../../src/core/profile.ts';
import type { ReportView } from '../../src/core/report-view.ts';
import { type Prompt, writePrompt } from '../../src/core/tailor/index.ts';
import { createTranslate } from '../../src/locales/translator.ts';
import type { MachineLine, OnDeviceModel } from '../../src/ui/report/types.ts';

export const AS_OF = '2026-03-12T09:30:00Z';

export const POSTING_TEXT = `Senior Machine Learning Engineer

About us
Quayside Metrics forecasts harbour traffic for shipping lines across Europe and North America. We are forty people, profitable, and based in Boston, MA, United States.

What you will do
Train and evaluate forecasting models in PyTorch on nine years of port calls.
Deploy models to production as services on Kubernetes with Docker.
Build and maintain data pipelines in Spark and Airflow that feed the models.
Monitor models in production for drift and data quality.
Publish research papers at top conferences such as NeurIPS while shipping production features every two weeks.
Design experiments and A/B tests with product managers.
Work closely with other teams across the company.

What you need
5+ years of experience building machine learning systems
Strong Python and SQL
Experience with PyTorch or TensorFlow
Hands-on experience with Docker and Kubernetes
Experience with MLflow for experiment tracking
Experience with Spark and Airflow
Experience with Terraform
Experience with COBOL
Bachelor's degree in computer science or a related field

Nice to have
Experience with Rust
Knowledge of Kafka
Familiarity with natural language processing (NLP)

What we offer
Salary: $118,000 - $142,000 per year
You thrive in a fast-paced environment and wear many hats.
Hybrid work from our Boston office. You take part in the on-call rotation every third week.
We are unable to sponsor visas for this role.
Two interviews and one paid trial day; you hear from us within ten days.
`;

export const RESUME_TEXT = `Mira Okonjo
mira@example.org

Summary
Machine learning engineer who keeps forecasts running.

Experience
Machine Learning Engineer, Tidewater Logistics
09/2021 - present
- Trained PyTorch models on nine years of port calls; forecast error down 18 %
- Wrote the delay forecasts in Python that forty depots plan with
- Built Spark and Apache Airflow jobs that feed SQL marts each night
- Moved fourteen services to GKE in one spring
- Watched models in production for drift with Grafana dashboards
- Streamed live positions through Pub/Sub

Data Analyst, Ostler Freight
06/2018 - 08/2021
- Cleaned freight data in pandas notebooks
- Ran A/B tests on quote pages with product managers

Skills
Python, SQL, Docker, NLP, Git, Docker, Docker

Education
BSc Computer Science, Fenwick University, 2018
`;

const OTHER_RESUME_TEXT = `Mira Okonjo

Experience
Machine Learning Engineer, Tidewater Logistics
09/2021 - present
- Trained PyTorch models in Python and tracked every run in MLflow; error down 18 %
- Deployed them with Docker and Kubernetes, and the cluster itself with Terraform
- Built Spark and Airflow jobs over SQL marts

Data Analyst, Ostler Freight
06/2018 - 08/2021
- Cleaned freight data in pandas notebooks

Education
BSc Computer Science, Fenwick University, 2018
`;

const posting = { ...postingOfText({ title: '', text: POSTING_TEXT }, AS_OF), company: 'Quayside Metrics', location: 'Boston, MA, United States (hybrid)' };
const SEEN = { key: keyOf(posting), posting, reading: readPosting(posting), seenAt: AS_OF };
const resume = { id: 'forecasts', name: 'forecasts.pdf', text: RESUME_TEXT, savedAt: AS_OF };
const other = { id: 'platform', name: 'platform.pdf', text: OTHER_RESUME_TEXT, savedAt: AS_OF };

const READER: Reader = {
	active: resume,
	resumes: [resume, other],
	profile: {
		...EMPTY_PROFILE,
		citizenOf: ['DE'],
		needsSponsor: true,
		mayWorkIn: ['DE'],
		languages: ['english'],
		modes: ['remote', 'hybrid'],
		acceptsOnCall: false,
		payFloor: { amount: 120000, currency: 'USD', period: 'year' },
	},
	answers: [],
};

/** The report for the sample reader, or for one who has said something else. */
export function makeReport(changes: Partial<Reader> = {}, painted = true): ReportView {
	return reportPosting(SEEN, { ...READER, ...changes }, painted, AS_OF);
}

export function answer(skill: string, truth: TruthAnswer['truth'], where = ''): TruthAnswer {
	return { skill, truth, where, saidAt: AS_OF };
}

export const REPORT: ReportView = makeReport({ answers: [answer('terraform', 'have', 'the cluster at Tidewater Logistics')] });
export const NOBODYS_REPORT: ReportView = reportPosting(SEEN, NOBODY, true, AS_OF);

/** Names of skills, as the extension's pages are given them. */
export const lexiconName = compiledLexicon().name;

const translate = createTranslate('en');
const worded = REPORT.tailoring.flatMap(({ rewrite }) => rewrite?.line ?? []);

/** The prompt on the sample report's lines. */
export const PROMPT: Prompt = writePrompt(
	{
		posting: REPORT.view.posting,
		reading: REPORT.view.reading,
		match: REPORT.view.match!,
		resume: readResume(RESUME_TEXT, AS_OF),
		lines: worded,
		advice: REPORT.tailoring,
		answers: [],
		knowledge: { name: lexiconName },
	},
	translate,
);

const lineOf = (at: number) => worded[at]?.lines[0] ?? -1;

/** A browser's model that has answered in each way. */
export const MODEL: OnDeviceModel = {
	state: 'downloadable',
	onRewrite: () => {},
	results: new Map<number, MachineLine>([
		[lineOf(0), { text: 'Took fourteen services to GKE within one spring', violations: [] }],
		[lineOf(1), { text: 'Built Spark and Airflow jobs that feed SQL marts 40 % faster', violations: [{ start: 49, end: 53, rule: 'figure', text: '40 %' }] }],
		[lineOf(2), 'busy'],
	]),
};
