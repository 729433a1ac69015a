/**
 * Expert knowledge of many tools at once.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const TOOLS_MIN = 8;
const NAMED = new Set(['language', 'framework', 'tool', 'platform']);

export const expertInMany = defineRule({ id: 'expert-in-many', severity: 'medium', list: 'fit' }, (context) => {
	const signals = context.signals.of('expert-level');
	if (!signals.length) return null;
	const expert = new Set<string>();
	for (const signal of signals) {
		const sentence = context.sentenceAt(signal.start);
		if (!sentence) continue;
		for (const skill of context.skills) {
			if (NAMED.has(skill.kind) && skill.mentions.some((mention) => mention.start > signal.start && mention.end <= sentence.end)) expert.add(skill.id);
		}
	}
	return expert.size >= TOOLS_MIN ? { span: signals[0] ?? null, params: { tools: expert.size } } : null;
});
