import { describe, expect, test } from 'vitest';
import { demandsOf } from '../demands-of.ts';

describe('the clause decides before the section', () => {
	test.each([
		['Strong Python required. Kafka and Spark a plus.', ['Python must', 'Apache Kafka nice', 'Apache Spark nice']],
		['Python is a must; Java is nice to have.', ['Python must', 'Java nice']],
		['Strong Python skills, experience with Kafka a plus.', ['Python must', 'Apache Kafka nice']],
		['Experience with Docker, ideally on Kubernetes.', ['Docker must', 'Kubernetes nice']],
		['3+ years of Scala preferred.', ['Scala nice']],
		['Python and Terraform required, Ansible preferred.', ['Python must', 'Terraform must', 'Ansible nice']],
		['Python, Java (preferred), Scala', ['Python must', 'Java nice', 'Scala must']],
		['Experience in Python (preferably PyTorch)', ['Python must', 'PyTorch nice']],
		['Bonus points for Kubernetes, Terraform and Helm', ['Kubernetes nice', 'Terraform nice', 'Helm nice']],
		['Kubernetes is not required but a plus', ['Kubernetes nice']],
		['Knowledge of Java is an advantage', ['Java nice']],
		['Infrastructure as code (Terraform preferred)', ['infrastructure as code must', 'Terraform nice']],
		['Python (ideally with Docker, Airflow, and tests in pytest)', ['Python must', 'Docker nice', 'Apache Airflow nice', 'pytest nice']],
		['Kafka or Pulsar — ideally with Flink', ['(Apache Kafka | Apache Pulsar) must', 'Apache Flink nice']],
		['Warehouses, ideally Redshift, and clouds like AWS', ['Amazon Redshift nice', 'cloud must', 'AWS must']],
		['Strong SQL - Python is an advantage', ['SQL must', 'Python nice']],
		['CSS (we need no Sass here), testing with Jest', ['CSS must', 'Jest must']],
		['Scala knowledge is highly regarded', ['Scala nice']],
		['You know PostgreSQL, but Redis would be a bonus', ['PostgreSQL must', 'Redis nice']],
	])('%s', (line, asked) => {
		expect(demandsOf(`# Requirements\n- ${line}`).asked).toEqual(asked);
	});

	test('a cue in the duties still counts, a mere mention does not', () => {
		expect(demandsOf('# What you will do\n- Build services in Django\n- Run Kubernetes (3+ years of Kubernetes required)').asked).toEqual(['Django mentioned', 'Kubernetes must']);
	});

	test('a heading that only lists more keeps to the wishes, one that demands ends them', () => {
		expect(demandsOf('# Recommended\n- Kafka\n# Experience with:\n- Terraform\n# Requirements:\n- Python').asked).toEqual(['Apache Kafka nice', 'Terraform nice', 'Python must']);
		expect(demandsOf('# Nice to have\n- Kafka\n# Location\nThe role is based in Porto; you will write Python there.').asked).toEqual(['Apache Kafka nice', 'Python mentioned']);
	});

	test('a line that names a technology is no heading', () => {
		expect(demandsOf('Required skills\nExperience with Kafka\nPython is a plus\nScala\nTerraform').asked).toEqual([
			'Apache Kafka must',
			'Python nice',
			'Scala must',
			'Terraform must',
		]);
	});

	test('what heads a list is not asked for itself', () => {
		const { alsoAsked, posting } = demandsOf('What you will need:\n- Python\n- A calm voice on the radio\nIt would be great if you had:\n- A boat of your own');
		expect(alsoAsked.map(({ start, end }) => posting.text.slice(start, end))).toEqual(['A calm voice on the radio', 'A boat of your own']);
	});

	test('the word of a heading is no demand', () => {
		expect(demandsOf('# Education\n- BSc in Physics\n# Skills\n- Python').asked).toEqual(['Python must']);
	});

	test('a demand goes on over semicolons', () => {
		expect(demandsOf('# About the job\n- Candidates must have proficiency in Python; Kafka; Airflow, dbt').asked).toEqual([
			'Python must',
			'Apache Kafka must',
			'Apache Airflow must',
			'dbt must',
		]);
	});

	test('what the employer has or sells asks for nothing', () => {
		expect(demandsOf('# About the job\nOur offerings: SAP, Salesforce, Python. Our customers run on Oracle.\nYou will write Python.').asked).toEqual(['Python mentioned']);
	});

	test('a wish stays one where the reader is told to have it', () => {
		expect(demandsOf('# Nice to have\n- You know Kafka').asked).toEqual(['Apache Kafka nice']);
	});

	test('what is in use there is no demand', () => {
		expect(demandsOf('# Requirements\n- Python. We use GitHub and Terraform every day.').asked).toEqual(['Python must', 'GitHub mentioned', 'Terraform mentioned']);
	});

	test('what is negated is no skill of the posting', () => {
		expect(demandsOf('# Requirements\n- Python\n- No Java needed\n- Experience with Rust is not required').asked).toEqual(['Python must']);
	});
});

describe('the section decides where the clause says nothing', () => {
	test.each([
		['Requirements', 'must'],
		['What you bring to the table', 'must'],
		['Who you are', 'must'],
		['Minimum qualifications', 'must'],
		['Preferred qualifications', 'nice'],
		['Nice to have', 'nice'],
		['It would be great if you also have', 'nice'],
		['Bonus points', 'nice'],
		['What would make us smile?', 'nice'],
		["What you'll do", 'mentioned'],
		['Your responsibilities', 'mentioned'],
		['Our tech stack', 'mentioned'],
		['Ihr Profil', 'must'],
	])('%s', (heading, tier) => {
		expect(demandsOf(`# ${heading}\n- Python`).asked).toEqual([`Python ${tier}`]);
	});

	test.each(['About us', 'Benefits', 'Equal opportunity', 'How to apply'])('"%s" asks for nothing', (heading) => {
		expect(demandsOf(`# ${heading}\n- We all know Python and Kubernetes`).asked).toEqual([]);
	});

	test('a lead-in opens a section for its line and the list below it', () => {
		expect(demandsOf('Requirements: Python, SQL\nNice to have: Scala\nYou will ship with Kubernetes every day.').asked).toEqual([
			'Python must',
			'SQL must',
			'Scala nice',
			'Kubernetes mentioned',
		]);
	});

	test('equal-opportunity text below the requirements asks for nothing', () => {
		expect(demandsOf('# Requirements\n- Python\nWe are an equal opportunity employer regardless of race; Java island residents included.').asked).toEqual(['Python must']);
	});
});

test('a skill named twice takes its strongest tier, and both places keep their own', () => {
	const { skills } = demandsOf('# Duties\n- Write Python\n# Requirements\n- Python');
	expect(skills.map(({ name, tier, mentions }) => [name, tier, mentions.map((mention) => mention.tier)])).toEqual([['Python', 'must', ['mentioned', 'must']]]);
});

test('every mention says why it has its tier', () => {
	const { skills, posting } = demandsOf('# What we look for\n- Python\n- Scala is a plus');
	expect(skills.flatMap(({ mentions }) => mentions.map(({ start, end, rule, params }) => [posting.text.slice(start, end), rule, params]))).toEqual([
		['Python', 'under-heading', { heading: 'What we look for' }],
		['Scala', 'cue-nice', { cue: 'a plus' }],
	]);
});

test('lines of the requirements without a known skill are also asked', () => {
	const { alsoAsked, posting } = demandsOf('# Requirements\n- Python\n- A valid forklift licence from this state\n# Nice to have\n- You once sailed a boat');
	expect(alsoAsked.map(({ start, end, tier }) => [posting.text.slice(start, end), tier])).toEqual([
		['A valid forklift licence from this state', 'must'],
		['You once sailed a boat', 'nice'],
	]);
});

test('fields of study are no skills', () => {
	expect(
		demandsOf('# Requirements\n- BS or MS in Statistics, Mathematics or a related field\n- Experience with statistics').skills.map(({ name, mentions }) => [
			name.toLowerCase(),
			mentions.length,
		]),
	).toEqual([['statistics', 1]]);
});

test('a guide’s short sample: required, a plus, and merely part of the job', () => {
	const { asked } = demandsOf(
		'We want an ML Engineer for our ranking service. You will train and serve models on AWS SageMaker with our data scientists. Solid Python and machine learning fundamentals required. LLM experience and Kubeflow knowledge a plus.',
	);
	expect(asked).toContain('Python must');
	expect(asked).toContain('machine learning must');
	expect(asked.filter((line) => line.endsWith('nice'))).toEqual(['large language models nice', 'Kubeflow nice']);
	expect(asked.filter((line) => line.includes('SageMaker'))).toEqual([expect.stringMatching(/mentioned$/)]);
});
