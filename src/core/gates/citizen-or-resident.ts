/**
 * Citizens and permanent residents.
 * @module
 */
import { GAP, NATION, US } from './nations.ts';
import { defineSentenceRule } from './sentence-rule.ts';

const RESIDENT = '(?:green ?-?cards?(?: holders?)?|gc\\b(?: holders?)?|(?:lawful |legal )?permanent residen(?:ts?|ce|cy)|lprs?\\b|prs?\\b|residents?)';

export const CITIZEN_OR_RESIDENT = defineSentenceRule({
	id: 'citizen-or-resident',
	kind: 'citizenship-required',
	needles: ['singaporeans', 'prs', 'citizen', 'usc', 'green card', 'permanent residen'],
	says: [
		new RegExp(
			`\\b(?:must|only|need to|have to|has to|required|requires|open to|restricted to|limited to|reserved for|accepting|considering|looking for|require)\\b${GAP}{0,40}?\\b(?:${NATION}[\\s-]){0,2}citizens?(?:hip)?\\b[^.;]{0,16}?(?:,|/|\\bor\\b|\\band\\b|&)[^.;]{0,20}?${RESIDENT}`,
		),
		new RegExp(`\\b(?:${NATION}[\\s-]){1,2}citizens?(?:hip)?\\b[^.;]{0,16}?(?:,|/|\\bor\\b|\\band\\b|&)[^.;]{0,20}?${RESIDENT}[^.;]{0,12}?\\b(?:only|required|must|mandatory)\\b`),
		new RegExp(
			`\\b(?:proof|evidence) of (?:${NATION}[\\s-]){0,2}citizenship\\b[^.;]{0,16}?(?:,|/|\\bor\\b|&)[^.;]{0,20}?${RESIDENT}[^.;]{0,12}?\\b(?:needed|required|necessary|requested|must|mandatory)\\b`,
		),
		/\bgc\s?(?:\/|or|and|&|,)\s?(?:us )?citizens?\b(?: only)?/,
		/\b(?:usc|us ?c)\s?(?:\/|or|and|&|,)\s?gc\b(?: ?\(?(?:holders? )?only)?/,
		new RegExp(`^\\W{0,4}(?:${US}[\\s-])citizens?(?:hip)? (?:or|and) [^.;]{0,20}?${RESIDENT}`),
		/\bsingaporeans?(?: citizens?)? ?(?:\/|,|and|or|&)+ ?(?:singapore )?(?:prs?|permanent residents?)\b[^.;]{0,12}?\bonly\b|\bonly singaporeans?\b/,
		/\bgreen cards?(?: holders?)? (?:only|required)\b|\bpermanent residen(?:cy|ce|ts?) (?:is |only|are )?(?:required|only|mandatory)?(?:required|only)\b/,
	],
	unless:
		/\b(?:encouraged to apply|welcome to apply|not (?:required|limited)|(?:not|n't) (?:have|need|required) to (?:be|have|hold)|(?:h-?4|l-?2|opt|cpt|any|all) ?-?eads?|citizenship status|citizenship,)/,
	notAsWish: true,
});
