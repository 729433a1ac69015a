/**
 * A spoken language as a condition.
 * @module
 */
import { sentencesNaming } from '../facts/sentences-naming.ts';
import { EQUAL_OPPORTUNITY, WISH } from '../facts/wishes.ts';
import type { Gate, SectionKind } from '../finding.ts';
import type { GateRule } from './sentence-rule.ts';
import { SPOKEN_LANGUAGE, SPOKEN_LANGUAGES } from './spoken-languages.ts';

const SKILL =
	'(?:fluen\\w{1,4}|proficien\\w{2,4}|native|bilingual|mother tongue|conversational|command|speak(?:s|er|ers|ing)?|converse|spoken|written|writing|verbal|oral|communicat\\w{1,7}|language skills?|languages?|level|mastery|knowledge of|intermediate|upper[- ]intermediate|advanced|b1|b2|c1|c2|business|working|excellent|good|strong|perfect|very good|professional|fließende?[snrm]?|verhandlungssicher\\w{0,2}|sehr gute|gute|kenntnisse|muttersprach\\w{1,6}|wort und schrift|sprachkenntnisse|articulate|read(?:ing)?|comfortable|able to work in|work(?:ing)? in|business[- ]fluent|(?:hold|run|lead) (?:\\w+ ){0,2}(?:meetings?|conversations?|workshops?|calls) in|express yourself|mindestens|c1|gut)';
const BEFORE = new RegExp(`\\b${SKILL}\\b[^.;:]{0,48}?\\b(${SPOKEN_LANGUAGE})\\b`, 'g');
const AFTER = new RegExp(`\\b(${SPOKEN_LANGUAGE})\\b[^.;]{0,32}?(?:\\b(?:${SKILL}|required|must|mandatory|essential)\\b|\\((?:required|fluent|native))`, 'g');
/** "English" alone on a line of requirements, or "Language: English". */
const LINE = new RegExp(`^\\W{0,4}(?:languages?\\W{1,3}|sprachen?\\W{1,3})?(${SPOKEN_LANGUAGE})(?: language)?(?:\\W{0,3}$|\\s?\\(| [–-] |:)`, 'g');
/** "English and German"; with "or" the first one will do. */
const NEXT = new RegExp(`-?\\s?(?:,|&|\\+|/|and|und)\\s?(?:(?:and|in|sehr|very|good|gutes?|fluent|fließendes?|solides?|basic|excellent) )*(${SPOKEN_LANGUAGE})\\b`, 'gy');
/** Language work, classes, customers and products. */
const NOT_ASKED =
	/\b(?:english (?:class(?:es)?|courses?|lessons?|literature|degree|teacher)|language (?:classes|courses|lessons)|(?:german|french|spanish|italian|chinese|japanese|dutch|english) (?:proficiency )?(?:tests?\b|testing|exams?\b|learners?|learning|market|customers?|clients?|government|company|office|team|law|startup|lessons?|classes|courses?|corpus|corpora|text|data(?:sets?)?|speech|documents?|cuisine|food|retailer|bank|manufacturer)|not (?:required|necessary|needed|mandatory)|(?:don't|don’t|do not|doesn't|doesn’t|does not|needn't) (?:need|have|require|expect|speak|ask)|isn['’]t (?:required|necessary|needed|a must)|no (?:german|french|spanish|english|dutch) (?:required|needed|necessary)|plain english|(?:english|german|french|spanish|chinese|japanese)-language|english[- ]speaking (?:team|environment|company|workplace)|(?:our|the) (?:team|company|office) speaks?|(?:is|are) taught|working language|company language|lingua franca|translat\w{2,6} (?:from|to|into)|free (?:german|english)|(?:natural|large) language|english is (?:our|the) (?:company|working|official|common|main))\b/;
/** What models are fed: "speech models for Hindi", "Arabic and Swahili corpora". */
const LANGUAGE_DATA = new RegExp(
	`\\b${SPOKEN_LANGUAGE}(?: |-)(?:\\w+ )?(?:corpus|corpora|datasets?|transcripts?|text|speech|tweets|reviews|voices)\\b|\\b(?:models?|asr|tts|recognition|synthesis|translation|chatbots?|assistants?|tokeni[sz]ers?)\\b(?: (?!and\\b)\\w+){0,3}? (?:on|for|in|from|of) (?!fluent|good|excellent|written|spoken|native)(?:\\w+ )?${SPOKEN_LANGUAGE}\\b`,
);
const ASKING = new Set<SectionKind>(['requirements', 'skills', 'education', 'unknown', 'about-role', 'duties']);
const NEEDLES = [...SPOKEN_LANGUAGES.keys()];
const NAMES_LANGUAGE = new RegExp(`\\b${SPOKEN_LANGUAGE}\\b`);
/** A wish behind one language is no wish for the one before it: "fluent English; German is a plus". */
const PART_END =
	/[;]|, (?=[\w ]{2,40}\b(?:plus|advantage|preferred|bonus|nice|asset|desirable|welcome)\b)|\.\s|\b(?:and|while|but) (?=[\w ]{2,24} (?:is |would be )?(?:an? (?:\w+ )?(?:plus|advantage|bonus|asset)|preferred|desirable|nice))/;

export const LANGUAGE_REQUIRED: GateRule = {
	id: 'language-required',
	find(context) {
		const gates = new Map<string, Gate>();
		for (const sentence of sentencesNaming(context, NEEDLES)) {
			const section = context.sectionAt(sentence.start);
			const words = context.lower.slice(sentence.start, sentence.end);
			if (!ASKING.has(section) || !NAMES_LANGUAGE.test(words) || EQUAL_OPPORTUNITY.test(words)) continue;
			let at = 0;
			for (const part of words.split(PART_END)) {
				const offset = words.indexOf(part, at);
				at = offset + part.length;
				if (part === '' || WISH.test(part) || NOT_ASKED.test(part) || LANGUAGE_DATA.test(part)) continue;
				for (const gate of gatesOf(part, sentence.start + offset)) if (!gates.has(gate.params?.language as string)) gates.set(gate.params?.language as string, gate);
			}
		}
		return [...gates.values()];
	},
};

function gatesOf(part: string, offset: number): Gate[] {
	const gates: Gate[] = [];
	const add = (language: string, start: number, end: number) => {
		const name = SPOKEN_LANGUAGES.get(language) as string;
		gates.push({ kind: 'language-required', rule: 'language-required', params: { language: name }, start: offset + start, end: offset + end });
	};
	for (const match of [...part.matchAll(LINE), ...part.matchAll(BEFORE), ...part.matchAll(AFTER)]) {
		const end = match.index + match[0].trimEnd().length;
		add(match[1] as string, match.index + match[0].search(/[\p{L}\p{N}]/u), end);
		NEXT.lastIndex = part.indexOf(match[1] as string, match.index) + (match[1] as string).length;
		for (let next = NEXT.exec(part); next; next = NEXT.exec(part)) add(next[1] as string, next.index + next[0].length - (next[1] as string).length, next.index + next[0].length);
	}
	return gates;
}
