/**
 * No technology is named.
 * @module
 */
import type { SkillKind } from '../lexicon.ts';
import { defineSilence } from './silence-rule.ts';

const CONCRETE: ReadonlySet<SkillKind> = new Set<SkillKind>(['language', 'framework', 'tool', 'platform']);

export const stack = defineSilence('stack', ({ skills }) => !skills.some((skill) => CONCRETE.has(skill.kind)));
