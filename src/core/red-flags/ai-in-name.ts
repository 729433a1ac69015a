/**
 * Much talk of AI over duties that have little to do with it. Two of three must hold: the talk, desk duties, one person for a whole "transformation".
 * @module
 */
import { defineRule } from './flag-rule.ts';

const TALK_MIN = 2;

export const aiInName = defineRule({ id: 'ai-in-name', severity: 'medium', list: 'fit' }, (context) => {
	const { signals, skills, posting } = context;
	if (!/\b(?:ai|ml|genai|gen ai|machine learning|artificial intelligence|ki)\b/i.test(posting.title.slice(0, 200))) return null;
	const buildsModels = signals.has('ml-words') || skills.some((skill) => skill.tier === 'must' && context.lexicon.implied(skill.id).includes('machine-learning'));
	if (buildsModels) return null;
	const talk = signals.of('ai-talk');
	const desk = signals.of('desk-duties');
	const lone = signals.of('lone-transformation');
	const signs = [talk.length >= TALK_MIN, desk.length > 0, lone.length > 0].filter(Boolean).length;
	return signs >= 2 ? { span: desk[0] ?? lone[0] ?? null } : null;
});
