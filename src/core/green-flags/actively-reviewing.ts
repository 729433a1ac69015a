/**
 * The page says that applications are being read: on LinkedIn, that one was within the last two weeks.
 * @module
 */
import { defineGreen } from './green-rule.ts';

const WORDS = /actively (?:reviewing|hiring|recruiting)/i;

export const activelyReviewing = defineGreen('actively-reviewing', ({ posting }) => (WORDS.test(`${posting.applicants ?? ''} ${posting.posted ?? ''}`) ? { span: null } : null));
