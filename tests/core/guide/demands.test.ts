import { describe, expect, test } from 'vitest';
import { compareWithGuide } from '../../../src/core/guide/demands.ts';
import type { Guide } from '../../../src/core/guide/types.ts';
import { DUTY_AREAS } from '../../../src/lexicon/duty-areas.ts';
import { GUIDE, knowledge, read, wordsOf } from './invented-guide.ts';

function compare(text: string, change: { readonly extraction?: 'doubtful' } = {}, neighbours: readonly Guide[] = []) {
	const { posting, reading } = read(text);
	const { asked, notAsked, unusual } = compareWithGuide({ ...posting, ...change }, reading, GUIDE, knowledge, { everyday: DUTY_AREAS.everyday, neighbours });
	return {
		asked: asked.map(({ demand, tier, places }) => `${demand.id} ${tier}: ${wordsOf(text, places).join(', ')}`),
		notAsked: notAsked.map(({ demand, rank }) => `${demand.id} ${rank}`),
		unusual: unusual.map(({ skills }) => skills.map(({ name }) => name).join(' or ')),
	};
}

describe('demands beside the guide', () => {
	test('what implies a skill asks for it, and so do the demand’s own words', () => {
		expect(compare('# Requirements\n- PyTorch\n- You know your way around container images').asked).toEqual(['frameworks must: PyTorch', 'containers mentioned: container images']);
	});

	test('typical, and not asked here', () => {
		expect(compare('# Requirements\n- PyTorch\n# Nice to have\n- Feast or Tecton').notAsked).toEqual(['containers must', 'tests must']);
	});

	test('a text that may be incomplete leaves nothing out', () => {
		expect(compare('# Requirements\n- PyTorch', { extraction: 'doubtful' }).notAsked).toEqual([]);
	});

	test('unusual: names from another trade that must be had', () => {
		expect(compare('# Requirements\n- PyTorch\n- Salesforce Apex\n- COBOL or ABAP\n# Nice to have\n- Adobe Photoshop').unusual).toEqual(['Apex', 'COBOL or ABAP']);
	});

	test('usual: keywords of the guide, rivals, what everyone uses, and alternatives of which one is usual', () => {
		expect(compare('# Requirements\n- MLflow\n- TensorFlow\n- Podman\n- Git and Jira\n- Scala or COBOL').unusual).toEqual([]);
	});

	test('usual: what the guide of a neighbouring role asks for', () => {
		const neighbour: Guide = { ...GUIDE, role: 'data-scientist', mustHaves: [{ id: 'cobol', text: 'COBOL', anyOf: ['cobol'] }] };
		expect(compare('# Requirements\n- PyTorch\n- COBOL', {}, [neighbour]).unusual).toEqual([]);
	});

	test('a name nobody knows is not told to be unusual', () => {
		const text = '# Requirements\n- Experience with PyTorch, Zorblatt, Docker and Python';
		expect(read(text).reading.skills.some(({ unlisted }) => unlisted)).toBe(true);
		expect(compare(text).unusual).toEqual([]);
	});

	test('methods, soft skills and spoken languages are never unusual', () => {
		expect(compare('# Requirements\n- Bookkeeping\n- Strong communication skills\n- Fluent German').unusual).toEqual([]);
	});
});
