import { describe, expect, test } from 'vitest';
import { GUIDE } from './guide.ts';
import { inputOf } from './world.ts';

const posting = (duties: string) => `# What you will do\n${duties}\n\n# Requirements\n- Python\n- SQL\n- Docker\n`;
const resume = (bullets: string) => `Ann Poe\nann@poe.example\n\n# Experience\n\n## Engineer, Acme Freight\n2019 - 2023\n\n${bullets}\n\n# Skills\nPython, SQL\n`;
const FILLER = ['Planted forty apple trees behind the office for the summer party', 'Answered letters of residents about parking', 'Translated the staff handbook into Danish'];

/** Which bullet answers the one duty, with the reasons. */
function pair(duty: string, bullets: readonly string[], withGuide = false) {
	const { covers } = inputOf(posting(`- ${duty}`), resume([...bullets, ...FILLER].map((bullet) => `- ${bullet}`).join('\n')), { guide: withGuide ? GUIDE : null });
	expect(covers).toHaveLength(1);
	return covers[0];
}

describe('a duty is answered by the bullet that', () => {
	test.each([
		['names the same tools', 'Build dashboards and reports in Tableau for the sales team', 'Kept the weekly dashboards in Tableau and cut their refresh from 50 minutes to 4'],
		['says the same with other endings', 'Reduce churn through targeted retention campaigns', 'Ran targeted campaigns for retention; churn fell by 4 %'],
		['shows one of its skills and speaks of the same', 'Migrate nightly batch jobs to Airflow', 'Migrated the nightly billing run to Airflow'],
		['names what implies its skill', 'Migrate our search services to Kubernetes', 'Moved four search services to GKE and migrated their data'],
	])('%s', (_, duty, bullet) => {
		expect(pair(duty, [bullet])?.bullet?.text).toBe(bullet);
	});

	test('has the most in common, of several', () => {
		const best = 'Migrated the nightly billing jobs to Airflow in Python';
		expect(pair('Migrate nightly batch jobs to Airflow', ['Scheduled migrations to Airflow', best])?.bullet?.text).toBe(best);
	});

	test('is the same duty of the guide in other words', () => {
		const bullet = 'Watched data quality of the ranking models and alerted the owners';
		const cover = pair('Set up alerts for performance degradation and drift', [bullet], true);
		expect(cover?.guideDuties.map(({ id }) => id)).toContain('monitoring');
		expect(cover?.bullet?.text).toBe(bullet);
		expect(cover?.why.map(({ rule }) => rule)).toContain('duty');
	});

	test('says the same of work in other words', () => {
		const bullet = 'Explained the findings to the branch managers';
		expect(pair('Present findings to branch managers', [bullet])?.bullet?.text).toBe(bullet);
	});

	test('runs on over several lines', () => {
		const bullets = '- Kept the weekly sales figures of all eleven branches in one place, with\n  dashboards in Tableau that the branch managers read';
		const { covers } = inputOf(posting('- Build dashboards in Tableau for branch managers'), resume(bullets));
		expect(covers[0]?.bullet?.text).toMatch(/^Kept the weekly .* managers read$/);
		expect(covers[0]?.bullet?.lines).toHaveLength(2);
	});
});

describe('no bullet answers a duty', () => {
	test.each([
		['by a language alone', 'Write Python services for payments', 'Taught Python to school children'],
		['by words of every job', 'Lead and support a team to deliver projects on time', 'Led a team that supported and delivered projects'],
		['by words of the whole trade', 'Train models on customer data', 'Documented the data model of the customer application'],
		['by one word in another sense', 'Monitor models for drift in production', 'Measured snow drift with a model of the valley'],
		['by one tool in a long list', 'Own the payment ledger, its audits and its reconciliation with Kafka, Redis and Go', 'Wrote the feature pipeline on top of a Kafka stream'],
		['by a soft skill', 'Communicate with customers across the region', 'Good communication with suppliers'],
		['by two senses of one word', 'Mentor and supervise PhD students', 'Trained self-supervised encoders on speech'],
		['that is only like its opposite', 'Hire and mentor product designers', 'Was mentored through a trainee scheme'],
	])('%s', (_, duty, bullet) => {
		expect(pair(duty, [bullet])?.bullet).toBeNull();
		expect(pair(duty, [bullet])?.why).toEqual([]);
	});

	test('by a duty of the guide and one word of the whole trade', () => {
		const cover = pair('Deploy models to phones', ['Served a model that sorts letters'], true);
		expect(cover?.guideDuties.map(({ id }) => id)).toContain('deployment');
		expect(cover?.bullet).toBeNull();
	});

	test('where it was copied from the posting', () => {
		const duty = 'Migrate nightly batch jobs of eleven branches to Airflow';
		expect(pair(duty, [duty])?.bullet).toBeNull();
	});

	test('that stands in education or a list', () => {
		const { covers } = inputOf(
			posting('- Build dashboards and reports in Tableau'),
			`Ann Poe\n\n# Education\n\n## BSc, Delft\n2015 - 2018\n\n- Built dashboards and reports in Tableau\n\n# Skills\nTableau, dashboards, reports\n`,
		);
		expect(covers.map(({ bullet }) => bullet)).toEqual([null]);
	});
});

test('a bullet knows whether it says what came of the work', () => {
	const measured = pair('Reduce churn through targeted retention campaigns', ['Ran targeted campaigns for retention; churn fell by 4 %']);
	const bare = pair('Reduce churn through targeted retention campaigns', ['Ran targeted campaigns for retention against churn']);
	expect([measured?.bullet?.isMeasured, bare?.bullet?.isMeasured]).toEqual([true, false]);
});

test('quotes are the words of posting and résumé', () => {
	const input = inputOf(posting('- Migrate nightly batch jobs to Airflow'), resume('- Migrated the nightly billing run to Airflow'));
	const [cover] = input.covers;
	expect(cover && input.posting.text.slice(cover.duty.start, cover.duty.end)).toBe(cover?.duty.text);
	expect(cover?.bullet && input.resume.text.slice(cover.bullet.start, cover.bullet.end)).toBe(cover?.bullet?.text);
});

test('of hundreds of alike bullets none is singled out', () => {
	const bullets = Array.from({ length: 400 }, (_, at) => `- Migrated the nightly billing jobs of branch ${at} to Airflow`).join('\n');
	expect(inputOf(posting('- Migrate nightly batch jobs to Airflow'), resume(bullets)).covers.map(({ bullet }) => bullet)).toEqual([null]);
});
