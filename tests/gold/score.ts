/**
 * Holds readings against labels. A skill found matches a labelled one where a mention and the labelled words overlap by at least two fifths of the longer of the two;
 * soft, domain and spoken skills count on neither side. "Named" are skills with a name of their own, which leave less to taste than methods do.
 * @module
 */
import type { Span } from '../../src/core/posting.ts';
import type { Reading } from '../../src/core/reading.ts';

/** A posting with what a careful reader says it asks for. Quotes and surfaces stand in the text word for word. */
export interface LabelledPosting {
	readonly id: string;
	readonly board: string;
	readonly title: string;
	readonly company: string;
	readonly location: string;
	readonly text: string;
	readonly skills: readonly LabelledSkill[];
	readonly years: readonly { readonly min: number; readonly overall: boolean; readonly quote: string }[];
	readonly degree: { readonly level: string } | null;
	readonly seniority: string;
	readonly role: string;
	readonly pay: { readonly min: number; readonly max: number; readonly currency: string; readonly period: string; readonly quote: string } | null;
	readonly mode: string;
	readonly gates: readonly LabelledSign[];
	readonly flags: readonly LabelledSign[];
	readonly absent: readonly string[];
}

export interface LabelledSkill {
	readonly surface: string;
	readonly kind: string;
	readonly tier: string;
	/** Skills with the same number are alternatives of one another. */
	readonly any?: number;
}

export interface LabelledSign {
	readonly kind: string;
	readonly quote: string;
}

/** What counts of one figure. For what every posting has exactly one of, `wrong` and `missed` are the same cases. */
export interface Figure {
	right: number;
	wrong: number;
	missed: number;
}

const setOf = (words: string) => new Set(words.split(' '));
const NAMED = setOf('language framework tool platform certification');
const HARD = new Set([...NAMED, 'method']);
/** What labels are given for; a reading may say more, which is not scored. */
const GATES = setOf('sponsorship-refused sponsorship-offered citizenship-required clearance-required language-required license-required travel relocation-required oncall');
const FLAGS = setOf(
	'asks-for-money unpaid-work commission-only guaranteed-income chat-only-hiring sensitive-data vague-pay wide-pay-range junior-senior-years impossible-years tool-laundry-list many-roles research-and-production fast-paced wear-many-hats family-culture work-hard-play-hard always-on pressure rockstar thick-skin age-proxy gendered evergreen anonymous-employer training-bond unlimited-pto take-home immediate-joiner hollow-perks buzzwords',
);
const SILENCES = setOf('pay team duties requirements stack level mode monitoring production evaluation data-team');
const OVERLAP_MIN = 0.4;

/** F1 of a figure, 0 to 1; of what every posting has one of, the share that is right. */
export function shareOf({ right, wrong, missed }: Figure): number {
	return (2 * right) / (2 * right + wrong + missed || 1);
}

/** The figures of all postings together, by name. */
export function scoreReadings(pairs: readonly { readonly labels: LabelledPosting; readonly reading: Reading }[]): Map<string, Figure> {
	const figures = new Map<string, Figure>();
	const count: Count = (name, outcome) => {
		const figure = figures.get(name) ?? { right: 0, wrong: 0, missed: 0 };
		figure[outcome]++;
		figures.set(name, figure);
	};
	for (const { labels, reading } of pairs) {
		scoreSkills(labels, reading, count);
		scoreSigns(labels, reading, count);
		scoreFacts(labels, reading, count);
	}
	return figures;
}

type Count = (name: string, outcome: keyof Figure) => void;

function scoreSkills(labels: LabelledPosting, reading: Reading, count: Count) {
	const asked = labels.skills.map((skill) => ({ ...skill, spans: findOccurrences(labels.text, skill.surface) }));
	const found = new Map<LabelledSkill, Reading['skills'][number]>();
	const countAll = (outcome: keyof Figure, kind: string, tier: string) => {
		count('skills', outcome);
		if (NAMED.has(kind)) count('named', outcome);
		countTier(outcome, kind, tier);
	};
	const countTier = (outcome: keyof Figure, kind: string, tier: string) => {
		if (tier === 'mentioned') return;
		count(tier, outcome);
		if (NAMED.has(kind)) count(`${tier}+`, outcome);
	};
	for (const skill of reading.skills.filter(({ kind }) => HARD.has(kind))) {
		const candidates = asked.filter(({ spans }) => skill.mentions.some((mention) => spans.some((span) => isSamePlace(mention, span))));
		const free = candidates.find((candidate) => !found.has(candidate));
		if (free) found.set(free, skill);
		// A second name for words already taken is neither right nor wrong.
		else if (!candidates.length) countAll('wrong', skill.kind, skill.tier);
	}
	// A skill that is labelled soft and read as a method, say, is a matter of taste: it has its place above and counts for nothing.
	const scored = asked.filter(({ kind }) => HARD.has(kind));
	for (const label of scored) {
		const skill = found.get(label);
		if (!skill) {
			countAll('missed', label.kind, label.tier);
			continue;
		}
		if (skill.tier === label.tier) {
			countAll('right', label.kind, label.tier);
			count('tier', 'right');
			continue;
		}
		count('skills', 'right');
		if (NAMED.has(label.kind)) count('named', 'right');
		countOne('tier', false, count);
		countTier('missed', label.kind, label.tier);
		countTier('wrong', label.kind, skill.tier);
	}
	scoreGroups(
		scored.flatMap((label) => (found.has(label) ? [[label, found.get(label)!] as const] : [])),
		count,
	);
}

/** Alternatives, as pairs: of two skills that were found, whether one is asked for instead of the other. */
function scoreGroups(found: readonly (readonly [LabelledSkill, Reading['skills'][number]])[], count: Count) {
	for (const [at, [first, firstRead]] of found.entries()) {
		for (const [second, secondRead] of found.slice(at + 1)) {
			const asked = first.any !== undefined && first.any === second.any;
			const read = firstRead.group !== null && firstRead.group === secondRead.group;
			if (asked || read) count('groups', asked && read ? 'right' : read ? 'wrong' : 'missed');
		}
	}
}

function scoreSigns({ text, gates, flags, absent }: LabelledPosting, reading: Reading, count: Count) {
	const kindOf = ({ kind }: { readonly kind: string }) => kind;
	const readGates = reading.gates.filter(({ kind }) => GATES.has(kind));
	countSets('gates', gates, readGates, (label, gate) => label.kind === gate.kind && findOccurrences(text, label.quote).some((span) => overlapOf(span, gate) > 0), count);
	// A kind of flag counts once a posting, however often it is quoted.
	const readFlags = new Set(reading.redFlags.map(kindOf).filter((kind) => FLAGS.has(kind)));
	countSets('flags', [...new Set(flags.map(kindOf))], [...readFlags], isSame, count);
	countSets(
		'absent',
		absent,
		reading.silences.map(kindOf).filter((kind) => SILENCES.has(kind)),
		isSame,
		count,
	);
}

function scoreFacts({ years, pay, degree, seniority, role, mode }: LabelledPosting, { facts }: Reading, count: Count) {
	countSets('years', years, facts.years, (label, fact) => label.min === fact.min && label.overall === fact.overall, count);
	const isSamePay = (label: NonNullable<typeof pay>, fact: NonNullable<typeof facts.pay>) =>
		label.min === fact.min && label.max === fact.max && label.currency === fact.currency && label.period === fact.period;
	countSets('pay', pay ? [pay] : [], facts.pay ? [facts.pay] : [], isSamePay, count);
	countOne('degree', degree?.level === facts.degree?.level, count);
	countOne('seniority', seniority === facts.seniority.value, count);
	countOne('role', role === facts.role.value, count);
	countOne('mode', mode === facts.mode.value, count);
}

function countOne(name: string, isRight: boolean, count: Count) {
	if (isRight) return count(name, 'right');
	count(name, 'wrong');
	count(name, 'missed');
}

function countSets<Label, Found>(name: string, labels: readonly Label[], found: readonly Found[], isMatch: (label: Label, found: Found) => boolean, count: Count) {
	const left = [...found];
	for (const label of labels) {
		const at = left.findIndex((candidate) => isMatch(label, candidate));
		if (at >= 0) left.splice(at, 1);
		count(name, at >= 0 ? 'right' : 'missed');
	}
	for (const _ of left) count(name, 'wrong');
}

const isSame = (a: string, b: string) => a === b;
const WORD = /[\p{L}\p{N}]/u;

/** Where `surface` stands as words of its own, a plural's s aside; where it stands only within words, its first place. */
export function findOccurrences(text: string, surface: string): Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
		const end = at + surface.length;
		const isCutBefore = WORD.test(surface[0] ?? '') && WORD.test(text[at - 1] ?? '');
		const isCutBehind = WORD.test(surface.at(-1) ?? '') && WORD.test(text[end] ?? '') && text[end] !== 's';
		if (!isCutBefore && !isCutBehind) spans.push({ start: at, end });
	}
	const first = text.indexOf(surface);
	return spans.length || first < 0 ? spans : [{ start: first, end: first + surface.length }];
}

function overlapOf(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function isSamePlace(a: Span, b: Span): boolean {
	return overlapOf(a, b) >= OVERLAP_MIN * Math.max(a.end - a.start, b.end - b.start);
}
