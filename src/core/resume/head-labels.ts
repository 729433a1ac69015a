/**
 * Lines that say what they are: "Job Title: Data Analyst", "Company: Acme", "Technologies: Go, SQL".
 * @module
 */

/** What a label in front of words says they are. */
export type LabelKind = 'title' | 'organisation' | 'aside';

const LABELLED = /^([\p{L}][\p{L}/ -]{1,30}?)\s?[:：]\s*(.*)$/su;
const TITLES = new Set(
	(
		'job title,title,position,position title,position held,role,job role,designation,job,project,project name,project title,degree,qualification,course,' +
		'course of study,program,programme,diploma,stelle,funktion,projekt,abschluss,studiengang'
	).split(','),
);
const ORGANISATIONS = new Set(
	(
		'company,company name,employer,employer name,organisation,organization,client,end client,customer,firm,agency,school,school name,university,college,institution,' +
		'institute,university/college,board/university,firma,arbeitgeber,unternehmen,kunde,hochschule,universität'
	).split(','),
);

/** The label in front of a line, and the words behind it; `null` without one. "Excel: Advanced" has one too, of kind `aside`. */
export function readLabel(text: string): { readonly kind: LabelKind; readonly words: string } | null {
	const found = LABELLED.exec(text);
	if (!found) return null;
	const label = (found[1] as string).toLowerCase();
	const kind = TITLES.has(label) ? 'title' : ORGANISATIONS.has(label) ? 'organisation' : 'aside';
	return { kind, words: found[2] as string };
}

/** What follows these is told about an entry, and never begins one. */
const DETAILS = new Set(
	(
		'technologies,technologies used,technology,tech,tech stack,stack,technical stack,environment,tools,tools used,tools and technologies,skills,skills used,key skills,keywords,' +
		'platform,platforms,languages,frameworks,responsibilities,key responsibilities,duties,description,summary,achievements,key achievements,accomplishments,highlights,team size,' +
		'series,grade,series/grade,pay grade,salary,hours,hours per week,hours/week,supervisor,reports to,reported to,industry,department,location,place,city,address,notice,gpa,cgpa,' +
		'percentage,thesis,dissertation,coursework,relevant coursework,relevant courses,modules,key modules,honors,honours,minor,focus,link,url,website,github,repository,demo,' +
		'technologien,werkzeuge,umgebung,aufgaben,schwerpunkt,schwerpunkte,note,abschlussnote,ort,thema'
	).split(','),
);

/** Whether a line is a detail with its label in front: "Technologies: Go, SQL", "Hours per week: 40", "Responsibilities:". */
export function isDetail(text: string): boolean {
	const found = LABELLED.exec(text);
	return found !== null && DETAILS.has((found[1] as string).toLowerCase());
}
