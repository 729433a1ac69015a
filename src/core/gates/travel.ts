/**
 * Much travel: a quarter of the time and up, or "extensive". Less is no gate.
 * @module
 */
import type { Params } from '../finding.ts';
import { defineSentenceRule } from './sentence-rule.ts';

const TRAVEL_PERCENT_MIN = 25;
const PERCENT = '(?:(\\d{1,3})\\s?%?\\s?(?:-|–|—|to)\\s?)?(\\d{1,3})\\s?(?:%|percent|per cent)';

export const TRAVEL = defineSentenceRule({
	id: 'travel',
	kind: 'travel',
	needles: ['travel', 'reisebereitschaft', 'dienstreise', 'reisetätigkeit', 'reiseanteil'],
	label: /^\W{0,4}(?:[\w ]{0,12} )?travel(?: requirements?| required| expectations?| percentage| amount| involved| needed)?\W{0,3}$/,
	says: [
		new RegExp(`\\btravel\\w{0,5}\\b[^.;%]{0,70}?${PERCENT}`),
		new RegExp(`${PERCENT}\\+?[^.;%]{0,40}?\\btravel\\w{0,5}\\b`),
		new RegExp(`\\b(?:reisebereitschaft|reisetätigkeit|reiseanteil|dienstreisen)\\b[^.;%]{0,40}?${PERCENT}`),
		/\b(?:extensive(?:ly)?|heavy|heavily|frequent(?:ly)?|significant|substantial|considerable|constant(?:ly)?)\s(?:(?:domestic|international|global|business|client|overnight|regional|national|and|or|air|amounts? of)\s){0,4}travel(?:l?ing)?\b/,
		/\b(?:willing|able|ready|required|expected|must|need|flexib\w{2,5}|opportunity)(?: to)? travel (?:\w+ ){0,3}(?:extensively|frequently|heavily|regularly overnight|most of the time)\b/,
		/\btravel\w{0,5}\b[^.;]{0,40}?\b(?:[1-4]|one|two|three)(?:\s?(?:-|–|to)\s?(?:\d|two|three|four))? weeks? (?:a|per|each|every) month\b|\btravel\w{0,5}\b(?![^.;]{0,40}\b(?:office|hub|hq|headquarters|campus)\b)[^.;]{0,40}?\b(?:[2-5]|two|three|four)(?:\s?(?:-|–|to)\s?(?:\d|three|four|five))? days? (?:a|per|each|every) week\b/,
		/\b(?:half|most|two thirds|a third|the majority) of (?:your|the|each) (?:time|week|working time|month|year|days)\b[^.;]{0,24}?\btravel\w{0,5}/,
		/\btravel\w{0,5} (?:for )?(?:about |around |roughly |up to )?(?:half|most|a third|two thirds) of (?:your|the) (?:time|week|month|year)/,
		/\btravel(?:l?ing)?(?: (?:is|will be|required|requirement))?\W{1,3}(?:extensive|frequent|heavy|significant)\b/,
	],
	unless:
		/\b(?:travel (?:industry|agency|agencies|company|companies|platform|brand|brands|tech|technology|products?|booking|market|bookings|sector|discounts?|insurance|experience|marketplace|website|site|data|allowance|reimbursement|customers?)|(?:don't|do not|not) require(?:s|d)? (?:\w+ )?travel|no travel|travel is not|less than \d{1,2}|travell?ers|revenue|growth|discount)\b/,
	notIn: ['about-company'],
	params: (match): Params | null => {
		const percent = Number(match[2] ?? Number.NaN);
		if (Number.isNaN(percent)) return {};
		return percent >= TRAVEL_PERCENT_MIN && percent <= 100 ? { percent } : null;
	},
});
