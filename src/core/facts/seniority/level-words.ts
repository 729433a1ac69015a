/**
 * Words of level, the most telling first: a "Senior Director" is a director.
 * @module
 */
import type { SeniorityLevel } from '../../finding.ts';

interface LevelWords {
	readonly level: SeniorityLevel;
	/** For text in lower case. */
	readonly pattern: RegExp;
}

/** Managers of products and of projects manage no people. */
const NOT_OF_PEOPLE =
	'(?<!\\b(?:product|project|program|programme|account|success|community|office|release|delivery|case|property|content|brand|category|campaign|social media|relationship|vendor|contract|change|portfolio|configuration|incident|marketing|partner|territory|product marketing) )';

/** What a title says. */
export const TITLE_LEVELS: readonly LevelWords[] = [
	{
		level: 'intern',
		pattern:
			/\b(?:interns?|internship|apprentice(?:ship)?|werkstudent(?:in)?|working student|praktik(?:um|ant(?:in)?)|co-?op|placement student|industrial placement|year in industry|auszubildende[rn]?|alternan(?:ce|te?)|apprenti(?:e|ssage)?|stagiaire|stagiair|becari[oa]|tirocinante)\b|^stage(?= ?[-–—:|])/,
	},
	{
		level: 'director',
		pattern: /\b(?:director|head of|vp|vice president|chief (?!of staff|architect|engineer|scientist|data scientist)\w+|c[tidp]o|direktor(?:in)?|managing partner)\b/,
	},
	{
		level: 'manager',
		pattern: new RegExp(`${NOT_OF_PEOPLE}\\b(?:managers?|mgrs?|leiter(?:in)?|teamleiter(?:in)?|supervisor)\\b(?!,? (?:product|project|program)\\b)|\\bgruppenleit\\w{2,4}\\b`),
	},
	{
		level: 'staff',
		pattern:
			/\b(?:principal|distinguished|chief (?:architect|engineer|scientist|data scientist)|(?<!(?:of|technical) )staff(?! (?:scientist|accountant|nurse|physician|attorney|research|assistant|associate|augment|pharmacist|writer|member))|(?<!post-?doc\w{0,8} |research |teaching |graduate )fellow)\b/,
	},
	{ level: 'lead', pattern: /\b(?:lead(?!s\b|ing| gen| qual| scor)|leader|leitende[rn]?|tech(?:nical)? lead|team ?lead)\b/ },
	{ level: 'senior', pattern: /\b(?<!\bmid(?:-?level)? ?(?:\/|-|to) ?)(?:senior|sr|snr|sen\.|iii|iv|3|4|expert)\b(?! ?\/ ?mid)/ },
	{
		level: 'mid',
		pattern:
			/\b(?<!\bjunior ?(?:\/|-|to) ?)(?:mid(?:-?level|-?senior)?|middle|intermediate|medior|ii|2)\b|\bpost-?doc(?:toral|torate|s)?\b|(?<!\b(?:junior|graduate|undergraduate|student|summer) )\bresearch fellow\b/,
	},
	{
		level: 'junior',
		pattern:
			/\b(?:junior|jr|jnr|entry[- ]?level|(?:new|recent|university|college) grad(?:uate)?s?|graduate(?! school| program(?:me)? manager)|undergrad(?:uate)?s?|fresher|freshers|(?<!\b(?:recruit\w{2,4}|sourcer|advis[eo]r|coach|talent acquisition)[ ,–-]{1,3})early[- ](?:careers?|talents?)(?! (?:recruit|talent|advis|manag|coach|partner|lead))|campus hir(?:e|es|ing)(?! (?:manag|lead|partner))|(?:university|college) hires?|rotation(?:al)? (?:\w+ )?program(?:me)?(?! manag)|trainee|associate(?! (?:director|professor|partner|vice|principal))|berufseinsteiger|absolvent(?:in)?|i|1)\b/,
	},
];

/** Numbers are levels only where they end the title or its first part: "Engineer II", not "2 positions", "Web3", "24/7" or "i.e.". */
export const NUMERALS = /^(?:i{1,3}|iv|[1234])$/;
export const ROMAN_PLACE =
	/\b(?:engineer|developer|scientist|analyst|programmer|architect|administrator|specialist|designer|sde|swe|sdet|level|tester|consultant|researcher|associate)[\s,-]{1,2}(?:level )?(?:(?:i{1,3}|[123])\s?[/,&-]\s?)?$/;
