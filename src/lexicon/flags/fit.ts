/**
 * Words about the shape of the job.
 * @module
 */
import type { FlagPhrases } from '../../core/lexicon.ts';

export const FIT: readonly FlagPhrases[] = [
	{
		id: 'first-data-hire',
		severity: 'medium',
		list: 'fit',
		phrases: [
			'first data scientist',
			'first data hire',
			'first data engineer',
			'first data analyst',
			'first analytics hire',
			'first ml engineer',
			'first ml hire',
			'first ml specialist',
			'first machine learning engineer',
			'first machine learning hire',
			'first machine learning specialist',
			'first ai engineer',
			'first ai hire',
			'first dedicated data',
			'first dedicated ml',
			'first full time data',
			'only data scientist',
			'only data engineer',
			'only ml engineer',
			'only machine learning engineer',
			'only data person',
			'sole data scientist',
			'sole data engineer',
			'sole data analyst',
			'sole ml engineer',
			'sole machine learning engineer',
			'one person data team',
			'data team of one',
			'ml team of one',
			'founding data scientist',
			'founding data engineer',
			'founding ml engineer',
			'founding ml / data',
			'founding machine learning engineer',
			'founding ai engineer',
			'erster data scientist',
			'erste data scientist',
		],
		except: ['only data scientists', 'only data engineers', 'only ml engineers', 'only machine learning engineers', 'first data scientists', 'first data engineers'],
		unless: ['not the first', 'not the only', 'not be the only', 'not be the first', 'led by our first'],
	},
];
