/**
 * Roles by their titles, for titles in lower case. Professions that can stand beside any field come first (an "Engineering
 * Manager, Machine Learning" manages); among the rest the one that is named first in the title counts; a plain engineer comes last.
 * @module
 */
import type { RoleId } from '../../finding.ts';

/** `ai-or-ml`: "AI/ML Engineer" builds on language models or on models of its own, which the text tells. */
export type TitleRole = RoleId | 'ai-or-ml' | 'analyst';

interface TitlePattern {
	readonly role: TitleRole;
	readonly pattern: RegExp;
}

const ENGINEER =
	'(?:engineer(?:ing|s)?|engr?|developers?|dev|programmers?|architects?|specialists?|practitioners?|consultants?|experts?|leads?|leaders?|entwickler(?:in)?|ingenieur(?:in)?)';
const WITHIN = '(?:[\\s/,&+-]{1,3}[\\w./+#&-]{1,20}){0,3}?[\\s/,&+-]{1,3}';

/** The profession decides, whatever the field. */
export const PROFESSIONS: readonly TitlePattern[] = [
	{
		role: 'other',
		pattern:
			/\b(?:sales|pre-?sales|account executive|recruiter|recruiting|talent (?:acquisition|partner)|technical writer|copywriter|customer (?:success|support)|support (?:engineer|specialist|analyst)|help ?desk|marketing (?:manager|specialist)|accountant|attorney|nurse|data entry|(?:ai|llm) train(?:er|ing specialist)|annotator|labell?er|data steward|solutions? engineer)\b/,
	},
	{ role: 'instructor', pattern: /\b(?:instructors?|teachers?|trainers?(?! model)|lecturers?|professors?|tutors?|teaching (?:assistant|fellow)|educators?|faculty|mentor)\b/ },
	{
		role: 'product-manager',
		pattern:
			/\b(?:product (?:manager|mgr|owner|lead|management|director)|(?:director|head|vp|manager|mgr),? (?:of )?product(?! (?:design|engineering|security|analytics))|produktmanager(?:in)?|group pm)\b/,
	},
	{
		role: 'project-manager',
		pattern:
			/\b(?:(?:project|program(?:me)?|delivery|release) (?:manager|mgr|lead|coordinator|management|director)|scrum master|tpm|pmo|projektleiter(?:in)?|projektmanager(?:in)?|agile coach)\b/,
	},
	{
		role: 'designer',
		pattern:
			/\b(?:(?:product|ux|ui|ux\/ui|ui\/ux|visual|graphic|interaction|web|experience|motion|game|service) designers?|designer|ux (?:researcher|lead|writer)|user experience|art director)\b/,
	},
	{
		role: 'engineering-manager',
		pattern:
			/\b(?:(?:engineering|eng) (?:manager|mgr|director|lead(?!er))|(?:software|development|ml|machine learning|data engineering|r&d|technology|devops|platform|qa|it) (?:(?:engineering|eng) )?(?:development )?(?:manager|mgr)|(?:manager|mgr),? (?:of )?(?:software |machine learning |ml |data |platform |ai )?engineering|(?:director|head|vp|vice president),? (?:of )?(?:software |ml |ai |machine learning |data |platform )?(?:engineering|technology|r&d)|cto|chief technology officer)\b/,
	},
];

/** Fields of engineering and science. */
export const FIELDS: readonly TitlePattern[] = [
	{
		role: 'mlops-engineer',
		pattern:
			/\b(?:ml ?-?ops|machine learning (?:ops|operations|platform|infrastructure|infra)|ml (?:platform|infrastructure|infra|systems)|ai (?:platform|infrastructure|infra)|model ops|aiops|llmops)\b/,
	},
	{
		role: 'ai-or-ml',
		pattern:
			/\b(?:ai ?[/&-] ?ml|ml ?[/&-] ?ai|ai and (?:ml|machine learning)|artificial intelligence ?(?:\/|&|and) ?(?:machine learning|ml)|machine learning ?(?:\/|&|and) ?(?:ai|artificial intelligence))\b(?! (?:research|scientist|product|ops|data scien|data analy))/,
	},
	{
		role: 'research-scientist',
		pattern:
			/\b(?:(?:ai|ml|machine learning|deep learning|nlp|computer vision|ai\/ml|applied|quantitative|algorithm) (?:research|scientist)\w{0,3}|research (?:scientist|engineer|associate|assistant|fellow|intern|staff|software engineer|developer)|applied (?:ml |ai )?(?:scientist|research\w{0,3})|(?:staff|principal|senior|associate|lead|postdoctoral|computational|bioinformatics|physical|clinical|health)? ?(?<!data |decision |analytics )(?<!data )scientists?(?! ?,? ?(?:analytics|data|product analytics))|research(?:er|ers)|post-?doc\w{0,8}|computational \w{2,14}ist|phd (?:student|position)|wissenschaftlich\w{0,3} mitarbeiter\w{0,3})\b/,
	},
	{
		role: 'data-scientist',
		pattern:
			/\b(?:data scien(?:tists?|ce)|data \w{3,12} scientist|decision scien(?:tist|ce)|(?:analytics|product|insights) scientist|datenwissenschaftler(?:in)?|scientist,? (?:product )?(?:analytics|data))\b/,
	},
	{
		role: 'ai-engineer',
		pattern: new RegExp(
			`\\b(?:(?:gen(?:erative)? ?-?ai|llms?|large language models?|prompt|conversational ai|agentic(?: ai)?|ai agents?|chatbot|rag|foundation models?|ai|artificial intelligence|ki)${WITHIN}${ENGINEER}|${ENGINEER},? ?(?:[-–(|,] ?)?(?:gen(?:erative)? ?-?ai|llms?|ai|agentic(?: ai)?|artificial intelligence|applied ai|ai agents?))\\b`,
		),
	},
	{
		role: 'ml-engineer',
		pattern:
			/\b(?:machine learning|machine-learning|ml(?:\/data)?|deep learning|computer vision|nlp|natural language processing|cv|perception|recommend(?:er|ation)s?(?: systems?)?|speech|algorithms?|maschinelles lernen)\b(?![\s/&,-]{1,3}(?:data scien|data analy))/,
	},
	{
		role: 'data-engineer',
		pattern: new RegExp(
			`\\b(?:data (?:platform |infrastructure |pipeline |warehouse |integration |lake |migration |quality |governance )?${ENGINEER}|data(?:[\\s/,&+-]{1,3}(?!analy|scien|cent(?:er|re)|visuali)[\\w./+#&-]{1,20}){0,3}?[\\s/,&+-]{1,3}(?<!cent(?:er|re)[\\s-])engineers?|(?:big data|etl|elt|data ?warehouse|dwh|snowflake|databricks|spark|hadoop|sql|pl/sql|database|bi|business intelligence|informatica|azure data|aws data|teradata|kafka|dbt) ${ENGINEER}|analytics engineers?|data (?:platform|infrastructure|engineering|warehous\\w{1,3}|modell?er))\\b`,
		),
	},
	{
		role: 'data-analyst',
		pattern:
			/\b(?:(?:data(?! (?:management|governance|entry|privacy|protection|cent))|bi|business intelligence|analytics|insights?|reporting|product|marketing|web|digital|growth|people|hr|customer|fraud|pricing|healthcare|operations|revenue|sql|tableau|power ?bi|decision|research|commercial|clinical data|sports|media|game)(?: (?:&|and|science|solutions?|quality|reporting|intelligence|insights?|analytics|visuali[sz]ation|\w{3,10})){0,2} analysts?|analyst,? ?(?:[-–(|,] ?)?(?:\w+ )?(?:data|analytics|insights?|business intelligence|bi|reporting)|data visuali[sz]ation|(?:tableau|power ?bi|qlik\w{0,5}|looker|dashboard) (?:developer|engineer|consultant|specialist)|data analytics|datenanalyst(?:in)?|analytics (?:manager|lead|consultant|specialist|associate|intern)|(?:head|director|manager),? (?:of )?(?:data )?analytics)\b/,
	},
	{ role: 'analyst', pattern: /\bbusiness (?:systems? )?analysts?\b/ },
	{ role: 'full-stack', pattern: /\b(?:full[ -]?-?stack|mern|mean stack|lamp)\b/ },
	{ role: 'mobile', pattern: /\b(?:mobile(?! (?:data|network))|ios|android|react native|flutter|swift|kotlin)\b/ },
	{
		role: 'frontend',
		pattern:
			/\b(?:front[ -]?end|fe engineer|react(?:\.?js)?|angular|vue(?:\.?js)?|ui (?:engineer|developer)|javascript (?:engineer|developer)|web (?:ui )?developer|typescript (?:engineer|developer))\b/,
	},
	{
		role: 'devops-sre',
		pattern:
			/\b(?:dev ?-?(?:sec)?ops|sre|site reliability|platform (?:software )?engineer(?:ing)?|cloud (?:infrastructure |platform |ops |operations |systems )?(?:engineer(?:ing)?|administrator|architect)|infrastructure (?:software )?engineer(?:ing)?|(?:linux|unix|systems?|network|kubernetes|aws|azure|gcp) (?:administrator|admin|sysadmin)|(?:linux|unix|network|kubernetes|aws|azure|gcp) engineer|sysadmin|build (?:and release )?engineer|release engineer|production engineer|reliability engineer|network engineer|observability engineer)\b/,
	},
	{
		role: 'security',
		pattern:
			/\b(?:(?:cyber|information|network|application|product|cloud|it|data|offensive|ai)? ?-?security (?:software )?(?:engineer|analyst|architect|consultant|specialist|researcher|operations|lead|manager|officer)|cyber ?-?security|infosec|appsec|penetration|pentester|threat|soc analyst|red team|grc|vulnerability)\b/,
	},
	{
		role: 'qa',
		pattern:
			/\b(?:a?qa|quality assurance|sdet|test(?:ing)? (?:automation |development )?(?:engineer|analyst|lead|architect|manager|specialist)|(?:software )?testers?|automation tester|automation test|quality engineer|(?:engineer|developer) in test|test automation|validation engineer)\b/,
	},
	{
		role: 'embedded',
		pattern:
			/\b(?:embedded|firmware|micro-?controllers?|fpga|asic|hardware|rtl|device driver|iot engineer|robotics|autosar|bsp|kernel|verification engineer|mechatronic\w{0,3}|controls? engineer)\b/,
	},
	{ role: 'backend', pattern: /\b(?:back[ -]?end|server[ -]?side|api (?:engineer|developer)|microservices)\b/ },
];

/** An engineer of nothing in particular. */
export const GENERAL: readonly TitlePattern[] = [
	{
		role: 'backend',
		pattern:
			/(?<![\w])(?:java|python|golang|go|ruby(?: on rails)?|rails|php|laravel|symfony|django|node(?:\.?js)?|(?:asp)?\.net(?: core)?|c#|scala|rust|elixir|spring(?: boot)?|kotlin backend)(?: (?:software|application|web|core|cloud))? (?:engineer|developer|entwickler(?:in)?|programmer)\b/,
	},
	{
		role: 'software-engineer',
		pattern:
			/\b(?:software|softwareentwickler(?:in)?|developers?|programmers?(?! ?-? ?(?:cnc))|sde|swe|applications? (?:engineer|developer)|systems? (?:engineer|developer|programmer)|web (?:engineer|developer)|member of technical staff|computer scientist|technical architect|forward deployed engineer|product engineer|founding engineer|entwickler(?:in)?|programmer analyst)\b/,
	},
];

/** Programmers of another trade. */
export const NOT_SOFTWARE =
	/\b(?:statistical|sas|clinical|cnc|plc|business|real estate|land|property|sales|franchise|curriculum|talent|training) (?:programmers?|developers?|development)\b/;
