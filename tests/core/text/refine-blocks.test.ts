import { describe, expect, test } from 'vitest';
import { demandsOf } from '../demands-of.ts';
import { contextOf } from '../posting-of.ts';

/** The pieces a posting's text is read in. */
const piecesOf = (text: string) => contextOf(text).blocks.map(({ start, end }) => text.slice(start, end));

describe('text whose line breaks were lost', () => {
	const glued =
		'About the roleYou will run our freight forecasts.What you bring:Strong Python and SQLExperience with Airflow and dbtDegree in a quantitative subject3+ years of experienceNice to have:KafkaTerraform on AWS';

	test('is read in its lines', () => {
		expect(piecesOf(glued)).toEqual([
			'About the role',
			'You will run our freight forecasts.',
			'What you bring:',
			'Strong Python and SQL',
			'Experience with Airflow and dbt',
			'Degree in a quantitative subject',
			'3+ years of experience',
			'Nice to have:',
			'Kafka',
			'Terraform on AWS',
		]);
	});

	test('has the tiers of its headings', () => {
		expect(demandsOf(glued).asked).toEqual(['Python must', 'SQL must', 'Apache Airflow must', 'dbt must', 'Apache Kafka nice', 'Terraform nice', 'AWS nice']);
	});

	test('parts a heading from the line it was left at the end of', () => {
		expect(piecesOf('Writes queries in SQLKeeps models in dbtTalks to analysts Preferred:Spark on KubernetesScala at work')).toContain('Preferred:');
	});

	test.each([
		'We use JavaScript, PostgreSQL, PyTorch, TypeScript and GraphQL here.',
		'Our customers are HubSpot people. HubSpot is where HubSpot sits.',
		'Vue.js, ASP.NET and Node.js services.',
		'A ratio of 3:1. Note: Python only.',
	])('names that are written so stay whole: %s', (text) => {
		expect(piecesOf(text)).toEqual([text]);
	});
});

describe('headings that stand in the line, without a colon', () => {
	const run = (heading: string) =>
		`Salt Harbour moves salt and sugar by rail. You look after the timetables and talk with those who drive by them. Required Skills Experience with SQL and Snowflake Willingness to stand on a platform at four in the morning and to explain a chart to a stoker who would rather sleep ${heading} Experience with Kafka and Scala A liking for paper`;

	test('open their sections', () => {
		expect(demandsOf(run('Preferred Skills')).asked).toEqual(['SQL must', 'Snowflake must', 'Apache Kafka nice', 'Scala nice']);
	});

	test('are none inside a sentence', () => {
		expect(piecesOf(run('in Preferred Skills we list'))).not.toContain('Preferred Skills ');
	});
});

describe('a page of sentences in one paragraph', () => {
	const duties = 'Design the warehouse on Snowflake. Load it with Fivetran and Matillion. Keep its costs in bounds. Document what you build. Work with the analysts who use it. ';
	const filler = 'Trains of salt and sugar leave the harbour at all hours, and each of them wants a place, a crew and a paper that says what is in it. ';

	test('is not all demanded because one of them demands', () => {
		const { asked } = demandsOf(`${duties}${filler.repeat(4)}Show deep expertise in SQL.`);
		expect(asked).toEqual(['Snowflake mentioned', 'Fivetran mentioned', 'Matillion mentioned', 'SQL must']);
	});

	test('goes on under the word that led it in', () => {
		const { asked } = demandsOf(`Requirements: Python. Kafka. ${filler.repeat(4)}Airflow.`);
		expect(asked).toEqual(['Python must', 'Apache Kafka must', 'Apache Airflow must']);
	});

	test('has the tiers of the words that lead in, wherever they stand', () => {
		const { asked } = demandsOf(`${filler.repeat(3)}Requirements: Python, SQL and Airflow. Pay: 400 a day. Preferred Skills: Kafka, dbt.`);
		expect(asked).toEqual(['Python must', 'SQL must', 'Apache Airflow must', 'Apache Kafka nice', 'dbt nice']);
	});

	test('says the pay in a sentence and goes on with the work', () => {
		const { asked } = demandsOf(`${filler.repeat(3)}Pay: 70 an hour. You move reports from SQL Server to Databricks.`);
		expect(asked).toEqual(['SQL Server mentioned', 'Databricks mentioned']);
	});
});
