import { expect, it } from 'vitest';
import { redFlagsOf } from '../reading-context-of.ts';

/** Sentences of ordinary postings that share words with warning signs. None may be marked in the page. */
const ORDINARY = [
	'Work experience includes paid and unpaid work experience as well as volunteer work.',
	'This information is collected on a voluntary basis and kept apart from your application.',
	'Apply statistical methods on signal data; contact with customers is part of the job.',
	'The range reflects our current compensation structure; details are provided during the call.',
	'Process security deposits and lease payments for residents.',
	'The clerk will deposit the check of each customer at the teller window.',
	'Enter vendor bank details into the ledger and share them with accounts payable.',
	'You design a web application with a photo editor.',
	'Improve product boosting in our search ranking.',
	'General application security knowledge.',
	'You travel as needed; the share is variable, up to 50% in spring.',
	'Publish npm packages and publish results to dashboards; deploy to production.',
	'If you are an AI engineer who loves design, please talk to us.',
	'You write the system prompt: its tests, its versions, its evaluation.',
	'We support both streaming and batch ingestion, batch only for small sources.',
	'Toys for all age groups, from toddlers to grandparents.',
	'We teach young minds to code.',
	'Candidates should have the ability to commit to quality.',
	'Our pipeline of future products is full, and so is the talent in our team.',
	'You model yields of ten-year bonds for the rates desk.',
	'A background check and proof of your social security number are needed after an offer is accepted.',
	'Maintain the hiring pipeline in our applicant tracking software.',
	'We are an equal opportunity employer and do not discriminate on the basis of age, marital status or sex.',
	'Must be at least 18 years of age.',
	'Open to recent graduates and people with long careers alike.',
	'Benefits: 401(k), health insurance, on-site gym, paid holidays.',
	'Experience with AWS, Azure or GCP.',
	'Send your résumé to careers@northstar.example.',
	'No phone calls and no recruiting agencies, please.',
	'You will send wire instructions to our partner banks through the payments API.',
	'Unlimited access to an online course library.',
	'Our first data center opened in 2012; the data team has grown since.',
	'We never charge a fee at any stage of the hiring process.',
	'Night shift nurses use our app to hand over patients.',
	'The store team works Monday to Saturday while engineers work Monday to Friday; our customers love both.',
];

it.each(ORDINARY)('finds nothing loud in "%s"', (sentence) => {
	const filler = Array.from({ length: 60 }, () => 'You will design services with us.').join(' ');
	const loud = redFlagsOf(`${filler}\n${sentence}`).filter((flag) => flag.severity !== 'low' && flag.severity !== 'info');
	expect(loud.map((flag) => flag.kind)).toEqual([]);
});
