import { describe, expect, test } from 'vitest';
import type { SkillFinding, Tier } from '../../../src/core/finding.ts';
import { findKeywords } from '../../../src/core/match/keywords.ts';
import { readResume } from '../../../src/core/resume/index.ts';
import { findBy } from '../resume/finder.ts';
import { TODAY } from './cases.ts';

const POSTING = 'Machine learning, ML, Kubernetes, REST, Go, AWS, Rust, teamwork';
const find = findBy({ ml: ['machine learning', 'ML'], k8s: ['Kubernetes', 'K8s'], rest: ['REST APIs', 'RESTful'], lambda: ['AWS Lambda'], rust: ['Rust'] });

function asked(id: string, tier: Tier, ...terms: string[]): SkillFinding {
	const mentions = terms.map((term) => ({ start: POSTING.indexOf(term), end: POSTING.indexOf(term) + term.length, tier, rule: 'cue', section: 'requirements' as const }));
	return { id, name: id, kind: id === 'teamwork' ? 'soft' : 'tool', tier, unlisted: false, group: null, mentions };
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
});
