import { describe, expect, it } from 'vitest';
import { type GivenSkill, redFlagsOf, redKinds } from '../reading-context-of.ts';

const severityOf = (kind: string, ...args: Parameters<typeof redFlagsOf>) => redFlagsOf(...args).find((flag) => flag.kind === kind)?.severity;
const listed = (number: number, extra: Partial<GivenSkill> = {}) => {
	const surfaces = Array.from({ length: number }, (_, i) => `Tool${String.fromCharCode(65 + i)}`);
	return { text: `We demand ${surfaces.join(', ')} here.`, skills: surfaces.map((surface) => ({ id: surface, surface, ...extra })) };
};

describe('junior-senior-years', () => {
	const text = 'You bring 3 years or 6 years with you.';

	it('weighs years against a beginner title', () => {
		for (const title of ['Junior Developer', 'Software Engineer Intern', 'Entry-Level Analyst']) {
			expect(severityOf('junior-senior-years', text, { posting: { title }, years: [{ min: 3, quote: '3 years' }] })).toBe('medium');
			expect(severityOf('junior-senior-years', text, { posting: { title }, years: [{ min: 6, quote: '6 years' }] })).toBe('high');
		}
	});

	it('takes the level from a line of its own, and from the text', () => {
		expect(redKinds(`${text}\nSeniority level\nEntry level`, { years: [{ min: 6, quote: '6 years' }] })).toContain('junior-senior-years');
		expect(redKinds(`This is an entry-level position. ${text}`, { years: [{ min: 6, quote: '6 years' }] })).toContain('junior-senior-years');
	});

	it('lets a colleague have them', () => {
		const years = [{ min: 11, quote: '11 years' }];
		expect(redKinds('You join Ines, who has 11 years of practice.', { posting: { title: 'Junior Developer' }, years })).not.toContain('junior-senior-years');
		expect(redKinds('We want someone who has 11 years of practice.', { posting: { title: 'Junior Developer' }, years })).toContain('junior-senior-years');
	});

	it('lets few years, other levels, wishes and colleagues be', () => {
		expect(redKinds(text, { posting: { title: 'Junior Developer' }, years: [{ min: 2, quote: '3 years' }] })).not.toContain('junior-senior-years');
		expect(redKinds(text, { posting: { title: 'Junior to Senior Developer' }, years: [{ min: 6, quote: '6 years' }] })).not.toContain('junior-senior-years');
		expect(redKinds(text, { posting: { title: 'Junior Developer' }, years: [{ min: 6, quote: '6 years', tier: 'nice' }] })).not.toContain('junior-senior-years');
		expect(redKinds(`You mentor people in entry-level roles. ${text}`, { years: [{ min: 6, quote: '6 years' }] })).not.toContain('junior-senior-years');
	});
});

describe('impossible-years', () => {
	const given = (min: number, asOf: string, postedAt: string | null = null) => ({
		posting: { asOf, postedAt },
		skills: [{ id: 'newcomer', surface: 'Newcomer' }],
		years: [{ min, quote: '5 years', overall: false, skill: 'Newcomer' }],
	});

	it('counts from the first release to the day of the posting', () => {
		const text = 'At least 5 years with Newcomer.';
		expect(redFlagsOf(text, given(5, '2026-01-15T00:00:00Z')).find((flag) => flag.kind === 'impossible-years')).toMatchObject({
			severity: 'high',
			params: { skill: 'Newcomer', years: 5, since: 2022, possible: 4 },
		});
		expect(redKinds(text, given(4, '2026-01-15T00:00:00Z'))).not.toContain('impossible-years');
		expect(redKinds(text, given(4, '2026-01-15T00:00:00Z', '2025-01-01'))).toContain('impossible-years');
	});

	it('goes through a list of demands, not through alternatives', () => {
		const skills = [
			{ id: 'oldtimer', surface: 'Oldtimer' },
			{ id: 'newcomer', surface: 'Newcomer' },
		];
		const years = [{ min: 8, quote: '8 years', overall: false, skill: 'Oldtimer' }];
		expect(redKinds('8 years of Oldtimer and Newcomer.', { skills, years })).toContain('impossible-years');
		expect(redKinds('8 years of Oldtimer or Newcomer.', { skills, years })).not.toContain('impossible-years');
		expect(redKinds('8 years of Oldtimer, and you have heard of Newcomer.', { skills, years })).not.toContain('impossible-years');
	});

	it('ignores general experience', () => {
		const skills = [{ id: 'newcomer', surface: 'Newcomer' }];
		expect(redKinds('8 years in software, Newcomer included.', { skills, years: [{ min: 8, quote: '8 years' }] })).not.toContain('impossible-years');
	});
});

describe('tool-laundry-list', () => {
	it('counts tools that must be known, an or-group once', () => {
		const twelve = listed(12);
		expect(severityOf('tool-laundry-list', twelve.text, twelve)).toBe('medium');
		const twenty = listed(20);
		expect(severityOf('tool-laundry-list', twenty.text, twenty)).toBe('high');
		const eleven = listed(11);
		expect(redKinds(eleven.text, eleven)).not.toContain('tool-laundry-list');
		const grouped = { ...twelve, skills: twelve.skills.map((skill, i) => (i < 2 ? { ...skill, group: 1 } : skill)) };
		expect(redKinds(grouped.text, grouped)).not.toContain('tool-laundry-list');
		const wished = listed(14, { tier: 'nice' });
		expect(redKinds(wished.text, wished)).not.toContain('tool-laundry-list');
		const methods = listed(14, { kind: 'method' });
		expect(redKinds(methods.text, methods)).not.toContain('tool-laundry-list');
	});

	it('counts ten frameworks of one field', () => {
		const skills = Array.from({ length: 10 }, (_, i) => ({ id: `frame-${i}`, surface: `Frame${i}`, kind: 'framework' as const }));
		const text = `Needed: ${skills.map((skill) => skill.surface).join(', ')}.`;
		expect(redKinds(text, { skills })).toContain('tool-laundry-list');
		expect(redKinds(text, { skills: skills.slice(0, 9) })).not.toContain('tool-laundry-list');
	});

	it('minds three rivals demanded together', () => {
		const skills = [
			{ id: 'nimbus', surface: 'Nimbus', kind: 'platform' as const },
			{ id: 'cirrus', surface: 'Cirrus', kind: 'platform' as const },
			{ id: 'stratus', surface: 'Stratus', kind: 'platform' as const },
		];
		expect(redKinds('Strong in Nimbus, Cirrus and Stratus.', { skills })).toContain('tool-laundry-list');
		expect(redKinds('Cloud platforms (Nimbus, Cirrus, Stratus).', { skills })).not.toContain('tool-laundry-list');
		expect(redKinds('Strong in Nimbus, Cirrus or Stratus.', { skills: skills.map((skill) => ({ ...skill, group: 1 })) })).not.toContain('tool-laundry-list');
		expect(redKinds('Strong in Nimbus and Cirrus.', { skills: skills.slice(0, 2) })).not.toContain('tool-laundry-list');
	});
});

describe('expert-in-many', () => {
	it('counts what an expert is asked for', () => {
		const eight = listed(8);
		expect(redKinds(eight.text.replace('We demand', 'Expert in'), { skills: eight.skills })).toContain('expert-in-many');
		expect(redKinds(eight.text.replace('We demand', 'Exposure to'), { skills: eight.skills })).not.toContain('expert-in-many');
		expect(redKinds(eight.text.replace('We demand', 'You are mentored by experts in'), { skills: eight.skills })).not.toContain('expert-in-many');
		const seven = listed(7);
		expect(redKinds(seven.text.replace('We demand', 'Expert in'), { skills: seven.skills })).not.toContain('expert-in-many');
	});
});

describe('overqualified-degree', () => {
	it('minds a higher degree for beginners', () => {
		expect(redKinds('A text.', { seniority: 'junior', degree: { level: 'master', tier: 'must', equivalent: false } })).toContain('overqualified-degree');
		expect(redKinds('A text.', { seniority: 'intern', degree: { level: 'phd', tier: 'must', equivalent: false } })).toContain('overqualified-degree');
	});

	it('accepts it where it fits or where experience does', () => {
		expect(redKinds('A text.', { seniority: 'junior', degree: { level: 'bachelor', tier: 'must', equivalent: false } })).not.toContain('overqualified-degree');
		expect(redKinds('A text.', { seniority: 'junior', degree: { level: 'master', tier: 'must', equivalent: true } })).not.toContain('overqualified-degree');
		expect(redKinds('A text.', { seniority: 'intern', posting: { title: 'PhD Intern' }, degree: { level: 'phd', tier: 'must', equivalent: false } })).not.toContain(
			'overqualified-degree',
		);
		expect(redKinds('A text.', { seniority: 'senior', degree: { level: 'master', tier: 'must', equivalent: false } })).not.toContain('overqualified-degree');
	});
});
