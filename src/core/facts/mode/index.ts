/**
 * Where the work is done: by what the text says of this job, held against the page's place and field.
 * @module
 */
import type { Judgement, SectionKind, WorkMode } from '../../finding.ts';
import type { Span } from '../../posting.ts';
import type { PostingContext } from '../../reading-context.ts';
import type { Sentence } from '../../text/sentences.ts';
import { sentencesNaming } from '../sentences-naming.ts';
import { MODE_PATTERNS, NOT_THE_JOB } from './evidence.ts';

const NEEDLES = [
	'remote',
	'hybrid',
	'onsite',
	'on-site',
	'on site',
	'office',
	'in-person',
	'worksite',
	'workplace',
	'in person',
	'in the lab',
	'our lab',
	'studio',
	'desk',
	'days',
	'day',
	'tage',
	'tagen',
	'our home',
	'at home',
	'own home',
	'home-office',
	'your home',
	'on-campus',
	'virtual',
	'wherever',
	'workshop',
	'facility',
	'no office',
	'half',
	'once a week',
	'twice a week',
	'mondays',
	'tuesdays',
	'wednesdays',
	'thursdays',
	'fridays',
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'from home',
	'anywhere',
	'location',
	'workplace type',
	'distributed',
	'temporarily',
	'wfo',
	'telecommut',
	'telework',
	'télétravail',
	'teletrabajo',
	'telelavoro',
	'mobile work',
	'wfh',
	'home-based',
	'home office',
	'homeoffice',
	'büro',
	'vor ort',
	'mobiles arbeiten',
	'commute',
	'headquarters',
	'campus',
];
const LABEL = /^\W{0,3}(?:(?:work ?(?:place)?|job|position) )?(?:location|type|mode|arrangement|setting|remotely|remote)(?: type)?\W{0,3}$/;
const VALUE_LENGTH_MAX = 60;
/** Others' places of work, and the places of interviews. */
const ASIDE = /\b(?:equal opportunity|occasional(?:ly)?|from time to time|as needed|off-?sites?)\b/;
/** Interviews, perks of a building, work at customers, customers' own work: nothing is said of the job. */
const NOT_OF_THE_JOB =
	/\b(?:comfort of (?:your|their) (?:own )?homes?|interview(?:s|ed|ing)?|apply in person|team (?:off-?sites?|retreats?)|on[- ]?site (?:gym|parking|caf|lunch|food|meals|training|childcare|daycare|opportunit|clients?|customers?|support|interview|visits?|health|clinic|fitness|bike|shower|barista|canteen|nursery)|(?:gym|parking|canteen|caf[eé]|nursery|creche|showers?|restaurant|storage)(?: \w+){0,2} on[- ]?site|(?:clients?|customers?) sites?|on[- ]?site (?:at|with) (?:our |the )?(?:clients|customers|hospitals|users)|(?:meet|gather|get together|retreat)\w{0,4}\b[^.;]{0,30}(?:in person|on[- ]?site)|(?:breakfast|lunch(?:es)?|snacks|coffee|fruit|drinks|dogs?|massages?|yoga) (?:\w+ ){0,2}(?:in|at) (?:the|our) (?:office|studio))\b/;
/** What holds for a time says nothing of the job. */
const FOR_NOW = /\b(?:temporar(?:y|ily)|for the time being|until further notice|during (?:the pandemic|covid))\b[^.;]{0,40}\b(?:remote(?:ly)?|home)\b/;
/** Whose place of work is told is not the reader. */
const OF_CUSTOMERS = /\bour (?:customers|users|clients|members)\b[^.;]{0,20}\b(?:work|run|have|are)\b/;
const WEAK = new Set<SectionKind>(['about-company', 'legal', 'process']);

type Known = Exclude<WorkMode, 'unknown'>;
interface Said {
	readonly mode: Known;
	readonly weight: number;
	readonly span: Span;
}

/** `unknown` where neither text nor page says; a bare city says nothing. */
export function findMode(context: PostingContext): Judgement<WorkMode> {
	const said = sentencesSaying(context);
	const title = modeOfField(context.posting.title);
	const field = modeOfField(context.posting.location ?? '') ?? modeOfField(context.posting.workMode ?? '') ?? title;
	const text = decide(said, field);
	if (text && field && text.mode !== field && text.weight >= 3) return { value: text.mode, rule: 'mode-contradiction', params: { text: text.mode, field }, span: text.span };
	if (text && (!field || text.weight >= 3)) return { value: text.mode, rule: 'mode-text', span: text.span };
	if (field) return { value: field, rule: 'mode-field', span: null };
	return { value: 'unknown', rule: 'mode-unknown', span: null };
}

function sentencesSaying(context: PostingContext): Said[] {
	const said: Said[] = [];
	for (const sentence of sentencesNaming(context, NEEDLES)) {
		const end = endOfLabelled(context, sentence);
		let namesTechnique = false;
		const lower = context.lower.slice(sentence.start, end).replace(NOT_THE_JOB, (words) => {
			namesTechnique ||= words.startsWith('hybrid');
			return ' '.repeat(words.length);
		});
		if (OF_CUSTOMERS.test(lower)) continue;
		const less = WEAK.has(context.sectionAt(sentence.start)) ? 1 : 0;
		const isAside = ASIDE.test(lower) || FOR_NOW.test(lower);
		const isOthers = NOT_OF_THE_JOB.test(lower);
		for (const { mode, pattern, weight, final } of MODE_PATTERNS) {
			const match = pattern.exec(lower);
			if (!match || (mode === 'hybrid' ? namesTechnique : isOthers)) continue;
			const start = sentence.start + match.index;
			said.push({ mode, weight: Math.max(1, weight - less - (isAside && mode !== 'hybrid' ? 2 : 0)), span: { start, end: start + match[0].trimEnd().length } });
			if (final) break;
		}
	}
	return said;
}

/** "Work location:" is read together with the line below it. */
function endOfLabelled(context: PostingContext, sentence: Sentence): number {
	if (!LABEL.test(context.lower.slice(sentence.start, sentence.end))) return sentence.end;
	const next = context.blocks[sentence.block + 1];
	return next && next.end - next.start <= VALUE_LENGTH_MAX ? next.end : sentence.end;
}

/** The strongest statement; among equals one that agrees with the page, then hybrid before remote before on site. */
function decide(said: readonly Said[], field: Known | null): Said | null {
	if (said.length === 0) return null;
	const most = Math.max(...said.map((one) => one.weight));
	const strongest = said.filter((one) => one.weight === most);
	return (
		strongest.find((one) => one.mode === field) ??
		(['hybrid', 'remote', 'onsite'] as const).map((mode) => strongest.find((one) => one.mode === mode)).find((one) => one !== undefined) ??
		null
	);
}

/** "Berlin (Hybrid)", "Remote, UK", "On-site": the mode a field names. */
function modeOfField(field: string): Known | null {
	const lower = field.toLowerCase();
	if (/\bremote\b(?! sensing)|\banywhere\b|work from home|\bwfh\b|\bhome ?office\b/.test(lower))
		return /\bhybrid remote\b|\bremote hybrid\b|hybrid\s*\(/.test(lower) ? 'hybrid' : 'remote';
	if (/\bhybrid\b(?! cloud)/.test(lower)) return 'hybrid';
	return /\bon[- ]?site\b|\bwork from office\b|\bwfo\b|\boffice[- ]based\b|\bon[- ]campus\b|\bin[- ]person\b|\bin[- ]office\b/.test(lower) ? 'onsite' : null;
}
