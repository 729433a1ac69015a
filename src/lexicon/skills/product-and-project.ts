// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Managing products, projects and programmes.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const productAndProject: SkillArea = {
	area: 'product-and-project',
	skills: [
		{
			id: 'agile-coaching', name: 'agile coaching', kind: 'method',
			aliases: ['scrum mastery', 'scrum master skills', 'agile transformation', 'agile coach experience', 'coaching agile teams'],
			implies: ['agile'],
		},
		{
			id: 'backlog-management', name: 'backlog management', kind: 'method',
			aliases: ['backlog grooming', 'backlog refinement', 'backlog prioritisation', 'backlog prioritization', 'product backlog management', 'product backlog',
				'user story writing', 'manage backlog', 'writing epics', 'backlog planning', 'backlog items', 'backlog ownership', 'story grooming', 'sprint backlog',
				'backlogs', 'refinement sessions', 'story mapping', 'epics and stories', 'backlog maintenance'],
		},
		{
			id: 'burn-down-charts', name: 'burn-down charts', kind: 'method',
			aliases: ['burndown charts', 'burn-down', 'burndown', 'burn-up charts', 'velocity tracking', 'sprint velocity', 'burn-up'],
			implies: ['scrum'],
		},
		{
			id: 'business-development', name: 'business development', kind: 'method', aliases: ['sales development', 'new business development', 'partnership development'],
			ambiguity: { forms: ['business development'], company: ['experience', 'skills', 'background', 'knowledge', 'proven', 'sales', 'drive', 'clients', 'client',
				'partnerships'], notAfter: ['representative', 'team', 'manager', 'teams', 'managers', 'opportunities', 'director'], yes: 'Proven skills in business development.',
				no: 'Our business development team drives sales.' },
		},
		{
			id: 'cold-calling', name: 'cold calling', kind: 'method', aliases: ['cold calls', 'cold outreach', 'cold emailing', 'telesales', 'telemarketing'],
			implies: ['lead-generation'],
		},
		{
			id: 'customer-success', name: 'customer success', kind: 'method',
			aliases: ['customer onboarding', 'client onboarding', 'customer success management', 'customer retention', 'customer adoption', 'customer health', 'QBRs',
				'client success', 'go-live support for customers', 'customer implementation', 'client implementation', 'adoption and renewals', 'customer education',
				'customer training'],
			ambiguity: { forms: ['customer success', 'customer retention', 'customer adoption', 'customer health'], company: ['experience', 'skills', 'background',
				'knowledge', 'proven', 'renewals', 'churn', 'onboarding', 'upsell'], notBefore: ['and', 'our', 'with'], notAfter: ['representative', 'team', 'manager',
				'teams', 'managers', 'stories', 'and engineering', 'department', 'organization', 'org'], yes: 'Proven skills in customer success and renewals.',
				no: 'Our customer success team drives sales.' },
		},
		{ id: 'earned-value-management', name: 'earned value management', kind: 'method', aliases: ['project controls', 'EVM reporting'], implies: ['project-scheduling'] },
		{
			id: 'effort-estimation', name: 'estimation', kind: 'method',
			aliases: ['effort estimation', 'estimating effort', 'effort estimates', 'project estimation', 'estimations', 'estimates', 'software estimation', 'story points',
				'time estimation', 'task estimation', 'level of effort', 'estimating work', 'work estimation', 'story point estimation', 'project estimates', 'effort estimations'],
			ambiguity: { forms: ['estimation', 'estimations', 'estimates'], company: ['effort', 'project', 'solution design', 'planning', 'presales', 'pre-sales', 'sprint',
				'tasks', 'story', 'proposals', 'scoping', 'delivery'], notBefore: ['state', 'parameter', 'depth', 'pose', 'density', 'motion', 'cost', 'maximum likelihood',
				'error', 'conservative', 'our', 'statistical', 'uncertainty'], notAfter: ['theory', 'methods'], yes: 'Solution design, estimations and proof of concepts.',
				no: 'Parameter estimation of a rocket.' },
		},
		{
			id: 'feature-prioritisation', name: 'feature prioritisation', kind: 'method',
			aliases: ['feature prioritization', 'RICE prioritisation', 'RICE prioritization', 'roadmap prioritisation', 'roadmap prioritization', 'MoSCoW',
				'MoSCoW prioritization', 'prioritization frameworks', 'prioritisation frameworks', 'RICE framework', 'RICE scoring', 'Kano model', 'weighted scoring',
				'value/effort prioritization'],
		},
		{ id: 'gantt-charts', name: 'Gantt charts', kind: 'method', aliases: ['Gantt chart', 'Gantt'], implies: ['project-scheduling'] },
		{
			id: 'go-to-market-strategy', name: 'go-to-market strategy', kind: 'method',
			aliases: ['go-to-market', 'GTM strategy', 'go-to-market plans', 'go to market strategies', 'growth strategy', 'growth product management',
				'activation and retention experiments'],
		},
		{ id: 'growth-hacking', name: 'growth hacking', kind: 'method', aliases: ['growth loops'] },
		{ id: 'kanban', name: 'Kanban', kind: 'method', aliases: ['kanban boards', 'Scrumban', 'kanban methodology'], implies: ['agile'] },
		{
			id: 'lead-generation', name: 'lead generation', kind: 'method',
			aliases: ['lead nurturing', 'lead qualification', 'prospecting', 'outbound prospecting', 'sales prospecting'],
			ambiguity: { forms: ['lead generation', 'prospecting'], company: ['experience', 'skills', 'sales', 'background', 'knowledge', 'proven', 'marketing', 'outbound', 'b2b',
				'crm', 'campaigns', 'qualification'], notAfter: ['representative', 'team', 'manager'], yes: 'Proven skills in lead generation and outreach.',
				no: 'Lead generation is done by another company.' },
		},
		{
			id: 'offshore-teams', name: 'offshore teams', kind: 'method',
			aliases: ['offshore team management', 'offshore team', 'offshore delivery', 'onshore/offshore', 'onsite/offshore model', 'onsite-offshore', 'onshore-offshore',
				'offshore development', 'onsite-offshore coordination', 'nearshore teams', 'offshore coordination', 'offshore model'],
		},
		{
			id: 'pre-sales', name: 'pre-sales', kind: 'method',
			aliases: ['presales', 'technical presales', 'sales engineering', 'solutions engineering', 'pre-sales support', 'presales engineering', 'pre-sales activities',
				'pre-sales engineering', 'solution consulting'],
		},
		{ id: 'prince2', name: 'PRINCE2', kind: 'certification', aliases: ['PRINCE 2', 'PRINCE2 Practitioner', 'PRINCE2 Foundation'] },
		{
			id: 'product-demos', name: 'product demos', kind: 'method',
			aliases: ['product demo', 'demoing software', 'product demonstrations', 'software demonstrations', 'software demos', 'client demos', 'customer demos',
				'technical demos', 'demos to stakeholders', 'solution demonstrations', 'sales demos', 'demo sessions'],
		},
		{
			id: 'product-discovery', name: 'product discovery', kind: 'method',
			aliases: ['lean startup', 'lean product development', 'hypothesis-driven development', 'rapid experimentation', 'continuous discovery', 'lean UX',
				'jobs to be done', 'JTBD framework', 'product-market fit', 'opportunity solution trees', 'customer development', 'problem discovery',
				'opportunity assessment', 'customer discovery interviews', 'user discovery', 'problem framing', 'opportunity solution tree'],
			exact: ['JTBD'],
		},
		{
			id: 'product-launches', name: 'product launches', kind: 'method',
			aliases: ['product launch', 'launch planning', 'launch plans', 'feature launches', 'product rollouts', 'product releases'],
		},
		{ id: 'product-led-growth', name: 'product-led growth', kind: 'method', aliases: ['PLG motion', 'PLG strategy'], exact: ['PLG'] },
		{
			id: 'product-management', name: 'product management', kind: 'method',
			aliases: ['product management experience', 'technical product management', 'product life cycle', 'product lifecycle', 'digital product management',
				'AI product management', 'data product management'],
			ambiguity: { forms: ['product management'], company: ['experience', 'years', 'background', 'knowledge', 'skills', 'proven', 'understanding', 'principles', 'agile',
				'tools'], notBefore: ['with', 'architects,', 'engineering and', 'design and', 'design,', 'engineering,'], notAfter: ['team', 'teams', 'partners', 'design',
				'and engineering', 'and design', 'and engineering teams', 'organization', 'department', 'counterparts', 'colleagues', 'leaders', 'to', 'stakeholders'],
				yes: 'Three years of product management.', no: 'Work with product management to collect years of feedback.' },
		},
		{ id: 'product-marketing', name: 'product marketing', kind: 'method', aliases: ['product positioning', 'product messaging', 'positioning and messaging'] },
		{
			id: 'product-ownership', name: 'product ownership', kind: 'method', aliases: ['product owner experience', 'product owner responsibilities'],
			implies: ['product-management'],
		},
		{
			id: 'product-roadmaps', name: 'product roadmaps', kind: 'method',
			aliases: ['product roadmap', 'roadmapping', 'roadmap planning', 'technical roadmaps', 'product roadmapping', 'roadmaps', 'technology roadmaps', 'roadmap development',
				'product planning', 'strategic roadmaps'],
		},
		{
			id: 'product-sense', name: 'product sense', kind: 'method',
			aliases: ['product thinking', 'product mindset', 'product intuition', 'product-minded', 'customer-centric product thinking'],
		},
		{ id: 'product-strategy', name: 'product strategy', kind: 'method', aliases: ['product vision', 'product direction'] },
		{
			id: 'programme-management', name: 'programme management', kind: 'method',
			aliases: ['program management', 'technical program management', 'project portfolio management', 'PPM tools', 'PMO', 'project management office', 'program delivery',
				'technical programme delivery', 'portfolio delivery'],
			ambiguity: { forms: ['program management'], notBefore: ['in'], notAfter: ['team', 'office'], yes: 'Five years of program management.',
				no: 'Our program management team.' },
		},
		{
			id: 'programme-plans', name: 'project plans', kind: 'method',
			aliases: ['programme plans', 'program plans', 'project plan', 'program planning', 'programme planning', 'project charters', 'project charter', 'milestone tracking',
				'milestone planning'],
			implies: ['project-management'],
		},
		{ id: 'project-coordination', name: 'project coordination', kind: 'method', aliases: ['project coordination skills', 'project administration', 'project support office'] },
		{
			id: 'project-management', name: 'project management', kind: 'method',
			aliases: ['project execution', 'manage projects', 'managing projects', 'project tracking', 'project management skills', 'project management methodologies',
				'project management experience', 'IT project management', 'project management tools', 'technical project management', 'project management principles',
				'project leadership', 'project management software', 'project work management', 'project lifecycle', 'project life cycle', 'project implementation',
				'project management methodology', 'project management techniques', 'managing multiple projects', 'projects management', 'managing complex projects',
				'project management practices', 'project management best practices', 'project management processes', 'PMI methodology', 'PMBOK',
				'end-to-end project management', 'project governance', 'project delivery', 'project status reports', 'project status reporting', 'status reporting',
				'status reports', 'project milestones', 'critical path analysis', 'project closure', 'delivery management', 'project reporting', 'cutover planning',
				'cutover management', 'scope and budget management', 'go-live support', 'RAID management'],
			exact: ['WBS'],
		},
		{
			id: 'project-planning', name: 'project planning', kind: 'method', aliases: ['project scoping', 'scope management', 'project scope', 'scoping projects'],
			implies: ['project-management'],
		},
		{ id: 'project-scheduling', name: 'project scheduling', kind: 'method', aliases: ['work breakdown structure', 'critical path method', 'project schedules'] },
		{
			id: 'resource-planning', name: 'resource planning', kind: 'method',
			aliases: ['resource allocation', 'resource management', 'workforce planning', 'staffing plans', 'staff scheduling'],
		},
		{ id: 'retrospectives', name: 'retrospectives', kind: 'method', aliases: ['sprint retrospectives', 'agile retrospectives'], implies: ['scrum'] },
		{
			id: 'safe', name: 'SAFe', kind: 'method',
			aliases: ['Scaled Agile Framework', 'scaled agile', 'PI planning', 'SAFe Agile', 'LeSS framework', 'large-scale scrum'],
			exact: ['SAFe'],
			implies: ['agile'],
		},
		{
			id: 'sales-and-accounts', name: 'account management', kind: 'method',
			aliases: ['key account management', 'client management', 'client relationship management', 'technical account management', 'solution selling', 'technical sales',
				'sales enablement', 'consultative selling', 'B2B sales', 'SaaS sales', 'enterprise sales', 'inside sales', 'outbound sales'],
			ambiguity: { forms: ['account management', 'client management'], company: ['experience', 'skills', 'sales', 'background', 'knowledge', 'proven', 'develop', 'drive',
				'client', 'clients', 'marketing', 'delivery', 'growth', 'upsell', 'end-to-end'], notAfter: ['representative', 'team', 'manager', 'teams', 'managers'],
				yes: 'Proven skills in account management.', no: 'Our account management team drives sales.' },
		},
		{
			id: 'scrum', name: 'Scrum', kind: 'method',
			aliases: ['scrum framework', 'scrum methodology', 'scrum ceremonies', 'Scrum process', 'scrum methodologies', 'Scrum practices', 'agile Scrum',
				'Scrum environment', 'scrum team', 'scrum of scrums', 'agile sprints', 'sprint cycles', 'sprint-based delivery'],
			implies: ['agile'],
		},
		{
			id: 'sprint-planning', name: 'sprint planning', kind: 'method', aliases: ['sprint plans', 'iteration planning', 'sprint goals', 'sprint management', 'plan sprints'],
			implies: ['scrum'],
		},
		{ id: 'sprint-reviews', name: 'sprint reviews', kind: 'method', aliases: ['sprint review', 'sprint demos', 'sprint demo'], implies: ['scrum'] },
		{ id: 'stakeholder-analysis', name: 'stakeholder analysis', kind: 'method', aliases: ['RACI', 'RAID log', 'stakeholder mapping'] },
		{
			id: 'stand-ups', name: 'stand-ups', kind: 'method',
			aliases: ['daily stand-ups', 'daily standups', 'standup meetings', 'daily scrums', 'stand-up meetings', 'daily scrum'],
			implies: ['scrum'],
		},
		{
			id: 'timesheets', name: 'timesheets', kind: 'method', aliases: ['timesheet management', 'timesheet', 'time tracking', 'time sheets', 'timesheet approvals'],
			ambiguity: { forms: ['timesheets', 'timesheet', 'time sheets', 'time tracking'], company: ['invoices', 'invoicing', 'invoice', 'manage', 'financial tracking', 'budget',
				'budgets', 'billing', 'utilization', 'approve'], notBefore: ['your', 'submit', 'weekly'], yes: 'Manage invoices, timesheets and budgets.',
				no: 'Submit timesheets weekly to get paid.' },
		},
	],
};
