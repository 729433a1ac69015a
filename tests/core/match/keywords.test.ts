import { describe, expect, test } from 'vitest';
import type { SkillFinding, Tier } from '../../../src/core/finding.ts';
import { findKeywords } from '../../../src/core/match/keywords.ts';
import { findUnlisted } from '../../../src/core/match/literal.ts';
import { readResume } from '../../../src/core/resume/index.ts';
import { findBy } from '../resume/finder.ts';
import { TODAY } from './cases.ts';

const POSTING = 'Machine learning, ML, Kubernetes, REST, Go, AWS, Rust, teamwork';
const find = findBy({ ml: ['machine learning', 'ML', 'learned models'], k8s: ['Kubernetes', 'K8s'], rest: ['REST APIs', 'RESTful'], lambda: ['AWS Lambda'], rust: ['Rust'] });

function asked(id: string, tier: Tier, ...terms: string[]): SkillFinding {
	const mentions = terms.map((term) => ({ start: POSTING.indexOf(term), end: POSTING.indexOf(term) + term.length, tier, rule: 'cue', section: 'requirements' as const }));
	return { id, name: id, kind: id === 'teamwork' ? 'soft' : 'tool', tier, unlisted: false, group: null, mentions };
}

function unlisted(name: string): SkillFinding {
	return { id: `unlisted:${name.toLowerCase()}`, name, kind: 'tool', tier: 'must', unlisted: true, group: null, mentions: [] };
}

function unlistedIn(name: string, text: string, posting = '') {
	const resume = readResume(text, find, '1', TODAY);
	const skills = [unlisted(name)];
	return findKeywords(skills, findUnlisted(skills, resume, posting), resume, posting).map(({ found, variant }) => [found, variant])[0];
}

function keywordsOf(skills: SkillFinding[], text: string) {
	const resume = readResume(text, find, '1', TODAY);
	return findKeywords(skills, resume.evidence, resume, POSTING).map(({ term, found, variant }) => [term, found, variant]);
}

describe('keywords', () => {
	test('in the posting’s own words, whatever their case', () => {
		expect(keywordsOf([asked('k8s', 'must', 'Kubernetes')], 'SKILLS\nKUBERNETES')).toEqual([['Kubernetes', 'exact', null]]);
	});
	test('spelled otherwise', () => {
		expect(keywordsOf([asked('k8s', 'must', 'Kubernetes')], 'SKILLS\nK8s')).toEqual([['Kubernetes', 'variant', 'K8s']]);
	});
	test('not at all', () => {
		expect(keywordsOf([asked('k8s', 'must', 'Kubernetes')], 'SKILLS\nKnitting')).toEqual([['Kubernetes', 'none', null]]);
	});
	test('any of the posting’s spellings will do', () => {
		expect(keywordsOf([asked('ml', 'must', 'Machine learning', 'ML')], 'SKILLS\nML')).toEqual([['ML', 'exact', null]]);
	});
	test('a term inside a longer name is there', () => {
		expect(keywordsOf([asked('rest', 'must', 'REST'), asked('aws', 'must', 'AWS')], 'SKILLS\nREST APIs, AWS Lambda')).toEqual([
			['REST', 'exact', null],
			['AWS', 'exact', null],
		]);
	});
	test('a word that is no skill there is not', () => {
		expect(keywordsOf([asked('go', 'must', 'Go'), asked('rest', 'must', 'REST')], 'SKILLS\nGo to market, and the rest. RESTful')).toEqual([
			['Go', 'none', null],
			['REST', 'variant', 'RESTful'],
		]);
	});
	test('a denial is no keyword', () => {
		expect(keywordsOf([asked('rust', 'must', 'Rust')], 'SKILLS\nno Rust')).toEqual([['Rust', 'none', null]]);
	});
	test('must-haves come first; soft skills are left out', () => {
		const skills = [asked('aws', 'mentioned', 'AWS'), asked('teamwork', 'must', 'teamwork'), asked('rust', 'nice', 'Rust'), asked('ml', 'must', 'ML')];
		expect(keywordsOf(skills, 'SKILLS\nsewing').map(([term]) => term)).toEqual(['ML', 'Rust', 'AWS']);
	});
	test('hyphen and plural make a variant', () => {
		const posting = 'fine-tuning, vector databases';
		const both = findBy({ tuning: ['fine tuning', 'fine-tuning'], vectors: ['vector database'] });
		const skill = (id: string, term: string): SkillFinding => ({
			...asked(id, 'must'),
			mentions: [{ start: posting.indexOf(term), end: posting.indexOf(term) + term.length, tier: 'must', rule: 'cue', section: 'requirements' }],
		});
		const resume = readResume('SKILLS\nfine tuning, vector database', both, '1', TODAY);
		expect(findKeywords([skill('tuning', 'fine-tuning'), skill('vectors', 'vector databases')], resume.evidence, resume, posting)).toMatchObject([
			{ term: 'fine-tuning', found: 'variant', variant: 'fine tuning' },
			{ term: 'vector databases', found: 'variant', variant: 'vector database' },
		]);
	});
	test('of several variants the nearest is named', () => {
		expect(keywordsOf([asked('ml', 'must', 'Machine learning')], 'SKILLS\nlearned models, ML')).toEqual([['Machine learning', 'variant', 'ML']]);
	});
	test('hyphens that look alike are alike', () => {
		const resume = readResume('SKILLS\nfine\u2011tuning', findBy({ tuning: ['fine\u2011tuning'] }), '1', TODAY);
		const mentions = [{ start: 0, end: 11, tier: 'must' as const, rule: 'cue', section: 'requirements' as const }];
		expect(findKeywords([{ ...asked('tuning', 'must'), mentions }], resume.evidence, resume, 'fine-tuning')).toMatchObject([{ found: 'exact' }]);
	});
	test('of acronym and long form the one that is missing is named', () => {
		const resume = readResume('SKILLS\nML', find, '1', TODAY);
		expect(findKeywords([asked('ml', 'must', 'Machine learning', 'ML')], resume.evidence, resume, POSTING)).toMatchObject([
			{ term: 'ML', found: 'exact', missing: ['Machine learning'] },
		]);
		const whole = readResume('SKILLS\nmachine learning, ML', find, '1', TODAY);
		expect(findKeywords([asked('ml', 'must', 'Machine learning', 'ML')], whole.evidence, whole, POSTING)[0]).not.toHaveProperty('missing');
	});
});

describe('names the lexicon doesn’t know', () => {
	test.each([
		['Zorbl', 'exact', 'zorbl'],
		['Zorbl', 'variant', 'Zorbls'],
		['Zorblets', 'variant', 'Zorblet'],
		['Zorbl Grid', 'variant', 'Zorbl-Grid'],
		['Zorbl-Grid', 'exact', 'zorbl-grid'],
		['Zorbl.io', 'exact', 'ZORBL.IO'],
		['Zonal Query Language (ZQL)', 'variant', 'ZQL'],
		['Zonal Query Language (ZQL)', 'variant', 'zonal query language'],
	])('%s, %s: %s', (name, found, written) => {
		expect(unlistedIn(name, `SKILLS\n${written}`)?.[0]).toBe(found);
	});
	test('are found by the acronym that the posting gives them', () => {
		const posting = 'You know Zonal Query Language (ZQL).';
		expect(unlistedIn('ZQL', 'SKILLS\nZonal Query Language', posting)).toEqual(['variant', 'Zonal Query Language']);
		expect(unlistedIn('ZQL', 'SKILLS\nZonal Query Language')).toEqual(['none', null]);
	});
	test.each([
		['Zorbl', 'Zorblify'],
		['.*', 'anything'],
		['Zorbl', 'Zor bl'],
	])('%s is not in: %s', (name, written) => {
		expect(unlistedIn(name, `SKILLS\n${written}`)).toEqual(['none', null]);
	});
});
