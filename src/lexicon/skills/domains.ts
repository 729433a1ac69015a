// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Fields of business, where a posting asks for knowledge of them.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { DEGREES_IN, FIRMS, KNOWLEDGE, WISHES } from './company.ts';

export const domains: SkillArea = {
	area: 'domains',
	skills: [
		{
			id: 'advertising', name: 'advertising', kind: 'domain', aliases: ['adtech domain', 'advertising industry', 'digital advertising domain', 'ad technology'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in advertising is welcome.', no:
				'We are a advertising company.' },
		},
		{
			id: 'aerospace', name: 'aerospace', kind: 'domain',
			aliases: ['aerospace industry', 'aviation', 'aviation industry', 'aerospace and defense', 'aeronautics', 'avionics', 'aerospace/defense', 'space industry'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in aerospace is welcome.', no:
				'We are a aerospace company.' },
		},
		{
			id: 'agriculture', name: 'agriculture', kind: 'domain', aliases: ['agritech', 'agriculture industry', 'agronomy', 'precision agriculture', 'agtech'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in agriculture is welcome.', no:
				'We are a agriculture company.' },
		},
		{
			id: 'automotive', name: 'automotive', kind: 'domain', aliases: ['automotive industry', 'automotive sector', 'automotive domain', 'automotive engineering'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in automotive is welcome.', no:
				'We are a automotive company.' },
		},
		{
			id: 'banking', name: 'banking', kind: 'domain',
			aliases: ['banking industry', 'retail banking', 'investment banking domain', 'banking domain', 'commercial banking', 'banking sector', 'corporate banking',
				'consumer banking', 'core banking'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in banking is welcome.', no: 'We are a banking company.' },
		},
		{
			id: 'biology', name: 'biology', kind: 'domain',
			aliases: ['molecular biology', 'cell biology', 'life science', 'biological sciences', 'biochemistry', 'immunology', 'microbiology', 'neurobiology',
				'biological systems', 'structural biology', 'life sciences industry', 'life sciences'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in biology is welcome.', no: 'We are a biology company.' },
		},
		{
			id: 'biotechnology', name: 'biotechnology', kind: 'domain',
			aliases: ['biotech industry', 'biotech', 'biopharma', 'biopharmaceutical', 'biopharmaceutical industry', 'bio-tech'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in biotechnology is welcome.', no:
				'We are a biotechnology company.' },
		},
		{
			id: 'chemistry', name: 'chemistry', kind: 'domain',
			aliases: ['analytical chemistry', 'organic chemistry', 'chemical engineering', 'materials science', 'polymer chemistry', 'materials chemistry'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in chemistry is welcome.', no:
				'We are a chemistry company.' },
		},
		{
			id: 'construction', name: 'construction', kind: 'domain',
			aliases: ['construction industry', 'construction management', 'civil engineering', 'building construction'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in construction is welcome.', no:
				'We are a construction company.' },
		},
		{
			id: 'consulting', name: 'consulting', kind: 'domain',
			aliases: ['management consulting', 'consulting experience', 'professional services', 'consultancy experience', 'technology consulting', 'IT consulting',
				'strategy consulting', 'consulting services', 'client consulting'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in consulting is welcome.', no:
				'We are a consulting company.' },
		},
		{
			id: 'consumer-goods', name: 'consumer goods', kind: 'domain',
			aliases: ['FMCG', 'CPG', 'consumer packaged goods', 'CPG industry', 'FMCG industry', 'CPG data', 'consumer products'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in consumer goods is welcome.', no:
				'We are a consumer goods company.' },
		},
		{
			id: 'defence', name: 'defence', kind: 'domain',
			aliases: ['defense industry', 'military intelligence', 'department of defense', 'DoD experience', 'defense sector', 'SIGINT', 'signals intelligence',
				'intelligence community', 'military operations', 'defense contracting', 'national security', 'ISR', 'mission planning', 'mission management',
				'intelligence analysis', 'military experience', 'DoD environment', 'defence industry'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in military intelligence is welcome.', no:
				'We are a defence company.' },
		},
		{
			id: 'digital-assets', name: 'digital assets', kind: 'domain', aliases: ['crypto markets', 'crypto industry', 'crypto domain'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in digital assets is welcome.', no:
				'We are a crypto markets company.' },
		},
		{
			id: 'e-commerce', name: 'e-commerce', kind: 'domain',
			aliases: ['ecommerce', 'online retail', 'retail e-commerce', 'retail ecommerce', 'e-commerce domain', 'ecommerce domain', 'e-commerce industry',
				'ecommerce industry', 'ecommerce experience', 'e commerce experience', 'marketplace platforms', 'online marketplaces', 'ecommerce platform', 'e commerce platform',
				'B2C e-commerce', 'B2C ecommerce', 'two-sided marketplaces'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in e-commerce is welcome.', no:
				'We are a e-commerce company.' },
		},
		{
			id: 'economics', name: 'economics', kind: 'domain',
			aliases: ['microeconomics', 'macroeconomics', 'behavioural economics', 'behavioral economics', 'economic theory', 'economic analysis', 'applied economics',
				'economic research', 'labor economics'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in economics is welcome.', no:
				'We are a economics company.' },
		},
		{
			id: 'education', name: 'education', kind: 'domain',
			aliases: ['edtech', 'education industry', 'higher education', 'K-12', 'education sector', 'learning sciences', 'education technology', 'educational technology',
				'K12', 'learning management systems', 'LMS platforms', 'online learning'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in higher education is welcome.', no:
				'We are a education company.' },
		},
		{
			id: 'energy', name: 'energy', kind: 'domain',
			aliases: ['energy industry', 'renewable energy', 'power systems', 'energy markets', 'utilities', 'smart grid', 'energy sector', 'electric utilities',
				'utility industry', 'power grid', 'energy trading', 'electricity markets', 'oil and gas', 'oil & gas', 'solar energy', 'wind energy', 'electric power systems',
				'power generation', 'electric vehicles', 'battery systems', 'energy storage', 'nuclear engineering', 'energy efficiency', 'electric reliability', 'clean energy',
				'lithium-ion batteries', 'electrification', 'electrical power systems'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in energy markets is welcome.', no:
				'We are a energy company.' },
		},
		{
			id: 'entertainment', name: 'entertainment', kind: 'domain',
			aliases: ['media industry', 'streaming media', 'media and entertainment', 'video streaming', 'digital media', 'media & entertainment', 'music industry',
				'broadcast media', 'broadcasting', 'publishing industry', 'digital publishing', 'film industry'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in digital media is welcome.', no:
				'We are a entertainment company.' },
		},
		{
			id: 'environmental-science', name: 'environmental science', kind: 'domain',
			aliases: ['climate science', 'sustainability', 'meteorology', 'hydrology', 'climate modelling', 'climate modeling', 'ecology', 'environmental data', 'oceanography',
				'ESG', 'geology', 'geophysics', 'atmospheric science', 'ESG reporting', 'climate change', 'carbon accounting', 'life cycle assessment', 'lifecycle assessment',
				'climate tech', 'weather data', 'geoscience', 'environmental regulations', 'climate data'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in climate science is welcome.', no:
				'We are a environmental science company.' },
		},
		{
			id: 'fashion', name: 'fashion', kind: 'domain', aliases: ['apparel industry', 'fashion industry', 'beauty industry', 'luxury goods'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in fashion retail is welcome.', no:
				'We are a fashion company.' },
		},
		{
			id: 'finance', name: 'finance', kind: 'domain',
			aliases: ['financial services', 'financial industry', 'financial services industry', 'financial sector', 'financial domain', 'finance industry', 'finance domain',
				'BFSI', 'financial institutions', 'corporate finance', 'financial services domain', 'financial services sector', 'financial systems', 'financial technology sector'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in financial services is welcome.', no:
				'We are a finance company.' },
		},
		{
			id: 'fintech', name: 'fintech', kind: 'domain', aliases: ['financial technology', 'fin-tech', 'fintech industry', 'fintech domain', 'regtech', 'insurtech'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in fintech is welcome.', no: 'We are a fintech company.' },
		},
		{
			id: 'food-science', name: 'food science', kind: 'domain',
			aliases: ['food industry', 'food safety', 'nutrition', 'HACCP', 'restaurant industry', 'food and beverage'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in food safety is welcome.', no:
				'We are a food science company.' },
		},
		{
			id: 'gaming-industry', name: 'gaming industry', kind: 'domain',
			aliases: ['video games industry', 'mobile games industry', 'igaming', 'esports', 'gaming domain', 'mobile gaming'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in mobile gaming is welcome.', no:
				'We are a gaming industry company.' },
		},
		{
			id: 'government', name: 'government', kind: 'domain',
			aliases: ['public sector', 'government agencies', 'federal government', 'government contracting', 'federal agencies', 'state government', 'public administration',
				'local government', 'government experience', 'civic tech', 'federal consulting', 'government sector', 'public policy'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in public sector is welcome.', no:
				'We are a government company.' },
		},
		{
			id: 'healthcare', name: 'healthcare', kind: 'domain',
			aliases: ['health care', 'healthcare industry', 'health care industry', 'healthcare domain', 'health care domain', 'healthcare experience',
				'health care experience', 'digital health', 'healthtech', 'health tech', 'hospital systems', 'behavioural health', 'behavioral health', 'public health',
				'mental health', 'clinical workflows', 'telehealth', 'healthcare operations', 'health care operations', 'managed care', 'nursing', 'health insurance industry',
				'value-based care', 'healthcare sector', 'health care sector', 'US healthcare', 'US health care', 'payer/provider', 'healthcare systems', 'health care systems',
				'health systems', 'health sciences', 'patient care', 'telemedicine', 'health technology', 'healthcare settings', 'health care settings', 'medical industry'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in healthcare is welcome.', no:
				'We are a healthcare company.' },
		},
		{
			id: 'hospitality', name: 'hospitality', kind: 'domain',
			aliases: ['travel industry', 'hospitality industry', 'travel and hospitality', 'airline industry', 'tourism', 'hotel industry', 'travel technology',
				'airline operations'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in hospitality is welcome.', no:
				'We are a hospitality company.' },
		},
		{
			id: 'human-resources', name: 'human resources', kind: 'domain',
			aliases: ['HR tech', 'talent acquisition', 'recruiting', 'recruitment', 'HR processes', 'human resource management', 'compensation and benefits',
				'employee relations', 'HR domain', 'HR systems', 'talent management', 'technical recruiting', 'full-cycle recruiting', 'organisational development',
				'organizational development', 'organisational psychology', 'organizational psychology', 'human capital management', 'employee engagement programs',
				'employee engagement programmes', 'HR operations'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in human resources is welcome.', no:
				'We are a human resources company.' },
		},
		{
			id: 'insurance', name: 'insurance', kind: 'domain',
			aliases: ['insurance industry', 'property and casualty insurance', 'life insurance industry', 'P&C insurance', 'insurance domain', 'reinsurance',
				'insurance claims', 'health insurance domain', 'property & casualty', 'insurance sector', 'claims management'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in property and casualty insurance is welcome.', no:
				'We are a insurance company.' },
		},
		{
			id: 'legal', name: 'legal', kind: 'domain',
			aliases: ['legal tech', 'legal industry', 'legal research', 'law enforcement', 'intellectual property', 'litigation', 'legal technology', 'eDiscovery',
				'patent law', 'legal applications', 'contract law', 'paralegal experience', 'legal domain', 'legal documents', 'patents', 'corporate law'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in intellectual property is welcome.', no:
				'We are a legal company.' },
		},
		{
			id: 'library-science', name: 'library science', kind: 'domain',
			aliases: ['librarianship', 'library systems', 'archives', 'scholarly communication', 'library and information science', 'information science', 'open access',
				'scholarly publishing', 'archival description', 'integrated library systems', 'institutional repositories'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in library science is welcome.', no:
				'We are a library science company.' },
		},
		{
			id: 'manufacturing', name: 'manufacturing', kind: 'domain',
			aliases: ['manufacturing industry', 'manufacturing processes', 'manufacturing domain', 'semiconductor manufacturing', 'semiconductor industry', 'industry 4.0',
				'smart manufacturing', 'manufacturing environment', 'industrial engineering', 'manufacturing engineering', 'semiconductors', 'semiconductor fabrication',
				'industrial manufacturing', 'manufacturing operations', 'manufacturing systems', 'manufacturing sector', 'pharmaceutical manufacturing',
				'mechanical engineering design'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in manufacturing processes is welcome.', no:
				'We are a manufacturing company.' },
		},
		{
			id: 'marketing', name: 'marketing', kind: 'domain',
			aliases: ['marketing industry', 'marketing domain', 'marketing technology', 'martech', 'direct marketing', 'marketing principles', 'marketing data'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in marketing is welcome.', no:
				'We are a marketing company.' },
		},
		{
			id: 'nonprofit', name: 'nonprofit', kind: 'domain',
			aliases: ['non-profit', 'nonprofit sector', 'non-profit sector', 'NGO', 'philanthropy', 'fundraising', 'international development', 'social impact', 'humanitarian',
				'non-profit organisations', 'non profit organizations', 'social services'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in nonprofit fundraising is welcome.', no:
				'We are a nonprofit company.' },
		},
		{
			id: 'pharmaceuticals', name: 'pharmaceuticals', kind: 'domain',
			aliases: ['pharmaceutical industry', 'pharma', 'pharma industry', 'pharmaceutical', 'pharmaceutical domain', 'pharmaceutical development', 'pharmaceutical sector'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in pharmaceuticals is welcome.', no:
				'We are a pharmaceuticals company.' },
		},
		{
			id: 'physics', name: 'physics', kind: 'domain',
			aliases: ['particle physics', 'quantum mechanics', 'astrophysics', 'experimental physics', 'applied physics', 'cosmology', 'plasma physics', 'astronomy',
				'high energy physics', 'nuclear physics', 'solid state physics', 'neutrino physics', 'dark matter', 'dark energy', 'condensed matter physics',
				'theoretical physics', 'thermodynamics', 'electromagnetics', 'fluid mechanics', 'heat transfer', 'cosmic microwave background', 'electromagnetism',
				'semiconductor physics', 'quantum physics', 'gravitational waves'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in particle physics is welcome.', no:
				'We are a physics company.' },
		},
		{
			id: 'psychology', name: 'psychology', kind: 'domain',
			aliases: ['behavioural science', 'behavioral science', 'cognitive psychology', 'social psychology', 'social sciences', 'sociology', 'social science research',
				'experimental psychology', 'anthropology'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in behavioural science is welcome.', no:
				'We are a psychology company.' },
		},
		{
			id: 'quantum-computing', name: 'quantum computing', kind: 'domain',
			aliases: ['quantum information', 'Qiskit', 'quantum algorithms', 'quantum machine learning', 'Cirq', 'quantum information science', 'PennyLane'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in quantum computing is welcome.', no:
				'We are a quantum computing company.' },
		},
		{
			id: 'real-estate', name: 'real estate', kind: 'domain',
			aliases: ['real estate industry', 'proptech', 'property technology', 'commercial real estate', 'mortgage industry', 'real estate domain', 'facilities management'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in commercial real estate is welcome.', no:
				'We are a real estate company.' },
		},
		{
			id: 'retail', name: 'retail', kind: 'domain',
			aliases: ['retail industry', 'omnichannel retail', 'retail domain', 'merchandising', 'grocery industry', 'retail analytics', 'retail sector', 'retail operations',
				'retail experience', 'category management', 'point of sale systems'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in retail merchandising is welcome.', no:
				'We are a retail company.' },
		},
		{
			id: 'sales-domain', name: 'sales', kind: 'domain',
			aliases: ['sales processes', 'sales operations', 'sales strategy', 'sales experience', 'B2B SaaS sales', 'sales cycle', 'CPQ processes', 'sales process',
				'sales performance', 'sales management', 'direct sales'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in sales operations is welcome.', no:
				'We are a sales company.' },
		},
		{
			id: 'telecommunications', name: 'telecommunications', kind: 'domain',
			aliases: ['telecom industry', 'telecom', 'telecommunication', 'telecom domain', 'telecommunications industry', 'telecom sector', 'telco', 'BSS/OSS', 'OSS/BSS'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in telecommunications is welcome.', no:
				'We are a telecommunications company.' },
		},
		{
			id: 'transportation', name: 'transportation', kind: 'domain',
			aliases: ['transportation industry', 'mobility industry', 'ride-hailing', 'ridesharing', 'maritime industry', 'rail industry', 'shipping industry', 'railway',
				'micromobility', 'smart mobility', 'intelligent transportation systems', 'traffic engineering'],
			ambiguity: { company: [...KNOWLEDGE, ...WISHES], notBefore: DEGREES_IN, notAfter: FIRMS, yes: 'Background in transportation planning is welcome.', no:
				'We are a transportation company.' },
		},
	],
};
