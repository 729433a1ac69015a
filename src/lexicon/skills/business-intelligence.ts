// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Business intelligence, dashboards, spreadsheets and experiment platforms.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { OFFICE } from './company.ts';

export const businessIntelligence: SkillArea = {
	area: 'business-intelligence',
	skills: [
		{
			id: 'ab-testing', name: 'A/B testing', kind: 'method',
			aliases: ['AB testing', 'A/B test', 'AB test', 'A/B/n testing', 'split testing', 'multivariate testing', 'A/B experiments', 'A/B experimentation',
				'A/B testing frameworks', 'A-B testing', 'A|B testing', 'online experiments', 'online experimentation', 'experimentation platform', 'A/B or multivariate testing'],
			implies: ['experimental-design'],
		},
		{ id: 'adjust', name: 'Adjust SDK', kind: 'tool', aliases: ['Adjust.com', 'Adjust MMP'] },
		{
			id: 'adobe-analytics', name: 'Adobe Analytics', kind: 'tool', aliases: ['Omniture', 'Adobe Target', 'Adobe Launch', 'SiteCatalyst'], implies: ['web-analytics'],
			rivals: ['google-analytics'],
		},
		{
			id: 'amplitude', name: 'Amplitude', kind: 'tool', aliases: ['Amplitude Analytics'], exact: ['Amplitude'],
			ambiguity: { forms: ['Amplitude'], company: ['mixpanel', 'heap', 'segment', 'analytics', 'looker', 'google analytics', 'pendo', 'product'], notAfter: ['modulation',
				'of'], yes: 'Product analytics in Mixpanel or Amplitude.', no: 'Amplitude modulation of the carrier.' },
			implies: ['product-analytics'], rivals: ['mixpanel'],
		},
		{ id: 'anaplan', name: 'Anaplan', kind: 'tool' },
		{ id: 'appsflyer', name: 'AppsFlyer', kind: 'tool' },
		{ id: 'birt', name: 'BIRT', kind: 'tool', exact: ['BIRT', 'Eclipse BIRT'], implies: ['reporting'] },
		{
			id: 'business-intelligence', name: 'business intelligence', kind: 'method',
			aliases: ['BI solutions', 'business intelligence tools', 'BI development', 'BI reporting', 'BI/Analytics', 'BI tool', 'BI dashboards', 'BI reports',
				'business intelligence software', 'BI reporting tools', 'business intelligence solutions', 'BI analytics', 'BI stack', 'BI & analytics',
				'business intelligence reporting', 'BI software', 'BI applications', 'BI systems', 'business intelligence platforms', 'BI technologies', 'BI platform'],
			exact: ['BI'],
			ambiguity: { forms: ['BI'], company: ['dashboard', 'dashboards', 'reporting', 'tableau', 'looker', 'etl', 'sql', 'analytics', 'reports', 'warehouse', 'qlik',
				'data', 'insights'], notBefore: ['power', 'semi'], notAfter: ['-weekly', 'weekly', 'monthly', '-monthly', 'annual', 'annually', '-annual', 'directional', 'lingual',
				'-lingual', 'polar', '-directional', 'incorporated', 'worldwide', 'publisher'], yes: 'Data warehousing and BI for finance.', no:
				'Boehringer teams meet on a BI weekly rhythm.' },
		},
		{
			id: 'business-objects', name: 'SAP BusinessObjects', kind: 'tool',
			aliases: ['Business Objects', 'BusinessObjects', 'SAP BO', 'SAP BOBJ', 'Webi', 'SAP BI', 'SAP BW', 'SAP BW/4HANA', 'SAP Analytics Cloud', 'SAP Business Objects',
				'SAP BI/BW'],
			implies: ['sap', 'business-intelligence'],
		},
		{ id: 'chartio', name: 'Chartio', kind: 'tool', exact: ['Chartio'] },
		{ id: 'cognos', name: 'Cognos', kind: 'tool', aliases: ['IBM Cognos', 'Cognos Analytics', 'Cognos BI'], implies: ['business-intelligence'] },
		{
			id: 'conversion-optimisation', name: 'conversion rate optimisation', kind: 'method',
			aliases: ['conversion rate optimization', 'growth experiments', 'conversion optimisation', 'conversion optimization', 'user experience optimisation',
				'user experience optimization', 'landing page optimisation', 'landing page optimization'],
			exact: ['CRO'],
			ambiguity: { forms: ['CRO'], company: ['conversion', 'landing pages', 'seo', 'marketing', 'a/b', 'ecommerce', 'e-commerce', 'website'], yes:
				'CRO on landing pages.', no: 'Our CRO leads sales in a clinical CRO.' },
		},
		{ id: 'crystal-ball', name: 'Oracle Crystal Ball', kind: 'tool' },
		{ id: 'crystal-reports', name: 'Crystal Reports', kind: 'tool', aliases: ['SAP Crystal Reports', 'Crystal Report'], implies: ['business-intelligence'] },
		{
			id: 'dashboards', name: 'dashboards', kind: 'method',
			aliases: ['dashboard', 'dashboarding', 'dashboard development', 'data dashboards', 'interactive dashboards', 'dashboard design', 'dashboard creation',
				'building dashboards', 'dashboards and reports', 'KPI dashboards', 'dashboard tools', 'reports and dashboards', 'dashboard reporting', 'reporting dashboards',
				'analytics dashboards', 'dashboards/reports', 'scorecards'],
		},
		{
			id: 'domo', name: 'Domo', kind: 'tool', aliases: ['Domo BI'], exact: ['Domo', 'DOMO'],
			ambiguity: { forms: ['Domo', 'DOMO'], company: ['tableau', 'power bi', 'looker', 'bi', 'dashboards', 'qlik', 'sisense', 'reporting'], yes:
				'Dashboards in Domo or Tableau.', no: 'Domo arigato from our Tokyo staff.' },
			implies: ['business-intelligence'],
		},
		{ id: 'eppo', name: 'Eppo', kind: 'tool', exact: ['Eppo'], implies: ['ab-testing'] },
		{ id: 'essbase', name: 'Essbase', kind: 'tool', aliases: ['Oracle Essbase', 'Hyperion Essbase'], implies: ['hyperion'] },
		{
			id: 'excel', name: 'Microsoft Excel', kind: 'tool',
			aliases: ['MS Excel', 'Excel spreadsheets', 'advanced Excel', 'Excel skills', 'Excel pivot tables', 'Excel formulas', 'Excel modelling', 'Excel functions',
				'Excel VLOOKUP', 'Excel models'],
			exact: ['Excel', 'EXCEL', 'excel'],
			ambiguity: { forms: ['Excel', 'EXCEL', 'excel'], company: ['word', 'powerpoint', 'outlook', ...OFFICE, 'vba', 'tableau', 'pivot', 'macros', 'vlookup',
				'spreadsheet', 'python', 'power bi', 'google sheets', 'proficiency', 'proficient', 'access', 'skills in', 'skills with', 'working knowledge of', 'advanced'],
				notBefore: ['to', 'and you', 'who', 'you', 'will', "you'll", 'can', 'that', 'must', 'we', 'and', 'people'], notAfter: ['in', 'at', 'as', 'within', 'under', 'when',
				'where', 'on', 'by', 'here', 'working', 'both', 'through', 'professionally', 'academically', 'across', 'together', 'among', 'while', 'you'], yes:
				'Pivot tables and charts in Excel with VBA.', no: 'People who excel at Python thrive; Excel in your career with us.' },
			implies: ['spreadsheets'],
		},
		{ id: 'fullstory', name: 'FullStory', kind: 'tool' },
		{
			id: 'google-analytics', name: 'Google Analytics', kind: 'tool', aliases: ['GA4', 'Google Analytics 4', 'Google Analytics 360', 'Universal Analytics'],
			implies: ['web-analytics'], rivals: ['adobe-analytics'],
		},
		{
			id: 'google-tag-manager', name: 'Google Tag Manager', kind: 'tool', aliases: ['tag management', 'tag manager'], exact: ['GTM'],
			ambiguity: { forms: ['GTM'], company: ['tag', 'tags', 'analytics', 'ga4', 'pixel'], yes: 'Tags and GA4 events through GTM.', no: 'Shape our GTM plan with sales.' },
		},
		{ id: 'gradio', name: 'Gradio', kind: 'framework', implies: ['python'] },
		{
			id: 'grafana', name: 'Grafana', kind: 'tool', aliases: ['Grafana dashboards', 'Grafana Labs', 'Grafana Tempo', 'Grafana Cloud'],
			implies: ['dashboards', 'monitoring'], since: { year: 2014, source: 'Wikipedia: Grafana' },
		},
		{ id: 'heap-analytics', name: 'Heap Analytics', kind: 'tool', aliases: ['Heap.io'] },
		{ id: 'hex', name: 'Hex.tech', kind: 'tool', aliases: ['Hex notebooks'] },
		{ id: 'hotjar', name: 'Hotjar', kind: 'tool' },
		{ id: 'hyperion', name: 'Hyperion', kind: 'tool', aliases: ['Oracle Hyperion', 'Hyperion Financial Management', 'Oracle EPM', 'Hyperion Planning'] },
		{ id: 'ibm-planning-analytics', name: 'IBM Planning Analytics', kind: 'tool', aliases: ['TM1', 'Cognos TM1', 'IBM TM1'] },
		{ id: 'jasperreports', name: 'JasperReports', kind: 'tool', aliases: ['Tibco Jaspersoft', 'Jaspersoft', 'Jasper Reports'] },
		{
			id: 'jmp', name: 'JMP', kind: 'tool', aliases: ['JMP Pro', 'SAS JMP', 'JMP software'], exact: ['JMP'],
			ambiguity: { forms: ['JMP'], company: ['sas', 'minitab', 'statistical', 'doe', 'statistics', 'r', 'spss', 'matlab'], yes: 'Statistical analysis in Minitab or JMP.',
				no: 'JMP Holdings is our parent.' },
		},
		{ id: 'knime', name: 'KNIME', kind: 'tool' },
		{ id: 'logrocket', name: 'LogRocket', kind: 'tool' },
		{
			id: 'looker', name: 'Looker', kind: 'tool',
			aliases: ['Looker Studio', 'Google Data Studio', 'Data Studio', 'Google Looker', 'Looker BI', 'GDS/Looker', 'Looker dashboards'], implies: ['business-intelligence'],
			rivals: ['power-bi', 'qlik', 'tableau'], since: { year: 2012, source: 'Wikipedia: Looker (company), founded' },
		},
		{ id: 'metabase', name: 'Metabase', kind: 'tool', implies: ['business-intelligence'] },
		{ id: 'microstrategy', name: 'MicroStrategy', kind: 'tool', aliases: ['Micro Strategy'], implies: ['business-intelligence'] },
		{ id: 'minitab', name: 'Minitab', kind: 'tool' },
		{ id: 'mixpanel', name: 'Mixpanel', kind: 'tool', implies: ['product-analytics'], rivals: ['amplitude'] },
		{ id: 'optimizely', name: 'Optimizely', kind: 'tool', implies: ['ab-testing'] },
		{
			id: 'oracle-bi', name: 'Oracle BI', kind: 'tool', aliases: ['OBIEE', 'OBIEE/OAC', 'Oracle Analytics Cloud', 'Oracle Business Intelligence', 'BI Publisher', 'OTBI'],
			implies: ['business-intelligence'],
		},
		{ id: 'palantir-foundry', name: 'Palantir Foundry', kind: 'platform', aliases: ['Palantir', 'Palantir Gotham', 'Palantir AIP'] },
		{
			id: 'pivot-tables', name: 'pivot tables', kind: 'method',
			aliases: ['pivot table', 'VLOOKUP', 'XLOOKUP', 'v-lookup', 'pivots and lookups', 'pivot charts', 'Excel pivots'], implies: ['excel'],
		},
		{
			id: 'power-bi', name: 'Power BI', kind: 'tool',
			aliases: ['PowerBI', 'Microsoft Power BI', 'MS Power BI', 'Power-BI Desktop', 'PBI', 'Power BI Service', 'Power BI reports', 'Power BI dashboards'],
			implies: ['business-intelligence', 'dashboards'], rivals: ['looker', 'qlik', 'tableau'],
			since: { year: 2011, source: 'Wikipedia: Microsoft Power BI, first release (general availability 2015)' },
		},
		{ id: 'power-query', name: 'Power Query', kind: 'tool', aliases: ['Power Pivot', 'PowerPivot', 'PowerQuery', 'Excel Power Query'], implies: ['excel'] },
		{
			id: 'qlik', name: 'Qlik', kind: 'tool', aliases: ['QlikView', 'Qlik Sense', 'QlikSense', 'Qlik View', 'Qlik Cloud', 'Qlikview/Qlik Sense', 'Qlik Analytics'],
			implies: ['business-intelligence'], rivals: ['looker', 'power-bi', 'tableau'],
		},
		{ id: 'qualtrics', name: 'Qualtrics', kind: 'tool', implies: ['survey-design'] },
		{
			id: 'quicksight', name: 'Amazon QuickSight', kind: 'tool', aliases: ['QuickSight', 'AWS QuickSight', 'Quick Sight', 'AWS Quick Sight'],
			implies: ['aws', 'business-intelligence'],
		},
		{ id: 'rapidminer', name: 'RapidMiner', kind: 'tool' },
		{ id: 'redash', name: 'Redash', kind: 'tool', implies: ['dashboards'] },
		{
			id: 'sigma-computing', name: 'Sigma Computing', kind: 'tool', exact: ['Sigma'],
			ambiguity: { forms: ['Sigma'], company: ['tableau', 'looker', 'mode', 'power bi', 'thoughtspot', 'snowflake'], notBefore: ['six', 'lean six'], notAfter: ['aldrich',
				'-aldrich', 'belt', 'xi', 'bond'], yes: 'Dashboards in Sigma on Snowflake.', no: 'Six Sigma Green Belt.' },
		},
		{ id: 'sisense', name: 'Sisense', kind: 'tool', aliases: ['Periscope Data'], implies: ['business-intelligence'] },
		{ id: 'spotfire', name: 'Spotfire', kind: 'tool', aliases: ['TIBCO Spotfire'], implies: ['business-intelligence'] },
		{
			id: 'spreadsheets', name: 'spreadsheets', kind: 'method',
			aliases: ['spreadsheet', 'spreadsheet software', 'spreadsheet modelling', 'spreadsheet modeling', 'spreadsheet applications'],
		},
		{ id: 'spss', name: 'IBM SPSS', kind: 'tool', aliases: ['SPSS', 'SPSS Modeler', 'SPSS Statistics'], rivals: ['sas', 'stata'] },
		{ id: 'ssas', name: 'SQL Server Analysis Services', kind: 'tool', aliases: ['SSAS', 'SSAS Tabular', 'tabular model', 'SSAS cubes'], implies: ['sql-server', 'olap'] },
		{
			id: 'ssrs', name: 'SSRS', kind: 'tool',
			aliases: ['SQL Server Reporting Services', 'SQL Reporting Services', 'Power BI Report Server', 'paginated reports', 'SSRS reports', 'SQL Reporting'],
			implies: ['sql-server', 'reporting'],
		},
		{ id: 'statistica', name: 'Statistica', kind: 'tool', exact: ['Statistica', 'STATISTICA'] },
		{ id: 'statsig', name: 'Statsig', kind: 'tool', implies: ['ab-testing'] },
		{
			id: 'streamlit', name: 'Streamlit', kind: 'framework', aliases: ['Streamlit apps'], implies: ['python'],
			since: { year: 2019, source: 'Streamlit blog: Introducing Streamlit' },
		},
		{ id: 'superset', name: 'Apache Superset', kind: 'tool', aliases: ['Preset.io'], exact: ['Superset'], implies: ['dashboards'] },
		{ id: 'surveymonkey', name: 'SurveyMonkey', kind: 'tool', aliases: ['Survey Monkey'], implies: ['survey-design'] },
		{
			id: 'tableau', name: 'Tableau', kind: 'tool',
			aliases: ['Tableau Desktop', 'Tableau Server', 'Tableau Prep', 'Tableau Public', 'Tableau dashboards', 'Tableau CRM', 'Tableau Online', 'Tableau Cloud'],
			implies: ['business-intelligence', 'dashboards', 'data-visualisation'], rivals: ['looker', 'power-bi', 'qlik'],
			since: { year: 2003, source: 'Wikipedia: Tableau Software, company founded' },
		},
		{ id: 'thingworx', name: 'ThingWorx', kind: 'platform' },
		{ id: 'thoughtspot', name: 'ThoughtSpot', kind: 'tool', implies: ['business-intelligence'] },
		{ id: 'vwo', name: 'VWO', kind: 'tool', aliases: ['Visual Website Optimizer', 'Visual web site Optimizer'], exact: ['VWO'], implies: ['ab-testing'] },
	],
};
