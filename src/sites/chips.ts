/**
 * The short facts that sites set beside a title without saying which is which: pay, place of work, kind of contract, date, applicants.
 * In the languages that the sites are used in most.
 * @module
 */

const CHIP_LENGTH_MAX = 120;

const CURRENCY =
	/[$€£¥₹₩₪₺₽₫฿₱₴]|(?:^|[\s\d])(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|SGD|HKD|JPY|CNY|KRW|TWD|VND|THB|IDR|MYR|PHP|PKR|PLN|CZK|HUF|RON|BGN|UAH|RUB|TRY|SEK|NOK|DKK|ISK|BRL|MXN|ARS|CLP|COP|PEN|ZAR|NGN|KES|EGP|AED|SAR|QAR|ILS|Rs|kr|zł|Kč)(?![\p{L}])/u;
const PER_TIME =
	/\d\s*k?\s*(?:\/\s?(?:yr|hr|mo|wk|year|hour|month|week|day)\b|(?:an?|per|pro|par|por|al|je)\s+(?:hour|day|week|month|year|annum|stunde|tag|woche|monat|jahr|heure|jour|mois|an|hora|día|mes|año|mese|anno)\b)/iu;
const WORK_MODE =
	/(?:^|[\s(])(?:remote|hybrid|on-?site|in[- ]person|in[- ]office|work(?:ing)? from home|home[- ]?office|homeoffice|fernarbeit|vor ort|präsenz|télétravail|à distance|hybride|sur site|présentiel|remoto|en remoto|teletrabajo|híbrido|presencial|da remoto|ibrido|in sede|thuiswerken|op locatie|zdalna|hybrydowa|stacjonarna)(?![\p{L}])/iu;
const EMPLOYMENT =
	/(?:^|[\s(])(?:full[- ]?time|part[- ]?time|contract(?:or)?|temporary|temp-to-hire|permanent|fixed[- ]term|internship|intern|apprenticeship|freelance|volunteer|casual|seasonal|per diem|vollzeit|teilzeit|festanstellung|unbefristet|befristet|praktikum|werkstudent|minijob|ausbildung|freiberuflich|temps plein|temps partiel|cdi|cdd|intérim|alternance|stage|tiempo completo|jornada completa|media jornada|tiempo parcial|contrato|indefinido|prácticas|tempo pieno|tempo parziale|tempo indeterminato|tempo determinato|tirocinio|voltijd|deeltijd|vast contract|tempo integral|meio período|efetivo|estágio|pełny etat)(?![\p{L}])/iu;
const APPLICANTS = /applica|applied|clicked apply|bewerb|candidat|postul|solicit|sollicit|kandydat|aplikac|ansökn|sökande|ansøg|søker|søkere|başvur/iu;
const REPOSTED = /(?<!\p{L})(?:reposted|re-posted|erneut|neu veröffentlicht|republi|de nouveau|vuelto a publicar|publicado de nuevo|ripubblicat|opnieuw|republicad)/iu;
/** How long ago, as the sites write it: "2 weeks ago", "vor 3 Tagen", "il y a 1 mois". */
const AGE =
	/(?<!\p{L})(?:ago|just now|just posted|vor (?:\d|ein)|il y a|hace|há \d|geleden|temu|sedan|siden|önce|назад)(?!\p{L})|\d\P{N}*\sfa$|\d\s*\S{1,3}\s?(?:前|전)|^posted(?!\p{L})/iu;
const CLOSED =
	/no longer accepting applications|not accepting applications|job (?:has )?expired|no longer available|position (?:has been|is) (?:filled|closed)|applications (?:are )?closed|keine bewerbungen mehr|bewerbungen werden nicht mehr|nicht mehr verfügbar|stellenanzeige ist abgelaufen|n[’']accepte plus de candidatures|offre (?:a )?expiré|ya no se aceptan|no se aceptan solicitudes|non accetta più candidature|niet meer mogelijk om te solliciteren|não aceita mais candidaturas|nie przyjmuje już|tar inte längre emot ansökningar/iu;

export interface Chips {
	readonly payLine: string | null;
	readonly workMode: string | null;
	readonly employmentType: string | null;
}

/** Sorts short facts by what they are. The first of a kind counts; what is none of them (benefits, skills) is left out. */
export function sortChips(texts: Iterable<string>): Chips {
	let payLine: string | null = null;
	let workMode: string | null = null;
	let employmentType: string | null = null;
	for (const text of [...texts].flatMap(splitPayAndType)) {
		if (text === '' || text.length > CHIP_LENGTH_MAX) continue;
		if (isPay(text)) payLine ??= text;
		else if (isEmploymentType(text)) employmentType ??= text;
		else if (isWorkMode(text)) workMode ??= text;
	}
	return { payLine, workMode, employmentType };
}

/** Without the dash before it; "$20 an hour - Full-time" is two. */
function splitPayAndType(chip: string): string[] {
	const text = chip.replace(/^\s*[-–·•]\s+/u, '').trim();
	const [, pay, type] = /^(.*\S)\s+[-–·•]\s+(\D+)$/u.exec(text.slice(0, CHIP_LENGTH_MAX)) ?? [];
	return pay && type && isPay(pay) && isEmploymentType(type) ? [pay, type] : [text];
}

export function isPay(text: string): boolean {
	return /\d/u.test(text) && (CURRENCY.test(text) || PER_TIME.test(text));
}

export function isEmploymentType(text: string): boolean {
	return EMPLOYMENT.test(text);
}

export function isWorkMode(text: string): boolean {
	return WORK_MODE.test(text);
}

/** The place of work that a location ends with or begins with: "Leeds, England (Hybrid)", "Remote in Austin, TX"; `null` if it names none. */
export function workModeOfLocation(location: string | null): string | null {
	return (location && WORK_MODE.exec(location)?.[0].replace(/^[\s(]/u, '')) || null;
}

export function isApplicants(text: string): boolean {
	return APPLICANTS.test(text);
}

/** Whether a part of a line says when the job was posted. */
export function isPosted(text: string): boolean {
	return AGE.test(text) || REPOSTED.test(text);
}

export function isReposted(posted: string | null): boolean {
	return posted !== null && REPOSTED.test(posted);
}

/** Whether a line says that no more applications are taken. */
export function saysClosed(text: string): boolean {
	return CLOSED.test(text);
}

/** The parts of a line between middle dots. */
export function splitAtDots(line: string): string[] {
	return line
		.split(/\s*[·•]\s*/u)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
