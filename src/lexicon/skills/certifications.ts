// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Certificates as postings name them.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const certifications: SkillArea = {
	area: 'certifications',
	skills: [
		{
			id: 'aws-certified', name: 'AWS Certified', kind: 'certification',
			aliases: ['AWS certification', 'AWS Certified Solutions Architect', 'AWS Solutions Architect certification', 'AWS Certified Developer',
				'AWS Certified Machine Learning', 'AWS Certified Machine Learning Specialty', 'AWS Certified DevOps Engineer', 'AWS Certified dev ops Engineer',
				'AWS Certified Data Analytics', 'AWS Cloud Practitioner', 'AWS Certified Cloud Practitioner', 'AWS Certified SysOps Administrator', 'AWS Certified Data Engineer',
				'AWS certificate', 'AWS Solutions Architect Associate', 'AWS Certified Security', 'AWS Certified Security Specialty', 'Amazon certification',
				'AWS Certified Solution Architect', 'AWS Certified Big Data', 'AWS certified AI Practitioner'],
			implies: ['aws'],
		},
		{
			id: 'azure-certified', name: 'Azure certified', kind: 'certification',
			aliases: ['Azure certification', 'Microsoft Certified Azure', 'Azure Solutions Architect Expert', 'Azure Fundamentals', 'Azure AI Engineer Associate',
				'Azure Data Engineer Associate', 'Azure Data Scientist Associate', 'Azure Administrator Associate', 'AZ-900', 'AZ-104', 'AZ-305', 'AZ-400', 'AZ-204', 'DP-203',
				'DP-100', 'AI-102', 'DP-900', 'AI-900', 'Microsoft Azure certification', 'Azure DevOps Engineer Expert', 'Azure dev ops Engineer Expert', 'AZ-500', 'DP-600',
				'Azure Certified Data Engineer'],
			implies: ['azure'],
		},
		{ id: 'cbap', name: 'Certified Business Analysis Professional', kind: 'certification', exact: ['CBAP', 'CCBA', 'PMI-PBA'] },
		{ id: 'cbip', name: 'CBIP', kind: 'certification', aliases: ['Certified Business Intelligence Professional'], exact: ['CBIP'] },
		{
			id: 'ccsp', name: 'CCSP', kind: 'certification', aliases: ['Certified Cloud Security Professional', 'Certificate of Cloud Security Knowledge'],
			exact: ['CCSP', 'CCSK'], implies: ['cloud-security'],
		},
		{ id: 'cdmp', name: 'Certified Data Management Professional', kind: 'certification', exact: ['CDMP'] },
		{ id: 'ceh', name: 'CEH', kind: 'certification', aliases: ['Certified Ethical Hacker', 'EC-Council CEH'], exact: ['CEH'], implies: ['penetration-testing'] },
		{ id: 'certified-analytics-professional', name: 'Certified Analytics Professional', kind: 'certification', exact: ['CAP certification', 'CAP-certified'] },
		{ id: 'cfa', name: 'CFA', kind: 'certification', aliases: ['Chartered Financial Analyst', 'CFA charter', 'CFA charterholder', 'CFA Level'], exact: ['CFA'] },
		{
			id: 'cipp', name: 'CIPP', kind: 'certification', aliases: ['Certified Information Privacy Professional', 'IAPP certification'],
			exact: ['CIPP', 'CIPM', 'CIPT', 'CIPP/E', 'CIPP/US'], implies: ['data-privacy'],
		},
		{ id: 'cisa', name: 'CISA', kind: 'certification', aliases: ['Certified Information Systems Auditor'], exact: ['CISA'], implies: ['auditing'] },
		{
			id: 'cisco-certified', name: 'Cisco certification', kind: 'certification',
			aliases: ['CCNA', 'Cisco Certified Network Associate', 'CCNP', 'Cisco Certified Network Professional', 'CCIE', 'CCNA/CCNP', 'CCNA Security', 'CCENT', 'CCDP'],
			implies: ['networking'],
		},
		{ id: 'cism', name: 'CISM', kind: 'certification', aliases: ['Certified Information Security Manager'], exact: ['CISM', 'CRISC', 'CGEIT'] },
		{
			id: 'cissp', name: 'CISSP', kind: 'certification',
			aliases: ['Certified Information Systems Security Professional', 'CISSP certification', 'SSCP', 'ISC2 certification', 'CISSP-ISSAP'], implies: ['security'],
		},
		{
			id: 'cka', name: 'CKA', kind: 'certification',
			aliases: ['Certified Kubernetes Administrator', 'Certified Kubernetes Application Developer', 'Certified Kubernetes Security Specialist',
				'Kubernetes certification', 'KCNA'],
			exact: ['CKA', 'CKAD', 'CKS'], implies: ['kubernetes'],
		},
		{ id: 'cmmi', name: 'CMMI', kind: 'certification', aliases: ['Capability Maturity Model Integration'], exact: ['CMMI', 'CMMI Level 3'] },
		{ id: 'comptia-a', name: 'CompTIA A+', kind: 'certification', aliases: ['A+ certification', 'CompTIA certification', 'A+ certified', 'CompTIA'] },
		{
			id: 'comptia-advanced', name: 'CompTIA advanced', kind: 'certification',
			exact: ['CASP', 'CASP+', 'CySA+', 'PenTest+', 'CompTIA CySA+', 'CASP CE', 'SecurityX', 'CompTIA CASP+'], implies: ['security'],
		},
		{
			id: 'comptia-network', name: 'CompTIA Network+', kind: 'certification', aliases: ['Network+', 'Network Plus', 'Net+', 'N+ certification', 'CompTIA Net+'],
			implies: ['networking'],
		},
		{
			id: 'cpa', name: 'CPA', kind: 'certification', aliases: ['Certified Public Accountant', 'ACCA', 'Chartered Accountant', 'CIMA'], exact: ['CPA', 'CPAs'],
			implies: ['accounting'],
		},
		{
			id: 'databricks-certified', name: 'Databricks certified', kind: 'certification',
			aliases: ['Databricks certification', 'Databricks Certified Data Engineer', 'Databricks Certified Associate Developer', 'Databricks Certified Machine Learning',
				'Databricks Certified Professional', 'Databricks Certified Data Engineer Associate'],
			implies: ['databricks'],
		},
		{
			id: 'dod-8570', name: 'DoD 8570', kind: 'certification',
			aliases: ['DoD 8140', 'IAT Level II', 'IAT Level III', 'IAT II', 'IAT III', 'IAM Level', 'IAT Level', '8570 compliant', 'IAT Level 2', 'IAM Level II', 'IASAE',
				'8570.01-M', 'DoDD 8570', 'DoD 8570.01-M', 'DoD 8570/8140', 'DoD 8570 IAT Level II', 'IAM Level III', 'IAM Level I', 'CSSP Analyst', 'IAT Level I'],
		},
		{ id: 'frm', name: 'FRM', kind: 'certification', aliases: ['Financial Risk Manager certification', 'Financial Risk Manager'], exact: ['FRM'] },
		{
			id: 'giac', name: 'GIAC', kind: 'certification', aliases: ['SANS certification', 'GIAC certifications', 'SANS/GIAC', 'SANS GIAC'],
			exact: ['GIAC', 'GCIH', 'GSEC', 'GCIA', 'GPEN', 'GREM', 'GCFA', 'GWAPT', 'GCFE', 'GXPN', 'GCIA/GCIH', 'GICSP', 'GCED'],
		},
		{ id: 'gisp', name: 'GISP', kind: 'certification', exact: ['GISP', 'GISP certification'], implies: ['gis'] },
		{
			id: 'google-analytics-certification', name: 'Google Analytics certification', kind: 'certification',
			aliases: ['Google Analytics certified', 'GAIQ', 'Google Ads certification', 'Google Ads certified', 'Google Analytics Individual Qualification'],
		},
		{
			id: 'google-cloud-certified', name: 'Google Cloud certified', kind: 'certification',
			aliases: ['Google Cloud certification', 'Professional Machine Learning Engineer', 'Professional Data Engineer certification', 'Google Professional Cloud Architect',
				'Google Certified Professional', 'GCP certification', 'Google Cloud Professional Data Engineer', 'Google Cloud Professional Machine Learning Engineer',
				'Google Professional Data Engineer', 'GCP Certified', 'GCP Professional Data Engineer', 'Google Cloud Certified Professional', 'Professional Cloud Architect',
				'Google Cloud Associate Engineer'],
			implies: ['google-cloud'],
		},
		{ id: 'ireb', name: 'IREB', kind: 'certification', exact: ['IREB', 'CPRE'], implies: ['requirements-analysis'] },
		{
			id: 'istqb-certified', name: 'ISTQB certified', kind: 'certification',
			aliases: ['ISTQB certification', 'ISTQB Foundation', 'ISTQB Certified Tester', 'ISTQB Foundation Level', 'CSTE', 'ASTQB'], implies: ['software-testing'],
		},
		{
			id: 'itil-certified', name: 'ITIL certification', kind: 'certification',
			aliases: ['ITIL certified', 'ITIL Foundation', 'ITIL v4 Foundation', 'ITIL v3 Foundation', 'ITIL Foundation certification', 'ITIL 4 Foundation',
				'ITIL v3 certification', 'ITIL Expert'],
			implies: ['itil'],
		},
		{
			id: 'linux-certified', name: 'Linux certification', kind: 'certification',
			aliases: ['Red Hat Certified Engineer', 'Red Hat Certified System Administrator', 'LPIC', 'LPIC-1', 'Linux+', 'CompTIA Linux+', 'Red Hat certification',
				'Linux Professional Institute', 'Red Hat certified', 'LPI certification'],
			exact: ['RHCE', 'RHCSA', 'RHCA'], implies: ['linux'],
		},
		{
			id: 'microsoft-certified', name: 'Microsoft certified', kind: 'certification',
			aliases: ['Microsoft certification', 'Microsoft Certified Solutions Expert', 'Microsoft Certified Professional', 'Power BI certification',
				'Power BI Data Analyst Associate', 'Microsoft Certified Solutions Associate', 'Microsoft Certified Systems Engineer',
				'Microsoft certified professional certifications', 'Power BI certified', 'Microsoft Office Specialist'],
			exact: ['MCSA', 'MCSE', 'MCP certification', 'MCSD', 'MCTS', 'MCITP', 'PL-300', 'MCT'],
		},
		{ id: 'nvidia-certified', name: 'NVIDIA certified', kind: 'certification', aliases: ['NVIDIA certification', 'NVIDIA DLI', 'NVIDIA Deep Learning Institute'] },
		{
			id: 'oracle-certified', name: 'Oracle certification', kind: 'certification',
			aliases: ['Java certification', 'Oracle Certified Professional', 'Oracle Certified Java Programmer', 'OCJP', 'Java certified', 'SCJP', 'Oracle Certified Associate',
				'OCP Java', 'Sun Certified Java Programmer'],
		},
		{
			id: 'oscp', name: 'OSCP', kind: 'certification', aliases: ['Offensive Security Certified Professional', 'CREST CRT'],
			exact: ['OSCP', 'OSCE', 'OSWE', 'CREST', 'OSEP', 'eJPT', 'OSCP+'], implies: ['penetration-testing'],
		},
		{
			id: 'pe-license', name: 'PE license', kind: 'certification',
			aliases: ['Professional Engineer license', 'Professional Engineer (PE)', 'FE exam', 'Engineer in Training certification', 'Professional Engineering license',
				'PE licensure'],
		},
		{
			id: 'pmp', name: 'PMP', kind: 'certification',
			aliases: ['Project Management Professional', 'PMP certification', 'PMP certified', 'PMI certification', 'Project Management Professional (PMP)', 'PMI certified',
				'PMI-PMP'],
			exact: ['PMP', 'PMI-ACP', 'PgMP', 'CAPM'], implies: ['project-management'],
		},
		{
			id: 'salesforce-certified', name: 'Salesforce certified', kind: 'certification',
			aliases: ['Salesforce certification', 'Salesforce Certified Administrator', 'Salesforce Administrator certification', 'Salesforce Platform Developer',
				'Salesforce Admin certification', 'Salesforce Certified Platform Developer', 'Salesforce Certified Admin'],
			implies: ['salesforce'],
		},
		{
			id: 'sas-certified', name: 'SAS certified', kind: 'certification',
			aliases: ['SAS certification', 'SAS Certified Specialist', 'Base SAS certification', 'SAS Certified Base Programmer', 'SAS Certified Advanced Programmer',
				'SAS Advanced certification', 'SAS programmer certification'],
			implies: ['sas'],
		},
		{
			id: 'scrum-certified', name: 'Scrum Master certification', kind: 'certification',
			aliases: ['Certified Scrum Master', 'Certified ScrumMaster', 'Professional Scrum Master', 'Certified Scrum Product Owner', 'Scrum certification',
				'Scrum Master Certified', 'Scrum Alliance', 'Scrum certified', 'PSM/CSM', 'SAFe Scrum Master', 'SAFe certification', 'SAFe Agilist', 'POPM', 'agile certification',
				'Professional Scrum Product Owner', 'SAFe SPC'],
			exact: ['CSM', 'CSPO', 'PSM', 'PSPO', 'PSM I', 'A-CSM'], implies: ['scrum'],
		},
		{
			id: 'security-plus', name: 'CompTIA Security+', kind: 'certification',
			aliases: ['Security+', 'Security Plus', 'Sec+', 'CompTIA Sec+', 'Security+ CE', 'Sec+ certification', 'CompTIA Security+ CE'], implies: ['security'],
		},
		{
			id: 'servicenow-certified', name: 'ServiceNow certified', kind: 'certification',
			aliases: ['ServiceNow certification', 'Certified System Administrator ServiceNow', 'ServiceNow Certified System Administrator', 'ServiceNow CSA',
				'ServiceNow Certified Implementation Specialist'],
			implies: ['servicenow'],
		},
		{ id: 'shrm', name: 'SHRM', kind: 'certification', exact: ['SHRM-CP', 'SHRM-SCP', 'SHRM', 'PHR', 'SPHR', 'SHRM certified'] },
		{
			id: 'six-sigma-belt', name: 'Six Sigma belt', kind: 'certification',
			aliases: ['Lean Six Sigma Green Belt', 'Six Sigma Green Belt', 'Six Sigma Black Belt', 'Six Sigma certification', 'Lean Six Sigma Black Belt', 'Green Belt',
				'Black Belt', 'Six Sigma certified', 'Lean Six Sigma certification', 'LSSGB', 'Yellow Belt', 'LSSBB', 'Lean Six Sigma certified', 'Six Sigma Yellow Belt'],
			implies: ['process-improvement'],
		},
		{
			id: 'snowflake-certified', name: 'Snowflake certified', kind: 'certification',
			aliases: ['SnowPro Core', 'SnowPro certification', 'Snowflake certification', 'SnowPro Advanced', 'SnowPro', 'SnowPro Core certification', 'SnowPro certified'],
			implies: ['snowflake'],
		},
		{
			id: 'splunk-certified', name: 'Splunk certified', kind: 'certification',
			aliases: ['Splunk certification', 'Splunk Core Certified User', 'Splunk Certified Power User', 'Splunk Certified Admin', 'Splunk Core Certified Power User'],
			implies: ['splunk'],
		},
		{
			id: 'tableau-certified', name: 'Tableau certified', kind: 'certification',
			aliases: ['Tableau certification', 'Tableau Desktop Specialist', 'Tableau Certified Data Analyst', 'Tableau Certified Associate', 'Tableau Desktop Certified',
				'Tableau Desktop Certified Associate'],
			implies: ['tableau'],
		},
		{
			id: 'tensorflow-developer-certificate', name: 'TensorFlow Developer Certificate', kind: 'certification',
			aliases: ['TensorFlow certification', 'TensorFlow Certified Developer', 'TensorFlow certified'], implies: ['tensorflow'],
		},
		{
			id: 'terraform-certified', name: 'Terraform certified', kind: 'certification',
			aliases: ['HashiCorp Certified Terraform Associate', 'Terraform Associate', 'HashiCorp Certified', 'Terraform certification', 'HashiCorp Terraform Associate',
				'HashiCorp certification'],
			implies: ['terraform'],
		},
		{
			id: 'togaf', name: 'TOGAF', kind: 'certification',
			aliases: ['TOGAF certified', 'TOGAF certification', 'Zachman', 'Zachman framework', 'TOGAF framework', 'enterprise architecture framework', 'ArchiMate'],
			exact: ['TOGAF'],
		},
		{
			id: 'ux-certification', name: 'UX certification', kind: 'certification',
			aliases: ['NN/g certification', 'Nielsen Norman certification', 'CPACC', 'Certified Usability Analyst'],
		},
	],
};
