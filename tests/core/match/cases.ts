/** Readings and résumés to match, written down briefly. */
import type { Mention, Requirement, SkillFinding, Tier } from '../../../src/core/finding.ts';
import type { SkillKind } from '../../../src/core/lexicon.ts';
import { type MatchKnowledge, matchResume } from '../../../src/core/match/index.ts';
import type { Match } from '../../../src/core/match/types.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { readResume, type SkillFound } from '../../../src/core/resume/index.ts';
import type { Resume } from '../../../src/core/resume/types.ts';

export const TODAY = '2025-06-15';

const IMPLIED: Readonly<Record<string, readonly string[]>> = {
	pytorch: ['deep-learning', 'ml'],
	tensorflow: ['deep-learning', 'ml'],
	gke: ['kubernetes'],
	'deep-learning': ['ml'],
};
const RIVALS: Readonly<Record<string, readonly string[]>> = {
	pytorch: ['tensorflow'],
	tensorflow: ['pytorch'],
	aws: ['gcp', 'azure'],
	gcp: ['aws', 'azure'],
	kubernetes: ['nomad'],
	nomad: ['kubernetes'],
};

export const knowledge: MatchKnowledge = {
	implied: (id) => IMPLIED[id] ?? [],
	rivals: (id) => RIVALS[id] ?? [],
	name: (id) => id.toUpperCase(),
};

const KINDS: Readonly<Record<string, SkillKind>> = { communication: 'soft', teamwork: 'soft', english: 'spoken' };

/** What is asked for: "python", or alternatives "pytorch|tensorflow", by tier. */
export interface Asked {
	readonly must?: readonly string[];
	readonly nice?: readonly string[];
	readonly mentioned?: readonly string[];
}

/** A reading of those requirements, and the posting's text: one line for each, its skills as written. */
export function readingOf(asked: Asked, change: Partial<Reading> = {}): { reading: Reading; text: string } {
	let text = '';
	const requirements: Requirement[] = [];
	const skills = new Map<string, SkillFinding>();
	for (const tier of ['must', 'nice', 'mentioned'] as const) {
		for (const line of asked[tier] ?? []) {
			const anyOf = line.split('|');
			const mentions = anyOf.map((id): Mention => {
				const start = text.length;
				text += `${id.replace('unlisted:', '')} `;
				return { start, end: text.length - 1, rule: 'cue', tier, section: 'requirements' };
			});
			text += '\n';
			requirements.push({ id: `${tier}:${line}`, tier, anyOf, mentions });
			for (const [index, id] of anyOf.entries()) addSkill(skills, id, tier, mentions[index] as Mention);
		}
	}
	return { reading: { ...EMPTY, requirements, skills: [...skills.values()], ...change }, text };
}

function addSkill(skills: Map<string, SkillFinding>, id: string, tier: Tier, mention: Mention): void {
	const known = skills.get(id);
	const unlisted = id.startsWith('unlisted:');
	const fresh = { id, name: unlisted ? id.slice('unlisted:'.length) : id, kind: KINDS[id] ?? 'tool', tier, unlisted, group: null, mentions: [] };
	skills.set(id, { ...(known ?? fresh), mentions: [...(known?.mentions ?? []), mention] });
}

const UNTOLD = { rule: 'none', span: null } as const;
const EMPTY: Reading = {
	skills: [],
	requirements: [],
	alsoAsked: [],
	sections: [],
	facts: {
		years: [],
		degree: null,
		seniority: { value: 'unknown', ...UNTOLD },
		role: { value: 'other', ...UNTOLD },
		pay: null,
		mode: { value: 'unknown', ...UNTOLD },
		contract: { value: 'unknown', ...UNTOLD },
	},
	gates: [],
	redFlags: [],
	greenFlags: [],
	silences: [],
	language: 'en',
	notRated: null,
	lexiconVersion: '1',
};

/** Lines under their headings. A word is the skill of that id; "!word" denies it. */
export interface Written {
	readonly experience?: readonly string[];
	readonly skills?: readonly string[];
}

export function resumeOf({ experience = [], skills = [] }: Written): Resume {
	const job = experience.map((line) => `- ${line}`).join('\n');
	return resumeFrom(`Ann Poe\n\nEXPERIENCE\nDev, Acme, 01/2020 - 12/2022\n${job}\n\nSKILLS\n${skills.join('\n')}\n`);
}

/** A résumé in which every lower-case word is a skill. */
export function resumeFrom(text: string): Resume {
	const find = (whole: string): SkillFound[] =>
		[...whole.matchAll(/(!?)(?<![\p{L}\d-])([a-z][a-z0-9-]*)/gu)].map(({ index, 0: { length }, 1: denial, 2: skill }) => ({
			skill: skill as string,
			start: index + (denial as string).length,
			end: index + length,
			negated: denial === '!',
		}));
	return readResume(text, find, '1', TODAY);
}

export function matchOf(asked: Asked, written: Written, change: Partial<Reading> = {}): Match {
	const { reading, text } = readingOf(asked, change);
	return matchResume(reading, resumeOf(written), knowledge, text);
}
