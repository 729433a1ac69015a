/** Postings and résumés at random, for the properties of a match. */
import fc from 'fast-check';
import type { Asked, Written } from './cases.ts';

/** Skills that imply and rival one another, soft and spoken ones. */
export const POOL = ['pytorch', 'tensorflow', 'deep-learning', 'ml', 'gke', 'kubernetes', 'nomad', 'aws', 'gcp', 'sql', 'python', 'java', 'git', 'communication', 'english'];
export const skill = fc.constantFrom(...POOL);
const requirement = fc.uniqueArray(skill, { minLength: 1, maxLength: 3 }).map((ids) => ids.join('|'));
export const asked: fc.Arbitrary<Asked> = fc.record({
	must: fc.uniqueArray(requirement, { minLength: 3, maxLength: 9 }),
	nice: fc.uniqueArray(requirement, { maxLength: 6 }),
	mentioned: fc.uniqueArray(requirement, { maxLength: 2 }),
});
const line = fc
	.array(fc.tuple(fc.boolean(), skill), { minLength: 1, maxLength: 8 })
	.map((words) => words.map(([denied, id], index) => (denied && index === 0 ? `!${id}` : id)).join(' '));
export const written: fc.Arbitrary<Written> = fc.record({ experience: fc.array(line, { maxLength: 5 }), skills: fc.array(line, { maxLength: 5 }) });
