import { expect, it } from 'vitest';
import { findMode } from '../../../src/core/facts/mode/index.ts';
import { findPay } from '../../../src/core/facts/pay/index.ts';
import { findRole } from '../../../src/core/facts/role/index.ts';
import { findSeniority } from '../../../src/core/facts/seniority/index.ts';
import { contextOf } from '../posting-of.ts';

it.each([
	['Data Analyst, Early Careers', '', 'junior'],
	['Software Engineer - Early Talent Program', '', 'junior'],
	['Campus Hire: Data Engineer', '', 'junior'],
	['Quantitative Rotation Programme', '', 'junior'],
	['Research Fellow in Robotics', '', 'mid'],
	['Postdoctoral Researcher', '', 'mid'],
	['Post-doc in NLP', '', 'mid'],
	['Senior Research Fellow', '', 'senior'],
	['Junior Research Fellow', '', 'junior'],
	['Graduate Research Fellow', '', 'junior'],
	['Research Associate', '', 'unknown'],
	['Early Careers Recruiter', '', 'unknown'],
	['Fellow, Platform Architecture', '', 'staff'],
	['Backend Engineers', 'Plover | Senior Backend Engineer, 3 openings | REMOTE (EU) | €80k', 'senior'],
	['Developers', 'Tern · Junior Frontend Developer · Lyon · Full-time', 'junior'],
	['Developers', 'Tern | works with Senior people | Lyon', 'unknown'],
	['Data Analyst', '# Requirements\n- No prior work experience is required\n- Python', 'junior'],
	['Data Analyst', '# Requirements\n- No full-time work history is expected', 'junior'],
	['Data Analyst', 'Freshers and career changers can apply.', 'junior'],
	['Data Analyst', 'You train our freshers.', 'unknown'],
	['Data Analyst', '# Requirements\n- No prior experience with healthcare is required', 'unknown'],
])('tells the level of "%s" %s', (title, text, level) => {
	expect(findSeniority(contextOf(text, { title }), []).value).toBe(level);
});

it.each([
	['Staff report to the worksite daily in the first months; telework after that is limited to two days per week.', 'hybrid'],
	['After training, telework is permitted for no more than one day a week.', 'hybrid'],
	['Eligible for telework up to three days each week.', 'hybrid'],
	['Employees report to the workplace every day.', 'onsite'],
	['We work Monday and Wednesday together in Delft and you choose for the other days.', 'hybrid'],
	['The whole team meets Tuesdays and Fridays in Porto; the remaining days are up to you.', 'hybrid'],
	['We deploy Tuesday and Thursday and fix bugs on the other days.', 'unknown'],
	['We work Monday and Tuesday on features and on the other days on bugs.', 'unknown'],
	['Report to the director daily.', 'unknown'],
])('tells where the work is done: %s', (text, mode) => {
	expect(findMode(contextOf(text)).value).toBe(mode);
});

it.each([
	['Starting pay is $71,000 with a bachelor’s degree and $78,500 with a master’s.', '', '71000-78500 USD'],
	['Salary: £31,000 for graduates with a BSc, £36,000 with a PhD', '', '31000-36000 GBP'],
	['Base salary is $90,000 with a BS or $98,000 with an MS.', '', '90000-98000 USD'],
	['Salary is $90,000 with a bonus of $8,000.', '', '90000-90000 USD'],
	['Salary is $90,000 with a master’s degree and a $9,000 relocation payment.', '', '90000-90000 USD'],
	['$140k-$170k base', 'Remote (US/Canada)', '140000-170000 USD'],
	['$140k-$170k base', 'United States or Canada', '140000-170000 USD'],
	['$140k-$170k base', 'Toronto, Canada', '140000-170000 CAD'],
	['$140k-$170k base', 'Calgary (customers in the US)', '140000-170000 CAD'],
	['$140k-$170k base', 'Canada (works with us daily)', '140000-170000 CAD'],
])('tells the pay: %s %s', (text, location, expected) => {
	const pay = findPay(contextOf(text, { location }));
	expect(pay && `${pay.min}-${pay.max} ${pay.currency}`).toBe(expected);
});

it.each([
	['Solutions Architect, Nordics', 'other'],
	['Senior Solution Architect', 'other'],
	['Software Architect', 'software-engineer'],
])('tells the role of "%s"', (title, role) => {
	expect(findRole(contextOf('', { title })).value).toBe(role);
});
