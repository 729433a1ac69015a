import { expect, test } from 'vitest';
import { demandsOf } from '../demands-of.ts';

test.each([
	['Experience with Tableau, Looker or Power BI', ['(Tableau | Looker | Power BI) must']],
	['Python, Java and Go', ['Python must', 'Java must', 'Go must']],
	['A BI tool such as Tableau, Looker', ['business intelligence must', '(Tableau | Looker) must']],
	['One of PyTorch, TensorFlow, JAX', ['(PyTorch | TensorFlow | JAX) must']],
	['PyTorch/TensorFlow', ['(PyTorch | TensorFlow) must']],
	['Airflow/SQL', ['Apache Airflow must', 'SQL must']],
	['C/C++', ['(C | C++) must']],
	['MLflow or another model registry', ['(MLflow | experiment tracking) must']],
	['Python and PyTorch or TensorFlow', ['Python must', '(PyTorch | TensorFlow) must']],
	['AWS, GCP, and/or Azure', ['(AWS | Google Cloud | Azure) must']],
	['Experience with Hadoop, Spark, etc.', ['Apache Hadoop must', 'Apache Spark must']],
	['Snowflake, Redshift or similar', ['(Snowflake | Amazon Redshift) must']],
	['AWS SageMaker, Azure ML, or GCP Vertex AI', ['(Amazon SageMaker | Azure Machine Learning | Vertex AI) must']],
])('%s', (line, asked) => {
	expect(demandsOf(`# Requirements\n- ${line}`).asked).toEqual(asked);
});

test('what is demanded alone stays demanded beside an or', () => {
	const { asked, skills } = demandsOf('# Requirements\n- Strong Python required. Python, Java or Go a plus.');
	expect(asked).toEqual(['Python must', '(Python | Java | Go) nice']);
	expect(skills.map(({ name, tier, group }) => [name, tier, group === null])).toEqual([
		['Python', 'must', true],
		['Java', 'nice', false],
		['Go', 'nice', false],
	]);
});
