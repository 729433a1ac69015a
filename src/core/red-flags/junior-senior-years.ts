/**
 * A beginner's title or level, and years that no beginner has.
 * @module
 */
import type { YearsFact } from '../finding.ts';
import type { FlagContext } from '../signals/flag-context.ts';
import { defineRule } from './flag-rule.ts';

const YEARS_MIN = 3;
const YEARS_HIGH = 5;
const BEGINNERS = new Set(['intern', 'junior']);
/** A level field of its own line, as job sites add below the text. */
const LEVEL_LINES = new Set(['entry level', 'entry-level', 'internship', 'junior', 'fresher', 'berufseinstieg']);
/** Titles that name the level. "Associate" stands for several levels and is left to the other facts. */
const BEGINNER_TITLE = /\b(?:junior|jr\.?|entry[\s-]level|intern|internship|trainee|graduate|fresher|berufseinsteiger|praktikant(?:in)?|werkstudent(?:in)?)\b/i;
/** "Junior to mid", "Graduate School", "Junior/Senior": more levels than one, or none. */
const OTHER_LEVEL = /\b(?:senior|sr\.?|mid|lead|staff|principal|school|program(?:me)? manager|programs?)\b/i;
/** Years of a colleague's: "you join Ana, who has 12 years of …". "Someone who has" is the person looked for. */
const SOMEBODY_ELSES = /(?:,\s*who (?:has|have|brings?)|\bour \w{1,20} (?:has|have|brings?)|\b(?:mentor|lead|manager|founders?|ceo|cto) with)\s(?:over |more than |some )?$/;
const REACH = 60;

export const juniorSeniorYears = defineRule({ id: 'junior-senior-years', severity: 'medium', list: 'fit' }, (context) => {
	const years = mostYears(context);
	if (!years || years.min < YEARS_MIN || !isForBeginners(context)) return null;
	return { span: years, params: { years: years.min }, severity: years.min >= YEARS_HIGH ? 'high' : 'medium' };
});

/** The most years asked for; where several are named for different degrees, the least of those would do, so general ones go first. */
function mostYears({ facts, lower }: FlagContext): YearsFact | null {
	const demanded = facts.years.filter((fact) => fact.tier === 'must' && !SOMEBODY_ELSES.test(lower.slice(Math.max(0, fact.start - REACH), fact.start)));
	const general = demanded.filter((fact) => fact.overall);
	const pool = general.length ? general : demanded;
	return pool.reduce<YearsFact | null>((most, fact) => (!most || fact.min > most.min ? fact : most), null);
}

function isForBeginners(context: FlagContext): boolean {
	const { posting, facts, signals, blocks, text } = context;
	if (BEGINNER_TITLE.test(posting.title.slice(0, 200))) return !OTHER_LEVEL.test(posting.title.slice(0, 200));
	if (BEGINNERS.has(facts.seniority.value) && facts.seniority.span !== null) return true;
	if (signals.has('entry-level')) return true;
	return blocks.some((block) => block.end - block.start <= 14 && LEVEL_LINES.has(text.slice(block.start, block.end).trim().toLowerCase()));
}
