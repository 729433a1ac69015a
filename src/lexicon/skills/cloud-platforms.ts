// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Other clouds and the methods of cloud computing.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const cloudPlatforms: SkillArea = {
	area: 'cloud-platforms',
	skills: [
		{ id: 'akamai', name: 'Akamai', kind: 'platform', aliases: ['Fastly', 'Akamai CDN'], implies: ['cdn'] },
		{ id: 'alibaba-cloud', name: 'Alibaba Cloud', kind: 'platform', aliases: ['Aliyun', 'AliCloud', 'Alibaba ECS'], implies: ['cloud'] },
		{ id: 'c2s', name: 'C2S', kind: 'platform', exact: ['C2S', 'SC2S'], implies: ['aws'] },
		{ id: 'cdn', name: 'CDN', kind: 'method', aliases: ['content delivery network', 'edge caching'], exact: ['CDN', 'CDNs'] },
		{
			id: 'cloud', name: 'cloud', kind: 'method',
			aliases: ['cloud computing', 'cloud technologies', 'cloud services', 'cloud-based', 'cloud infrastructure', 'cloud platform', 'cloud environment', 'public cloud',
				'cloud solutions', 'cloud provider', 'cloud engineering', 'cloud technology', 'cloud development', 'cloud systems', 'cloud service providers', 'cloud tools',
				'cloud ecosystem', 'cloud-based platforms', 'cloud-based technologies', 'cloud-based solutions', 'cloud-based services', 'cloud applications',
				'cloud-based applications', 'cloud-hosted', 'cloud-based infrastructure', 'cloud computing platforms', 'cloud-based environments', 'major cloud platforms',
				'cloud computing services', 'cloud based tools', 'cloud compute', 'cloud software', 'cloud computing technologies', 'cloud-based systems',
				'cloud-based data platforms', 'cloud data platforms', 'cloud data services'],
			ambiguity: { forms: ['cloud'], notBefore: ['word', 'point', 'creative', 'adobe', 'sales', 'marketing', 'service', 'the', 'experience', 'commerce'], notAfter:
				['-native', 'architect', 'nine', 'engineer', 'engineers', 'kitchen', 'architects', '9'], yes: 'Practical cloud skills on any provider.', no:
				'Adobe Creative Cloud licences; draw a word cloud; The Cloud Architect decides.' },
		},
		{
			id: 'cloud-architecture', name: 'cloud architecture', kind: 'method',
			aliases: ['cloud solution architecture', 'cloud design', 'cloud solutions architecture', 'cloud infrastructure design', 'cloud infrastructure architecture',
				'cloud design patterns', 'cloud architecture patterns', 'cloud governance', 'landing zones'],
			implies: ['cloud'],
		},
		{
			id: 'cloud-cost-management', name: 'cloud cost management', kind: 'method',
			aliases: ['FinOps', 'cloud cost optimisation', 'cloud cost optimization', 'cloud economics', 'cost optimisation in the cloud', 'cost optimization in the cloud',
				'cloud spend optimisation', 'cloud spend optimization', 'cloud cost', 'cost optimisation', 'cost optimization'],
			ambiguity: { forms: ['cost optimisation', 'cost optimization'], company: ['cloud', 'aws', 'azure', 'gcp', 'resources', 'compute', 'infrastructure', 'performance'],
				notAfter: ['of meals'], yes: 'Performance and cost optimisation of infrastructure.', no: 'Procurement cost optimisation of meals.' },
			implies: ['cloud'],
		},
		{
			id: 'cloud-deployment', name: 'cloud deployment', kind: 'method',
			aliases: ['deploying to the cloud', 'deploy to cloud', 'CloudOps', 'deploying applications in the cloud', 'cloud administration',
				'cloud management', 'cloud-based deployment'],
			implies: ['cloud'],
		},
		{
			id: 'cloud-foundry', name: 'Cloud Foundry', kind: 'platform', aliases: ['Pivotal Cloud Foundry', 'PCF/TAS', 'VMware Tanzu', 'Tanzu', 'SAP Cloud Foundry'],
			exact: ['PCF'],
		},
		{
			id: 'cloud-migration', name: 'cloud migration', kind: 'method',
			aliases: ['migration to the cloud', 'cloud adoption', 'cloud transformation', 'cloud modernisation', 'cloud modernization', 'migrating to the cloud',
				'lift and shift', 'application modernisation', 'application modernization', 'legacy modernisation', 'legacy modernization', 'cloud migration projects'],
			implies: ['cloud'],
		},
		{
			id: 'cloud-native', name: 'cloud native', kind: 'method',
			aliases: ['cloud native architecture', 'cloud-native applications', 'cloud-native technologies', 'cloud-native development', 'cloud native services',
				'cloud-native environments', 'CNCF', 'cloud-native tools', 'twelve-factor', '12-factor', 'twelve-factor app', '12-factor apps'],
			implies: ['cloud'],
		},
		{ id: 'cloudflare', name: 'Cloudflare', kind: 'platform', aliases: ['Cloudflare Workers', 'Cloud Flare'], implies: ['cdn'] },
		{ id: 'coreweave', name: 'CoreWeave', kind: 'platform', implies: ['gpu-clusters'] },
		{ id: 'digitalocean', name: 'DigitalOcean', kind: 'platform', aliases: ['Digital Ocean', 'Linode', 'Akamai Linode', 'Hetzner'], implies: ['cloud'] },
		{
			id: 'edge-computing', name: 'edge computing', kind: 'method',
			aliases: ['edge AI', 'edge devices', 'edge deployment', 'edge inference', 'mobile edge computing', 'on-device', 'on-device ML', 'fog computing', 'edge ML',
				'on-device AI', 'on-device machine learning', 'embedded machine learning', 'TinyML', 'embedded AI', 'edge machine learning'],
			ambiguity: { forms: ['edge AI', 'edge devices', 'edge inference', 'edge ML', 'edge deployment', 'edge machine learning'], notBefore: ['cutting', 'leading',
				'bleeding'], yes: 'Models run on edge devices.', no: 'Our cutting-edge AI wins.' },
		},
		{ id: 'heroku', name: 'Heroku', kind: 'platform' },
		{
			id: 'hybrid-cloud', name: 'Hybrid cloud', kind: 'method',
			aliases: ['multi-cloud', 'hybrid and multi-cloud', 'multi-cloud environments', 'hybrid/multi-cloud', 'hybrid cloud environments', 'multicloud', 'private cloud'],
			implies: ['cloud'],
		},
		{ id: 'ibm-cloud', name: 'IBM Cloud', kind: 'platform', aliases: ['IBM Bluemix', 'Bluemix', 'IBM Cloud Pak', 'IBM Cloud Pak for Data'], implies: ['cloud'] },
		{ id: 'netlify', name: 'Netlify', kind: 'platform' },
		{ id: 'nutanix', name: 'Nutanix', kind: 'platform' },
		{ id: 'openstack', name: 'OpenStack', kind: 'platform', aliases: ['Open Stack'], implies: ['cloud'] },
		{
			id: 'oracle-cloud-infrastructure', name: 'Oracle Cloud Infrastructure', kind: 'platform', aliases: ['Oracle Cloud', 'Oracle Cloud (OCI)', 'Oracle OCI'],
			exact: ['OCI'], implies: ['cloud'],
		},
		{ id: 'proxmox', name: 'Proxmox', kind: 'tool', implies: ['virtualisation'] },
		{ id: 'rackspace', name: 'Rackspace', kind: 'platform' },
		{
			id: 'saas', name: 'SaaS', kind: 'method',
			aliases: ['software as a service', 'platform as a service', 'infrastructure as a service', 'IaaS/PaaS', 'PaaS/SaaS', 'IaaS/PaaS/SaaS', 'multi-tenant',
				'multi-tenancy', 'multi-tenant SaaS', 'SaaS applications', 'SaaS platforms', 'SaaS architecture', 'multi-tenant architecture', 'multi-tenant systems'],
			exact: ['SaaS', 'PaaS', 'IaaS'],
			ambiguity: { forms: ['SaaS', 'PaaS', 'IaaS'], company: ['experience', 'architecture', 'architectures', 'understanding', 'knowledge', 'multi-tenant', 'building',
				'cloud', 'background', 'applications', 'deploy', 'deploying'], notBefore: ['our', 'a', 'leading', 'the'], notAfter: ['company', 'companies', 'startup', 'provider',
				'business', 'product leader', 'firm'], yes: 'Background in SaaS.', no: 'We are a SaaS company with experience.' },
		},
		{
			id: 'serverless', name: 'serverless', kind: 'method',
			aliases: ['serverless computing', 'serverless architecture', 'serverless framework', 'serverless technologies', 'serverless applications', 'function as a service',
				'serverless functions', 'serverless services'],
			exact: ['FaaS'], implies: ['cloud'],
		},
		{ id: 'vercel', name: 'Vercel', kind: 'platform' },
	],
};
