/**
 * Much travel: a quarter of the time and up, or "extensive". Less is no gate.
 * @module
 */
import type { Params } from '../finding.ts';
import { defineSentenceRule } from './sentence-rule.ts';

const TRAVEL_PERCENT_MIN = 25;
const PERCENT = '(?:(\\d{1,3})\\s?%?\\s?(?:-|–|—|to)\\s?)?(\\d{1,3})\\s?(?:%|percent|per cent)';

const AWAY =
	"(?:on the road|away from (?:home|your family)|away on (?:site|business|travel)|away at (?:client|customer) sites?|at (?:client|customer)s?(?:'s?)? (?:sites?|premises|offices?)|on[- ]site (?:at|with) (?:our )?(?:client|customer)s?)";
const SHARE = '(?:half|most|a third|one third|two thirds|the majority|three quarters|a quarter)';

export const TRAVEL = defineSentenceRule({
	id: 'travel',
	kind: 'travel',
	needles: ['travel', 'reisebereitschaft', 'dienstreise', 'reisetätigkeit', 'reiseanteil', 'on the road', 'away', 'overnight', 'fly to', 'flying', 'client', 'customer'],
	label: /^\W{0,4}(?:[\w ]{0,12} )?travel(?: requirements?| required| expectations?| percentage| amount| involved| needed)?\W{0,3}$/,
	says: [
		new RegExp(`\\btravel\\w{0,5}\\b[^.;%]{0,70}?${PERCENT}`),
		new RegExp(`${PERCENT}\\+?[^.;%]{0,40}?\\btravel\\w{0,5}\\b`),
		new RegExp(`\\b(?:reisebereitschaft|reisetätigkeit|reiseanteil|dienstreisen)\\b[^;%]{0,40}?${PERCENT}`),
		new RegExp(`\\b${AWAY}\\b[^.;%]{0,24}?${PERCENT}`),
		/\b(?:extensive(?:ly)?|heavy|heavily|frequent(?:ly)?|significant|substantial|considerable|constant(?:ly)?)\s(?:(?:domestic|international|global|business|client|overnight|regional|national|and|or|air|amounts? of)\s){0,4}travel(?:l?ing)?\b/,
		/\b(?:willing|able|ready|required|expected|must|need|flexib\w{2,5}|opportunity)(?: to)? travel (?:\w+ ){0,3}(?:extensively|frequently|heavily|regularly overnight|most of the time)\b/,
		/\btravel\w{0,5}\b[^.;]{0,40}?\b(?:[1-4]|one|two|three)(?:\s?(?:-|–|to)\s?(?:\d|two|three|four))? weeks? (?:a|per|each|every) month\b|\btravel\w{0,5}\b(?![^.;]{0,40}\b(?:office|hub|hq|headquarters|campus)\b)[^.;]{0,40}?\b(?:[2-5]|two|three|four)(?:\s?(?:-|–|to)\s?(?:\d|three|four|five))? days? (?:a|per|each|every) week\b/,
		/\bweekly (?:\w+ )?travel(?:l?ing)?\b(?! (?:report|deals?|newsletter|expens\w+|budget|updates?|data|forecast))|\btravel\w{0,5} (?:weekly|every week|each week|monday\s?(?:-|–|to|through)\s?(?:thursday|friday))\b/,
		/\b(?:half|most|two thirds|a third|the majority) of (?:your|the|each) (?:time|week|working time|month|year|days)\b[^.;]{0,24}?\btravel\w{0,5}/,
		/\btravel\w{0,5} (?:for )?(?:about |around |roughly |up to )?(?:half|most|a third|two thirds) of (?:your|the) (?:time|week|month|year)/,
		new RegExp(`\\b${AWAY}\\b[^.;]{0,24}?\\b${SHARE} of (?:your|the|each|every) (?:time|week|working time|month|year|days)\\b`),
		new RegExp(
			`\\b(?:${AWAY}|fly|flying|travel\\w{0,5})\\b[^.;]{0,24}?\\b(?:(?:[1-3]|one|two|three) weeks? (?:a month|(?:out )?of (?:every )?(?:two|three|four|[2-4])|in (?:every )?(?:two|three|four|[2-4]))|(?:every|each) (?:other|second) week|alternate weeks|(?:most|every) weeks?)\\b`,
		),
		/\b(?:frequent|regular|extensive|many|numerous) (?:overnight (?:stays?|trips?|travel)|nights away)\b|\b(?:[5-9]|1\d|2\d|five|six|seven|eight|nine|ten|twelve|fifteen) (?:\+ )?nights? (?:away )?(?:a|per|each|every) month\b/,
		/\b(?:monday|mon|tuesday)\s?(?:-|–|to|through|until)\s?(?:thursday|thurs?|friday|fri)\b[^.;]{0,16}? (?:at|with|on) (?:the |our |your |an? )?(?:client|customer)(?:'s|s'?)?(?: (?:sites?|offices?|premises|locations?)\b|,|\.|$)/,
		/\b(?:[3-5]|three|four|five) days? (?:a|per|each|every) week (?:at|on|with) (?:the |our |your |an? )?(?:client|customer)(?:'s|s'?)? (?:sites?|offices?|premises|locations?)\b/,
		/\btravel(?:l?ing)?(?: (?:is|will be|required|requirement))?\W{1,3}(?:extensive|frequent|heavy|significant)\b/,
	],
	unless:
		/\b(?:travel (?:industry|agency|agencies|company|companies|platform|brand|brands|tech|technology|products?|booking|market|bookings|sector|discounts?|insurance|experience|marketplace|website|site|data|allowance|reimbursement|customers?)|(?:don't|do not|not) require(?:s|d)? (?:\w+ )?travel|no travel|travel is not|less than \d{1,2}|travell?ers|travel[- ]times? (?:for|of|prediction|estimat\w{2,4}|between)|(?:predict|forecast)\w{0,3} (?:\w+ )?travel|(?:customers|users|guests|owners|riders|people|members|families) (?:who )?(?:are|spend|live)|give away|take away|straight away|right away|revenue|growth|discount)\b/,
	notIn: ['about-company'],
	params: (match): Params | null => {
		const percent = Number(match[2] ?? Number.NaN);
		if (Number.isNaN(percent)) return {};
		return percent >= TRAVEL_PERCENT_MIN && percent <= 100 ? { percent } : null;
	},
});
