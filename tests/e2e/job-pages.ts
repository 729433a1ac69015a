/**
 * Invented postings in the markup of LinkedIn's public job pages, and pages to arrive at them from.
 * @module
 */
import type { PageServer, ServedPage } from './harness/browser.ts';

export interface InventedJob {
	readonly id: string;
	readonly title: string;
	/** Lines under "What you bring". */
	readonly asks: readonly string[];
}

export const PLATFORM_JOB: InventedJob = {
	id: '4400000011',
	title: 'Platform Engineer',
	asks: ['5+ years of Go in production', 'Kubernetes and Terraform are required', 'PostgreSQL, and knowing when not to use it', 'Experience with Rust is a plus'],
};
export const DATA_JOB: InventedJob = {
	id: '4400000012',
	title: 'Data Engineer',
	asks: ['Strong Python and SQL', 'Experience with Airflow is required', 'Apache Spark in production', 'Snowflake is a plus'],
};

export function addressOf({ id, title }: InventedJob): string {
	return `https://www.linkedin.com/jobs/view/${title.toLowerCase().replaceAll(' ', '-')}-at-quillfen-${id}`;
}

/** What stands within `main` on the page of a job. */
export function writeJob({ title, asks }: InventedJob): string {
	return `<section class="top-card-layout">
	<h1 class="top-card-layout__title topcard__title">${title}</h1>
	<a class="topcard__org-name-link" href="https://www.linkedin.com/company/quillfen">Quillfen</a>
	<span class="topcard__flavor topcard__flavor--bullet">Leeds, England</span>
</section>
<section class="decorated-job-posting__details">
	<div class="description__text description__text--rich">
		<div class="show-more-less-html__markup">Quillfen makes timetables for ferries.<br><br><strong>What you bring<br><br></strong><ul>${asks.map((ask) => `<li>${ask}</li>`).join('')}</ul></div>
	</div>
</section>`;
}

/** The whole page of a job; without one, a page that has none yet. Tall, so that there is something to scroll. */
export function writePage(job: InventedJob | null): ServedPage {
	const title = job ? `Quillfen hiring ${job.title} in Leeds | LinkedIn` : 'Feed | LinkedIn';
	const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>li { margin-block: 400px }</style><main>${job ? writeJob(job) : '<p>News of the day.</p>'}</main></html>`;
	return { body, contentType: 'text/html; charset=utf-8' };
}

/** A job on a page of the company's own, that no site of ours knows. */
export const OWN_PAGE = 'https://careers.quillfen.example/roles/platform';
/** The same as an article on LinkedIn, where a content script of ours runs and finds no posting. */
export const LINKEDIN_ARTICLE = 'https://www.linkedin.com/pulse/we-are-hiring-quillfen';

/** Serves both jobs, the feed, and a job page whose description never arrived by itself. */
export const jobPages: PageServer = (url) => {
	for (const job of [PLATFORM_JOB, DATA_JOB]) if (url === addressOf(job)) return writePage(job);
	if (url === 'https://www.linkedin.com/feed/' || url === 'https://www.linkedin.com/jobs/view/4400000013/') return writePage(null);
	if (url === OWN_PAGE || url === LINKEDIN_ARTICLE) return writeArticle(PLATFORM_JOB);
	return null;
};

/** A job as an article. */
function writeArticle({ title, asks }: InventedJob): ServedPage {
	const lines = asks.map((ask) => `<li>${ask}</li>`).join('');
	const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title} – Quillfen</title><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>
<p>Quillfen makes timetables for ferries. Eleven of us keep forty boats on time, and we are looking for a twelfth who likes plain tools and quiet pagers.</p>
<h2>What you will do</h2><p>You will run the platform that computes every timetable, from the database to the alert, and you will decide with us what it should become.</p>
<h2>What you bring</h2><ul>${lines}</ul><h2>What we offer</h2><p>Four weeks of leave that people do take, a pension, and a seat with a view of the harbour.</p></article></body></html>`;
	return { body, contentType: 'text/html; charset=utf-8' };
}
