// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Microsoft Azure and its named services.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const azure: SkillArea = {
	area: 'azure',
	skills: [
		{
			id: 'aks', name: 'Azure Kubernetes Service', kind: 'platform', aliases: ['Azure Kubernetes', 'AKS clusters'], exact: ['AKS'], implies: ['azure', 'kubernetes'],
			rivals: ['eks', 'gke'], since: { year: 2018, source: 'Microsoft Azure blog: Azure Kubernetes Service generally available' },
		},
		{
			id: 'azure', name: 'Azure', kind: 'platform',
			aliases: ['Microsoft Azure', 'MS Azure', 'Azure cloud', 'Azure services', 'Azure cloud services', 'Microsoft Cloud', 'Azure platform', 'Azure environment',
				'Azure cloud platform', 'Azure infrastructure', 'Azure PaaS', 'Azure IaaS', 'Azure data services', 'Azure stack', 'Azure data platform', 'Azure tools'],
			implies: ['cloud'], rivals: ['aws', 'google-cloud'], since: { year: 2010, source: 'Wikipedia: Microsoft Azure, commercially available' },
		},
		{ id: 'azure-api-management', name: 'Azure API Management', kind: 'platform', exact: ['APIM', 'Azure APIM'], implies: ['azure', 'api-management'] },
		{ id: 'azure-app-service', name: 'Azure App Service', kind: 'platform', aliases: ['Azure Web App'], implies: ['azure'] },
		{ id: 'azure-arc', name: 'Azure Arc', kind: 'platform', implies: ['azure'] },
		{ id: 'azure-automation', name: 'Azure Automation', kind: 'platform', aliases: ['Azure Automation runbooks'], implies: ['azure'] },
		{ id: 'azure-batch', name: 'Azure Batch', kind: 'platform', implies: ['azure'] },
		{
			id: 'azure-blob-storage', name: 'Azure Blob Storage', kind: 'platform', aliases: ['Azure Blob', 'Azure Storage', 'Azure Blob Store', 'Azure Storage accounts'],
			implies: ['azure', 'object-storage'], rivals: ['google-cloud-storage', 's3'],
		},
		{ id: 'azure-cli', name: 'Azure CLI', kind: 'tool', aliases: ['Azure Cloud Shell'], implies: ['azure'] },
		{
			id: 'azure-container-apps', name: 'Azure Container Apps', kind: 'platform', aliases: ['Azure Container Instances', 'Azure Container Registry', 'Azure Containers'],
			implies: ['azure', 'containers'],
		},
		{ id: 'azure-data-explorer', name: 'Azure Data Explorer', kind: 'platform', aliases: ['Kusto', 'KQL', 'Kusto Query Language', 'Kusto/KQL'], implies: ['azure'] },
		{
			id: 'azure-data-factory', name: 'Azure Data Factory', kind: 'platform',
			aliases: ['Data Factory', 'Azure DataFactory', 'Azure Data Factory pipelines', 'Azure Data Factories'], exact: ['ADF', 'ADFv2', 'ADF v2'],
			ambiguity: { forms: ['ADF'], company: ['azure', 'databricks', 'synapse', 'pipelines', 'ssis', 'etl', 'data lake', 'snowflake', 'adls', 'logic apps'], notBefore:
				['oracle'], notAfter: ['faces', 'oracle'], yes: 'Pipelines in ADF feed Synapse.', no: 'Oracle ADF Faces screens.' },
			implies: ['azure', 'data-pipelines', 'etl'],
		},
		{
			id: 'azure-devops', name: 'Azure DevOps', kind: 'tool',
			aliases: ['Azure dev ops', 'Azure Pipelines', 'Azure Repos', 'Azure Boards', 'Azure DevOps pipelines', 'Azure dev ops pipelines', 'Azure DevOps Server',
				'Azure dev ops Server', 'Azure DevOps Services', 'Azure dev ops Services', 'Azure Dev Ops (ADO)', 'Azure devops (ADO)', 'MS Azure DevOps', 'MS Azure dev ops'],
			exact: ['ADO', 'VSTS', 'TFS'],
			ambiguity: { forms: ['ADO', 'TFS'], company: ['azure', 'jira', 'git', 'pipelines', 'vsts', 'devops', 'ci', 'github', 'jenkins', 'visual studio'], notBefore:
				['much'], notAfter: ['.net'], yes: 'Boards in Jira or ADO.', no: 'Without further ADO.' },
			implies: ['azure', 'ci-cd'], rivals: ['circleci', 'github-actions', 'gitlab-ci', 'jenkins'],
		},
		{
			id: 'azure-event-hubs', name: 'Azure Event Hubs', kind: 'platform', aliases: ['Azure Event Hub', 'Event Hub', 'Azure Event Grid', 'Event Grid', 'EventHub'],
			implies: ['azure', 'event-streaming'],
		},
		{ id: 'azure-expressroute', name: 'Azure ExpressRoute', kind: 'platform', aliases: ['ExpressRoute'], implies: ['azure', 'networking'] },
		{
			id: 'azure-functions', name: 'Azure Functions', kind: 'platform', aliases: ['Azure Function', 'Azure Function App', 'Azure Durable Functions'],
			implies: ['azure', 'serverless'], rivals: ['aws-lambda', 'google-cloud-functions'],
		},
		{ id: 'azure-hdinsight', name: 'Azure HDInsight', kind: 'platform', aliases: ['HDInsight', 'HD Insight'], implies: ['azure', 'hadoop', 'spark'] },
		{ id: 'azure-iot-hub', name: 'Azure IoT Hub', kind: 'platform', aliases: ['Azure IoT', 'IoT Hub', 'Azure IoT Edge'], implies: ['azure', 'iot'] },
		{ id: 'azure-key-vault', name: 'Azure Key Vault', kind: 'platform', aliases: ['Key Vault', 'Azure KeyVault'], implies: ['azure', 'secrets-management'] },
		{ id: 'azure-logic-apps', name: 'Azure Logic Apps', kind: 'platform', aliases: ['Logic App', 'Azure Logic App'], implies: ['azure'] },
		{ id: 'azure-maps', name: 'Azure Maps', kind: 'platform', implies: ['azure', 'web-mapping'] },
		{ id: 'azure-migrate', name: 'Azure Migrate', kind: 'platform', implies: ['azure', 'cloud-migration'] },
		{
			id: 'azure-monitor', name: 'Azure Monitor', kind: 'platform',
			aliases: ['Application Insights', 'Azure Application Insights', 'Azure Log Analytics', 'App Insights', 'Azure Monitoring'], implies: ['azure', 'monitoring'],
		},
		{
			id: 'azure-networking', name: 'Azure Networking', kind: 'platform',
			aliases: ['Azure DNS', 'Azure Front Door', 'Azure Application Gateway', 'Azure Traffic Manager', 'Azure VNet', 'Azure Firewall', 'Azure virtual network',
				'Azure Load Balancer'],
			implies: ['azure', 'networking'],
		},
		{ id: 'azure-policy', name: 'Azure Policy', kind: 'platform', aliases: ['Azure Blueprints', 'Azure Governance'], implies: ['azure', 'cloud-architecture'] },
		{
			id: 'azure-resource-manager', name: 'Azure Resource Manager', kind: 'platform',
			aliases: ['ARM template', 'Azure Resource Manager templates', 'Azure ARM templates', 'Azure ARM'], implies: ['azure', 'infrastructure-as-code'],
		},
		{ id: 'azure-service-bus', name: 'Azure Service Bus', kind: 'platform', aliases: ['Azure ServiceBus'], implies: ['azure', 'message-queues'] },
		{ id: 'azure-service-fabric', name: 'Azure Service Fabric', kind: 'platform', implies: ['azure', 'microservices'] },
		{
			id: 'azure-sql-database', name: 'Azure SQL Database', kind: 'platform',
			aliases: ['Azure SQL', 'Azure SQL DB', 'Azure SQL Managed Instance', 'Azure SQL Server', 'SQL Azure', 'Azure Database for PostgreSQL'],
			implies: ['azure', 'sql-server'],
		},
		{ id: 'azure-stream-analytics', name: 'Azure Stream Analytics', kind: 'platform', aliases: ['Stream Analytics'], implies: ['azure', 'stream-processing'] },
		{ id: 'azure-table-storage', name: 'Azure Table Storage', kind: 'platform', aliases: ['Azure Queue Storage', 'Azure Files'], implies: ['azure'] },
		{
			id: 'azure-virtual-desktop', name: 'Azure Virtual Desktop', kind: 'platform', aliases: ['Windows Virtual Desktop', 'AVD/WVD'],
			implies: ['azure', 'virtual-desktop-infrastructure'],
		},
		{ id: 'azure-virtual-machines', name: 'Azure Virtual Machines', kind: 'platform', aliases: ['Azure VM', 'Azure VMs', 'Azure virtual machine'], implies: ['azure'] },
		{
			id: 'entra-id', name: 'Microsoft Entra ID', kind: 'platform',
			aliases: ['Azure AD', 'Azure Active Directory', 'Entra ID', 'Microsoft Entra', 'Azure AD B2C', 'AAD B2C', 'Azure Entra ID', 'AzureAD'], exact: ['AAD'],
			implies: ['azure', 'identity-and-access-management'],
		},
		{ id: 'microsoft-purview', name: 'Microsoft Purview', kind: 'platform', aliases: ['Azure Purview', 'Purview'], implies: ['azure', 'data-governance'] },
		{
			id: 'microsoft-sentinel', name: 'Microsoft Sentinel', kind: 'platform',
			aliases: ['Azure Security Center', 'Microsoft Defender for Cloud', 'Azure Sentinel', 'Azure Defender', 'Azure Security Centre', 'MS Sentinel', 'Azure Security'],
			implies: ['azure', 'cloud-security', 'siem'], rivals: ['qradar'],
		},
	],
};
