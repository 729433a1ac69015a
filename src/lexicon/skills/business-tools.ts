// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Office, collaboration, sales, marketing and enterprise programs.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { OFFICE } from './company.ts';

export const businessTools: SkillArea = {
	area: 'business-tools',
	skills: [
		{ id: 'adobe-acrobat', name: 'Adobe Acrobat', kind: 'tool', aliases: ['Acrobat Pro', 'Adobe Acrobat Pro'], exact: ['Acrobat'] },
		{
			id: 'adobe-experience-manager', name: 'Adobe Experience Manager', kind: 'platform',
			aliases: ['Adobe CQ5', 'Adobe Experience Cloud', 'Adobe Experience Platform', 'Adobe Campaign', 'Adobe Real-Time CDP', 'Adobe realtime CDP'], exact: ['AEM'],
		},
		{ id: 'adp-workforce-now', name: 'ADP Workforce Now', kind: 'platform', aliases: ['ADP Workforce'] },
		{ id: 'airtable', name: 'Airtable', kind: 'tool' },
		{ id: 'asana', name: 'Asana', kind: 'tool', rivals: ['jira', 'trello'] },
		{ id: 'bamboohr', name: 'BambooHR', kind: 'platform' },
		{ id: 'basecamp', name: 'Basecamp', kind: 'tool' },
		{
			id: 'braze', name: 'Braze', kind: 'tool', exact: ['Braze'],
			ambiguity: { company: ['marketo', 'hubspot', 'klaviyo', 'email', 'campaigns', 'salesforce', 'sendgrid', 'mailchimp', 'crm', 'iterable'], yes:
				'Campaigns in Braze or Marketo.', no: 'Braze copper joints.' },
			implies: ['marketing-automation'],
		},
		{ id: 'celonis', name: 'Celonis', kind: 'tool', implies: ['process-mining'] },
		{ id: 'clickup', name: 'ClickUp', kind: 'tool' },
		{
			id: 'confluence', name: 'Confluence', kind: 'tool', aliases: ['Atlassian Confluence', 'Atlassian suite', 'Atlassian tools', 'Atlassian stack'],
			exact: ['Confluence', 'CONFLUENCE', 'confluence'],
			ambiguity: { forms: ['Confluence', 'CONFLUENCE', 'confluence'], company: ['jira', 'atlassian', 'bitbucket', 'trello', 'sharepoint', 'documentation', 'git', 'wiki',
				'slack', 'notion'], notBefore: ['the', 'a'], notAfter: ['of', 'point'], yes: 'Notes are kept in Jira and Confluence.', no:
				'At the Confluence of two rivers of documentation.' },
			rivals: ['notion'],
		},
		{
			id: 'digital-marketing', name: 'digital marketing', kind: 'method',
			aliases: ['social media', 'social media marketing', 'social media management', 'content marketing', 'paid social', 'Facebook Ads', 'paid media',
				'social media platforms', 'content creation', 'copywriting', 'online marketing', 'Meta Ads', 'performance marketing', 'content strategy', 'social media strategy',
				'digital marketing strategies', 'influencer marketing', 'social media advertising', 'LinkedIn Ads', 'campaign management', 'digital advertising',
				'programmatic advertising', 'affiliate marketing', 'media planning', 'media buying', 'content writing', 'blog writing', 'paid advertising', 'public relations',
				'brand management', 'brand marketing', 'brand strategy', 'B2B marketing', 'marketing campaigns', 'marketing strategy', 'market strategy', 'growth marketing',
				'demand generation', 'ad tech', 'adtech', 'real-time bidding', 'realtime bidding', 'paid marketing'],
			ambiguity: { forms: ['social media', 'content creation', 'adtech', 'ad tech'], company: ['marketing', 'experience', 'campaigns', 'strategy', 'content', 'knowledge',
				'seo', 'platforms', 'copywriting', 'manage', 'understanding', 'background'], notBefore: ['our', 'follow us on', 'on', 'via', 'through', 'their'], notAfter:
				['channels', 'pages', 'links', 'profiles', 'accounts', 'screening', 'company'], yes: 'Strategy and content for social media.', no:
				'Find us on social media pages for content.' },
		},
		{ id: 'docusign', name: 'DocuSign', kind: 'tool' },
		{ id: 'duck-creek', name: 'Duck Creek', kind: 'platform' },
		{
			id: 'dynamics-365', name: 'Microsoft Dynamics 365', kind: 'platform',
			aliases: ['Dynamics 365', 'Microsoft Dynamics', 'Dynamics CRM', 'MS Dynamics', 'Dynamics AX', 'D365', 'Microsoft Dynamics CRM', 'Dynamics NAV', 'Business Central',
				'Dynamics GP', 'MS Dynamics 365', 'D365 F&O', 'Dynamics 365 CRM', 'Dataverse', 'Microsoft Dataverse', 'MS Dynamics CRM', 'Microsoft Dynamics AX'],
			implies: ['erp'], rivals: ['hubspot', 'salesforce'],
		},
		{ id: 'eloqua', name: 'Eloqua', kind: 'tool', implies: ['marketing-automation'] },
		{ id: 'freshdesk', name: 'Freshdesk', kind: 'tool', aliases: ['Freshservice'] },
		{ id: 'gainsight', name: 'Gainsight', kind: 'tool' },
		{ id: 'guidewire', name: 'Guidewire', kind: 'platform', aliases: ['Guidewire PolicyCenter', 'Guidewire ClaimCenter'], exact: ['Guidewire'] },
		{ id: 'hris', name: 'HRIS', kind: 'method', aliases: ['human resources information systems', 'HRIS systems', 'HCM systems'], exact: ['HRIS'] },
		{ id: 'hubspot', name: 'HubSpot', kind: 'platform', aliases: ['Hub Spot', 'HubSpot CRM'], implies: ['crm'], rivals: ['dynamics-365', 'salesforce'] },
		{
			id: 'intercom', name: 'Intercom', kind: 'tool', exact: ['Intercom'],
			ambiguity: { forms: ['Intercom'], company: ['zendesk', 'freshdesk', 'salesforce', 'hubspot', 'chat', 'drift', 'support tools'], notBefore: ['the'], yes:
				'Tickets in Zendesk or Intercom.', no: 'Chat over the Intercom.' },
		},
		{
			id: 'iterable', name: 'Iterable', kind: 'tool', exact: ['Iterable'],
			ambiguity: { company: ['marketo', 'hubspot', 'klaviyo', 'email', 'campaigns', 'salesforce', 'sendgrid', 'mailchimp', 'crm', 'braze'], yes: 'Campaigns in Iterable.',
				no: 'Any Iterable object in Python.' },
			implies: ['marketing-automation'],
		},
		{ id: 'jd-edwards', name: 'JD Edwards', kind: 'platform', implies: ['erp'] },
		{
			id: 'jira', name: 'Jira', kind: 'tool',
			aliases: ['Atlassian Jira', 'Jira Software', 'Jira Service Management', 'Jira Service Desk', 'Jira Align', 'Jira administration'], rivals: ['asana', 'trello'],
			since: { year: 2002, source: 'Wikipedia: Jira (software)' },
		},
		{ id: 'klaviyo', name: 'Klaviyo', kind: 'tool', implies: ['marketing-automation'] },
		{ id: 'linear-app', name: 'Linear.app', kind: 'tool' },
		{
			id: 'lucidchart', name: 'Lucidchart', kind: 'tool', aliases: ['Lucid chart', 'draw.io', 'Lucid'], exact: ['Lucid'],
			ambiguity: { forms: ['Lucid'], company: ['visio', 'miro', 'draw.io', 'figma', 'lucidchart', 'confluence', 'diagramming'], notAfter: ['motors', 'writing', ','], yes:
				'Diagrams in Visio or Lucid.', no: 'Lucid Motors builds cars.' },
		},
		{ id: 'mailchimp', name: 'Mailchimp', kind: 'tool', implies: ['marketing-automation'] },
		{
			id: 'marketing-automation', name: 'marketing automation', kind: 'method',
			aliases: ['email marketing', 'Customer.io', 'CleverTap', 'marketing automation platforms', 'drip campaigns', 'lifecycle marketing', 'life cycle marketing',
				'email campaigns', 'CRM marketing', 'MoEngage', 'ActiveCampaign'],
		},
		{ id: 'marketo', name: 'Marketo', kind: 'tool', implies: ['marketing-automation'] },
		{
			id: 'microsoft-365', name: 'Microsoft 365', kind: 'platform',
			aliases: ['Office 365', 'O365', 'M365', 'MS 365', 'MS Office 365', 'Microsoft Office 365', 'Office365', 'MS365', 'Microsoft O365'],
		},
		{
			id: 'microsoft-access', name: 'Microsoft Access', kind: 'tool', aliases: ['MS Access', 'Access database', 'MS Access database'], exact: ['Access', 'ACCESS'],
			ambiguity: { forms: ['Access', 'ACCESS'], company: ['excel', 'powerpoint', 'visio', 'sql server', 'vba', 'ms office', 'microsoft office', 'outlook', 'word'],
				notBefore: ['have', 'easy', 'equal', 'direct', 'remote', 'secure', 'full', 'with', 'gain', 'get', 'internet', 'to', 'random', 'data'], notAfter: ['to', 'control',
				'point', 'points', 'management', 'our', 'your', 'rights', 'the', 'identity', 'and identity', 'token', 'tokens', 'requests', 'all', 'card', 'cards', 'various',
				'for'], yes: 'Reports from Excel and Access by VBA.', no: 'Access to Excel trainings and random Access memory.' },
		},
		{
			id: 'microsoft-office', name: 'Microsoft Office', kind: 'tool',
			aliases: ['MS Office', 'MS Office Suite', 'Microsoft Office Suite', 'MS Suite', 'Microsoft suite', 'Office suite', 'MS Office applications',
				'Microsoft Office applications', 'Microsoft Office products', 'MS Office products', 'MS Office tools', 'Microsoft products', 'Microsoft applications',
				'MS Office Package', 'Microsoft Office Package', 'MS Office programs', 'Microsoft Office programs', 'Microsoft Office software', 'MS Office (Excel',
				'Microsoft Office tools', 'Microsoft tools'],
		},
		{ id: 'microsoft-onenote', name: 'Microsoft OneNote', kind: 'tool', aliases: ['OneNote', 'OneDrive', 'Microsoft OneDrive', 'MS OneNote'] },
		{
			id: 'microsoft-outlook', name: 'Microsoft Outlook', kind: 'tool', aliases: ['MS Outlook'], exact: ['Outlook'],
			ambiguity: { forms: ['Outlook'], company: ['word', 'powerpoint', ...OFFICE, 'teams', 'gmail', 'calendar'], notBefore: ['positive', 'the', 'a', 'economic',
				'optimistic', 'financial', 'market', 'fresh', 'industry'], notAfter: ['on', 'for', 'toward'], yes: 'Skilled in Word, Excel and Outlook.', no:
				'A positive Outlook on our new office.' },
		},
		{
			id: 'microsoft-power-apps', name: 'Microsoft Power Apps', kind: 'tool',
			aliases: ['PowerApps', 'Power Apps', 'Microsoft PowerApps', 'MS Power Apps', 'MS PowerApps', 'Canvas apps'], implies: ['power-platform'],
		},
		{
			id: 'microsoft-power-automate', name: 'Microsoft Power Automate', kind: 'tool',
			aliases: ['Power Automate', 'Microsoft Flow', 'PowerAutomate', 'MS Power Automate', 'MS Flow', 'Power Automate Desktop'], implies: ['power-platform'],
		},
		{
			id: 'microsoft-project', name: 'Microsoft Project', kind: 'tool',
			aliases: ['MS Project', 'Microsoft Project Online', 'Primavera', 'Primavera P6', 'Oracle Primavera'], implies: ['project-management'],
		},
		{ id: 'microsoft-publisher', name: 'Microsoft Publisher', kind: 'tool', aliases: ['MS Publisher'] },
		{
			id: 'microsoft-teams', name: 'Microsoft Teams', kind: 'tool', aliases: ['MS Teams'], exact: ['Teams'],
			ambiguity: { forms: ['Teams'], company: ['slack', 'zoom', 'sharepoint', 'onedrive', 'outlook', 'webex', 'skype'], notBefore: ['our', 'the', 'functional',
				'cross-functional', 'of', 'with', 'engineering', 'product', 'data', 'across', 'other', 'sales', 'all', 'agile', 'scrum', 'leading', 'between', 'multiple', 'lead',
				'global', 'design'], notAfter: ['who', 'that', 'across', 'to', 'of', 'are', 'and people'], yes: 'Chats in Slack, Zoom or Teams.', no:
				'Cross-functional Teams who like Slack.' },
			rivals: ['slack'],
		},
		{ id: 'microsoft-visio', name: 'Microsoft Visio', kind: 'tool', aliases: ['Visio', 'MS Visio'] },
		{
			id: 'microsoft-word', name: 'Microsoft Word', kind: 'tool', aliases: ['MS Word'], exact: ['Word'],
			ambiguity: { forms: ['Word'], company: ['powerpoint', ...OFFICE, 'access', 'visio', 'outlook'], notBefore: ['every', 'of', 'the', 'one', 'a', 'last', 'by', 'in a'],
				notAfter: ['of', 'processing', '-of', 'press', 'embeddings', 'embedding', 'cloud', 'for'], yes: 'Skilled in Word, Excel and PowerPoint.', no:
				'Spread the Word about our new office.' },
		},
		{
			id: 'monday-com', name: 'Monday.com', kind: 'tool', exact: ['Monday'],
			ambiguity: { forms: ['Monday'], company: ['asana', 'trello', 'jira', 'clickup', 'notion', 'smartsheet', 'airtable', 'slack'], notBefore: ['on', 'every', 'from',
				'next', 'each'], notAfter: ['to', 'through', '-', '–', 'morning', ','], yes: 'Boards in Asana, Trello or Monday.', no: 'Monday to Friday, with Slack on.' },
		},
		{ id: 'netsuite', name: 'NetSuite', kind: 'platform', aliases: ['Oracle NetSuite', 'Net Suite', 'SuiteScript'], implies: ['erp'] },
		{
			id: 'notion', name: 'Notion', kind: 'tool', exact: ['Notion'],
			ambiguity: { forms: ['Notion'], company: ['jira', 'confluence', 'slack', 'trello', 'asana', 'airtable', 'linear', 'figma', 'google docs', 'clickup'], notBefore:
				['the', 'a', 'any'], notAfter: ['of', 'that'], yes: 'We plan in Notion, Slack and Jira.', no: 'The Notion of ownership via Slack.' },
			rivals: ['confluence'],
		},
		{
			id: 'oracle-erp', name: 'Oracle E-Business Suite', kind: 'platform',
			aliases: ['Oracle EBS', 'Oracle Fusion', 'Oracle ERP', 'Oracle Financials', 'Oracle Cloud ERP', 'Oracle Applications', 'Oracle Fusion Cloud', 'Oracle HCM',
				'Oracle Fusion ERP', 'Oracle E-Business', 'Oracle ERP Cloud', 'Oracle EBS R12', 'Oracle Cloud HCM', 'Oracle Retail'],
			implies: ['erp'],
		},
		{ id: 'pardot', name: 'Pardot', kind: 'tool', implies: ['marketing-automation'] },
		{ id: 'peoplesoft', name: 'PeopleSoft', kind: 'platform', aliases: ['Oracle PeopleSoft'], implies: ['erp'] },
		{ id: 'pipedrive', name: 'Pipedrive', kind: 'platform', implies: ['crm'] },
		{ id: 'power-platform', name: 'Microsoft Power Platform', kind: 'platform', aliases: ['Power Platform', 'MS Power Platform'], implies: ['low-code'] },
		{
			id: 'powerpoint', name: 'Microsoft PowerPoint', kind: 'tool', aliases: ['PowerPoint', 'MS PowerPoint', 'Power Point', 'PPT', 'MS Power Point', 'Keynote'],
			ambiguity: { forms: ['Keynote'], company: ['powerpoint', 'google slides', 'slides', 'decks', 'pages', 'numbers'], notBefore: ['the', 'a'], notAfter: ['speaker',
				'speakers', 'speech', 'address'], yes: 'Decks in PowerPoint or Keynote.', no: 'Keynote speaker with slides.' },
		},
		{ id: 'process-mining', name: 'process mining', kind: 'method', aliases: ['Signavio', 'SAP Signavio'] },
		{ id: 'quickbooks', name: 'QuickBooks', kind: 'tool', aliases: ['Quick Books', 'QuickBooks Online', 'Intuit QuickBooks'], implies: ['accounting'] },
		{
			id: 'sage', name: 'Sage', kind: 'tool', exact: ['Sage', 'Sage Intacct'],
			ambiguity: { forms: ['Sage'], company: ['quickbooks', 'xero', 'accounting', 'netsuite', 'erp', 'intacct', 'payroll'], notAfter: ['advice', 'therapeutics',
				'bionetworks'], yes: 'Accounting in QuickBooks or Sage.', no: 'Sage advice for payroll.' },
			implies: ['accounting'],
		},
		{
			id: 'salesforce', name: 'Salesforce', kind: 'platform',
			aliases: ['Salesforce.com', 'Salesforce CRM', 'SFDC', 'Salesforce Lightning', 'Lightning Web Components', 'Salesforce Sales Cloud', 'Salesforce Service Cloud',
				'Sales Cloud', 'Service Cloud', 'Visualforce', 'Sales Force', 'Salesforce administration', 'Salesforce platform', 'Salesforce Experience Cloud',
				'Salesforce development', 'Salesforce Admin', 'Salesforce Health Cloud', 'Salesforce DX', 'Salesforce configuration', 'Salesforce Einstein',
				'Salesforce Data Cloud', 'Salesforce CPQ', 'Salesforce Agentforce', 'Agentforce'],
			exact: ['LWC', 'SFDC'], implies: ['crm'], rivals: ['dynamics-365', 'hubspot'], since: { year: 1999, source: 'Wikipedia: Salesforce, company founded' },
		},
		{ id: 'salesforce-marketing-cloud', name: 'Salesforce Marketing Cloud', kind: 'platform', aliases: ['SFMC'], implies: ['salesforce', 'marketing-automation'] },
		{
			id: 'sap', name: 'SAP', kind: 'platform',
			aliases: ['SAP ERP', 'SAP S/4HANA', 'SAP HANA', 'SAP ECC', 'SAP FICO', 'SAP MM', 'SAP SD', 'S/4HANA', 'S/4 HANA', 'SAP S4/HANA', 'SAP Fiori', 'SAP UI5', 'SAPUI5',
				'SAP BTP', 'SAP modules', 'SAP SuccessFactors', 'SuccessFactors', 'SAP Ariba', 'Ariba', 'SAP FI/CO', 'SAP R/3', 'SAP PP', 'SAP EWM', 'SAP APO', 'SAP IBP',
				'SAP CRM', 'SAP PM', 'SAP Basis', 'SAP HCM', 'SAP S4', 'SAP system', 'SAP MDG', 'SAP CPI', 'SAP PI/PO', 'SAP S4HANA', 'SAP Concur', 'SAP Cloud Platform',
				'SAP Commerce', 'SAP Hybris', 'SAP FI', 'SAP QM', 'SAP WM'],
			exact: ['SAP'],
			ambiguity: { forms: ['SAP'], notBefore: ['the', 'reviewed'], notAfter: ['review', 'approval'], yes: 'Experience with SAP in logistics.', no:
				'The SAP review before database lock.' },
			implies: ['erp'],
		},
		{ id: 'sendgrid', name: 'SendGrid', kind: 'tool' },
		{
			id: 'seo', name: 'search engine optimisation', kind: 'method',
			aliases: ['search engine optimization', 'search engine marketing', 'SEO optimisation', 'SEO optimization', 'keyword research', 'Ahrefs', 'SEMrush', 'technical SEO',
				'on-page SEO', 'pay-per-click', 'Moz', 'Screaming Frog', 'SEO best practices', 'link building', 'paid search', 'SEO/SEM optimisation', 'SEO/SEM optimization',
				'Google SEO', 'SEO tools', 'SEO strategies', 'search marketing'],
			exact: ['SEO', 'SEM', 'SEO/SEM', 'PPC'],
			ambiguity: { forms: ['SEM'], company: ['seo', 'ppc', 'adwords', 'google ads', 'marketing', 'paid', 'search', 'campaigns', 'social'], yes:
				'Campaigns across SEO and SEM.', no: 'SEM images of steel.' },
		},
		{ id: 'servicemax', name: 'ServiceMax', kind: 'platform', aliases: ['field service management', 'Salesforce Field Service'] },
		{
			id: 'sharepoint', name: 'SharePoint', kind: 'platform',
			aliases: ['MS SharePoint', 'Microsoft SharePoint', 'SharePoint Online', 'Share Point', 'SharePoint development', 'SPFx', 'SharePoint Framework'],
		},
		{ id: 'siebel', name: 'Siebel', kind: 'platform', aliases: ['Siebel CRM'], exact: ['Siebel'], implies: ['crm'] },
		{
			id: 'slack', name: 'Slack', kind: 'tool', exact: ['Slack', 'SLACK', 'slack'],
			ambiguity: { forms: ['Slack', 'SLACK', 'slack'], company: ['jira', 'zoom', 'teams', 'confluence', 'asana', 'trello', 'notion', 'github', 'microsoft teams',
				'google workspace', 'gsuite', 'tools'], notBefore: ['the', 'pick up', 'up the', 'via', 'on', 'no'], notAfter: ['time', 'channel', 'channels', 'off', 'community'],
				yes: 'Daily tools: Jira, Zoom, Slack.', no: 'Pick up the Slack; message us via Slack with tools.' },
			rivals: ['microsoft-teams'], since: { year: 2013, source: 'Wikipedia: Slack (software)' },
		},
		{ id: 'smartsheet', name: 'Smartsheet', kind: 'tool' },
		{ id: 'trello', name: 'Trello', kind: 'tool', rivals: ['asana', 'jira'] },
		{ id: 'trizetto-facets', name: 'TriZetto Facets', kind: 'tool', aliases: ['Facets claims'] },
		{ id: 'ukg', name: 'UKG', kind: 'platform', aliases: ['Kronos'], exact: ['UKG'] },
		{
			id: 'workday', name: 'Workday', kind: 'platform',
			aliases: ['Workday HCM', 'Workday HRIS', 'PRISM Analytics', 'Workday Reporting', 'Workday Prism', 'Workday Financials', 'Workday Studio'],
			exact: ['Workday', 'WORKDAY'],
			ambiguity: { forms: ['Workday', 'WORKDAY'], company: ['hcm', 'hris', 'prism', 'erp', 'payroll', 'adp', 'sap', 'oracle', 'peoplesoft', 'reporting', 'successfactors',
				'integrations', 'servicenow', 'kronos', 'hr systems', 'ukg'], notBefore: ['each', 'the', 'every', 'your', 'per', 'hour'], notAfter: ['ends', 'begins', 'starts',
				'hours', 'is', 'schedule', 'application', 'account', 'profile', 'portal'], yes: 'Payroll reporting in Workday.', no: 'Each Workday starts at nine.' },
		},
		{ id: 'wrike', name: 'Wrike', kind: 'tool' },
		{ id: 'xero', name: 'Xero', kind: 'tool', implies: ['accounting'] },
		{ id: 'zendesk', name: 'Zendesk', kind: 'tool', aliases: ['Zendesk Support'] },
		{ id: 'zoho', name: 'Zoho', kind: 'platform', aliases: ['Zoho CRM'], implies: ['crm'] },
		{
			id: 'zoom', name: 'Zoom', kind: 'tool', exact: ['Zoom', 'Webex', 'WebEx'],
			ambiguity: { forms: ['Zoom', 'Webex', 'WebEx'], company: ['slack', 'teams', 'skype', 'outlook', 'google meet', 'office 365'], notBefore: ['via', 'over', 'a', 'by',
				'on'], notAfter: ['interview', 'interviews', 'call', 'calls', 'meeting', 'meetings', 'in', 'out'], yes: 'Tools such as Teams, Slack and Zoom.', no:
				'A Zoom call with two Teams.' },
		},
	],
};
