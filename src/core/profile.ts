/**
 * What the reader states of themselves, so that a posting's gates can be held against it. `null` and empty lists: not said.
 * @module
 */
import type { DegreeLevel, PayPeriod, SeniorityLevel, WorkMode } from './finding.ts';

export interface PayFloor {
	/** In plain units of the currency. */
	readonly amount: number;
	/** ISO 4217. */
	readonly currency: string;
	readonly period: PayPeriod;
}

export interface Profile {
	/** Years of experience; goes before what the résumé's dates add up to. */
	readonly years: number | null;
	/** Highest degree held. */
	readonly degree: DegreeLevel | null;
	/** Levels looked for; empty: any. */
	readonly levels: readonly SeniorityLevel[];
	/** Where the reader may work without a sponsor, as ISO 3166-1 alpha-2. */
	readonly mayWorkIn: readonly string[];
	/** Citizenships, as ISO 3166-1 alpha-2. */
	readonly citizenOf: readonly string[];
	/** Needs a sponsor for a visa, now or later. */
	readonly needsSponsor: boolean | null;
	readonly hasClearance: boolean | null;
	readonly hasDrivingLicence: boolean | null;
	/** Spoken languages, as ids of the lexicon. */
	readonly languages: readonly string[];
	/** Work modes that are acceptable; empty: any. */
	readonly modes: readonly Exclude<WorkMode, 'unknown'>[];
	/** Towns, regions or countries the reader can work in, as written. */
	readonly places: readonly string[];
	readonly wouldRelocate: boolean | null;
	/** On call, shifts, nights or weekends. */
	readonly acceptsOnCall: boolean | null;
	/** The most travel that is acceptable, in per cent of the time. */
	readonly mostTravel: number | null;
	readonly payFloor: PayFloor | null;
	/** Kinds of red flag that the reader never accepts. */
	readonly dealBreakers: readonly string[];
}

/** Nothing said. */
export const EMPTY_PROFILE: Profile = {
	years: null,
	degree: null,
	levels: [],
	mayWorkIn: [],
	citizenOf: [],
	needsSponsor: null,
	hasClearance: null,
	hasDrivingLicence: null,
	languages: [],
	modes: [],
	places: [],
	wouldRelocate: null,
	acceptsOnCall: null,
	mostTravel: null,
	payFloor: null,
	dealBreakers: [],
};
