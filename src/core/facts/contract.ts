/**
 * The kind of contract: by the page's own field, else by the text.
 * @module
 */
import type { ContractType, Judgement } from '../finding.ts';
import type { PostingContext } from '../reading-context.ts';
import { sentencesNaming } from './sentences-naming.ts';
import { findTitle } from './title.ts';

interface ContractPattern {
	readonly type: ContractType;
	/** In a field or title. */
	readonly field: RegExp;
	/** In a sentence. */
	readonly text: RegExp;
}

const PATTERNS: readonly ContractPattern[] = [
	{ type: 'volunteer', field: /\bvolunteer\b|ehrenamt/, text: /\b(?:volunteer (?:role|position|opportunity)|this is an? (?:unpaid )?volunteer|ehrenamtlich)\b/ },
	{
		type: 'internship',
		field: /\bintern(?:ship)?s?\b|praktikum|praktikant|werkstudent/,
		text: /\b(?:job type|employment type|type)\W{1,3}internship\b|\b(?:this|our|paid|unpaid|month|week|summer) internship\b/,
	},
	{
		type: 'temporary',
		field: /\btemp(?:orary)?\b|seasonal/,
		text: /\b(?:job type|employment type|type)\W{1,3}temporary\b|\btemporary (?:role|position|assignment|employment)\b|\bthis is a temporary\b/,
	},
	{
		type: 'fixed-term',
		field: /fixed[- ]term|befristet(?!.*unbefristet)/,
		text: /\b(?:fixed[- ]term|ftc\b|maternity cover|(?:\d{1,2}|one|two|three|six|twelve)[- ](?:month|year)[- ](?:fixed|appointment|ftc)|(?<!un)befristet\w{0,2}|term (?:position|appointment|employment))\b/,
	},
	{
		type: 'contract',
		field: /\bcontract(?:or)?\b|freelance|\b1099\b|\bc2c\b|freiberuf/,
		text: /\b(?:job type|employment type|type|duration)\W{1,3}(?:\w+[ -]){0,3}contract\b|\b(?:contract[- ](?:role|position|job|assignment|opportunity|to[- ]hire|basis|based)|(?:\d{1,2}\+?|six|three|twelve)[- ](?:months?|years?) contract|freelanc\w{1,3}|independent contractor|corp[- ]to[- ]corp|c2c|w2 only|inside ir35|outside ir35|contract length|contract duration)\b/,
	},
	{
		type: 'part-time',
		field: /part[- ]time|teilzeit/,
		text: /\b(?:job type|employment type|type)\W{1,3}part[- ]time\b|\b(?:this is a part[- ]time|part[- ]time (?:role|position|job)|teilzeitstelle)\b/,
	},
	{
		type: 'permanent',
		field: /full[- ]time|permanent|regular|vollzeit|unbefristet|festanstellung/,
		text: /\b(?:job type|employment type|worker sub type|type)\W{1,3}(?:full[- ]time|permanent|regular)\b|\b(?:full[- ]time (?:role|position|job|employee|employment|permanent|hire|opportunity)|permanent (?:role|position|contract|employment|full[- ]time)|direct hire|unbefristet\w{0,2}|festanstellung|this is a full[- ]time)\b/,
	},
];
const NEEDLES = [
	'volunteer',
	'intern',
	'tempor',
	'term',
	'contract',
	'freelanc',
	'c2c',
	'w2',
	'ir35',
	'part-time',
	'part time',
	'full-time',
	'full time',
	'permanent',
	'regular',
	'direct hire',
	'befristet',
	'unbefristet',
	'festanstellung',
	'teilzeit',
	'ehrenamt',
	'ftc',
	'maternity',
];

/** `unknown` where neither page nor text says. */
export function findContract(context: PostingContext): Judgement<ContractType> {
	const field = (context.posting.employmentType ?? '').toLowerCase();
	const title = findTitle(context).toLowerCase();
	const byField = typeOf(field) ?? typeOf(title, ['permanent']);
	// "Full-time" says nothing about the end of a contract that the text names.
	if (byField && byField !== 'permanent') return { value: byField, rule: 'contract-field', span: null };
	const sentences = sentencesOf(context);
	for (const { type, text } of PATTERNS) {
		for (const sentence of sentences) {
			const match = text.exec(context.lower.slice(sentence.start, sentence.end));
			if (!match) continue;
			return { value: type, rule: 'contract-text', span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length } };
		}
	}
	return byField ? { value: byField, rule: 'contract-field', span: null } : { value: 'unknown', rule: 'contract-unknown', span: null };
}

function sentencesOf(context: PostingContext) {
	return sentencesNaming(context, NEEDLES).filter((sentence) => {
		const section = context.sectionAt(sentence.start);
		return section !== 'about-company' && section !== 'legal';
	});
}

function typeOf(words: string, except: readonly ContractType[] = []): ContractType | null {
	return PATTERNS.find(({ type, field }) => !except.includes(type) && field.test(words))?.type ?? null;
}
