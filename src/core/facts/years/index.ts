/**
 * Years of experience asked for: each number is one fact.
 * @module
 */
import type { Tier, YearsFact } from '../../finding.ts';
import { quote } from '../../reading-context.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { FactsContext } from '../facts-context.ts';
import { sentencesNaming } from '../sentences-naming.ts';
import { WISH } from '../wishes.ts';
import { findAmounts, type YearsAmount } from './amounts.ts';
import { isDemand } from './is-demand.ts';
import { findTableYears } from './skill-table.ts';
import { rowOf } from './table-row.ts';
import { findYearsObject, type YearsObject } from './years-object.ts';

const UNITS = ['year', 'decade', 'yr', 'yrs', 'yoe', 'month', 'jahr', 'monat', 'jähr'];
/** Words beside the number that belong to the quote. */
const QUOTE_AFTER = /^['’]?\s{0,2}(?:of\s+)?(?:[\p{L}-]{2,16}\s+){0,3}?(?:experience|exp|erfahrung|berufserfahrung)\b/u;
const QUOTE_BEFORE = /(?:at least|(?:no|not) (?:less|fewer) than|(?:a )?minimum(?: of)?|min\.?|more than|over|mindestens)\s{1,2}$/;
const LIKELY = /\b(?:ideally|preferably|preferred|likely|idealerweise)\b[^,;.]{0,40}$/;

/** A remark in brackets speaks of itself, and who is welcome with so many years needs them. */
const ASIDE = /\([^()]{24,200}\)|\b(?:are|is) (?:also |very )?welcome\b/g;

/** All demands for years, in the order of the text. A demand repeated in the same words counts once. */
export function findYears(context: FactsContext): YearsFact[] {
	const facts = new Map<string, YearsFact>();
	for (const sentence of sentencesNaming(context, UNITS)) {
		for (const fact of yearsOf(context, sentence)) {
			const key = `${context.sectionAt(fact.start)}|${fact.tier}|${fact.start - sentence.start}|${context.lower.slice(sentence.start, sentence.end)}`;
			if (!facts.has(key)) facts.set(key, fact);
		}
	}
	const found = [...facts.values()];
	const inTables = findTableYears(context).filter((row) => !found.some((fact) => fact.start < row.end && row.start < fact.end));
	return inTables.length === 0 ? found : [...found, ...inTables].sort((a, b) => a.start - b.start);
}

function yearsOf(context: FactsContext, sentence: Sentence): YearsFact[] {
	const lower = context.lower.slice(sentence.start, sentence.end);
	const section = context.sectionAt(sentence.start);
	const amounts = findAmounts(lower);
	const facts: YearsFact[] = [];
	let previous: YearsObject = { overall: true };
	amounts.forEach((amount, index) => {
		const before = lower.slice(0, amount.start);
		const after = lower.slice(amount.end, amounts[index + 1]?.start ?? lower.length);
		const isAsked = amount.continued ? facts.length > 0 : isDemand(amount, before, after, section);
		if (!isAsked) return;
		const object = amount.withDegree ? previous : findYearsObject(context, amount, before, after, sentence.start);
		previous = object;
		const tier = tierOf(section === 'preferred', before, after);
		facts.push({
			rule: ruleOf(amount, object.overall),
			params: paramsOf(amount),
			start: sentence.start + amount.start - (QUOTE_BEFORE.exec(before)?.[0].length ?? 0),
			end: sentence.start + amount.end + (QUOTE_AFTER.exec(after)?.[0].length ?? 0),
			min: amount.min,
			max: amount.max,
			tier,
			overall: object.overall,
			...(object.overall ? {} : { skill: quote(context, object.skill) }),
		});
	});
	return facts;
}

function tierOf(inPreferred: boolean, before: string, after: string): Tier {
	const row = rowOf(before, after);
	if (row && /\brequired\b/.test(row.rest)) return 'must';
	if (row && WISH.test(row.rest)) return 'nice';
	const clause = (after.split(/[;.](?:\s|$)|\bbut\b|(?:,|\s[–—-])\s(?:ideally|preferably)\s(?:with|in|on|at|using|across|some|including)\b/, 1)[0] ?? '').replace(ASIDE, ' ');
	return inPreferred || WISH.test(clause) || LIKELY.test(before) || /^\W{0,3}(?:preferred|bonus|nice)\b/.test(before) ? 'nice' : 'must';
}

function ruleOf(amount: YearsAmount, overall: boolean): string {
	if (amount.max !== null) return overall ? 'years-range' : 'years-range-skill';
	return overall ? 'years-overall' : 'years-skill';
}

function paramsOf({ min, max }: YearsAmount): Record<string, number> {
	return max === null ? { count: min } : { min, max };
}
