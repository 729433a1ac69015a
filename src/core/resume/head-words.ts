/**
 * Words by which the head of an entry is understood: what names a role, a degree, a school, a company.
 * @module
 */

const ROLES = new Set(
	(
		'engineer developer analyst scientist manager director lead architect consultant intern internship trainee researcher administrator designer ' +
		'programmer specialist officer head assistant associate tutor lecturer teacher freelancer founder cofounder co-founder owner cto ceo cfo coo coordinator ' +
		'technician tester devops sre student fellow advisor adviser professor postdoc principal president vp executive apprentice supervisor strategist ' +
		'evangelist practitioner expert instructor trainer coach mentor facilitator representative agent clerk secretary receptionist cashier barista waiter waitress ' +
		'chef cook baker nurse sister midwife physician pharmacist therapist paralegal lawyer attorney solicitor counsel accountant auditor bookkeeper controller ' +
		'treasurer economist statistician actuary mathematician physicist chemist biologist writer editor journalist translator photographer producer animator ' +
		'buyer planner recruiter marketer salesperson librarian inspector operator mechanic electrician driver pilot maintainer creator contributor volunteer ' +
		'dba hacker pentester author chair chairman chairwoman member ambassador merchandiser dispatcher surveyor paramedic caregiver carer ' +
		'praktikant praktikantin werkstudent werkstudentin dozent dozentin mitarbeiter mitarbeiterin freiberufler freiberuflerin hilfskraft ' +
		'auszubildende auszubildender gründer gründerin sachbearbeiter sachbearbeiterin referent referentin assistent assistentin lehrer lehrerin koch köchin ' +
		'pfleger pflegerin verkäufer verkäuferin kaufmann kauffrau tester testerin administratorin analystin architektin consultant geschäftsführer geschäftsführerin ' +
		'volontär volontärin ingénieur développeur développeuse desarrollador ingeniero ingeniera'
	).split(' '),
);
const ROLE_ENDINGS =
	/(?:entwickler|ingenieur|leiter|manager|berater|informatiker|forscher|architekt|designer|wissenschaftler|techniker|programmierer|analyst|trainer|lehrer|pfleger|verkäufer|assistent|helfer)(?:in|\*in|:in)?$/;
const ROLE_PHRASE =
	/(?<![\p{L}])(?:scrum master|product owner|ward sister|head of|vice president|chief (?:\p{L}+ ){1,2}officer|member of technical staff|chef de partie|full[- ]stack)(?![\p{L}])/iu;

const DEGREE =
	/(?<![\p{L}])(?:b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?s|m\.?\s?s|b\.?\s?eng|m\.?\s?eng|b\.?\s?e|m\.?\s?e|b\.?\s?tech|m\.?\s?tech|b\.?\s?com|m\.?\s?com|bfa|mfa|bba|bca|mca|llb|llm|m\.?phil|mres|mph|hnd|hnc|a[- ]levels?|gcses?|higher secondary|senior secondary|secondary|hsc|ssc|sslc|certificate|bachelor(?:'?s)?|master(?:'?s)?|ph\.?\s?d|d\.?phil|doctor(?:ate)?|dr|mba|emba|associate(?:'?s)?|diplom\p{L}*|licen[cs]e|licenciatura|abitur|fachabitur|matura|promotion|magister|magisterstudium|staatsexamen|degree|minor|major|nanodegree|bootcamp|abschluss|postgraduate|undergraduate|foundation year|ing\.)(?![\p{L}])/iu;
const SCHOOL =
	/universi[tdà]|college|institut(?:e|o|et)?(?![\p{L}])|istituto|school|hochschule|akademie|academy|académie|schule(?![\p{L}])|gymnasium|sixth form|[ée]cole|polytechni|politecnico|politécnico|polit[eé]cnica|faculty|facult[éa]|conservator/iu;
const SCHOOL_CODE = /(?<![\p{L}])(?:TU|FH|ETH|EPFL|LMU|KIT|MIT|RWTH|UC|UCL|UCLA|LSE|IIT|NIT|IIIT|BITS|NUS|NTU|KTH|TUM|UT|CMU|NYU|USC|USP|UNAM|UNSW|HTW|HWR|PES|VIT)(?![\p{L}])/u;
const COMPANY =
	/(?<![\p{L}])(?:gmbh(?:\s&\sco\.?\skg)?|ag|kg|ug|ohg|se|e\.\s?v|inc|ltd|limited|llc|llp|plc|corp|corporation|company|co|group|gruppe|labs?|laborator(?:y|ies)|foundation|stiftung|s\.?r\.?l|s\.\s?r\.\s?o|s\.?p\.?a|b\.?v|n\.?v|s\.?a|s\.?l|a\.?b|o\.?y|a\/s|pvt|pty|hospital|infirmary|clinic|klinik|klinikum|bank|council|ministry|agency|studios?|systems?|technologies|solutions|services|consulting|partners|restaurant|hotel|stores?|media|network|centre|center|association|society|trust|museum|library|sons|brothers|airlines|insurance|logistics|pharma|university)\.?$/iu;
/** What is put behind a company's name and a comma. */
const SUFFIX = /^(?:inc|ltd|limited|llc|llp|plc|corp|co|gmbh|s\.?a|b\.?v|pvt\.?\sltd|s\.\s?r\.\s?o)\.?$/iu;
const NOISE =
	/^(?:\(?(?:full|part)[- ]?time\)?|permanent|contract(?:or)?|temporary|fixed[- ]term|self[- ]employed|hybrid|vollzeit|teilzeit|unbefristet|befristet|(?:c?gpa|grade|note|abschlussnote|average)(?![\p{L}]).{0,40}|\d{1,2}\s?(?:yrs?|years?|mos?|months?|jahre?|monate?).{0,20}|expected|graduated|graduation|degree|dates?|thesis:.*|with (?:honou?rs|distinction))$/iu;

/** Whether words name what someone works as. */
export function namesRole(part: string): boolean {
	if (ROLE_PHRASE.test(part)) return true;
	return part
		.toLowerCase()
		.split(/[\s,/()&|-]+/)
		.some((word) => ROLES.has(word) || ROLE_ENDINGS.test(word));
}

export function namesDegree(part: string): boolean {
	return DEGREE.test(part);
}

export function namesSchool(part: string): boolean {
	return SCHOOL.test(part) || SCHOOL_CODE.test(part);
}

/** Whether words end like a company's name. */
export function namesCompany(part: string): boolean {
	return COMPANY.test(part);
}

/** "Inc.", "Ltd": a part of the name before its comma. */
export function isCompanySuffix(part: string): boolean {
	return SUFFIX.test(part);
}

/** Kinds of employment, marks, lengths of time: they stand in heads and name nothing. */
export function isNoise(part: string): boolean {
	return NOISE.test(part);
}

const LENGTH_OF_TIME = /^\(?\d{1,2}\s?(?:yrs?|years?|mos?|months?|jahre?|monate?)(?:,?\s\d{1,2}\s?(?:mos?|months?|monate?))?\)?$/i;

/** "6 years 2 months", "8 mos" and nothing else. */
export function isLengthOfTime(text: string): boolean {
	return LENGTH_OF_TIME.test(text);
}

/** Whether a line speaks of studies: a degree or a school. */
export function namesStudies(text: string): boolean {
	return namesDegree(text) || namesSchool(text);
}
