/**
 * Working hours tied to a time zone.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

const ZONE =
	'(?:est|edt|et|cst|cdt|ct|mst|mt|pst|pdt|pt|gmt|utc|cet|cest|bst|ist|aest|sgt|jst|eastern|central|mountain|pacific|us|u\\.s\\.|uk|european|eu|american|north american|indian|emea|apac)';

export const TIME_ZONE = defineSentenceRule({
	id: 'time-zone',
	kind: 'time-zone',
	needles: ['time zone', 'timezone', 'time-zone', 'zeitzone', 'hours', 'overlap', 'gmt', 'utc'],
	says: [
		new RegExp(
			`\\b(?:${ZONE}(?: standard)?(?: ?[/&,] ?| or | and )?){1,3}(?: time)?(?: ?\\([\\w+ -]{2,12}\\))? ?(?:time[ -]?zones?|working hours|business hours|office hours|core hours)\\b`,
		),
		/\b(?:overlap|work|working|available|availability|align\w{0,4}|within|between|in|located|based)\b[^.;]{0,60}?\b(?:time[ -]?zones?)\b/,
		/\b(?:gmt|utc|cet|est|pst) ?(?:[+-]|±|\+\/-) ?\d{1,2}\b/,
		new RegExp(`\\b(?:overlap|work(?:ing)?|available|availability)\\b[^.;]{0,40}?\\b(?:during|with|in|to) (?:${ZONE}) (?:hours|time|working hours|business hours)\\b`),
	],
	unless:
		/\b(?:across (?:\w+ ){0,3}time[ -]?zones|multiple time[ -]?zones|different time[ -]?zones|various time[ -]?zones|all time[ -]?zones|any time[ -]?zone|(?:many|several|\d+\+?) time[ -]?zones|respect(?:ing|ful)?|regardless of time|submit|apply by|deadline|applications?|closing|interviews?)\b/,
	notIn: ['about-company', 'legal', 'pay-benefits', 'process'],
});
