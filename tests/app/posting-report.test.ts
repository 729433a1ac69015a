import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/app/knowledge.ts';
import { postingOfText } from '../../src/app/pasted.ts';
import type { ResumeText } from '../../src/app/ports.ts';
import { reportPosting } from '../../src/app/posting-report.ts';
import { NOBODY, type Reader, readerWith } from '../../src/app/reader.ts';

const NOW = '2026-11-27T12:00:00.000Z';
const POSTING = `We are looking for a Machine Learning Engineer to look after the models that plan our trams.

What you will do
- Train models that predict how full each tram will be
- Deploy models to production on AWS and keep training pipelines healthy
- Monitor models for drift and retrain them
- Work with data scientists on features

What you need
- 4+ years of machine learning in production
- Python and PyTorch
- Kubernetes
- MLflow
- Spark

We are unable to sponsor visas.`;

const resume = (id: string, skills: string): ResumeText => ({
	id,
	name: `${id}.md`,
	savedAt: NOW,
	text: `Kim Marsh\n\nExperience\nML Engineer, Tidewater Ferries, 01/2021 - present\n- Trained models in PyTorch that predict passengers of 40 sailings a day; error fell by 12 %\n- Deployed them to production on AWS with Docker\n\nSkills\n${skills}\n`,
});
const seen = () => {
	const posting = postingOfText({ title: 'Machine Learning Engineer', text: POSTING }, NOW);
	return { key: 'pasted:1', posting, reading: readPosting(posting), seenAt: NOW };
};
const report = (reader: Reader) => reportPosting(seen(), reader, true, NOW);

describe('the report on a posting', () => {
	test('holds it against the guide of its role, with or without a résumé', () => {
		const { guide, tailoring, gap } = report(NOBODY);
		expect(guide?.role).toBe('ml-engineer');
		expect(new Set(guide?.duties.lines.map(({ duties }) => duties[0]?.duty.id))).toEqual(new Set(['build-and-deploy', 'pipelines', 'monitoring', 'with-scientists']));
		expect([tailoring, gap]).toEqual([[], []]);
	});

	test("says which line answers a duty, and what to do in the reader's own words", () => {
		const { covers, tailoring } = report(readerWith(resume('one', 'MLflow, Airflow')));
		expect(covers.find(({ duty }) => duty.text.startsWith('Train models'))?.bullet?.text).toContain('predict passengers');
		expect(tailoring.find(({ rule }) => rule === 'show-somewhere' || rule === 'show-in-bullet')?.params.held).toBe('MLflow');
	});

	test("tells what the reader's word would bring, and counts none of it in the score", () => {
		const plain = report(readerWith(resume('one', 'Python')));
		const told = report({ ...readerWith(resume('one', 'Python')), answers: [{ skill: 'kubernetes', truth: 'have', where: 'at Tidewater', saidAt: NOW }] });
		expect(told.view.match?.score).toBe(plain.view.match?.score);
		expect(told.potential).toBeGreaterThan(told.view.match?.score ?? 100);
		expect(told.gap.find(({ skills }) => skills.includes('kubernetes'))?.truth).toBe('have');
	});

	test("puts what fails the reader's own word first", () => {
		const { checks } = report({ ...readerWith(resume('one', 'Python')), profile: { ...NOBODY.profile, needsSponsor: true } });
		expect(checks[0]).toMatchObject({ kind: 'sponsorship-refused', result: 'fails' });
	});

	test('names the résumé that fits best', () => {
		const [poor, good] = [resume('poor', 'Excel'), resume('good', 'Python, Kubernetes, MLflow, Spark')];
		expect(report({ ...NOBODY, active: poor, resumes: [poor, good] }).ranked.map(({ id }) => id)).toEqual(['good', 'poor']);
		expect(report(readerWith(poor)).ranked).toEqual([]);
	});

	test('heeds what was put right in the résumé', () => {
		const stored = resume('one', 'Python');
		const corrected = { ...stored, corrections: [{ what: 'skill' as const, line: 'Deployed them to production on AWS with Docker', skill: 'kubernetes' }] };
		const creditOf = (one: ResumeText) => report(readerWith(one)).view.match?.credits.find(({ skill }) => skill === 'kubernetes')?.how;
		expect([creditOf(stored), creditOf(corrected)]).toEqual([undefined, 'shown']);
	});
});
