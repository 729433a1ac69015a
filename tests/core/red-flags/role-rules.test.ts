import { describe, expect, it } from 'vitest';
import { redFlagsOf, redKinds } from '../reading-context-of.ts';

const duties = (...lines: string[]) => `# Responsibilities\n${lines.map((line) => `- ${line}`).join('\n')}`;

describe('many-roles', () => {
	it('counts duties that are jobs of their own', () => {
		expect(redKinds(duties('Build data pipelines', 'Create wireframes for the shop', 'Answer support tickets', 'Run marketing campaigns'))).toContain('many-roles');
		expect(redKinds(duties('Train machine learning models', 'Own the product roadmap', 'Design logos', 'Publish research papers'))).toContain('many-roles');
		expect(redKinds(duties('Maintain dashboards', 'Penetration testing of our apps', 'Write blog posts', 'Design mockups'))).toContain('many-roles');
	});

	it('knows further words of each job', () => {
		expect(redKinds(duties('Train forecasting models', 'Design the screens of our app', 'Run acceptance testing', 'Keep the books', 'Web development for the shop'))).toContain(
			'many-roles',
		);
	});

	it('lets neighbours and colleagues be', () => {
		expect(redKinds(duties('Build data pipelines', 'Train models', 'Maintain CI/CD pipelines', 'Create dashboards'))).not.toContain('many-roles');
		expect(redKinds(duties('Work with designers on wireframes', 'Collaborate with technical support', 'Partner with marketing campaigns', 'Build data pipelines'))).not.toContain(
			'many-roles',
		);
		expect(redKinds('# About us\nWe do ETL, wireframes, marketing campaigns and help desk software.')).not.toContain('many-roles');
	});
});

describe('research-and-production', () => {
	it('minds both in one job', () => {
		expect(redKinds(duties('Publish papers at leading venues', 'Deploy models to production and be on call'))).toContain('research-and-production');
		expect(redKinds(duties('Conduct original research', 'Own production services'))).toContain('research-and-production');
		expect(redKinds(duties('Maintain a publication record at top conferences', 'Run our Kubernetes serving infrastructure'))).toContain('research-and-production');
	});

	it('knows both in other words', () => {
		expect(redKinds(duties('Invent novel methods and submit papers', 'Take models from idea to productionisation'))).toContain('research-and-production');
		expect(redKinds(duties('Conduct fundamental research', 'Own the deployment of our models'))).toContain('research-and-production');
		expect(redKinds(duties('Read recent papers', 'Own the deployment of our models'))).not.toContain('research-and-production');
	});

	it('lets either alone, wishes and the company be', () => {
		expect(redKinds(duties('Publish papers at leading venues'))).not.toContain('research-and-production');
		expect(redKinds(duties('Deploy models to production'))).not.toContain('research-and-production');
		expect(redKinds(`${duties('Deploy models to production')}\n# Nice to have\n- Publications at NeurIPS`)).not.toContain('research-and-production');
		expect(redKinds(`# About us\nOur founders publish papers.\n${duties('Deploy models to production')}`)).not.toContain('research-and-production');
	});
});

describe('annotation-as-ml', () => {
	const given = { posting: { title: 'Machine Learning Engineer' } };

	it('tells labelling under an expert title', () => {
		expect(redKinds(duties('Annotate images with bounding boxes', 'Follow annotation guidelines'), given)).toContain('annotation-as-ml');
		expect(redKinds(duties('Rate AI responses', 'Paid per task'), given)).toContain('annotation-as-ml');
		expect(redKinds(duties('Label data', 'Evaluate AI responses for tone'), { posting: { title: 'AI Researcher' } })).toContain('annotation-as-ml');
	});

	it('tells piecework by how it is paid', () => {
		expect(redKinds(duties('Draw boxes around pedestrians', 'Paid per image'), given)).toContain('annotation-as-ml');
		expect(redKinds(duties('Compare two answers of a chatbot', 'You work as a freelancer'), given)).toContain('annotation-as-ml');
		expect(redKinds(duties('Build tools in which experts rate model answers', 'Hourly contract'), given)).not.toContain('annotation-as-ml');
		expect(redKinds(duties('Tag images in our Docker registry', '$60 an hour'), given)).not.toContain('annotation-as-ml');
	});

	it('lets honest titles and real model work be', () => {
		expect(redKinds(duties('Annotate images with bounding boxes', 'Follow annotation guidelines'), { posting: { title: 'Data Annotator' } })).not.toContain('annotation-as-ml');
		expect(redKinds(duties('Build data annotation pipelines', 'Deploy models'), given)).not.toContain('annotation-as-ml');
		expect(redKinds(duties('Train models on sensor data'), given)).not.toContain('annotation-as-ml');
	});
});

describe('ml-title-without-ml', () => {
	const skills = [
		{ id: 'a', surface: 'Excel' },
		{ id: 'b', surface: 'Word' },
		{ id: 'c', surface: 'Outlook' },
	];
	const posting = { title: 'Machine Learning Engineer' };

	it('minds a title that nothing bears out', () => {
		expect(redKinds('# Requirements\n- Excel, Word, Outlook', { posting, skills })).toContain('ml-title-without-ml');
		expect(redKinds('# Requirements\n- Excel\n- Word\n- Outlook', { posting: { title: 'ML Engineer' }, skills })).toContain('ml-title-without-ml');
		expect(redKinds('# Requirements\n- Excel, Word and Outlook', { posting: { title: 'Deep Learning Specialist' }, skills })).toContain('ml-title-without-ml');
	});

	it('lets real ones and unread ones be', () => {
		expect(redKinds('# Requirements\n- Excel, Word, Outlook\n- Experience with neural networks', { posting, skills })).not.toContain('ml-title-without-ml');
		expect(redKinds('# Requirements\n- Excel, Word, Outlook\n- Gradient boosting', { posting, skills })).not.toContain('ml-title-without-ml');
		expect(redKinds('# Requirements\n- Excel', { posting, skills: skills.slice(0, 1) })).not.toContain('ml-title-without-ml');
		expect(redKinds('# Requirements\n- Excel, Word, Outlook', { posting: { title: 'Office Clerk' }, skills })).not.toContain('ml-title-without-ml');
	});
});

describe('ai-in-name', () => {
	const posting = { title: 'AI Specialist' };

	it('needs two signs of three', () => {
		expect(redKinds(`Our AI-driven, AI-first firm.\n${duties('Update spreadsheets')}`, { posting })).toContain('ai-in-name');
		expect(redKinds(duties('Drive our AI transformation', 'Create dashboards'), { posting })).toContain('ai-in-name');
		expect(redKinds('An AI-powered, AI-native shop. You lead our AI transformation.', { posting })).toContain('ai-in-name');
	});

	it('knows further desk work', () => {
		expect(redKinds(`Agentic AI, AI-driven everything.\n${duties('Copy and paste records into the CRM')}`, { posting })).toContain('ai-in-name');
	});

	it('lets one sign, other titles and model builders be', () => {
		expect(redKinds(duties('Update spreadsheets'), { posting })).not.toContain('ai-in-name');
		expect(redKinds(`Our AI-driven, AI-first firm.\n${duties('Update spreadsheets')}`, { posting: { title: 'Office Clerk' } })).not.toContain('ai-in-name');
		expect(redKinds(`Our AI-driven, AI-first firm.\n${duties('Create dashboards')}\n# Requirements\n- PyTorch`, { posting })).not.toContain('ai-in-name');
	});
});

describe('levels', () => {
	it('minds a leader’s scope under a lower level', () => {
		expect(redKinds(duties('Manage a team of six'), { seniority: 'junior' })).toContain('under-levelled');
		expect(redKinds(duties('Own the technical strategy'), { seniority: 'intern' })).toContain('under-levelled');
		expect(redKinds(`${duties('Own the budget')}\n2 years.`, { seniority: 'mid', years: [{ min: 2, quote: '2 years' }] })).toContain('under-levelled');
		expect(redKinds(duties('Own the data strategy'), { seniority: 'mid', posting: { title: 'Mid-level Analyst' } })).toContain('under-levelled');
		expect(redKinds(duties('Own the data strategy'), { seniority: 'mid', posting: { title: 'Analyst' } })).not.toContain('under-levelled');
		expect(redKinds(duties('Assist the manager who owns the data strategy'), { seniority: 'junior' })).not.toContain('under-levelled');
		expect(redKinds(duties('Manage a team of six'), { seniority: 'lead' })).not.toContain('under-levelled');
		expect(redKinds(duties('Learn from those who lead a team of ten'), { seniority: 'junior' })).not.toContain('under-levelled');
		expect(redKinds(`${duties('Own the budget')}\n8 years.`, { seniority: 'mid', years: [{ min: 8, quote: '8 years' }] })).not.toContain('under-levelled');
	});

	it('minds a high title over a beginner’s duties', () => {
		expect(redKinds(duties('Write scripts under close supervision'), { seniority: 'staff' })).toContain('inflated-title');
		expect(redKinds(duties('Assist senior engineers'), { seniority: 'lead' })).toContain('inflated-title');
		expect(redKinds('You have 1 year of practice.', { seniority: 'senior', years: [{ min: 1, quote: '1 year' }] })).toContain('inflated-title');
		expect(redKinds('No experience needed. You sort files.', { seniority: 'lead' })).toContain('inflated-title');
		expect(redKinds('This is an entry-level role.', { seniority: 'staff' })).toContain('inflated-title');
		expect(redKinds('You mentor people in entry-level roles.', { seniority: 'staff' })).not.toContain('inflated-title');
		expect(redKinds('No experience needed. You run the shop.', { seniority: 'manager' })).not.toContain('inflated-title');
		expect(redKinds(duties('Assist senior engineers'), { seniority: 'junior' })).not.toContain('inflated-title');
		expect(redKinds('You have 5 years of practice.', { seniority: 'senior', years: [{ min: 5, quote: '5 years' }] })).not.toContain('inflated-title');
		expect(redKinds(duties('Supervise others'), { seniority: 'staff' })).not.toContain('inflated-title');
	});
});

describe('strain-cluster', () => {
	it('needs three different signs', () => {
		const found = redFlagsOf('A fast-paced place. You wear many hats. Tight deadlines.').find((flag) => flag.kind === 'strain-cluster');
		expect(found).toMatchObject({ severity: 'medium', params: { number: 3 } });
		expect(redKinds('Long hours, work hard and play hard, hit the ground running.')).toContain('strain-cluster');
		expect(redKinds("We're a family. Thick skin helps under pressure.")).toContain('strain-cluster');
		expect(redKinds('A fast-paced place, really fast-paced, at a fast pace. Tight deadlines.')).not.toContain('strain-cluster');
		expect(redKinds('A fast-paced place. You wear many hats.')).not.toContain('strain-cluster');
		expect(redKinds('A calm place.')).not.toContain('strain-cluster');
	});
});

describe('all red flags', () => {
	it('come once a kind, quoted, in the order of the text', () => {
		const text = 'Tight deadlines. A fast-paced place, ever fast-paced.';
		const flags = redFlagsOf(text);
		expect(flags.filter((flag) => flag.start < flag.end).map((flag) => text.slice(flag.start, flag.end))).toEqual(['Tight deadlines', 'fast-paced']);
	});

	it('leave equal-opportunity text alone, and read what stands beside it', () => {
		expect(redKinds('# Equal opportunity\nWe do not discriminate by age group or marital status; send your application under pressure to nobody.')).not.toContain('pressure');
		expect(redKinds('# Physical demands\nAble to sit, to stand and to work under pressure.')).not.toContain('pressure');
		expect(redKinds('You work under pressure. Acme is an equal opportunity employer.')).toContain('pressure');
	});

	it('take no offence at a warning of fraud', () => {
		expect(
			redKinds('# Beware of scams\nImpostors may ask you to pay a registration fee or to share your bank details on Telegram.').filter((kind) =>
				['asks-for-money', 'sensitive-data', 'chat-only-hiring'].includes(kind),
			),
		).toEqual([]);
		expect(
			redKinds('Phishing alert: criminals ask applicants to send gift cards and to submit their SSN.').filter((kind) => ['payment-handling', 'sensitive-data'].includes(kind)),
		).toEqual([]);
	});

	it('stay quick and harmless on hostile text', () => {
		expect(() => redFlagsOf(`${'pay fee @a.b registration fee no no no family '.repeat(3000)}`)).not.toThrow();
		expect(redKinds('')).toEqual([]);
	});
});
