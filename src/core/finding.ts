/**
 * What a reading consists of. Findings carry a rule and its parameters; the words are made in `locales`.
 * @module
 */
import type { SkillKind } from './lexicon.ts';
import type { Span } from './posting.ts';

/** Values a message is filled with. Text from the page stays text: messages are never parsed as HTML. */
export type Params = Readonly<Record<string, string | number>>;

/** Something found, why (`rule` names a message in the catalogues), and where. */
export interface Finding extends Span {
	/** Id of the rule that found it, kebab-case. */
	readonly rule: string;
	readonly params?: Params;
}

/** How strongly something is asked for. Unsure means `mentioned`. */
export type Tier = 'must' | 'nice' | 'mentioned';

export type SectionKind =
	| 'requirements'
	| 'preferred'
	| 'duties'
	| 'about-role'
	| 'about-company'
	| 'stack'
	| 'pay-benefits'
	| 'process'
	| 'legal'
	| 'education'
	| 'skills'
	| 'unknown';

/** A run of blocks under one heading (or of one nature, where there are no headings). */
export interface Section extends Span {
	readonly kind: SectionKind;
	/** The heading's own words; `null` where the section was told by its sentences. */
	readonly heading: Span | null;
	readonly rule: string;
}

/** One place where a skill is named, with the tier that this place gives it and the rule that says so. */
export interface Mention extends Finding {
	readonly tier: Tier;
	readonly section: SectionKind;
}

/** A skill found in a posting, with the strongest tier of its mentions. */
export interface SkillFinding {
	/** Id in the lexicon, or `unlisted:<normalised name>`. */
	readonly id: string;
	readonly name: string;
	readonly kind: SkillKind;
	readonly tier: Tier;
	/** Found by its place in the sentence, not in the lexicon. */
	readonly unlisted: boolean;
	/** Number of the or-group, if the skill is asked for only as an alternative. */
	readonly group: number | null;
	readonly mentions: readonly Mention[];
}

/** One thing asked for: any of its skills will do. */
export interface Requirement {
	/** Stable within a reading: tier and skill ids joined. */
	readonly id: string;
	readonly tier: Tier;
	/** Skill ids, in the order of the text. */
	readonly anyOf: readonly string[];
	readonly mentions: readonly Mention[];
}

/** The mention that gave a requirement its tier; `null` for a reading that keeps no places. */
export function decidingMention(requirement: Requirement): Mention | null {
	return requirement.mentions.find((mention) => mention.tier === requirement.tier) ?? requirement.mentions[0] ?? null;
}

export interface YearsFact extends Finding {
	readonly min: number;
	readonly max: number | null;
	readonly tier: Tier;
	/** True for experience in general, false for one skill's. */
	readonly overall: boolean;
	/** The skill's words in the posting, where the years are for one skill. */
	readonly skill?: string;
}

export type DegreeLevel = 'none' | 'associate' | 'bachelor' | 'master' | 'phd';
export interface DegreeFact extends Finding {
	/** The lowest level accepted. */
	readonly level: DegreeLevel;
	readonly tier: 'must' | 'nice';
	/** True where experience may stand in for the degree. */
	readonly equivalent: boolean;
}

export type SeniorityLevel = 'intern' | 'junior' | 'mid' | 'senior' | 'staff' | 'lead' | 'manager' | 'director' | 'unknown';
export type RoleId =
	| 'ml-engineer'
	| 'data-scientist'
	| 'data-engineer'
	| 'data-analyst'
	| 'mlops-engineer'
	| 'research-scientist'
	| 'ai-engineer'
	| 'backend'
	| 'frontend'
	| 'full-stack'
	| 'mobile'
	| 'devops-sre'
	| 'security'
	| 'qa'
	| 'embedded'
	| 'software-engineer'
	| 'product-manager'
	| 'project-manager'
	| 'designer'
	| 'engineering-manager'
	| 'instructor'
	| 'other';
export type WorkMode = 'remote' | 'hybrid' | 'onsite' | 'unknown';
export type PayPeriod = 'year' | 'month' | 'week' | 'day' | 'hour';
export type ContractType = 'permanent' | 'fixed-term' | 'contract' | 'internship' | 'part-time' | 'temporary' | 'volunteer' | 'unknown';

/** A judgement over the whole posting, with the place that decided it (`null`: title, page field, or nothing said so). */
export interface Judgement<Value> {
	readonly value: Value;
	readonly rule: string;
	readonly params?: Params;
	readonly span: Span | null;
}

/** Pay in plain units of its currency (120k is 120000). */
export interface PayFact {
	readonly min: number;
	/** Same as `min` for a single figure. */
	readonly max: number;
	/** ISO 4217. */
	readonly currency: string;
	readonly period: PayPeriod;
	readonly rule: string;
	/** Where the text says it; `null` if only the page's pay field does. */
	readonly span: Span | null;
	/** "up to" or "from" alone, a bonus included in the figure, and the like. */
	readonly note?: 'up-to' | 'from' | 'on-target';
}

export interface Facts {
	readonly years: readonly YearsFact[];
	readonly degree: DegreeFact | null;
	readonly seniority: Judgement<SeniorityLevel>;
	readonly role: Judgement<RoleId>;
	readonly pay: PayFact | null;
	readonly mode: Judgement<WorkMode>;
	readonly contract: Judgement<ContractType>;
}

/** A fact that can exclude someone whatever the fit. `kind` names it, `rule` the sentence that found it. */
export interface Gate extends Finding {
	readonly kind: string;
}

export type Severity = 'stop' | 'high' | 'medium' | 'low' | 'info';
/** Four lists that are never added up. */
export type FlagList = 'scam' | 'ghost' | 'fit' | 'culture';

/** A warning sign. Its span is the quote; reason, benign explanation and question are messages of its `kind`. */
export interface RedFlag extends Finding {
	readonly kind: string;
	readonly severity: Severity;
	readonly list: FlagList;
}

/** A good sign, with its quote. */
export interface GreenFlag extends Finding {
	readonly kind: string;
}

/** Something a good posting says and this one doesn't. Why and what to ask are messages of its `kind`. */
export interface Silence {
	readonly kind: string;
	readonly rule: string;
	readonly params?: Params;
}

/** A line under a requirements heading that holds no known skill: shown, not scored. */
export interface AlsoAsked extends Span {
	readonly tier: Tier;
}
