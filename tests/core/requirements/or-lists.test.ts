import { expect, test } from 'vitest';
import { demandsOf } from '../demands-of.ts';

test.each([
	['Redis (or Memcached) behind an API', ['(Redis | Memcached) must', 'APIs must']],
	['Redis (alternatively Memcached)', ['(Redis | Memcached) must']],
	['Redis (and Memcached)', ['Redis must', 'Memcached must']],
	['Chef, Puppet or something similar', ['(Chef | Puppet) must']],
	['Chef, Puppet, or a comparable tool', ['(Chef | Puppet) must']],
	['Ansible and Chef, Puppet or an equivalent', ['Ansible must', '(Chef | Puppet) must']],
	['Terraform or similar, and Docker', ['Terraform must', 'Docker must']],
	['Chef, Puppet or similar, and Docker', ['(Chef | Puppet) must', 'Docker must']],
	['Terraform, Pulumi, or having written your own modules', ['(Terraform | Pulumi) must']],
	['Python and Terraform, or the wish to learn', ['Python must', 'Terraform must']],
	['Any CI server (Jenkins, CircleCI, Buildkite)', ['(Jenkins | CircleCI | Buildkite) must']],
	['Experience with a CI server (Jenkins, CircleCI)', ['(Jenkins | CircleCI) must']],
	['Experience with a modern stack (Python, dbt, Snowflake)', ['Python must', 'dbt must', 'Snowflake must']],
	['Experience with a pipeline (Python, dbt)', ['Python must', 'dbt must']],
	['Experience with CI servers (Jenkins, CircleCI)', ['Jenkins must', 'CircleCI must']],
	['A hosted database, be it MySQL, be it PostgreSQL', ['(MySQL | PostgreSQL) must']],
	['Trackers (e.g. MLflow, Weights & Biases), Airflow and Docker', ['(MLflow | Weights & Biases) must', 'Apache Airflow must', 'Docker must']],
	['CI servers (e.g. **Jenkins** , **CircleCI**)', ['(Jenkins | CircleCI) must']],
	['At least two of: Jenkins, CircleCI, Buildkite', ['(Jenkins | CircleCI | Buildkite) must']],
	['Docker, Flask or FastAPI', ['Docker must', '(Flask | FastAPI) must']],
	['Django, Flask or FastAPI', ['(Django | Flask | FastAPI) must']],
	['Docker, Kafka, Chef or Puppet, Linux', ['Docker must', 'Apache Kafka must', '(Chef | Puppet) must', 'Linux must']],
	['Vue, React or Angular, TypeScript', ['(Vue.js | React | Angular) must', 'TypeScript must']],
	['HTML/CSS', ['HTML must', 'CSS must']],
	['JavaScript/ES6', ['JavaScript must', 'ES6 must']],
])('%s', (line, asked) => {
	const methods = /^(?:continuous integration|databases|CI|data pipelines|pipelines)/;
	expect(demandsOf(`# Requirements\n- ${line}`).asked.filter((one) => !methods.test(one))).toEqual(asked);
});

test('a line that says how many of the list below it are enough', () => {
	expect(demandsOf('# Requirements\nOne or more of the following:\n- Jenkins\n- Chef\n- Docker\n# Nice to have\n- Rust').asked).toEqual([
		'(Jenkins | Chef | Docker) must',
		'Rust nice',
	]);
	expect(demandsOf('# Requirements\nAll of the following:\n- Jenkins\n- Chef').asked).toEqual(['Jenkins must', 'Chef must']);
	expect(demandsOf('# Requirements\nAny of these:\n- Jenkins\n- Chef and Docker').asked).toEqual(['Jenkins must', 'Chef must', 'Docker must']);
	expect(demandsOf('# Your tasks\nWork with one of our best people on:\n- Jenkins\n- Chef').asked).toEqual(['Jenkins mentioned', 'Chef mentioned']);
});

test('a choice may be led in without a colon', () => {
	expect(demandsOf('# Requirements\nExperience with any of the following\n- Jenkins\n- CircleCI').asked).toEqual(['(Jenkins | CircleCI) must']);
});

test('a heading keeps its kind in front of what a template left behind it', () => {
	expect(demandsOf('Required Skills{{:}\n\nKnowledge of Docker\nKnowledge of Java\nPreferred Skills{{:}\n\nKnowledge of Kafka').asked).toEqual([
		'Docker must',
		'Java must',
		'Apache Kafka nice',
	]);
});
