/**
 * Lifting, standing, climbing.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

export const PHYSICAL_DEMANDS = defineSentenceRule({
	id: 'physical-demands',
	kind: 'physical-demands',
	needles: ['lift', 'pounds', 'lbs', 'stand', 'stoop', 'climb', 'physical', 'kneel'],
	says: [
		/\b(?:lift(?:ing)?|carry(?:ing)?|push(?:ing)?|move|pull(?:ing)?)\b[^.;]{0,50}?\b\d{1,3}\s?(?:\+|-|–|to \d{1,3})?\s?(?:lbs?|pounds?|kg|kilos?|kilograms?)\b/,
		/\b\d{1,3}\s?(?:lbs?|pounds?|kg)\b[^.;]{0,30}?\b(?:lift|carry|push|pull)\w{0,3}\b/,
		/\b(?:stand(?:ing)?|sit(?:ting)?|walk(?:ing)?)\b[^.;]{0,40}?\b(?:for (?:long|extended|prolonged) (?:periods?|hours|time)|for (?:up to )?\d{1,2} hours|prolonged periods?|all day)\b/,
		/\bprolonged (?:periods? of )?(?:standing|sitting|walking)\b/,
		/\b(?:stoop(?:ing)?|kneel(?:ing)?|crouch(?:ing)?|crawl(?:ing)?|climb(?:ing)?)(?:,| and| or|\/) ?(?:\w+,? ){0,4}(?:stoop|kneel|crouch|crawl|climb|bend|ladder)\w{0,4}\b/,
		/\bphysically (?:demanding|fit|able to)\b|\bphysical (?:demands?|requirements?) (?:of (?:the|this)|include|:)/,
	],
	unless: /\b(?:heavy lifting for|lift (?:conversion|revenue|metrics)|stand (?:out|up|behind|for)|reasonable accommodation\w{0,1} (?:may|will) be made to enable)\b/,
	notIn: ['about-company', 'pay-benefits'],
});
