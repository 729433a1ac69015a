import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/core/compiled-lexicon.ts';
import { phrasesOf } from '../../src/core/guide/compiled-guide.ts';
import { applyGuide } from '../../src/core/guide/index.ts';
import type { Guide, PostingCondition, ResumeCondition } from '../../src/core/guide/types.ts';
import { readPosting } from '../../src/core/reading.ts';
import { RED_FLAG_RULES } from '../../src/core/red-flags/index.ts';
import { SILENCE_RULES } from '../../src/core/silences/index.ts';
import { DUTY_AREAS } from '../../src/lexicon/duty-areas.ts';
import { GUIDES } from '../../src/lexicon/guides/index.ts';
import { LEXICON } from '../../src/lexicon/index.ts';
import { postingOf } from '../core/posting-of.ts';

const lexicon = compileLexicon(LEXICON);
const AREAS = new Set(LEXICON.areas.map(({ area }) => area));
const FLAG_KINDS = new Set([...RED_FLAG_RULES.map(({ id }) => id), ...LEXICON.flags.flags.map(({ id }) => id)]);
const SILENCE_KINDS = new Set(SILENCE_RULES.map(({ id }) => id));

type Condition = PostingCondition | ResumeCondition;

/** A condition and all its parts. */
function partsOf(condition: Condition): Condition[] {
	if ('all' in condition) return condition.all.flatMap(partsOf);
	if ('any' in condition) return condition.any.flatMap(partsOf);
	return 'not' in condition ? partsOf(condition.not) : [condition];
}

function conditionsOf(guide: Guide): Condition[] {
	const { warnings, tips, mistakes, questions } = guide;
	const all = [...warnings, ...mistakes].map(({ when }): Condition => when);
	for (const { when, done } of tips) all.push(...(when ? [when] : []), done);
	for (const { raisedBy } of questions) if (raisedBy) all.push(raisedBy);
	return all.flatMap(partsOf);
}

function skillsOf(guide: Guide): string[] {
	const asked = [...guide.mustHaves, ...guide.niceToHaves].flatMap(({ anyOf }) => anyOf);
	const used = guide.duties.flatMap(({ skills = [] }) => skills);
	const told = conditionsOf(guide).flatMap((part) => ('asks' in part ? part.asks : 'shows' in part ? part.shows : []));
	return [...asked, ...used, ...told, ...guide.mistakes.flatMap(({ about }) => about?.shows ?? [])];
}

const twice = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

test('there is one guide a role', () => {
	expect(twice(GUIDES.map(({ role }) => role))).toEqual([]);
});

describe.each(GUIDES.map((guide) => [guide.name, guide] as const))('the guide for the %s', (_name, guide) => {
	test('has ids that are unique in their list, kebab-case', () => {
		const { mustHaves, niceToHaves, duties, warnings, tips, mistakes, questions, sources } = guide;
		for (const list of [[...mustHaves, ...niceToHaves], duties, warnings, tips, mistakes, questions, sources]) {
			const ids = list.map(({ id }) => id);
			expect(twice(ids)).toEqual([]);
			expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
		}
	});

	test('names skills, areas, flags and silences that there are', () => {
		const parts = conditionsOf(guide);
		expect(skillsOf(guide).filter((id) => lexicon.skill(id) === null)).toEqual([]);
		expect(parts.flatMap((part) => ('names' in part ? part.names.areas : [])).filter((area) => !AREAS.has(area))).toEqual([]);
		expect(parts.flatMap((part) => ('flag' in part ? [part.flag] : [])).filter((kind) => !FLAG_KINDS.has(kind))).toEqual([]);
		expect(parts.flatMap((part) => ('silence' in part ? [part.silence] : [])).filter((kind) => !SILENCE_KINDS.has(kind))).toEqual([]);
		expect(guide.warnings.flatMap(({ covers = [] }) => covers).filter((kind) => !FLAG_KINDS.has(kind) && !SILENCE_KINDS.has(kind))).toEqual([]);
	});

	test('ties its tips to duties that it has', () => {
		const known = new Set(guide.duties.map(({ id }) => id));
		expect(guide.tips.filter(({ duties = [] }) => duties.length === 0 || duties.some((id) => !known.has(id))).map(({ id }) => id)).toEqual([]);
	});

	test('looks for phrases in lower case, of words', () => {
		expect([...phrasesOf(guide)].filter((phrase) => phrase !== phrase.toLowerCase() || !/[\p{L}\p{N}]/u.test(phrase) || phrase.trim() !== phrase)).toEqual([]);
	});

	test('has levels in order, without gaps between their years, and pay with a source', () => {
		const { levels, sources } = guide;
		for (const [index, { years }] of levels.entries()) {
			if (years.max !== null) expect(years.max).toBeGreaterThan(years.min);
			const next = levels[index + 1];
			if (!next) continue;
			expect(next.years.min).toBeGreaterThan(years.min);
			// Years may overlap, but every number of them is of some level.
			expect(next.years.min).toBeLessThanOrEqual(years.max ?? next.years.min);
		}
		const named = new Set(sources.map(({ id }) => id));
		const pay = levels.flatMap((level) => level.pay);
		expect(pay.filter(({ source }) => !named.has(source))).toEqual([]);
		expect(pay.filter(({ min, max }) => min <= 0 || (max !== null && max <= min))).toEqual([]);
		expect(sources.filter(({ date }) => !/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(date))).toEqual([]);
		for (const country of new Set(pay.map((one) => one.country))) {
			const rising = levels.flatMap((level) => level.pay.filter((one) => one.country === country)).map(({ min }) => min);
			expect(rising).toEqual([...rising].sort((a, b) => a - b));
		}
	});

	test('is deep enough', () => {
		const { mustHaves, niceToHaves, duties, levels, warnings, tips, mistakes, questions, neighbours, keywords } = guide;
		expect(mustHaves.length).toBeGreaterThanOrEqual(6);
		expect(niceToHaves.length).toBeGreaterThanOrEqual(5);
		expect(duties.length).toBeGreaterThanOrEqual(6);
		expect(levels.length).toBeGreaterThanOrEqual(3);
		expect(warnings.length).toBeGreaterThanOrEqual(4);
		expect(tips.length).toBeGreaterThanOrEqual(5);
		expect(mistakes.length).toBeGreaterThanOrEqual(5);
		expect(questions.length).toBeGreaterThanOrEqual(5);
		expect(neighbours.length).toBeGreaterThanOrEqual(2);
		expect(keywords.length).toBeGreaterThanOrEqual(15);
	});

	test('finds its own duties in its own words', () => {
		const lost = guide.duties.filter((duty) => {
			const posting = postingOf(`# Responsibilities\n${duty.phrases.map((phrase) => `- ${phrase}`).join('\n')}`, { title: guide.name });
			const reading = readPosting(posting, LEXICON);
			const applied = applyGuide(posting, { ...reading, facts: { ...reading.facts, role: { ...reading.facts.role, value: guide.role } } }, [guide], DUTY_AREAS, lexicon);
			return !applied?.duties.lines.some(({ duties }) => duties.some((mapped) => mapped.duty.id === duty.id));
		});
		expect(lost.map(({ id }) => id)).toEqual([]);
	});
});

describe('a posting like the one the ML engineer’s guide grew from', () => {
	const text =
		'We are hiring an ML Engineer to run the ranking service behind our search. You will work with data scientists to productionize models, build training and serving pipelines on Vertex AI, and watch for model drift once they are live. Solid Python and machine-learning fundamentals are required. Experience with LLMs and Kubeflow is a plus.';
	const posting = postingOf(text);
	const reading = applyGuide(posting, readPosting(posting, LEXICON), GUIDES, DUTY_AREAS, lexicon);

	test('is the ML engineer’s, and its duties are MLOps before all', () => {
		expect(reading?.role).toBe('ml-engineer');
		expect(reading?.shape.shares[0]?.area).toBe('mlops');
	});

	test('names the duties of working with data scientists, deploying, pipelines and monitoring', () => {
		const named = new Set(reading?.duties.lines.flatMap(({ duties }) => duties.map(({ duty }) => duty.id)));
		for (const id of ['with-scientists', 'build-and-deploy', 'pipelines', 'monitoring']) expect(named).toContain(id);
	});

	test('asks for Python and fundamentals, and for language models and Kubernetes as wishes', () => {
		const asked = new Map(reading?.demands.asked.map(({ demand, tier }) => [demand.id, tier]));
		expect([asked.get('python'), asked.get('fundamentals'), asked.get('llm'), asked.get('kubernetes')]).toEqual(['must', 'must', 'nice', 'nice']);
	});

	test('lacks what is typical: engineering practice', () => {
		expect(reading?.demands.notAsked.map(({ demand }) => demand.id)).toContain('engineering');
		expect(reading?.demands.unusual).toEqual([]);
	});

	test('is too short for its silence to warn of anything', () => {
		expect([...(reading?.warnings ?? []), ...(reading?.alreadySaid ?? [])]).toEqual([]);
	});

	test('raises the question of language models', () => {
		expect(reading?.questions.map(({ question }) => question.id)).toContain('llm-weight');
	});
});
