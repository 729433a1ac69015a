// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Security of software, systems and organisations.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const security: SkillArea = {
	area: 'security',
	skills: [
		{
			id: 'access-control', name: 'access control', kind: 'method',
			aliases: ['RBAC', 'role-based access control', 'access management', 'privileged access management', 'privileged access', 'attribute-based access control'],
			exact: ['PAM'],
			ambiguity: { forms: ['PAM'], company: ['privileged', 'identity', 'iam', 'cyberark', 'access'], yes: 'Identity projects with PAM and IAM.', no:
				'PAM will meet you at the door.' },
		},
		{
			id: 'application-security', name: 'application security', kind: 'method',
			aliases: ['AppSec', 'secure coding', 'secure software development', 'web application security', 'web security', 'software security', 'secure coding practices',
				'application and data security', 'secure development', 'secure SDLC', 'OWASP', 'OWASP Top 10', 'secure code', 'secure code review', 'product security',
				'OWASP Top Ten', 'secure design', 'application security testing', 'API security', 'security testing', 'secure programming', 'SSDLC', 'secure by design',
				'secure development lifecycle', 'secure development life cycle', 'secure design principles', 'secure software development lifecycle',
				'secure software development life cycle'],
		},
		{ id: 'arcsight', name: 'ArcSight', kind: 'tool', implies: ['siem'] },
		{ id: 'auth0', name: 'Auth0', kind: 'platform', implies: ['authentication'], rivals: ['okta'] },
		{
			id: 'authentication', name: 'authentication', kind: 'method',
			aliases: ['authentication and authorisation', 'authentication and authorization', 'authorisation', 'authorization', 'multi-factor authentication', 'SAML',
				'single sign-on', 'authentication/authorisation', 'authentication/authorization', 'JWT', 'JSON web tokens', 'authentication protocols', 'auth protocols',
				'federated identity', 'authentication mechanisms', 'identity federation', 'SAML 2.0'],
			exact: ['MFA', 'SSO', 'AuthN', 'AuthZ'],
			ambiguity: { forms: ['authorisation', 'authorization'], notBefore: ['work', 'employment', 'prior', 'security', 'clear', 'legal', 'verify'], notAfter: ['to work',
				'to', 'form', 'number', 'requests', 'request', 'of'], yes: 'You design authentication and authorization.', no:
				'Legal work authorization is needed; prior authorization nurses.' },
		},
		{ id: 'black-duck', name: 'Black Duck', kind: 'tool', implies: ['supply-chain-security'] },
		{ id: 'burp-suite', name: 'Burp Suite', kind: 'tool', aliases: ['BurpSuite', 'Burpsuite Pro'], exact: ['Burp'], implies: ['penetration-testing'] },
		{ id: 'carbon-black', name: 'Carbon Black', kind: 'tool', implies: ['endpoint-security'] },
		{
			id: 'check-point', name: 'Check Point', kind: 'tool', exact: ['CheckPoint', 'Check Point firewall', 'Check Point firewalls', 'Check Point'],
			ambiguity: { forms: ['CheckPoint', 'Check Point'], company: ['firewall', 'firewalls', 'palo alto', 'fortinet', 'cisco', 'security'], notAfter: ['inhibitors',
				'inhibitor', 'in'], yes: 'Firewalls by Palo Alto or Check Point.', no: 'Check Point inhibitors in oncology.' },
		},
		{ id: 'checkmarx', name: 'Checkmarx', kind: 'tool', implies: ['static-analysis'] },
		{
			id: 'cloud-security', name: 'cloud security', kind: 'method',
			aliases: ['cloud security posture management', 'cloud security architecture', 'cloud security controls', 'CSPM/CNAPP', 'cloud workload protection',
				'container security', 'Kubernetes security'],
			exact: ['CSPM', 'CNAPP'], implies: ['security'],
		},
		{
			id: 'compliance', name: 'compliance', kind: 'method',
			aliases: ['regulatory compliance', 'compliance standards', 'security compliance', 'compliance frameworks', 'compliance requirements', 'compliance management',
				'compliance regulations', 'regulatory requirements', 'compliance monitoring', 'IT compliance', 'compliance programs', 'compliance programmes',
				'corporate compliance', 'regulatory standards'],
			ambiguity: { forms: ['compliance'], company: ['regulatory', 'gdpr', 'hipaa', 'sox', 'iso', 'governance', 'audit', 'audits', 'security', 'pci', 'risk', 'aml',
				'frameworks', 'standards', 'regulations'], notBefore: ['in', 'equal', 'ensure'], notAfter: ['with all', 'with our', 'with company', 'with applicable', 'with the',
				'with federal', 'with laws'], yes: 'Background in audit work, risk and compliance topics.', no:
				'In compliance with all state security regulations we verify eligibility.' },
		},
		{ id: 'coverity', name: 'Coverity', kind: 'tool', implies: ['static-analysis'] },
		{ id: 'crowdstrike', name: 'CrowdStrike', kind: 'tool', aliases: ['CrowdStrike Falcon'], implies: ['endpoint-security'], rivals: ['sentinelone'] },
		{
			id: 'cryptography', name: 'cryptography', kind: 'method',
			aliases: ['encryption', 'applied cryptography', 'PKI', 'public key infrastructure', 'cryptographic', 'key management', 'encryption technologies',
				'cryptographic protocols', 'cryptographic algorithms', 'encryption algorithms', 'homomorphic encryption', 'post-quantum cryptography', 'zero-knowledge proofs',
				'encryption protocols', 'HSM', 'hardware security modules'],
		},
		{ id: 'cyberark', name: 'CyberArk', kind: 'tool', implies: ['access-control'] },
		{ id: 'dependabot', name: 'Dependabot', kind: 'tool', implies: ['supply-chain-security'] },
		{
			id: 'digital-forensics', name: 'digital forensics', kind: 'method',
			aliases: ['computer forensics', 'forensic analysis', 'EnCase', 'memory forensics', 'cyber forensics'], exact: ['DFIR'],
		},
		{
			id: 'endpoint-security', name: 'endpoint security', kind: 'method', aliases: ['endpoint detection and response', 'antivirus', 'endpoint protection', 'anti-virus'],
			exact: ['EDR', 'XDR'],
		},
		{ id: 'exabeam', name: 'Exabeam', kind: 'tool', implies: ['siem'] },
		{ id: 'fedramp', name: 'FedRAMP', kind: 'method', aliases: ['Fed RAMP'] },
		{
			id: 'firewalls', name: 'firewalls', kind: 'method',
			aliases: ['firewall', 'next-generation firewalls', 'web application firewall', 'firewall management', 'firewall configuration', 'firewall rules', 'IDS/IPS',
				'intrusion detection', 'intrusion prevention', 'intrusion detection systems', 'pfSense'],
			exact: ['WAF', 'NGFW', 'IDS', 'IPS'],
			ambiguity: { forms: ['IDS', 'IPS'], company: ['firewall', 'firewalls', 'siem', 'intrusion', 'security', 'waf', 'edr', 'vpn'], yes: 'Firewalls, IDS and SIEM.', no:
				'Bring both IDS; IPS screens.' },
			implies: ['network-security'],
		},
		{ id: 'forgerock', name: 'ForgeRock', kind: 'tool', implies: ['identity-and-access-management'] },
		{
			id: 'fortify', name: 'Fortify', kind: 'tool', exact: ['Fortify', 'HP Fortify', 'Fortify SCA', 'Micro Focus Fortify'],
			ambiguity: { forms: ['Fortify'], company: ['static', 'sast', 'veracode', 'checkmarx', 'sonarqube', 'owasp', 'code', 'webinspect', 'security'], notAfter: ['our'],
				yes: 'Static scans with Fortify and SonarQube.', no: 'Fortify cereals with vitamins.' },
			implies: ['static-analysis'],
		},
		{ id: 'fortinet', name: 'Fortinet', kind: 'platform', aliases: ['FortiGate'], implies: ['firewalls'] },
		{
			id: 'gdpr', name: 'GDPR', kind: 'method', aliases: ['CCPA', 'General Data Protection Regulation', 'GDPR/CCPA', 'CPRA', 'GDPR compliance', 'DSGVO'],
			implies: ['data-privacy'], since: { year: 2016, source: 'Wikipedia: General Data Protection Regulation, adopted (in force 2018)' },
		},
		{ id: 'ghidra', name: 'Ghidra', kind: 'tool', aliases: ['IDA Pro'], implies: ['reverse-engineering'] },
		{
			id: 'grc', name: 'GRC', kind: 'method',
			aliases: ['governance risk and compliance', 'governance, risk and compliance', 'RSA Archer', 'IT governance', 'IT GRC', 'OneTrust'], exact: ['GRC'],
			ambiguity: { forms: ['GRC'], company: ['risk', 'compliance', 'security', 'sap', 'audit', 'governance', 'iso', 'nist', 'controls'], yes:
				'Risk registers and GRC tooling.', no: 'The GRC building has a gym.' },
		},
		{ id: 'hipaa', name: 'HIPAA', kind: 'method', aliases: ['HIPAA compliance', 'HIPAA regulations', 'HITRUST', 'HIPAA privacy', 'HITECH'], implies: ['healthcare-data'] },
		{
			id: 'identity-and-access-management', name: 'identity and access management', kind: 'method',
			aliases: ['identity management', 'identity & access management', 'identity governance', 'IAM solutions', 'identity access management', 'identity provider',
				'identity governance and administration', 'IAM tools', 'IdAM'],
			exact: ['IAM', 'CIAM'], ambiguity: { forms: ['IAM'], notAfter: ['a', 'union', 'the'], yes: 'Security groups, roles and IAM.', no: 'As IAM union members.' },
		},
		{ id: 'iso-27001', name: 'ISO 27001', kind: 'method', aliases: ['ISO/IEC 27001', 'ISO27001', 'ISO 27001/27002', 'ISO 27002', 'ISO/IEC 27002', 'ISMS'] },
		{ id: 'kali-linux', name: 'Kali Linux', kind: 'platform', exact: ['Kali'], implies: ['penetration-testing'] },
		{ id: 'keycloak', name: 'Keycloak', kind: 'tool', implies: ['authentication'] },
		{ id: 'logrhythm', name: 'LogRhythm', kind: 'tool', implies: ['siem'] },
		{ id: 'malware-analysis', name: 'malware analysis', kind: 'method', aliases: ['reverse engineering malware', 'malware reverse engineering', 'malware research'] },
		{ id: 'metasploit', name: 'Metasploit', kind: 'tool', implies: ['penetration-testing'] },
		{
			id: 'microsoft-defender', name: 'Microsoft Defender', kind: 'tool',
			aliases: ['Microsoft Defender for Endpoint', 'MS Defender', 'Windows Defender', 'Defender for Endpoint'], implies: ['endpoint-security'],
		},
		{
			id: 'mitre-attack', name: 'MITRE ATT&CK', kind: 'method',
			aliases: ['MITRE ATT&CK framework', 'MITRE framework', 'ATT&CK framework', 'cyber kill chain', 'Diamond Model'], exact: ['MITRE'],
		},
		{
			id: 'nessus', name: 'Nessus', kind: 'tool', aliases: ['Tenable Nessus', 'Tenable', 'Tenable.io', 'OpenVAS'], implies: ['vulnerability-management'],
			rivals: ['qualys', 'rapid7'],
		},
		{
			id: 'network-security', name: 'network security', kind: 'method',
			aliases: ['network defence', 'network defense', 'perimeter security', 'network security controls', 'zero trust', 'zero-trust architecture',
				'zero trust network access', 'SASE/ZTNA', 'zero-trust security'],
			implies: ['security'],
		},
		{
			id: 'nist', name: 'NIST', kind: 'method',
			aliases: ['NIST 800-53', 'NIST Cybersecurity Framework', 'NIST cyber security Framework', 'NIST CSF', 'NIST SP 800-53', 'NIST framework', 'CIS benchmarks',
				'CIS Controls', 'NIST standards', 'NIST guidelines'],
			exact: ['NIST'],
		},
		{
			id: 'nist-rmf', name: 'NIST RMF', kind: 'method', aliases: ['DISA STIG', 'STIG', 'ATO process', 'FISMA', 'CMMC', 'Authority to Operate', 'NIST 800-171'],
			exact: ['RMF'],
		},
		{ id: 'nmap', name: 'Nmap', kind: 'tool', implies: ['penetration-testing'] },
		{ id: 'okta', name: 'Okta', kind: 'platform', implies: ['identity-and-access-management'], rivals: ['auth0'] },
		{ id: 'open-policy-agent', name: 'Open Policy Agent', kind: 'tool', aliases: ['OPA/Gatekeeper', 'Kyverno', 'policy as code', 'Gatekeeper OPA'] },
		{ id: 'owasp-zap', name: 'OWASP ZAP', kind: 'tool', aliases: ['ZAP proxy'], implies: ['penetration-testing'] },
		{
			id: 'palo-alto-networks', name: 'Palo Alto Networks', kind: 'platform',
			exact: ['Palo Alto Networks', 'Palo Alto firewalls', 'Palo Alto firewall', 'Palo Alto NGFW', 'Panorama firewall', 'Palo Alto Prisma', 'Prisma Cloud'],
			implies: ['firewalls'],
		},
		{
			id: 'pci-dss', name: 'PCI DSS', kind: 'method', aliases: ['PCI compliance', 'PCI-DSS compliance', 'payment card industry data security standard', 'PCI standards'],
			exact: ['PCI', 'PCI DSS'],
		},
		{
			id: 'penetration-testing', name: 'penetration testing', kind: 'method',
			aliases: ['pen testing', 'pentesting', 'ethical hacking', 'penetration tests', 'red teaming', 'red team', 'pentest', 'offensive security',
				'penetration tester experience', 'red team operations', 'red/purple team', 'adversary emulation', 'bug bounty', 'CTF competitions', 'pen tests'],
		},
		{ id: 'ping-identity', name: 'Ping Identity', kind: 'platform', aliases: ['PingFederate'], implies: ['identity-and-access-management'] },
		{ id: 'proofpoint', name: 'Proofpoint', kind: 'tool' },
		{ id: 'qradar', name: 'QRadar', kind: 'tool', aliases: ['IBM QRadar'], implies: ['siem'], rivals: ['microsoft-sentinel'] },
		{ id: 'qualys', name: 'Qualys', kind: 'tool', implies: ['vulnerability-management'], rivals: ['nessus', 'rapid7'] },
		{ id: 'rapid7', name: 'Rapid7', kind: 'tool', aliases: ['Nexpose', 'InsightVM'], implies: ['vulnerability-management'], rivals: ['nessus', 'qualys'] },
		{
			id: 'reverse-engineering', name: 'reverse engineering', kind: 'method',
			aliases: ['binary analysis', 'disassemblers', 'vulnerability research', 'exploit development', 'fuzzing', 'fuzz testing', 'binary exploitation'],
		},
		{
			id: 'risk-assessment', name: 'risk assessment', kind: 'method',
			aliases: ['security risk assessment', 'threat and risk assessment', 'cyber risk', 'information security risk', 'IT risk management', 'risk analysis',
				'technology risk', 'third-party risk management', 'third-party risk', 'vendor risk management', 'IT risk', 'cyber risk management'],
		},
		{ id: 'sailpoint', name: 'SailPoint', kind: 'tool', implies: ['identity-and-access-management'] },
		{ id: 'secrets-management', name: 'secrets management', kind: 'method', aliases: ['secret management', 'key management systems', 'credential management'] },
		{
			id: 'security', name: 'security', kind: 'method',
			aliases: ['cyber security', 'cybersecurity', 'information security', 'IT security', 'security best practices', 'security engineering', 'system security',
				'systems security', 'computer security', 'security architecture', 'security principles', 'security practices', 'InfoSec', 'cybersecurity principles',
				'cyber security principles', 'security controls', 'cyber defence', 'cyber defense', 'security solutions', 'security analysis', 'security tools',
				'cybersecurity tools', 'cyber security tools', 'cybersecurity practices', 'cyber security practices', 'infrastructure security', 'cyber operations',
				'cybersecurity frameworks', 'cyber security frameworks', 'security standards', 'security frameworks', 'security protocols', 'security policies',
				'cyber security standards', 'cybersecurity standards', 'data and system security', 'security automation', 'network and information security', 'enterprise security',
				'software and system security', 'security technologies', 'cybersecurity technologies', 'cyber security technologies'],
			ambiguity: { forms: ['security'], company: ['cloud', 'network', 'authentication', 'scalability', 'performance', 'reliability', 'vulnerability', 'vulnerabilities',
				'owasp', 'encryption', 'infrastructure', 'siem', 'devops', 'networking', 'privacy', 'compliance', 'data', 'software', 'systems', 'firewall', 'protocols', 'nist',
				'application'], notBefore: ['social', 'homeland', 'job', 'national', 'financial', 'food', 'income', 'physical', 'retirement', 'pay', 'active', 'secret'], notAfter:
				['clearance', 'clearances', 'guard', 'guards', 'officer', 'officers', 'number', 'benefits', 'deposit', 'card', 'administration', 'check', 'checks', 'position',
				'firm', 'company', 'investments', 'act', 'and exchange', 'screening', 'background', 'badge', 'camera', 'cameras', 'industry', 'services', 'products', 'platform',
				'leader', 'vetting', 'training', 'staff'], yes: 'Design for security, performance and reliability.', no:
				'Your social security number; active security clearance for cloud staff; job security.' },
		},
		{
			id: 'security-awareness', name: 'security awareness', kind: 'method',
			aliases: ['phishing simulations', 'social engineering', 'security awareness training', 'email security'],
		},
		{
			id: 'security-operations', name: 'security operations', kind: 'method',
			aliases: ['security monitoring', 'SOC operations', 'security operations centre', 'security operations center', 'SOC analyst experience', 'threat detection', 'SOAR',
				'detection engineering', 'threat hunting', 'security incident response', 'security event monitoring', 'detection and response', 'SOC environment', 'alert triage',
				'security incident management', 'threat monitoring', 'incident detection'],
			exact: ['SOAR'],
		},
		{ id: 'sentinelone', name: 'SentinelOne', kind: 'tool', implies: ['endpoint-security'], rivals: ['crowdstrike'] },
		{
			id: 'siem', name: 'SIEM', kind: 'method', aliases: ['security information and event management', 'SIEM tools', 'SIEM platforms', 'SIEM solutions'],
			exact: ['SIEM', 'SIEMs'], implies: ['security-operations'],
		},
		{ id: 'snort', name: 'Snort', kind: 'tool', exact: ['Snort', 'Suricata', 'Zeek'], implies: ['network-security'] },
		{ id: 'snyk', name: 'Snyk', kind: 'tool', implies: ['supply-chain-security'] },
		{ id: 'soc-2', name: 'SOC 2', kind: 'method', aliases: ['SOC2', 'SOC 2 Type II', 'SOC II', 'SOC 1', 'SOC1/SOC2', 'SSAE 18', 'SSAE 16'] },
		{ id: 'sox', name: 'SOX', kind: 'method', aliases: ['Sarbanes-Oxley', 'SOX compliance', 'SOX controls', 'ITGC', 'IT general controls'], exact: ['SOX', 'SOX 404'] },
		{
			id: 'static-analysis', name: 'static analysis', kind: 'method',
			aliases: ['static code analysis', 'SAST/DAST', 'SAST', 'DAST', 'static application security testing', 'dynamic application security testing', 'code scanning',
				'static analysis tools', 'dynamic analysis', 'static/dynamic analysis', 'linters', 'code analysis tools'],
			exact: ['SAST', 'DAST'],
		},
		{
			id: 'supply-chain-security', name: 'software supply chain security', kind: 'method',
			aliases: ['software composition analysis', 'dependency scanning', 'supply chain security', 'SBOM'],
		},
		{
			id: 'threat-intelligence', name: 'threat intelligence', kind: 'method',
			aliases: ['cyber threat intelligence', 'threat analysis', 'threat intel', 'threat research', 'OSINT', 'open-source intelligence', 'threat landscape',
				'threat actors'],
		},
		{
			id: 'threat-modelling', name: 'threat modelling', kind: 'method',
			aliases: ['threat modeling', 'threat models', 'threat assessment', 'attack surface management', 'attack surface'],
		},
		{ id: 'trivy', name: 'Trivy', kind: 'tool', implies: ['supply-chain-security'] },
		{ id: 'veracode', name: 'Veracode', kind: 'tool', implies: ['static-analysis'] },
		{
			id: 'vulnerability-management', name: 'vulnerability management', kind: 'method',
			aliases: ['vulnerability assessment', 'vulnerability scanning', 'patch management', 'vulnerability remediation', 'vulnerabilities management',
				'vulnerability analysis', 'vulnerability testing', 'patching', 'security vulnerabilities', 'vulnerability scans', 'vulnerability scanners'],
		},
		{ id: 'wireshark', name: 'Wireshark', kind: 'tool', aliases: ['tcpdump', 'packet analysis', 'packet capture', 'Wireshark/tcpdump', 'network protocol analysers'] },
		{
			id: 'wiz', name: 'Wiz', kind: 'tool', exact: ['Wiz', 'Wiz.io'],
			ambiguity: { forms: ['Wiz'], company: ['cspm', 'prisma', 'cloud', 'security', 'crowdstrike'], notBefore: ['excel', 'a', 'tech'], yes: 'Cloud posture with Wiz.', no:
				'An Excel Wiz for security desks.' },
			implies: ['cloud-security'],
		},
		{ id: 'zscaler', name: 'Zscaler', kind: 'tool', implies: ['network-security'] },
	],
};
