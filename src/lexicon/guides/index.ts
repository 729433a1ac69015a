/**
 * All guides. A new role is a file beside this one and a line here.
 * @module
 */
import type { Guide } from '../../core/guide/types.ts';
import { mlEngineer } from './ml-engineer.ts';

export const GUIDES: readonly Guide[] = [mlEngineer];
