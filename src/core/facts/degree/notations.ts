/**
 * How degrees are written. For the text in its own case: "MS" is a degree, "ms" a millisecond, "MS Office" a product.
 * @module
 */
import type { DegreeLevel } from '../../finding.ts';

export interface Notation {
	readonly level: DegreeLevel;
	readonly pattern: RegExp;
}

/** Short forms that are ordinary letters elsewhere (business analyst, Massachusetts, milliseconds) need a neighbour that makes them degrees. */
const SHORT = 'B\\.?S|B\\.?A|M\\.?S|M\\.?A|B\\.?E|M\\.?E|BS|BA|MS|MA|AB|SB';
const DEGREE_BEHIND = `(?=\\.?(?:['’]?s)?\\s?(?:[/,(]\\s?(?:or |and )?(?:B\\.?[ASEC]|M\\.?[ASEBP]|BT|MT|MC|Ph|PH|P\\.|Doc|[Ee]quiv|[Dd]egree|Computer|Engineering|Math|Stat|CS\\b|EE\\b|Physics|Economics|[Rr]equired|[Pp]referred)|or\\b|and\\b|degree|Degree|DEGREE|in [A-Z]|in an?\\b|in (?:computer|engineering|information|math|stat|data|science|technical|related|quant|physics|business|economics)|with (?:\\d|at least)|required|preferred|\\+|level))`;
const NO_PRODUCT =
	'(?!\\.?\\s?(?:Office|SQL|Excel|Access|Word|Teams|Azure|Project|Dynamics|Power|Outlook|Windows|Visio|CRM|Exchange|Server|Share|\\.?NET|Visual|Fabric|Intune|Copilot|365|Defender|Suite|Purview))';

/** Tried in this order at each place; the first that fits there names the level. */
export const NOTATIONS: readonly Notation[] = [
	{
		level: 'phd',
		pattern: /\b(?:(?:Ph\.?\s?D|PHD)\b(?! years)\.?(?:['’]?s)?|phd\b|[Dd]octora(?:te|l)\b(?! (?:researcher|fellow|position))|DPhil\b|D\.Phil\b|Promotion (?:in|im)\b|Dr\. ?rer)/g,
	},
	{
		level: 'master',
		pattern:
			/\b(?:(?<![Ss]crum |[Ww]eb )[Mm]aster(?:['’`´]?s|s['’])?(?=(?:['’]s)?[\s-](?:[Dd]egree|[Ll]evel|of (?:[Ss]cience|[Aa]rts|[Ee]ngineering|[Tt]echnology|[Bb]usiness|[Cc]omputer|[Aa]pplied|[Pp]hilosophy|[Ss]tatistics|[Ii]nformation|[Dd]ata)|in [A-Zaq]|in (?:computer|data|engineering|information|math|stat|science|econom|business|physics|related|quant|technical)|or\b|and\b|and\/or\b|preferred|required|with \d|is\b|\(|desired|studies|diploma|a plus|an advantage|program|student|abschluss|Abschluss|oder)|[/,.;)(]|$)|MASTER['’]?S\b|M\.?\s?Sc\b\.?|MSc\b|M\.?\s?Tech\b|MTech\b|M\.?Eng\b|MEng\b|MBA\b|MCA\b|MPhil\b|M\.?\s?Phil\b|M\.?Res\b|MPH\b|Diplom(?:-|\b)(?!a))/g,
	},
	{
		level: 'master',
		pattern:
			/\b(?:[Aa]dvanced|[Gg]raduate|[Pp]ost-?\s?graduate|[Hh]igher) (?:or (?:[\w-]+ )?)?(?:technical |university |academic |quantitative |level )?[Dd]egree|\b[Pp]ost-?\s?[Gg]raduat(?:e|ion)\b(?= (?:in|degree|qualification))/g,
	},
	{
		level: 'bachelor',
		pattern:
			/\b(?:[Bb]achelor(?:['’`´]?s|s['’])?\b(?! party)|BACHELOR['’]?S?\b|[Bb]accalaureate\b|B\.?\s?Sc\b\.?|BSc\b|B\.?\s?Tech\b|BTech\b|B\.?Eng\b|BEng\b|BCA\b|BBA\b|B\.?Com\b|[Uu]ndergraduate(?= (?:or|and)\b|\/|(?: level)? [Dd]egree)|[Aa]ny [Gg]raduat(?:e|ion)\b|[Hh]onou?rs [Dd]egree)/g,
	},
	{
		level: 'none',
		pattern:
			/\b(?:[Hh]igh [Ss]chool (?:[Dd]iploma|[Dd]egree|or|graduate|education|equivalent)|[Hh]igh [Ss]chool\/|1[02]th (?:[Pp]ass|[Ss]tandard)|(?<![\d–-]\s?)10 ?\+ ?2\b(?! ?(?:years|yrs))|GED\b|HS [Dd]iploma|(?:no|No|without an?|Without an?) (?:college |university |formal |academic )?degree\b|[Dd]egree (?:is |are )?(?:not|n[’']t|isn['’]t) (?:an? )?(?:required|necessary|needed|must|requirement|essential)|(?<!(?:[Bb]achelor|[Mm]aster)(?:['’]?s|s['’])? )[Dd]egree\b[^.;]{0,30}? (?:isn['’]t|is not|not) (?:an? )?(?:required|necessary|needed|must|requirement|essential)|(?<=(?:[Bb]achelor|[Mm]aster)(?:['’]?s|s['’])? )[Dd]egree\b(?![^.;]{0,24}\b(?:prefer|desir|plus|nice|helpful|ideal|advantage|bonus|beneficial|welcome|asset))[^.;]{0,30}? (?:isn['’]t|is not|not) (?:an? )?(?:required|necessary|needed|must|requirement|essential)|(?:[Dd]on['’]t|[Dd]o not|[Nn]ever|[Dd]oesn['’]t|[Nn]eedn['’]t|[Nn]ot) (?:\w+ ){0,5}?(?:university |college |formal )?degrees?\b|(?:[Dd]on['’]t|[Dd]o not|[Dd]oesn['’]t|[Dd]oes not|[Nn]ever) (?:really )?(?:care|mind|matter|ask) (?:about )?(?:(?:where|if|whether)(?:,? (?:or|and) (?:even )?(?:where|if|whether),?)? you (?:\w+ ){0,3}?(?:school|college|university|studied|graduated)|(?:where|which|what) (?:school|college|university))\b)/g,
	},
	{
		level: 'none',
		pattern:
			/\b[Gg]raduat(?:ion|ed|e) from (?:an? )?(?:[\w-]+ ){0,2}high school\b|\b[Hh]igh school graduation\b|\b[Ss]elf-?\s?taught or (?:an? )?degree\b|\b[Ww]hether (?:or not )?you (?:went to|attended|finished|have been to) (?:university|college|school)\b(?=[^.;]{0,30}\b(?:no|not|little|irrelevant)\b|[^.;]{0,30}n['’]t\b)|(?<=(?:n['’]t|[Nn]ot|[Nn]ever) (?:really )?(?:care about|matter(?: \w+){0,2}))\s?:\s?(?:\w+, ){0,3}degrees?\b/g,
	},
	{
		level: 'associate',
		pattern:
			/\b(?:(?<=^\W{0,3}(?:[Ee]ducation\W{1,3})?)Associate(?:['’]?s)?(?= \((?:Preferred|Required)\))|[Aa]ssociate(?:['’]?s|s['’])?(?= (?:[Dd]egree|in [A-Z]|or [Bb]achelor)|\/[Bb]achelor|,? or [Bb]achelor)|ASSOCIATE['’]?S DEGREE|(?:[Tt]wo|2)[- ][Yy]ear (?:[\w-]+ )?[Dd]egree|[Gg]raduat(?:ion|ed|e) from an? (?:accredited |recogni[sz]ed )?(?:two|2)[- ]year (?:\w+ )?(?:college|school|institution)|(?<![Ss]chool |HS |[Pp]ost[- ]?[Gg]raduate )(?<!\bPG )[Dd]iploma\b|HND\b|[Vv]ocational (?:training|degree)|abgeschlossene (?:[\w-]+ ){0,2}Ausbildung|Ausbildung (?:zum|zur|als|im|in)\b|Berufsausbildung)/g,
	},
	{
		level: 'bachelor',
		pattern:
			/\b(?:[Hh]ochschulstudium|[Hh]ochschulabschluss|[Ff]achhochschulabschluss|(?:[Aa]bgeschlossene[snr]?|[Ee]rfolgreiche[sn]?) (?:[\p{L}/-]+ ){0,3}Studium|Studium (?:der|in|im|mit)\b|[Ss]tudienabschluss|[Uu]niversitätsabschluss|[Aa]kademische[rn]? (?:Grad|Abschluss|Ausbildung))/gu,
	},
];

/** "Bac+5": so many years of study behind the French school leaving exam. */
const BAC: readonly (readonly [DegreeLevel, string])[] = [
	['associate', '2'],
	['bachelor', '[34]'],
	['master', '[567]'],
	['phd', '8'],
];
export const FRENCH_NOTATIONS: readonly Notation[] = [
	...BAC.map(([level, years]) => ({ level, pattern: new RegExp(`\\b[Bb][Aa][Cc]\\s?\\+\\s?${years}\\b`, 'g') })),
	{ level: 'master', pattern: /(?<!\p{L})(?:[Dd]ipl[oô]me (?:d['’]|en )[Ii]ngénie|[Éé]cole d['’][Ii]ngénieurs?)/gu },
];

/** The short forms: "BS", "B.S.", "MA", "BE" … beside a sign that they are degrees. */
export const SHORT_NOTATION = new RegExp(`\\b(${SHORT})\\b${NO_PRODUCT}(?:${DEGREE_BEHIND}|(?<=(?:[/(]|\\bor |: )\\1)(?=\\.?(?:['’]?s)?(?:[\\s/,.;)]|$)))`, 'g');

/** Level of a short form. */
export function levelOfShort(written: string): DegreeLevel {
	const letters = written.replaceAll('.', '');
	return letters === 'MS' || letters === 'MA' || letters === 'ME' ? 'master' : 'bachelor';
}

/** A degree without a level is a first degree, unless it is the noun of one named just before it. */
export const BARE_NOTATION: Notation = {
	level: 'bachelor',
	pattern:
		/\b(?:(?:[Uu]niversity|[Cc]ollege|[Tt]echnical|[Ee]ngineering|[Rr]elevant|[Rr]elated|STEM|[Ss]cience|[Qq]uantitative|[Nn]umerate|(?:[Ff]our|4)[- ][Yy]ear|[Ff]irst|2[:.]1|[Aa]cademic|[Ff]ormal) (?:[\w/-]+ ){0,2}[Dd]egree\b|[Dd]egree(?:[- ][Ll]evel|[- ]educated|[- ]qualified)|[Ee]ducated to (?:a )?[Dd]egree|[Dd]egree(?:\(s\)|s)? (?:in|from|or equivalent)\b(?! (?:angle|the past))|^\W{0,3}(?:[Aa] |[Aa]ny )?[Dd]egree\b(?! of)|[Uu]niversity education|\b[Gg]raduat(?:ion|ed|e) from an? (?:[\w-]+ ){0,3}(?:college|university)\b|[Cc]ompletion of an? (?:four|4)[- ]year (?:[\w-]+ )?(?:course|program(?:me)?|curriculum)|(?:^\W{0,3}|\b[Aa] )(?:[Cc]ollege|[Uu]niversity) graduates?\b|(?:[Aa]cademic|[Ee]ducational|[Uu]niversity) (?:background|qualifications?|training|studies) (?:in|from|or equivalent)\b|(?<!\b(?:have|has|ve) )[Cc]ompleted (?:university |academic )?studies in\b(?! \d)|^\W{0,3}(?:[Gg]raduates?|[Qq]ualified) in (?!an?\b)|[Uu]niversity (?:degree|diploma)\b|[Tt]ertiary (?:qualifications?|education|degree)\b|\b2[:.][12] or (?:above|better|higher)|\b[Gg]raduates? (?:of|in|from) any (?:discipline|stream|subject))/g,
};
