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
				'user story writing', 'feature prioritisation', 'feature prioritization', 'RICE prioritisation', 'RICE prioritization', 'manage backlog', 'writing epics'],
		},
		{
			id: 'go-to-market-strategy', name: 'go-to-market strategy', kind: 'method',
			aliases: ['go-to-market', 'product launches', 'product launch', 'GTM strategy', 'product marketing', 'product positioning', 'go-to-market plans',
				'go to market strategies', 'launch planning'],
		},
		{ id: 'kanban', name: 'Kanban', kind: 'method', aliases: ['kanban boards', 'Scrumban', 'kanban methodology'], implies: ['agile'] },
		{ id: 'prince2', name: 'PRINCE2', kind: 'certification', aliases: ['PRINCE 2', 'PRINCE2 Practitioner', 'PRINCE2 Foundation'] },
		{
			id: 'product-discovery', name: 'product discovery', kind: 'method',
			aliases: ['lean startup', 'lean product development', 'hypothesis-driven development', 'rapid experimentation', 'continuous discovery', 'lean UX'],
		},
		{
			id: 'product-management', name: 'product management', kind: 'method',
			aliases: ['product ownership', 'product management experience', 'product owner experience', 'technical product management', 'product life cycle', 'product lifecycle',
				'digital product management', 'AI product management', 'data product management'],
			ambiguity: { forms: ['product management'], company: ['experience', 'years', 'background', 'knowledge', 'skills', 'proven', 'understanding', 'principles', 'agile',
				'tools'], notBefore: ['with', 'architects,', 'engineering and', 'design and', 'design,', 'engineering,'], notAfter: ['team', 'teams', 'partners', 'design',
				'and engineering', 'and design', 'and engineering teams', 'organization', 'department', 'counterparts', 'colleagues', 'leaders', 'to', 'stakeholders'],
				yes: 'Three years of product management.', no: 'Work with product management to collect years of feedback.' },
		},
		{
			id: 'product-roadmaps', name: 'product roadmaps', kind: 'method',
			aliases: ['product roadmap', 'product strategy', 'roadmapping', 'product vision', 'roadmap planning', 'technical roadmaps', 'product roadmapping', 'roadmaps',
				'technology roadmaps', 'product vision and strategy', 'roadmap development', 'product planning', 'strategic roadmaps'],
		},
		{
			id: 'product-sense', name: 'product sense', kind: 'method',
			aliases: ['product thinking', 'product mindset', 'product intuition', 'product-minded', 'customer-centric product thinking'],
		},
		{
			id: 'programme-management', name: 'programme management', kind: 'method',
			aliases: ['program management', 'technical program management', 'project portfolio management', 'PPM tools', 'PMO', 'project management office', 'program delivery',
				'technical programme delivery', 'portfolio delivery'],
			ambiguity: { forms: ['program management'], notBefore: ['in'], notAfter: ['team', 'office'], yes: 'Five years of program management.',
				no: 'Our program management team.' },
		},
		{
			id: 'project-management', name: 'project management', kind: 'method',
			aliases: ['project planning', 'project execution', 'project delivery', 'manage projects', 'project coordination', 'managing projects', 'project tracking',
				'project management skills', 'project management methodologies', 'project management experience', 'IT project management', 'project management tools',
				'technical project management', 'project management principles', 'project leadership', 'project management software', 'project work management',
				'project lifecycle', 'project life cycle', 'project implementation', 'project management methodology', 'project management techniques',
				'managing multiple projects', 'projects management', 'managing complex projects', 'deliver projects', 'delivering projects', 'project coordination skills',
				'project management practices', 'project management best practices', 'project management processes', 'lead projects', 'leading projects', 'PMI methodology',
				'PMBOK', 'project scoping', 'end-to-end project management'],
		},
		{
			id: 'project-scheduling', name: 'project scheduling', kind: 'method',
			aliases: ['Gantt charts', 'Gantt chart', 'work breakdown structure', 'critical path method', 'project schedules', 'earned value management', 'project plans', 'Gantt',
				'project controls'],
		},
		{
			id: 'resource-planning', name: 'resource planning', kind: 'method',
			aliases: ['resource allocation', 'resource management', 'workforce planning', 'effort estimation', 'staffing plans', 'estimating effort', 'staff scheduling'],
		},
		{
			id: 'safe', name: 'SAFe', kind: 'method',
			aliases: ['Scaled Agile Framework', 'scaled agile', 'PI planning', 'SAFe Agile', 'LeSS framework', 'large-scale scrum'],
			exact: ['SAFe'],
			implies: ['agile'],
		},
		{
			id: 'sales-and-accounts', name: 'account management', kind: 'method',
			aliases: ['customer success', 'customer onboarding', 'client onboarding', 'key account management', 'client management', 'client relationship management',
				'technical account management', 'solutions engineering', 'pre-sales', 'presales', 'sales engineering', 'solution selling', 'technical sales', 'sales enablement',
				'consultative selling', 'technical presales', 'B2B sales', 'SaaS sales', 'cold calling', 'lead generation', 'enterprise sales', 'inside sales',
				'business development', 'outbound sales', 'sales development'],
			ambiguity: { forms: ['business development', 'account management', 'lead generation', 'customer success'], company: ['experience', 'skills', 'sales', 'background',
				'knowledge', 'proven', 'develop', 'drive', 'client', 'clients', 'marketing'], notAfter: ['representative', 'team', 'manager', 'teams', 'managers'],
				yes: 'Proven skills in account management.', no: 'Our customer success team drives sales.' },
		},
		{
			id: 'scrum', name: 'Scrum', kind: 'method',
			aliases: ['sprint planning', 'scrum framework', 'scrum methodology', 'daily stand-ups', 'sprint retrospectives', 'scrum ceremonies', 'sprint reviews',
				'sprint planning and retrospectives', 'Scrum process', 'scrum methodologies', 'retrospectives', 'Scrum practices', 'agile Scrum', 'stand-ups', 'Scrum environment',
				'scrum team'],
			implies: ['agile'],
		},
		{ id: 'stakeholder-analysis', name: 'stakeholder analysis', kind: 'method', aliases: ['RACI', 'RAID log'] },
	],
};
