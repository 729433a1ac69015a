import { describe, expect, it } from 'vitest';
import type { Skill } from '../../src/core/lexicon.ts';
import { phraseKeys } from '../../src/core/text/phrases.ts';
import { SKILL_AREAS } from '../../src/lexicon/skills/index.ts';

const skills = SKILL_AREAS.flatMap((area) => area.skills);
const byId = new Map(skills.map((skill) => [skill.id, skill]));
const formsOf = (skill: Skill) => [...new Set([skill.name, ...(skill.aliases ?? []), ...(skill.exact ?? [])])];
/** What a form matches: case, spaces and hyphens aside, and its plural too. */
const foldForm = (form: string) => {
	const key = phraseKeys(form).join(' ');
	return /[a-z]{3}s$/.test(form) && !key.endsWith('ss') ? key.slice(0, -1) : key;
};
const isDoubtful = (skill: Skill, form: string) =>
	skill.ambiguity !== undefined && (!skill.ambiguity.forms || skill.ambiguity.forms.some((own) => foldForm(own) === foldForm(form)));

describe('the skills we know', () => {
	it('are many', () => {
		expect(skills.length).toBeGreaterThanOrEqual(1000);
	});

	it('stand in areas of distinct names, sorted by id', () => {
		expect(new Set(SKILL_AREAS.map(({ area }) => area)).size).toBe(SKILL_AREAS.length);
		for (const { area, skills: members } of SKILL_AREAS) {
			const ids = members.map(({ id }) => id);
			expect(ids, area).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
		}
	});

	it('have ids of their own, in kebab case', () => {
		const doubles = skills.filter((skill) => byId.get(skill.id) !== skill).map(({ id }) => id);
		expect(doubles).toEqual([]);
		expect(skills.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual([]);
	});

	it('have names and forms that are more than blanks', () => {
		const blank = skills.flatMap((skill) => formsOf(skill).filter((form) => form !== form.trim() || !/[\p{L}\p{N}]/u.test(form)));
		expect(blank).toEqual([]);
	});

	it('imply skills that exist, and never themselves', () => {
		const unknown = skills.flatMap(({ id, implies }) => (implies ?? []).filter((other) => other === id || !byId.has(other)).map((other) => `${id} → ${other}`));
		expect(unknown).toEqual([]);
	});

	it('imply in no circle', () => {
		const shows = (id: string, seen: Set<string>): Set<string> => {
			for (const other of byId.get(id)?.implies ?? []) if (!seen.has(other)) shows(other, seen.add(other));
			return seen;
		};
		expect(skills.filter(({ id }) => shows(id, new Set()).has(id)).map(({ id }) => id)).toEqual([]);
	});

	it('are rivals both ways', () => {
		const lonely = skills.flatMap(({ id, rivals }) => (rivals ?? []).filter((other) => other === id || !byId.get(other)?.rivals?.includes(id)).map((other) => `${id} ↔ ${other}`));
		expect(lonely).toEqual([]);
	});

	it('share no form, unless each has a rule that tells when it is meant', () => {
		const claims = new Map<string, Skill[]>();
		for (const skill of skills) {
			for (const form of new Set(formsOf(skill).map(foldForm))) claims.set(form, [...(claims.get(form) ?? []), skill]);
		}
		const contested = [...claims].filter(([form, owners]) => owners.length > 1 && !owners.every((skill) => isDoubtful(skill, form)));
		expect(contested.map(([form, owners]) => `${form}: ${owners.map(({ id }) => id).join(', ')}`)).toEqual([]);
	});

	it('join no two skills in one form ("C/C++" is two)', () => {
		const owners = new Map(skills.flatMap((skill) => formsOf(skill).map((form) => [foldForm(form), skill.id] as const)));
		const joined = skills.flatMap((skill) =>
			(skill.aliases ?? []).filter((form) => {
				const parts = form.split(/\s*[/&]\s*| and | or /);
				const ids = parts.map((part) => owners.get(foldForm(part)));
				return parts.length > 1 && !ids.includes(undefined) && new Set(ids).size > 1;
			}),
		);
		expect(joined).toEqual([]);
	});
});

describe('their rules for doubtful forms', () => {
	const doubtful = skills.flatMap((skill) => (skill.ambiguity ? [{ skill, rule: skill.ambiguity }] : []));

	it('name forms of the skill', () => {
		const strange = doubtful.flatMap(({ skill, rule }) => (rule.forms ?? []).filter((form) => !formsOf(skill).includes(form)).map((form) => `${skill.id}: ${form}`));
		expect(strange).toEqual([]);
	});

	it('are in lower case', () => {
		const raised = doubtful.flatMap(({ skill, rule }) =>
			[rule.company, rule.before, rule.after, rule.notBefore, rule.notAfter].flatMap((words) =>
				(words ?? []).filter((word) => word !== word.toLowerCase() || word.trim() === '').map((word) => `${skill.id}: ${word}`),
			),
		);
		expect(raised).toEqual([]);
	});

	it('never let a form keep itself company', () => {
		const selfish = doubtful.filter(({ skill, rule }) => {
			const own = new Set((rule.forms ?? formsOf(skill)).map((form) => phraseKeys(form).join(' ')));
			return rule.company?.some((word) => own.has(phraseKeys(word).join(' ')));
		});
		expect(selfish.map(({ skill }) => skill.id)).toEqual([]);
	});

	it('come with a sentence for and one against', () => {
		const lacking = doubtful.filter(({ rule }) => rule.yes.length < 8 || rule.no.length < 8 || rule.yes === rule.no);
		expect(lacking.map(({ skill }) => skill.id)).toEqual([]);
	});
});

describe('their first years', () => {
	it('are plausible and have a source', () => {
		const wrong = skills.filter(({ since }) => since && (!Number.isInteger(since.year) || since.year < 1950 || since.year > 2026 || since.source.trim() === ''));
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	it('are known for the technologies whose years people ask for', () => {
		const asked = [
			'kubernetes',
			'swift',
			'react',
			'pytorch',
			'rust',
			'flutter',
			'langchain',
			'chatgpt',
			'gpt',
			'sagemaker',
			'dbt',
			'typescript',
			'go',
			'docker',
			'terraform',
			'snowflake',
			'kotlin',
			'tensorflow',
			'next-js',
			'vertex-ai',
		];
		expect(asked.filter((id) => !byId.get(id)?.since)).toEqual([]);
	});
});
