/**
 * More years with a technology than it has existed.
 * @module
 */
import type { SkillFinding, YearsFact } from '../finding.ts';
import { quote } from '../reading-context.ts';
import type { FlagContext } from '../signals/flag-context.ts';
import { defineRule } from './flag-rule.ts';

/** What may stand between two that are both demanded; "or" leaves a way out. */
const LIST_GAP = /^\s{0,3}(?:,|&|\+)?\s{0,3}(?:and|und)?\s{0,3}$/;

export const impossibleYears = defineRule({ id: 'impossible-years', severity: 'high', list: 'fit' }, (context) => {
	const year = Number((context.posting.postedAt ?? context.posting.asOf).slice(0, 4));
	if (!Number.isInteger(year) || year === 0) return null;
	for (const fact of context.facts.years) {
		if (fact.overall) continue;
		for (const skill of skillsOf(context, fact)) {
			const since = context.lexicon.skill(skill.id)?.since?.year;
			if (since !== undefined && fact.min > year - since) return { span: fact, params: { skill: skill.name, years: fact.min, since, possible: Math.max(0, year - since) } };
		}
	}
	return null;
});

/** The skills the years are asked for: the one the fact names, and those that go on its list ("Kubernetes, Docker and Helm"). */
function skillsOf(context: FlagContext, fact: YearsFact): SkillFinding[] {
	const sentence = context.sentenceAt(fact.start);
	const named = fact.skill?.toLowerCase();
	if (!sentence || named === undefined) return [];
	const places = context.skills
		.flatMap((skill) => skill.mentions.map((mention) => ({ skill, mention })))
		.filter(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end)
		.sort((a, b) => a.mention.start - b.mention.start);
	const first = places.findIndex(({ mention }) => holdsWords(named, quote(context, mention).toLowerCase()));
	if (first < 0) return [];
	const skills: SkillFinding[] = [];
	for (let i = first; i < places.length; i++) {
		const { skill, mention } = places[i] as (typeof places)[number];
		if (i > first && !LIST_GAP.test(context.lower.slice(places[i - 1]?.mention.end, mention.start))) break;
		skills.push(skill);
	}
	return skills;
}

/** Whether the words stand in the text as words of their own: "go" isn't in "django". */
function holdsWords(text: string, words: string): boolean {
	const at = text.indexOf(words);
	if (at < 0) return false;
	return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ');
}
