/**
 * A posting of the make of the sample that the ML engineer's guide grew from: four sentences, no headings.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const seedLike: RoleSample = {
	title: 'ML Engineer',
	location: null,
	text: `We're hiring an ML Engineer to own the ranking behind our job search. You'll work with data scientists to productionize models, build training and serving pipelines on AWS SageMaker, and make sure models stay performant in production. Strong Python and ML engineering fundamentals required. LLM experience and Kubeflow knowledge a plus.`,
	resume: `Sol Park
sol.park@example.com

Experience
Data Scientist, Harbour Analytics, 06/2021 - present
- Explored shipping data in Jupyter notebooks
- Helped the team with models for arrival times
- Wrote Python scripts for weekly data preparation
- Supported the research group with a paper on route choice

Skills
Python, scikit-learn, pandas, Jupyter

Education
MSc Data Science, Northport University, 2021
`,
};
