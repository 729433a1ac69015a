/**
 * Every message that explains a finding is looked up here, and only here. A stored finding may come from an older version whose
 * message is gone: then its rule or kind is shown in plain letters, so that no raw key ever reaches the reader.
 * @module
 */
import type { Finding, Gate, GreenFlag, Params, RedFlag, Silence } from '../../core/finding.ts';
import type { Check } from '../../core/match/checks/check.ts';
import type { Translate } from '../../locales/translator.ts';

/** What the reader is advised to do next: a message of `match:advice`. What `adviseOn` of the core returns. */
export interface Advice {
	readonly rule: string;
	readonly params?: Params;
}

export interface FlagWords {
	readonly title: string;
	readonly reason: string | null;
	readonly benign: string | null;
	readonly question: string | null;
}

/** The message, or `null` where the catalogues hold none under this key. */
export function findMessage(translate: Translate, key: string, params?: Params): string | null {
	const said = translate(key, params);
	return said === key || said === key.slice(key.indexOf(':') + 1) ? null : said;
}

/** "wide-pay-range" → "Wide pay range". */
export function humanise(id: string): string {
	const words = id.replace(/^unlisted:/, '').replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why a requirement or mention was read as it was. */
export function explainFinding(translate: Translate, finding: Finding): string {
	return findMessage(translate, `findings:${finding.rule}`, finding.params) ?? humanise(finding.rule);
}

export function describeFlag(translate: Translate, flag: RedFlag): FlagWords {
	const say = (part: string) => findMessage(translate, `flags:${flag.kind}.${part}`, flag.params);
	return { title: say('title') ?? humanise(flag.kind), reason: say('reason'), benign: say('benign'), question: say('question') };
}

export function describeGreenFlag(translate: Translate, flag: GreenFlag): { readonly title: string; readonly reason: string | null } {
	const say = (part: string) => findMessage(translate, `flags:green.${flag.kind}.${part}`, flag.params);
	return { title: say('title') ?? humanise(flag.kind), reason: say('reason') };
}

export function describeSilence(translate: Translate, silence: Silence): FlagWords {
	const say = (part: string) => findMessage(translate, `silences:${silence.kind}.${part}`, silence.params);
	return { title: say('title') ?? humanise(silence.kind), reason: say('reason'), benign: null, question: say('question') };
}

export function describeGate(translate: Translate, gate: Gate): { readonly title: string; readonly reason: string | null } {
	return {
		title: findMessage(translate, `facts:gate.${gate.kind}`, gate.params) ?? humanise(gate.kind),
		reason: findMessage(translate, `facts:gate-means.${gate.kind}`, gate.params),
	};
}

/** A gate or fact held against the reader's word. */
export function sayCheck(translate: Translate, check: Check): string {
	return findMessage(translate, `match:check.${check.rule}`, check.params) ?? humanise(check.rule);
}

/** In one sentence, and in a few words; `null` where there is no such message. */
export function sayAdvice(translate: Translate, advice: Advice): { readonly sentence: string; readonly brief: string | null } | null {
	const sentence = findMessage(translate, `match:advice.${advice.rule}`, advice.params);
	return sentence === null ? null : { sentence, brief: findMessage(translate, `match:adviceShort.${advice.rule}`, advice.params) };
}

/** What could not be read well in a résumé: a message of `resume:warning`, or words as they are. */
export function explainResumeWarning(translate: Translate, warning: string): string {
	return findMessage(translate, `resume:warning.${warning}`) ?? humanise(warning);
}
