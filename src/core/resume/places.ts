/**
 * Whether a few words name a place: "Berlin, Germany", "Chicago, IL", "Remote".
 * @module
 */
import { namesCompany, namesRole, namesSchool } from './head-words.ts';

const US_STATES = 'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc';
const OTHER_CODES = 'uk usa us uae eu bc ab on qc sk mb ns nb nsw vic qld tas act nt';
const COUNTRIES =
	'argentina,australia,austria,bangladesh,belgium,brazil,bulgaria,canada,chile,china,colombia,croatia,czech republic,czechia,denmark,egypt,england,estonia,ethiopia,finland,' +
	'france,germany,ghana,greece,hong kong,hungary,iceland,india,indonesia,iran,ireland,israel,italy,japan,jordan,kenya,latvia,lebanon,lithuania,luxembourg,malaysia,mexico,' +
	'morocco,nepal,netherlands,the netherlands,new zealand,nigeria,northern ireland,norway,pakistan,peru,philippines,poland,portugal,qatar,romania,russia,saudi arabia,scotland,' +
	'serbia,singapore,slovakia,slovenia,south africa,south korea,korea,spain,sri lanka,sweden,switzerland,taiwan,thailand,tunisia,turkey,türkiye,ukraine,united arab emirates,' +
	'united kingdom,united states,united states of america,uruguay,vietnam,wales,deutschland,österreich,schweiz,frankreich,italien,spanien,niederlande,polen,ungarn,' +
	'alabama,alaska,arizona,california,colorado,connecticut,florida,georgia,illinois,indiana,maryland,massachusetts,michigan,minnesota,new jersey,new york,north carolina,ohio,' +
	'oregon,pennsylvania,texas,utah,virginia,washington,wisconsin,ontario,quebec,british columbia,alberta,karnataka,maharashtra,tamil nadu,telangana,delhi,kerala,gujarat,' +
	'west bengal,uttar pradesh,haryana,bayern,hessen,sachsen,baden-württemberg,nrw,nordrhein-westfalen';
/** Cities that stand in résumés without their country. Not complete, and need not be. */
const CITIES =
	'amsterdam,ankara,antwerp,athens,atlanta,austin,bangalore,bengaluru,barcelona,basel,beijing,belgrade,berlin,bern,bielefeld,birmingham,bochum,bogotá,bologna,bonn,boston,bratislava,' +
	'braunschweig,bremen,brisbane,bristol,brno,brussels,bucharest,budapest,buenos aires,cairo,cambridge,cape town,cardiff,chemnitz,chennai,chicago,cologne,copenhagen,cork,dallas,' +
	'darmstadt,denver,dortmund,dresden,dubai,dublin,duisburg,düsseldorf,edinburgh,eindhoven,erfurt,erlangen,essen,frankfurt,frankfurt am main,freiburg,gdańsk,geneva,glasgow,göttingen,' +
	'gothenburg,graz,gurgaon,gurugram,halle,hamburg,hanoi,hannover,hanover,heidelberg,helsinki,houston,hyderabad,innsbruck,istanbul,jakarta,jena,johannesburg,karlsruhe,kassel,kiel,' +
	'köln,krakow,kraków,kyiv,lagos,lahore,lausanne,leeds,leipzig,lima,linz,lisbon,liverpool,ljubljana,london,los angeles,luzern,lyon,madrid,magdeburg,mainz,manchester,manila,mannheim,' +
	'marseille,melbourne,mexico city,miami,milan,minneapolis,montreal,moscow,mumbai,münchen,munich,münster,nairobi,new delhi,new york city,nuremberg,nürnberg,oslo,ottawa,oxford,paris,' +
	'philadelphia,phoenix,pittsburgh,porto,portland,potsdam,poznań,prague,pune,regensburg,reykjavik,riga,rome,rostock,rotterdam,salzburg,san diego,san francisco,san jose,santiago,' +
	'são paulo,seattle,seoul,shanghai,shenzhen,sofia,st. gallen,stockholm,stuttgart,sydney,taipei,tallinn,tel aviv,the hague,tokyo,toronto,toulouse,turin,utrecht,valencia,vancouver,' +
	'vienna,vilnius,warsaw,wien,wiesbaden,wrocław,wuppertal,würzburg,zagreb,zurich,zürich';
const MODES = 'remote,hybrid,on-site,onsite,online,worldwide,home office,homeoffice';
const REGIONS = new Set([...US_STATES.split(' '), ...OTHER_CODES.split(' '), ...COUNTRIES.split(',')]);
const MODE_NAMES = new Set(MODES.split(','));
/** What stands before them is no city. */
const CITY_STATES = new Set('singapore,hong kong,luxembourg,qatar'.split(','));
const LONE_PLACES = new Set(['uk', 'usa', 'us', 'uae', ...COUNTRIES.split(','), ...CITIES.split(','), ...MODE_NAMES]);
const NAME = /^\p{Lu}[\p{L}.'’ -]{0,40}$/u;
const MAX_CHARS = 70;

/** "City, Region", a country, or "Remote". Of cities without their country only well-known ones are told from companies. */
export function isPlace(text: string): boolean {
	if (text.length > MAX_CHARS) return false;
	const parts = text
		.replace(/\([^()]*\)/g, '')
		.replace(/\s(?:\d{4,6}|[-–])(?=$|,)/g, '')
		.split(/[,/]\s*|\s[-–]\s/)
		.map((part) => part.trim());
	const last = (parts.at(-1) as string).toLowerCase().replace(/\.$/, '');
	if (parts.length === 1) return LONE_PLACES.has(last);
	if (parts.length > 4 || parts.some((part) => isPhrase(part) || namesCompany(part) || namesSchool(part) || namesRole(part))) return false;
	// "Acme, Berlin, Germany" is a place and more.
	if (parts.length > 2 && !REGIONS.has((parts.at(-2) as string).toLowerCase())) return false;
	return (
		(!(CITY_STATES.has(last) || MODE_NAMES.has(last)) || LONE_PLACES.has((parts.at(-2) as string).toLowerCase())) &&
		(REGIONS.has(last) || MODE_NAMES.has(last) || parts.slice(0, -1).every((part) => LONE_PLACES.has(part.toLowerCase()))) &&
		parts.slice(0, -1).every((part) => NAME.test(part))
	);
}

/** "Bureau of Statistics" is none of the places that have such a word. */
function isPhrase(part: string): boolean {
	return /\s(?:of|for|and|&)\s/.test(part) && !REGIONS.has(part.toLowerCase());
}

/**
 * Takes a place off the end: "Acme, Berlin, Germany" → "Acme". What is nothing but a place stays.
 * @param least So many parts are left at least: "Engineer, Acme, Singapore" holds three.
 */
export function stripPlace(text: string, least = 1): string {
	const dash = /\s[-–—]\s(?=[^–—]+$)/.exec(text);
	const tail = dash ? text.slice(dash.index + dash[0].length) : '';
	if (dash && least === 1 && isPlace(tail)) return text.slice(0, dash.index);
	let parts = text.split(/,\s+/);
	for (;;) {
		const pair = parts.length >= least + 2 && isPlace(parts.slice(-2).join(', '));
		const lone = parts.length > least && isPlace(parts.at(-1) as string);
		if (!pair && !lone) return parts.join(', ');
		parts = parts.slice(0, pair ? -2 : -1);
	}
}
