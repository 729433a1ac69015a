import { describe, expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/index.ts';
import { findNothing } from './finder.ts';

const degreeOf = (...education: readonly string[]) => readResume(`Ann Poe\n\nEDUCATION\n${education.join('\n')}`, findNothing, '1', '2025-06-15').degree;

describe('the highest degree', () => {
	test.each([
		['PhD in Physics, University of Hull, 2015 – 2019', 'phd'],
		['Dr.-Ing., TU Berlin, 2015 – 2019', 'phd'],
		['M.Tech in Robotics, Pine College, 2015 – 2017', 'master'],
		['MASTER OF SCIENCE, University of Hull, 2015 – 2017', 'master'],
		['MBA, Hull School of Business, 2015 – 2017', 'master'],
		['Diplom-Informatiker, TU Dresden, 2010', 'master'],
		['BSc (Hons) Mathematics, University of Hull, 2012 – 2015', 'bachelor'],
		['B.E. Mechanical, Pine College, 2012 – 2016', 'bachelor'],
		['Associate of Science in Business, Pine Community College, 2010', 'associate'],
	])('%s', (line, level) => {
		expect(degreeOf(line)).toBe(level);
	});
	test('is the highest of several, in whatever order', () => {
		expect(degreeOf('BSc Physics, University of Hull, 2012 – 2015', 'MSc Physics, University of Hull, 2015 – 2017')).toBe('master');
		expect(degreeOf('MSc Physics, University of Hull, 2015 – 2017', 'BSc Physics, University of Hull, 2012 – 2015')).toBe('master');
	});
	test.each([
		['PhD in Physics, University of Hull, 2023 – present'],
		['BSc Physics, University of Hull, Expected May 2026'],
		['MSc Physics, University of Hull, Sep 2024 – Jul 2026'],
		['MSc Physics (not completed), University of Hull, 2015 – 2016'],
	])('is none that is not held yet: %s', (line) => {
		expect(degreeOf(line)).toBeNull();
	});
	test.each([
		['Diploma in Web Design, Pine Academy, 2012'],
		['MS Excel, Pine Academy, 2012'],
		['High School Diploma, Pine High School, 2012'],
		['Bootcamp, Pine Academy, Boston, MA, 2020'],
	])('is not guessed from %s', (line) => {
		expect(degreeOf(line)).toBeNull();
	});
	test('is read off studies alone', () => {
		expect(readResume('EXPERIENCE\nScrum Master, Acme, 2019 – 2020\n- tutored BSc students', findNothing, '1', '2025-06-15').degree).toBeNull();
	});
});
