/**
 * "U.S. person" in the sense of the export rules (ITAR, EAR): citizens, permanent residents, refugees and asylees; wider than citizens.
 * @module
 */
import { US } from './nations.ts';
import { defineSentenceRule } from './sentence-rule.ts';

export const US_PERSON = defineSentenceRule({
	id: 'us-person',
	kind: 'us-person',
	needles: ['person', 'itar', 'export control', 'export administration', 'export-control'],
	says: [
		new RegExp(`\\b(?:must|need to|required to|only|requires?|restricted to|limited to|status as|qualify as|considered|be|are)\\b[^.;]{0,40}?\\b${US}[\\s-]persons?\\b`),
		new RegExp(`\\b${US}[\\s-]persons?(?: status)?(?: (?:is|are))? (?:required|only)\\b`),
		/\b(?:itar|ear|export[- ]controls?|international traffic in arms|export administration regulations)\b[^.;]{0,120}?\b(?:must|required?s?|restrict\w{0,4}|eligib\w{1,6}|only|licen[cs]e|authori[sz]ation|subject to)\b/,
		/\b(?:subject to|comply with|compliance with|due to|because of|in accordance with|under|pursuant to)\b[^.;]{0,40}?\b(?:itar|u\.?s\.? export[- ]controls?|export[- ]control (?:laws|regulations|restrictions)|international traffic in arms)\b/,
	],
	unless: /\b(?:experience (?:with|in)|knowledge of|familiar\w{0,4} with|in[- ]person)\b/,
	notIn: ['about-company', 'preferred'],
});
