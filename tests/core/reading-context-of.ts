/**
 * Readings made by hand, for tests of rules over them: what isn't given wasn't found.
 * @module
 */
import { compileLexicon } from '../../src/core/compiled-lexicon.ts';
import { createContext } from '../../src/core/context.ts';
import type { Facts, Judgement, PayFact, Requirement, RoleId, SeniorityLevel, SkillFinding, Tier, WorkMode, YearsFact } from '../../src/core/finding.ts';
import { findGreenFlags } from '../../src/core/green-flags/index.ts';
import type { Lexicon, SkillKind } from '../../src/core/lexicon.ts';
import { type Block, NO_FACTS, type Posting } from '../../src/core/posting.ts';
import type { ReadingContext } from '../../src/core/reading-context.ts';
import { findRedFlags } from '../../src/core/red-flags/index.ts';
import { findSilences } from '../../src/core/silences/index.ts';
import { CUES } from '../../src/lexicon/cues.ts';
import { FLAGS } from '../../src/lexicon/flags/index.ts';
import { HEADING_HINTS } from '../../src/lexicon/heading-hints.ts';
import { HEADINGS } from '../../src/lexicon/headings.ts';
import { SIGNS } from '../../src/lexicon/signs.ts';

/** The words of the lexicon with skills of our own, of which all is known that rules ask. */
const lexicon: Lexicon = {
	version: 'test',
	headings: HEADINGS,
	headingHints: HEADING_HINTS,
	signs: SIGNS,
	cues: CUES,
	flags: FLAGS,
	languages: [],
	confirming: { before: [], after: [] },
	areas: [
		{
			area: 'clouds',
			skills: [
				{ id: 'nimbus', name: 'Nimbus', kind: 'platform', rivals: ['cirrus', 'stratus'] },
				{ id: 'cirrus', name: 'Cirrus', kind: 'platform', rivals: ['stratus'] },
				{ id: 'stratus', name: 'Stratus', kind: 'platform' },
			],
		},
		{
			area: 'frames',
			skills: [
				...Array.from({ length: 10 }, (_, i) => ({ id: `frame-${i}`, name: `Frame${i}`, kind: 'framework' as const })),
				{ id: 'newcomer', name: 'Newcomer', kind: 'framework', since: { year: 2022, source: 'https://newcomer.example/releases' } },
				{ id: 'oldtimer', name: 'Oldtimer', kind: 'framework', since: { year: 1995, source: 'https://oldtimer.example/releases' } },
			],
		},
	],
};
const compiled = compileLexicon(lexicon);

/** A skill by the words it has in the text. Those with one `group` are alternatives. */
export interface GivenSkill {
	readonly id: string;
	readonly surface: string;
	readonly kind?: SkillKind;
	readonly tier?: Tier;
	readonly group?: number;
}

export interface Given {
	readonly posting?: Partial<Posting>;
	readonly skills?: readonly GivenSkill[];
	readonly seniority?: SeniorityLevel;
	readonly role?: RoleId;
	readonly mode?: WorkMode;
	readonly pay?: Omit<PayFact, 'rule' | 'span'> & { readonly quote?: string };
	readonly years?: readonly (Pick<YearsFact, 'min'> & Partial<YearsFact> & { readonly quote: string })[];
	readonly degree?: Omit<NonNullable<Facts['degree']>, 'rule' | 'start' | 'end'>;
}

export function readingContextOf(text: string, given: Given = {}): ReadingContext {
	const posting: Posting = {
		...NO_FACTS,
		site: 'pasted',
		id: 'test',
		url: null,
		asOf: '2026-01-15T12:00:00Z',
		extraction: 'sound',
		text,
		blocks: blocksOf(text),
		...given.posting,
	};
	const place = (words: string) => {
		const start = text.indexOf(words);
		if (start < 0) throw new Error(`"${words}" isn't in the text`);
		return { start, end: start + words.length };
	};
	const skills = (given.skills ?? []).map((skill) => findingOf(skill, place(skill.surface)));
	const facts: Facts = {
		years: (given.years ?? []).map(({ quote, ...years }) => ({ rule: 'given', tier: 'must', overall: true, max: null, ...place(quote), ...years })),
		degree: given.degree ? { rule: 'given', start: 0, end: 0, ...given.degree } : null,
		seniority: judged(given.seniority ?? 'unknown'),
		role: judged(given.role ?? 'other'),
		pay: given.pay ? { ...given.pay, rule: 'given', span: given.pay.quote ? place(given.pay.quote) : null } : null,
		mode: judged(given.mode ?? 'unknown'),
		contract: judged('unknown'),
	};
	return { ...createContext(posting, compiled), skills, requirements: requirementsOf(skills), facts, language: 'und' };
}

export function redFlagsOf(text: string, given: Given = {}) {
	return findRedFlags(readingContextOf(text, given), compiled);
}

export function redKinds(text: string, given: Given = {}): string[] {
	return redFlagsOf(text, given).map((flag) => flag.kind);
}

export function greenKinds(text: string, given: Given = {}): string[] {
	return findGreenFlags(readingContextOf(text, given), compiled).map((flag) => flag.kind);
}

export function silentKinds(text: string, given: Given = {}): string[] {
	return findSilences(readingContextOf(text, given), compiled).map((silence) => silence.kind);
}

/** A line is a block: "# " begins a heading, "- " a list item. */
function blocksOf(text: string): Block[] {
	return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
		const lead = /^[#-] /.exec(line)?.[0].length ?? 0;
		return { kind: line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph', start: index + lead, end: index + line.length };
	});
}

function judged<Value>(value: Value): Judgement<Value> {
	return { value, rule: 'given', span: null };
}

function findingOf(skill: GivenSkill, span: { start: number; end: number }): SkillFinding {
	const tier = skill.tier ?? 'must';
	return {
		id: skill.id,
		name: skill.surface,
		kind: skill.kind ?? 'tool',
		tier,
		unlisted: false,
		group: skill.group ?? null,
		mentions: [{ ...span, rule: 'given', tier, section: 'requirements' }],
	};
}

function requirementsOf(skills: readonly SkillFinding[]): Requirement[] {
	const requirements = new Map<string, Requirement>();
	for (const { id, tier, group, mentions } of skills) {
		const key = group === null ? id : `group ${group}`;
		const known = requirements.get(key);
		requirements.set(key, { id: key, tier, anyOf: [...(known?.anyOf ?? []), id], mentions: [...(known?.mentions ?? []), ...mentions] });
	}
	return [...requirements.values()];
}
