// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Managing data: quality, governance, preparation, analysis at large.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const dataMethods: SkillArea = {
	area: 'data-methods',
	skills: [
		{
			id: 'ad-hoc-analysis', name: 'ad hoc analysis', kind: 'method',
			aliases: ['ad-hoc analyses', 'ad hoc analyzes', 'ad-hoc queries', 'ad-hoc reporting', 'ad-hoc reports', 'ad hoc data analysis', 'ad hoc analytics',
				'ad-hoc data requests', 'adhoc analysis', 'adhoc reporting', 'ad hoc querying', 'ad-hoc requests'],
		},
		{
			id: 'advanced-analytics', name: 'advanced analytics', kind: 'method',
			aliases: ['advanced data analytics', 'advanced analytical techniques', 'advanced analytics techniques'],
		},
		{ id: 'analytics-engineering', name: 'analytics engineering', kind: 'method' },
		{ id: 'business-analytics', name: 'business analytics', kind: 'method' },
		{ id: 'content-analysis', name: 'content analysis', kind: 'method', aliases: ['thematic analysis', 'text analysis', 'qualitative coding'] },
		{
			id: 'controlled-vocabularies', name: 'controlled vocabularies', kind: 'method',
			aliases: ['controlled vocabulary', 'Dublin Core', 'metadata schemas', 'meta data schemas', 'metadata standards', 'meta data standards', 'MARC records', 'MARC 21',
				'authority control', 'METS/MODS'],
		},
		{
			id: 'customer-analytics', name: 'customer analytics', kind: 'method',
			aliases: ['customer segmentation', 'market segmentation', 'customer insights', 'churn analysis', 'churn prediction', 'customer lifetime value',
				'segmentation analysis', 'churn modelling', 'churn modeling', 'consumer insights', 'customer behaviour analysis', 'customer behavior analysis', 'LTV modelling',
				'LTV modeling', 'CLV modelling', 'CLV modeling', 'attrition modelling', 'attrition modeling', 'cohort analysis', 'user behaviour analysis',
				'user behavior analysis', 'customer churn', 'segmentation'],
			ambiguity: { forms: ['segmentation'], company: ['customer', 'market', 'marketing', 'clustering', 'targeting', 'cohort', 'analytics', 'propensity', 'churn'],
				notBefore: ['image', 'semantic', 'instance', 'network', 'memory'], yes: 'Customer targeting and segmentation.', no: 'Network segmentation between sites.' },
		},
		{
			id: 'data-analysis', name: 'data analysis', kind: 'method',
			aliases: ['analysing data', 'data analyses', 'data analyzes', 'analyse data', 'analyze data', 'analytical data', 'analysis of data', 'analytic techniques',
				'data analysis techniques', 'data analysis tools', 'data analytics tools', 'analytical techniques', 'complex data analysis', 'analytical methods',
				'analyse large datasets', 'analyze large datasets', 'analyse large data sets', 'analyze large data sets', 'quantitative data analysis', 'data analysis skills',
				'data-driven analysis', 'analysing large data sets', 'analysing large datasets', 'analyse complex data', 'analyze complex data', 'data interpretation',
				'data analytic', 'interpret data', 'analysing complex data', 'analytical tools', 'interpreting data', 'analytics tools', 'data analytics'],
		},
		{
			id: 'data-annotation', name: 'data annotation', kind: 'method',
			aliases: ['data labelling', 'data labeling', 'labelled data', 'annotation tools', 'image annotation', 'labelling data', 'labeling data', 'annotation guidelines',
				'Label Studio', 'training data curation', 'labelled datasets', 'labelled data sets', 'annotated data', 'text annotation'],
		},
		{
			id: 'data-cleaning', name: 'data cleaning', kind: 'method',
			aliases: ['data cleansing', 'cleaning data', 'clean data', 'data clean-up', 'cleanse data', 'data preparation', 'data preprocessing', 'data pre-processing',
				'preparing data', 'data scrubbing', 'preprocessing data', 'prepare data', 'data cleanup', 'cleaning and preparing data', 'data prep',
				'cleansing and transformation', 'pre-processing'],
		},
		{
			id: 'data-curation', name: 'data curation', kind: 'method',
			aliases: ['curating datasets', 'curating data sets', 'dataset curation', 'data set curation', 'curate datasets', 'curate data sets', 'digital curation',
				'dataset creation', 'data set creation', 'dataset construction', 'data set construction', 'content curation'],
		},
		{
			id: 'data-driven-decisions', name: 'data-driven decision making', kind: 'method',
			aliases: ['data-driven decisions', 'data-driven insights', 'data-driven recommendations', 'data-driven approach', 'data-driven mindset', 'insights from data'],
		},
		{ id: 'data-entry', name: 'data entry', kind: 'method', aliases: ['data entry skills'] },
		{ id: 'data-ethics', name: 'data ethics', kind: 'method' },
		{
			id: 'data-governance', name: 'data governance', kind: 'method',
			aliases: ['data governance practices', 'information governance', 'data policies', 'data governance policies', 'data governance framework',
				'data governance principles', 'data standards', 'governance frameworks', 'enterprise data governance'],
		},
		{
			id: 'data-lifecycle-management', name: 'data lifecycle management', kind: 'method',
			aliases: ['data life cycle management', 'data retention', 'data life cycle', 'data lifecycle', 'data archiving', 'information lifecycle management',
				'information life cycle management'],
		},
		{ id: 'data-literacy', name: 'data literacy', kind: 'method' },
		{
			id: 'data-management', name: 'data management', kind: 'method',
			aliases: ['data management practices', 'data management systems', 'information management', 'data asset management', 'data management principles',
				'data management platforms', 'enterprise data management', 'database management and analysis', 'enterprise information management'],
		},
		{
			id: 'data-manipulation', name: 'data manipulation', kind: 'method',
			aliases: ['data wrangling', 'data munging', 'manipulating data', 'manipulate data', 'data wrangler', 'wrangling data', 'data extraction', 'extract data',
				'data querying', 'querying data', 'query data', 'data querying and manipulation', 'data extraction and manipulation', 'extracting data',
				'data mining and manipulation', 'data retrieval', 'querying databases', 'data extracts', 'manipulation of data'],
		},
		{
			id: 'data-mining', name: 'data mining', kind: 'method',
			aliases: ['mining data', 'data-mining techniques', 'knowledge discovery', 'data mining tools', 'mining large data sets', 'mining large datasets'],
		},
		{
			id: 'data-privacy', name: 'data privacy', kind: 'method',
			aliases: ['data protection', 'privacy engineering', 'information privacy', 'privacy regulations', 'privacy by design', 'data privacy regulations',
				'data privacy laws', 'data protection regulations', 'privacy laws', 'privacy standards', 'data privacy standards', 'privacy compliance'],
		},
		{
			id: 'data-quality', name: 'data quality', kind: 'method',
			aliases: ['data quality management', 'data quality checks', 'data integrity', 'data quality assurance', 'data quality assessment', 'data quality control',
				'data quality issues', 'data quality tools', 'data quality framework', 'quality of data', 'data quality metrics'],
		},
		{ id: 'data-requirements', name: 'data requirements', kind: 'method' },
		{
			id: 'data-science', name: 'data science', kind: 'method',
			aliases: ['data science techniques', 'data science tools', 'data science projects', 'data science methods', 'data science methodologies', 'data science workflows',
				'data science experience', 'data science models', 'data science solutions', 'data science concepts'],
		},
		{
			id: 'data-security', name: 'data security', kind: 'method',
			aliases: ['data loss prevention', 'data encryption', 'data masking', 'database security', 'data access management', 'data tokenisation', 'data tokenization'],
		},
		{ id: 'data-stewardship', name: 'data stewardship', kind: 'method', aliases: ['records management', 'data steward', 'data custodianship'] },
		{
			id: 'data-storytelling', name: 'data storytelling', kind: 'method',
			aliases: ['storytelling with data', 'data-driven storytelling', 'story telling with data', 'data stories', 'tell stories with data', 'tell a story with data'],
		},
		{ id: 'data-strategy', name: 'data strategy', kind: 'method', aliases: ['analytics strategy', 'data and analytics strategy', 'AI strategy', 'AI/ML strategy'] },
		{ id: 'data-structures', name: 'data structures', kind: 'method', aliases: ['data structure'], exact: ['DSA'] },
		{
			id: 'data-visualisation', name: 'data visualisation', kind: 'method',
			aliases: ['data visualization', 'visualisation tools', 'visualization tools', 'data visualisation tools', 'data visualization tools', 'visualising data',
				'visualizing data', 'visualise data', 'visualize data', 'visualisation techniques', 'visualization techniques', 'data viz', 'information visualisation',
				'information visualization', 'data visualisation software', 'data visualization software', 'visualisation software', 'visualization software',
				'interactive visualisations', 'interactive visualizations', 'visualisation libraries', 'visualization libraries', 'visual analytics', 'charts and graphs',
				'data visualisation techniques', 'data visualization techniques', 'data visualisation libraries', 'data visualization libraries', 'dataviz', 'visualisation',
				'visualization'],
		},
		{ id: 'dataops', name: 'data operations', kind: 'method', aliases: ['Data Ops'], exact: ['DataOps'] },
		{ id: 'digital-asset-management', name: 'digital asset management', kind: 'method', aliases: ['digital archiving', 'digital preservation', 'digital collections'] },
		{
			id: 'document-management', name: 'document management', kind: 'method',
			aliases: ['document control', 'document management systems', 'electronic document management', 'records and document management', 'enterprise content management'],
			exact: ['ECM'],
		},
		{
			id: 'exploratory-data-analysis', name: 'exploratory data analysis', kind: 'method',
			aliases: ['exploratory analysis', 'exploratory analyses', 'exploratory analyzes', 'data exploration', 'exploratory data analyses', 'exploratory data analyzes',
				'exploratory research', 'explore data', 'exploring data', 'data discovery', 'exploratory/discovery data'],
			exact: ['EDA'],
			ambiguity: { forms: ['EDA'], company: ['data', 'exploratory', 'statistics', 'statistical', 'feature', 'machine learning', 'pandas', 'modeling', 'modelling'],
				notAfter: ['tools', 'tool', 'vendors', 'industry', 'flow', 'software', 'flows', 'company'], yes: 'Data cleaning and EDA before any modelling.', no:
				'Experience with EDA tools for chip design.' },
		},
		{ id: 'fair-data', name: 'FAIR data', kind: 'method', aliases: ['FAIR principles', 'FAIR data principles', 'research data management', 'open data'] },
		{
			id: 'forecasting', name: 'forecasting', kind: 'method',
			aliases: ['forecast models', 'forecasting models', 'demand forecasting', 'sales forecasting', 'time-series forecasting', 'timeseries forecasting',
				'forecast modelling', 'forecast modeling', 'forecasting techniques', 'forecast accuracy', 'demand planning', 'forecasting methods', 'demand prediction',
				'forecasting algorithms', 'predictive forecasting', 'load forecasting'],
		},
		{ id: 'geocoding', name: 'geocoding', kind: 'method', aliases: ['reverse geocoding'], implies: ['gis'] },
		{
			id: 'knowledge-management', name: 'knowledge management', kind: 'method',
			aliases: ['knowledge bases', 'knowledge base management', 'taxonomies', 'taxonomy', 'taxonomy development', 'taxonomy management', 'knowledge base articles'],
		},
		{
			id: 'kpis', name: 'KPIs', kind: 'method',
			aliases: ['KPI reporting', 'KPI development', 'performance measurement', 'key performance indicator',
				'metrics definition', 'KPI definition', 'KPI tracking', 'performance indicators', 'metric design',
				'business KPIs', 'defining metrics'],
			exact: ['KPIs', 'KPI'],
		},
		{
			id: 'literature-review', name: 'literature review', kind: 'method',
			aliases: ['desk research', 'primary research', 'secondary research', 'literature search', 'scientific literature', 'research papers', 'reading research papers',
				'systematic review'],
		},
		{
			id: 'market-research', name: 'market research', kind: 'method',
			aliases: ['competitive analysis', 'market analysis', 'competitor analysis', 'competitive intelligence', 'market intelligence', 'industry research',
				'consumer research', 'competitive research', 'market trends analysis', 'competitive landscape analysis'],
		},
		{
			id: 'marketing-analytics', name: 'marketing analytics', kind: 'method',
			aliases: ['marketing mix modelling', 'marketing mix modeling', 'media mix modelling', 'media mix modeling', 'attribution modelling', 'attribution modeling',
				'marketing attribution', 'multi-touch attribution', 'campaign analytics', 'marketing measurement', 'campaign analysis', 'marketing mix models'],
			exact: ['MMM'],
		},
		{
			id: 'master-data-management', name: 'master data management', kind: 'method',
			aliases: ['reference data management', 'master data', 'golden record', 'data mastering', 'reference data'], exact: ['MDM'],
			ambiguity: { forms: ['MDM'], company: ['data', 'master', 'informatica', 'governance', 'stewardship', 'reltio', 'profisee'], notAfter: ['device', 'devices',
				'mobile', 'intune', 'jamf'], yes: 'Data governance and MDM programmes.', no: 'Intune and other MDM for mobile devices.' },
		},
		{
			id: 'metadata-management', name: 'metadata management', kind: 'method',
			aliases: ['meta data management', 'metadata', 'meta data', 'metadata repositories', 'meta data repositories', 'metadata standards management',
				'meta data standards management'],
		},
		{
			id: 'network-science', name: 'network science', kind: 'method',
			aliases: ['social network analysis', 'network analysis', 'graph analytics', 'graph analysis', 'link analysis', 'graph theory', 'graph algorithms'],
		},
		{ id: 'okrs', name: 'OKRs', kind: 'method', aliases: ['objectives and key results'], exact: ['OKRs', 'OKR'] },
		{
			id: 'ontologies', name: 'ontologies', kind: 'method',
			aliases: ['ontology', 'ontology development', 'semantic web', 'semantic technologies', 'ontology engineering', 'ontology design', 'knowledge representation',
				'semantic modelling', 'semantic modeling', 'semantic layer', 'semantic models'],
		},
		{ id: 'operations-research', name: 'operations research', kind: 'method', aliases: ['operational research', 'decision science', 'management science'] },
		{ id: 'people-analytics', name: 'people analytics', kind: 'method', aliases: ['HR analytics', 'workforce analytics', 'talent analytics'] },
		{
			id: 'predictive-modelling', name: 'predictive modelling', kind: 'method',
			aliases: ['predictive analytics', 'predictive modeling', 'prescriptive analytics', 'predictive model', 'propensity models', 'propensity modelling',
				'propensity modeling', 'prediction models', 'predictive analysis', 'predictive algorithms', 'predictive and prescriptive analytics', 'analytical models',
				'analytical modelling', 'analytical modeling', 'analytic models', 'predictive techniques', 'predictive modelling techniques', 'predictive modeling techniques',
				'predictive maintenance models', 'scoring models', 'predictive analytics models'],
		},
		{
			id: 'pricing-analytics', name: 'pricing analytics', kind: 'method',
			aliases: ['revenue analytics', 'revenue forecasting', 'pricing models', 'pricing optimisation', 'pricing optimization', 'price optimisation', 'price optimization',
				'dynamic pricing', 'pricing strategy', 'pricing algorithms', 'pricing analysis', 'pricing analytic'],
		},
		{
			id: 'product-analytics', name: 'product analytics', kind: 'method',
			aliases: ['user analytics', 'behavioural analytics', 'behavioral analytics', 'product analysis', 'funnel analysis', 'user engagement metrics', 'growth analytics',
				'retention analysis', 'funnel optimisation', 'funnel optimization'],
		},
		{
			id: 'qualitative-research', name: 'qualitative research', kind: 'method',
			aliases: ['qualitative analysis', 'qualitative methods', 'qualitative data analysis', 'qualitative data', 'qualitative research methods', 'mixed methods',
				'mixed-methods research', 'interviews and focus groups', 'focus groups', 'ethnographic research'],
		},
		{
			id: 'quantitative-analysis', name: 'quantitative analysis', kind: 'method',
			aliases: ['quantitative research', 'quantitative methods', 'quantitative modelling', 'quantitative modeling', 'quantitative techniques', 'quantitative models',
				'quantitative analytics', 'quantitative research methods', 'quantitative data', 'quantitative skills', 'quant research', 'quantitative reasoning'],
		},
		{
			id: 'reporting', name: 'reporting', kind: 'method',
			aliases: ['report writing', 'report generation', 'report development', 'building reports', 'management reporting', 'reports development', 'operational reporting',
				'reporting tools', 'report design', 'data reporting', 'analytical reports', 'automated reporting', 'report building', 'create reports', 'generating reports',
				'preparing reports', 'reporting systems', 'report preparation', 'performance reporting', 'creating reports', 'developing reports', 'exception reporting',
				'reporting solutions', 'business reporting', 'reporting automation', 'develop reports', 'generate reports', 'reporting and analytics', 'analytics and reporting',
				'reporting and analysis', 'analysis and reporting', 'reporting & analytics'],
			ambiguity: { forms: ['reporting'], company: ['dashboards', 'dashboard', 'tableau', 'power bi', 'analytics', 'sql', 'kpi', 'kpis', 'crystal reports', 'metrics',
				'visualization', 'visualisation', 'analysis', 'ssrs'], notBefore: ['direct', 'dotted-line', 'whistleblower'], notAfter: ['to', 'directly', 'line', 'into',
				'structure', 'manager', 'relationship', 'lines', 'period', 'requirements', 'obligations'], yes: 'Dashboards and reporting for the sales team.', no:
				'A role reporting to the head of analytics.' },
		},
		{
			id: 'sales-analytics', name: 'sales analytics', kind: 'method',
			aliases: ['sales analysis', 'territory optimisation', 'territory optimization', 'territory planning', 'sales reporting', 'sales performance analysis',
				'sales data analysis', 'sales operations analytics'],
		},
		{
			id: 'self-service-analytics', name: 'self-service analytics', kind: 'method',
			aliases: ['self-service BI', 'self-serve analytics', 'self-service reporting', 'self-serve data'],
		},
		{ id: 'social-media-analytics', name: 'social media analytics', kind: 'method', aliases: ['social listening', 'social media analysis'] },
		{ id: 'sports-analytics', name: 'sports analytics', kind: 'method' },
		{ id: 'supply-chain-analytics', name: 'supply chain analytics', kind: 'method' },
		{
			id: 'survey-design', name: 'survey design', kind: 'method',
			aliases: ['survey research', 'survey methodology', 'questionnaire design', 'survey data', 'survey analysis', 'surveys design', 'sampling design',
				'survey instruments', 'survey programming'],
		},
		{ id: 'synthetic-data', name: 'synthetic data', kind: 'method', aliases: ['synthetic data generation', 'synthetic datasets', 'synthetic data sets', 'data synthesis'] },
		{
			id: 'text-mining', name: 'text mining', kind: 'method', aliases: ['text analytics', 'unstructured text', 'text data', 'document processing', 'text processing'],
			implies: ['natural-language-processing'],
		},
		{
			id: 'web-analytics', name: 'web analytics', kind: 'method',
			aliases: ['digital analytics', 'clickstream data', 'clickstream analysis', 'website analytics', 'web site analytics', 'site analytics', 'clickstream',
				'web traffic analysis', 'online analytics'],
		},
	],
};
