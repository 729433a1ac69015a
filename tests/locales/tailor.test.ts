import { describe, expect, test } from 'vitest';
import { CHANGES, COVER_REASONS, PROMPT_PARTS, TAILORING, VIOLATIONS } from '../../src/core/tailor/index.ts';
import { tailor as de } from '../../src/locales/de/tailor.ts';
import { tailor as en } from '../../src/locales/en/tailor.ts';
import { createTranslate, LANGUAGES } from '../../src/locales/translator.ts';

const PARAMS = {
	skill: 'SQL',
	term: 'SQL',
	held: 'DuckDB',
	where: 'at Acme',
	outcome: 'hours saved',
	text: 'Show it.',
	example: 'Cut …',
	skills: 'SQL, Go',
	shared: 'SQL',
	from: 'k8s',
	to: 'Kubernetes',
	line: 'Tech: SQL',
	title: 'Analyst',
	gap: '[…]',
	met: 1,
};
const under = (path: string, names: readonly string[]) => names.map((name) => `tailor:${path}.${name}`);
const KEYS = [
	...under('advice', TAILORING),
	...under('short', TAILORING),
	...under('cover', [...COVER_REASONS, 'none', 'measured', 'unmeasured', 'headline']),
	...under('change', CHANGES),
	...under('violation', VIOLATIONS),
	...under('promptPart', PROMPT_PARTS),
	...under('prompt', ['copy', 'intro', 'removed', 'a-job', 'task', 'may', 'may-not', 'told-have', 'told-adjacent', 'told-learning', 'form']),
	...under('rule', Object.keys(en.rule)),
	...under('mistakes', ['whole', 'more', 'none']),
	...['asked', 'yours', 'none', 'rewrite', 'needsReader', 'machine'].map((name) => `tailor:${name}`),
];

describe.each(LANGUAGES)('words of tailoring in %s', (language) => {
	const translate = createTranslate(language);
	test.each(KEYS)('%s', (key) => {
		for (const count of [1, 2]) {
			const words = translate(key, { ...PARAMS, count });
			expect(words).not.toBe(key.slice(key.indexOf(':') + 1));
			expect(words).not.toMatch(/^$|\{\{|\}\}|undefined|NaN/);
		}
	});
});

test('both languages have the same messages', () => {
	const paths = (node: object, path = ''): string[] =>
		Object.entries(node).flatMap(([name, value]) => (typeof value === 'string' ? [`${path}.${name}`] : paths(value, `${path}.${name}`)));
	expect(paths(de)).toEqual(paths(en));
});

test('nobody is told what they lack', () => {
	expect(JSON.stringify(en)).not.toMatch(/\byou lack\b|\byou(?:’re| are) missing\b/i);
	expect(JSON.stringify(de)).not.toMatch(/Ihnen fehlt|Sie haben kein/i);
});
