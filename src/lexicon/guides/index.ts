/**
 * All guides. A new role is a file beside this one and a line here.
 * @module
 */
import type { Guide } from '../../core/guide/types.ts';
import { aiEngineer } from './ai-engineer.ts';
import { backend } from './backend.ts';
import { dataAnalyst } from './data-analyst.ts';
import { dataEngineer } from './data-engineer.ts';
import { dataScientist } from './data-scientist.ts';
import { mlEngineer } from './ml-engineer.ts';
import { mlopsEngineer } from './mlops-engineer.ts';
import { researchScientist } from './research-scientist.ts';

export const GUIDES: readonly Guide[] = [mlEngineer, dataScientist, dataEngineer, aiEngineer, mlopsEngineer, researchScientist, dataAnalyst, backend];
