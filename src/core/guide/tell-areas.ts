/**
 * Which areas a duty line lies in: by what is worked on and what is done with it, and by the skills it names.
 * @module
 */
import type { Span } from '../posting.ts';
import { Phrases } from '../text/phrases.ts';
import { splitWords, type Words } from '../text/words.ts';
import type { DutyAreaLexicon, DutyAreaSigns } from './areas.ts';
import { stemOf, stemWords } from './stems.ts';
import type { SurveyedLine } from './survey.ts';
import type { DutyArea } from './types.ts';

interface CompiledSigns {
	readonly area: DutyArea;
	readonly verbs: ReadonlySet<string> | null;
}

interface CompiledAreas {
	/** `null`: neutral. */
	readonly things: Phrases<CompiledSigns | null>;
	readonly people: ReadonlySet<string>;
	readonly verbs: ReadonlySet<string>;
	readonly skills: ReadonlyMap<string, DutyArea>;
}

/** How much of a line lies in an area (all parts add up to 1), and by which of its words that was told. */
export interface AreaPart {
	readonly area: DutyArea;
	readonly part: number;
	readonly told: readonly Span[];
}

/** How far before a thing its verb may stand, in words that tell something. */
const VERB_REACH = 9;
const THING_POINTS = 1;
const SKILL_POINTS = 0.5;
/** An area with less than this share of the strongest one's points is named in passing. */
const IN_PASSING = 0.5;

const cache = new WeakMap<DutyAreaLexicon, CompiledAreas>();

/** The areas of a line, the strongest first; empty where nothing tells one. */
export function tellAreas(line: SurveyedLine, areas: DutyAreaLexicon): AreaPart[] {
	const compiled = compileAreas(areas);
	const points = new Map<DutyArea, { points: number; told: Span[] }>();
	const add = (area: DutyArea, worth: number, place: Span) => {
		const known = points.get(area) ?? { points: 0, told: [] };
		known.points += worth;
		known.told.push({ start: place.start, end: place.end });
		points.set(area, known);
	};
	const claimed = addThings(line.stemmed, compiled, add);
	const named = new Set<string>();
	for (const { id, mention } of line.skills) {
		const area = compiled.skills.get(id);
		if (!area || named.has(id) || claimed.some((span) => span.start < mention.end && mention.start < span.end)) continue;
		named.add(id);
		add(area, SKILL_POINTS, mention);
	}
	return shareOut(points);
}

/** Adds a point for each different thing that is worked on; gives the places that things take. */
function addThings(stemmed: Words, { things, verbs, people }: CompiledAreas, add: (area: DutyArea, worth: number, place: Span) => void): Span[] {
	const claimed: Span[] = [];
	const seen = new Set<string>();
	for (let at = 0; at < stemmed.count; at++) {
		const matches = things.matchesAt(stemmed, at);
		if (matches.length === 0) continue;
		const done = verbsBefore(stemmed, at, verbs);
		// The longest says what the thing is, unless nothing is done with it that tells an area: "clean data from stores".
		const match = matches.find(({ values }) => values.includes(null) || holdingOf(values, done).length > 0) ?? (matches[0] as (typeof matches)[number]);
		const place = { start: stemmed.start[at] as number, end: stemmed.end[match.last] as number };
		// "Software engineers": whom one works with, not what one works on.
		const isPerson = people.has(stemmed.lower[match.last + 1] ?? '') && !people.has(stemmed.lower[match.last] as string);
		const holding = isPerson || match.values.includes(null) ? [] : holdingOf(match.values, done);
		const key = stemmed.lower.slice(at, match.last + 1).join(' ');
		for (const area of new Set(holding.map((one) => one.area))) {
			if (seen.has(`${area} ${key}`)) continue;
			seen.add(`${area} ${key}`);
			add(area, THING_POINTS, place);
		}
		if (holding.length > 0 || (!isPerson && match.values.includes(null))) claimed.push(place);
		at = match.last;
	}
	return claimed;
}

/** The signs that hold: those of the verbs that stand there, else those that need none. */
function holdingOf(values: readonly (CompiledSigns | null)[], done: readonly string[]): CompiledSigns[] {
	const signs = values.filter((one) => one !== null);
	const withVerb = signs.filter(({ verbs }) => verbs && done.some((verb) => verbs.has(verb)));
	return withVerb.length > 0 ? withVerb : signs.filter(({ verbs }) => verbs === null);
}

/** The nearest verb before a thing, with those it is joined to: "train, evaluate and deploy ML models". */
function verbsBefore(stemmed: Words, thing: number, verbs: ReadonlySet<string>): string[] {
	let at = thing - 1;
	while (at >= 0 && at >= thing - VERB_REACH && !verbs.has(stemmed.lower[at] as string)) at--;
	const found: string[] = [];
	for (; at >= 0 && at >= thing - VERB_REACH && verbs.has(stemmed.lower[at] as string); at--) found.push(stemmed.lower[at] as string);
	return found;
}

function shareOut(points: ReadonlyMap<DutyArea, { readonly points: number; readonly told: readonly Span[] }>): AreaPart[] {
	const most = Math.max(0, ...[...points.values()].map((one) => one.points));
	const kept = [...points].filter(([, one]) => one.points >= most * IN_PASSING);
	const sum = kept.reduce((total, [, one]) => total + one.points, 0);
	return kept.map(([area, one]) => ({ area, part: one.points / sum, told: one.told })).sort((a, b) => b.part - a.part);
}

function compileAreas(areas: DutyAreaLexicon): CompiledAreas {
	let compiled = cache.get(areas);
	if (!compiled) {
		const things = new Phrases<CompiledSigns | null>();
		for (const signs of areas.signs) {
			const own: CompiledSigns = { area: signs.area, verbs: verbStems(signs) };
			for (const thing of new Set(signs.things.map(stemPhrase))) things.add(thing, own);
		}
		for (const thing of new Set(areas.neutral.map(stemPhrase))) things.add(thing, null);
		compiled = {
			things,
			people: new Set(areas.people.map(stemOf)),
			verbs: new Set(areas.signs.flatMap((signs) => [...(verbStems(signs) ?? [])])),
			skills: new Map(areas.skills.flatMap(({ area, ids }) => ids.map((id) => [id, area] as const))),
		};
		cache.set(areas, compiled);
	}
	return compiled;
}

function verbStems({ verbs }: DutyAreaSigns): ReadonlySet<string> | null {
	return verbs ? new Set(verbs.map(stemOf)) : null;
}

function stemPhrase(phrase: string): string {
	const words = splitWords(phrase);
	return stemWords(words, 0, words.count).lower.join(' ');
}
