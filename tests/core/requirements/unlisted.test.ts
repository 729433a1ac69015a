import { expect, test } from 'vitest';
import { demandsOf } from '../demands-of.ts';

const unlisted = (line: string) =>
	demandsOf(`# Requirements\n- ${line}`)
		.skills.filter((skill) => skill.unlisted)
		.map(({ name, tier }) => `${name} ${tier}`);

test.each([
	['Experience with Python, Zorbulate and SQL', ['Zorbulate must']],
	['Python, SQL, QuuxDB', ['QuuxDB must']],
	['Python, SQL and Frobnik Cloud are a plus', []],
	['Python, SQL, communication', []],
	['Python, SQL, Senior Engineers', []],
	['You will meet Python, London and SQL people', []],
	['Zorbulate', []],
	['Experience using query tools (e.g. QRT, Foo Query)', ['QRT must', 'Foo Query must']],
	['Charting libraries such as Frobchart or Plotwell', ['Frobchart must', 'Plotwell must']],
	['Tools for London, Paris and teams', []],
	['Languages such as German or French', []],
	['Platforms like ours, for Monday mornings', []],
])('%s', (line, expected) => {
	expect(unlisted(line)).toEqual(expected);
});
