/**
 * The degree asked for: the lowest level that is accepted.
 * @module
 */
import type { DegreeFact, DegreeLevel, SectionKind } from '../../finding.ts';
import type { PostingContext } from '../../reading-context.ts';
import type { Sentence } from '../../text/sentences.ts';
import { sentencesNaming } from '../sentences-naming.ts';
import { WISH } from '../wishes.ts';
import { type DegreeMention, findDegreeMentions } from './mentions.ts';

const LADDER: readonly DegreeLevel[] = ['none', 'associate', 'bachelor', 'master', 'phd'];
/** Beginnings of words without which a sentence names no degree. */
const NEEDLES =
	'degree bachelor master phd ph doctora dphil d b m bs ba ms ma be me ab sb bsc msc btech mtech beng meng bcom mca bca mba bba mphil mph mres graduate graduation completion undergraduate postgraduate post baccalaureate educated diplom studium studien hochschul fachhochschul universität akademisch abgeschlossene abschluss ausbildung stem discipline berufsausbildung promotion high hs ged hnd associate vocational tertiary university academic educational qualified school college studied studies 12th 10th 10 bac dipl ingénieur'.split(
		' ',
	);
const SILENT = new Set<SectionKind>(['about-company', 'pay-benefits', 'process', 'legal']);
/** The team's degrees, the company's courses, and degrees that are angles. */
const NOT_ASKED =
	/\b(?:tuition|reimburse\w{0,5}|scholarship|sponsor(?:ed|ing)? (?:your|degree)|we (?:are|have) (?:a team|\d)|our (?:team|founders?|people|scientists) (?:\w+ ){0,3}(?:have|hold|are|include|consist)|founded by|team of (?:\w+ ){0,3}ph\.?ds?|alongside (?:\w+ ){0,2}ph\.?ds?|360[- ]degree|mentor(?:ing)? (?:\w+ ){0,3}(?:students|ph\.?d)|(?:supervis|teach|examin|advis|support|train|tutor|assess|grad)(?:e|es|ed|ing|ion)?(?: of)? (?:[\w'’/-]+,? ){0,5}(?:students|theses|thesis|dissertations|courses|modules|classes|projects)|(?:lectur|teach)(?:e|es|ed|ing)?\b (?:[\w'’/-]+,? ){0,4}(?:program(?:me)?s?|level|degrees?)\b)\b/;
const EQUIVALENT =
	/\b(?:or|and\/or|oder|,)\s{1,2}(?:(?:an?|the|other|some|any|similar|relevant|professional|practical|related|demonstrated|significant)\s){0,2}(?:\(?(?:equivalent|equivalency|comparable|commensurate|equal|vergleichbare?r?)\b(?! (?:degree|foreign|bachelor|master|diploma)))|\bor (?:the )?(?:foreign )?equivalent\b(?! (?:degree|foreign))|\bor (?:(?:relevant|related|significant|proven|practical|professional|work|industry|extensive|hands-on|real-world|\d{1,2}\+?|years|of|similar|additional|sufficient|demonstrable)\s){1,4}experience\b|\b(?:in lieu of|in place of|instead of|(?<!(?:degree|master['’]?s|doctorate|ph\.?d)\b[^.;]{0,24})substitut\w{1,5})\b|\bor (?:at least |a minimum of )?(?:\d{1,2}\+?|one|two|three|four|five|six|eight|ten) (?:or more )?years\b(?! (?:of )?(?:college|university|study|of study|degree))|\b(?:equivalent|comparable) (?:combination|mix|(?:\w+ ){0,2}experience)|\bcombination of (?:\w+ ){0,3}(?:education|degree|experience)|\bvergleichbare/;
/** Experience that is taken for the schooling, told in a sentence of its own. */
const INSTEAD_OF_SCHOOLING =
	/\bexperience\b[^.;]{0,40}\b(?:may|can|will|could|is|be)\b[^.;]{0,24}\b(?:substitut\w{1,4}|accepted|considered|counted|used|taken)\b[^.;]{0,24}\b(?:for|in lieu of|instead of|in place of|towards?)\b[^.;]{0,24}\b(?:education|degree|schooling|qualifications?)\b/;
const INSTEAD_NEEDLES = ['substitut', 'lieu', 'instead of', 'in place of', 'education'];
const FOREIGN_ONLY = /\bor (?:a )?foreign equivalent degree\b|\bor (?:its )?foreign equivalent\b/;
const LINK = /^(?:['’]?s)?\.?\s{0,2}(?:degrees?|level|\(s\))?\s{0,2}(?:[,/]|,?\s?(?:or|and|and\/or|oder)|\(\s?or\b)?\s{0,2}(?:an?\s|or\s|another\s)?(?:equivalent\s)?$/i;
/** Behind these words a wish is about something else. */
const OTHER_MATTER = /\b(?:with|experience|knowledge|certifi\w{2,8}|familiarity|\d)\b/;
const REQUIRED = /\b(?:required|must|mandatory|essential|minimum)\b/;
const LEADING_WISH = /\b(?:preferabl[ey]|ideally|preferred|bonus|nice to have|plus|advantage)\b[^.;]{0,30}$|^\W{0,4}(?:preferred|desired|ideally|bonus)/i;

/** A heading over things that nobody asks for. */
const DENIAL =
	/\b(?:(?:do|does|are|is|will|wo)n['’]?t|do not|does not|not|never) (?:\w+ ){0,2}(?:need(?:ed)?|require[ds]?|ask(?:ing)?|care|look(?:ing)?|expect(?:ed)?|necessary|essential)\b/;

interface Asked extends DegreeMention {
	readonly tier: 'must' | 'nice';
	readonly sentence: Sentence;
}

/** `null` where the posting asks for no degree and names none as a wish. */
export function findDegree(context: PostingContext): DegreeFact | null {
	const asked: Asked[] = [];
	for (const sentence of sentencesNaming(context, NEEDLES)) {
		const section = context.sectionAt(sentence.start);
		if (SILENT.has(section) || NOT_ASKED.test(context.lower.slice(sentence.start, sentence.end))) continue;
		const words = context.text.slice(sentence.start, sentence.end);
		const isDenied = isUnderDenial(context, sentence);
		const mentions = findDegreeMentions(words);
		mentions.forEach((mention, index) => {
			asked.push({ ...mention, ...(isDenied ? { level: 'none' } : {}), sentence, tier: isDenied ? 'must' : tierOf(words, mentions, index, section) });
		});
	}
	const musts = asked.filter((one) => one.tier === 'must');
	const pool = musts.length > 0 ? musts : asked;
	const lowest = pool.reduce<Asked | null>((best, one) => (best && LADDER.indexOf(best.level) <= LADDER.indexOf(one.level) ? best : one), null);
	if (!lowest) return null;
	const equivalent =
		pool.some((one) => acceptsExperience(context.lower.slice(one.sentence.start, one.sentence.end))) ||
		(lowest.level !== 'none' && sentencesNaming(context, INSTEAD_NEEDLES).some(({ start, end }) => INSTEAD_OF_SCHOOLING.test(context.lower.slice(start, end))));
	const { level, tier, sentence } = lowest;
	return {
		rule: `degree-${tier}`,
		params: { level },
		level,
		tier,
		equivalent,
		start: sentence.start + lowest.start,
		end: sentence.start + lowest.end,
	};
}

/** "What you don't need: a PhD, or any degree". */
function isUnderDenial(context: PostingContext, sentence: Sentence): boolean {
	const heading = context.sectionOf(sentence.start)?.heading;
	return heading ? DENIAL.test(context.lower.slice(heading.start, heading.end)) : false;
}

function acceptsExperience(sentence: string): boolean {
	return EQUIVALENT.test(FOREIGN_ONLY.test(sentence) ? sentence.replace(FOREIGN_ONLY, '') : sentence);
}

/** A cue between this degree and the next speaks for this one; degrees joined by "or" share what follows the last of them. */
function tierOf(sentence: string, mentions: readonly DegreeMention[], index: number, section: SectionKind): 'must' | 'nice' {
	const mention = mentions[index] as DegreeMention;
	// Nobody wishes for no degree.
	if (mention.level === 'none' && /\b(?:no|not|without|never)\b|n['’]t\b/i.test(sentence.slice(mention.start, mention.end))) return 'must';
	const next = mentions[index + 1];
	const behind = sentence.slice(mention.end, next?.start ?? sentence.length);
	if (next && LINK.test(behind)) return tierOf(sentence, mentions, index + 1, section);
	const clause = (behind.split(/;|\.\s/, 1)[0] ?? '').toLowerCase();
	const required = clause.search(REQUIRED);
	const wish = WISH.exec(clause);
	const other = clause.search(OTHER_MATTER);
	if (required >= 0 && (!wish || required < wish.index)) return 'must';
	if (wish && (other < 0 || wish.index < other)) return 'nice';
	const first = firstOfRun(sentence, mentions, index);
	const before = sentence.slice(mentions[first - 1]?.end ?? 0, (mentions[first] as DegreeMention).start);
	if (LEADING_WISH.test(before) && !/preferred:?\s*$/i.test(sentence.slice(0, mentions[first - 1]?.end ?? 0))) return 'nice';
	return section === 'preferred' ? 'nice' : 'must';
}

function firstOfRun(sentence: string, mentions: readonly DegreeMention[], index: number): number {
	let first = index;
	while (first > 0 && LINK.test(sentence.slice((mentions[first - 1] as DegreeMention).end, (mentions[first] as DegreeMention).start))) first--;
	return first;
}
