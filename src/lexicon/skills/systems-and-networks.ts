// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Operating systems, networks and IT operations.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const systemsAndNetworks: SkillArea = {
	area: 'systems-and-networks',
	skills: [
		{
			id: 'active-directory', name: 'Active Directory', kind: 'tool',
			aliases: ['AD DS', 'Microsoft Active Directory', 'MS Active Directory', 'Windows Active Directory', 'group policy', 'GPOs', 'Active Directory Domain Services'],
			exact: ['AD'],
			ambiguity: { forms: ['AD'], company: ['ldap', 'gpo', 'windows', 'dns', 'dhcp', 'microsoft', 'directory', 'azure', 'exchange'], notBefore: ['the', 'this', 'an',
				'job', 'display', 'online', 'mobile', 'digital', 'video'], notAfter: ['spend', 'campaigns', 'campaign', 'hoc', 'tech', 'copy', 'server', 'ops', 'operations',
				'exchange', 'platform', 'networks', 'agency', 'words', '& d', 'sales', 'creative', 'revenue', 'fraud', 'products', 'targeting'], yes:
				'Windows servers with AD and DNS.', no: "This AD was placed by a Microsoft partner's AD agency." },
		},
		{ id: 'aix', name: 'AIX', kind: 'platform', aliases: ['IBM AIX'], exact: ['AIX'], implies: ['unix'] },
		{ id: 'alpine-linux', name: 'Alpine Linux', kind: 'platform', implies: ['linux'] },
		{ id: 'arista', name: 'Arista', kind: 'platform', exact: ['Arista', 'Arista EOS'], implies: ['networking'] },
		{ id: 'autosys', name: 'AutoSys', kind: 'tool', aliases: ['CA Autosys'] },
		{ id: 'bluetooth', name: 'Bluetooth', kind: 'tool', aliases: ['Bluetooth Low Energy', 'Bluetooth/BLE'], exact: ['BLE'] },
		{ id: 'bmc-remedy', name: 'BMC Remedy', kind: 'tool', aliases: ['Remedy ITSM'] },
		{ id: 'centos', name: 'CentOS', kind: 'platform', aliases: ['Rocky Linux'], implies: ['linux'] },
		{ id: 'ceph', name: 'Ceph', kind: 'tool', implies: ['storage-systems'] },
		{ id: 'cics', name: 'CICS', kind: 'tool', aliases: ['IMS DB', 'VSAM', 'CA-7', 'IMS DB/DC'], exact: ['CICS'], implies: ['mainframe'] },
		{
			id: 'cisco', name: 'Cisco', kind: 'platform',
			exact: ['Cisco', 'CISCO', 'Cisco IOS', 'IOS XE', 'Cisco ASA', 'Cisco Nexus', 'Cisco Meraki', 'Meraki', 'Cisco routers', 'Cisco switches', 'Cisco ACI', 'Cisco ISE',
				'Cisco Catalyst'],
			implies: ['networking'],
		},
		{
			id: 'citrix', name: 'Citrix', kind: 'tool', aliases: ['Citrix XenApp', 'XenDesktop', 'NetScaler', 'Citrix ADC', 'XenApp/XenDesktop', 'Citrix Virtual Apps'],
			implies: ['virtual-desktop-infrastructure'],
		},
		{ id: 'commvault', name: 'Commvault', kind: 'tool' },
		{
			id: 'container-networking', name: 'Kubernetes networking', kind: 'method', exact: ['CNI', 'Calico', 'Cilium'],
			ambiguity: { forms: ['CNI', 'Calico', 'Cilium'], company: ['kubernetes', 'ebpf', 'networking', 'flannel', 'istio'], yes:
				'Kubernetes networking with Calico or Cilium.', no: 'A Calico cat.' },
			implies: ['kubernetes', 'networking'],
		},
		{ id: 'control-m', name: 'Control-M', kind: 'tool', aliases: ['BMC Control-M'] },
		{
			id: 'cron', name: 'cron', kind: 'tool', aliases: ['cron jobs'], exact: ['cron', 'Cron', 'crontab'],
			ambiguity: { forms: ['cron', 'Cron'], company: ['unix', 'linux', 'bash', 'shell', 'jobs', 'scheduling', 'airflow', 'scripts'], yes:
				'Scheduling with cron on Linux.', no: 'The magazine Cron is read here.' },
		},
		{
			id: 'data-centre-operations', name: 'data centre operations', kind: 'method',
			aliases: ['bare metal', 'bare-metal servers', 'bare-metal programming', 'data center operations', 'data centres', 'data centers', 'data centre management',
				'data center management', 'data centre infrastructure', 'data center infrastructure', 'server hardware', 'rack and stack', 'data centre operation'],
		},
		{ id: 'debian', name: 'Debian', kind: 'platform', implies: ['linux'] },
		{ id: 'dns', name: 'DNS', kind: 'method', aliases: ['DNS/DHCP', 'DHCP/DNS', 'domain name system'], exact: ['DNS'], implies: ['networking'] },
		{
			id: 'endpoint-management', name: 'endpoint management', kind: 'method',
			aliases: ['Microsoft Endpoint Manager', 'mobile device management', 'device management', 'Workspace ONE', 'AirWatch'],
		},
		{ id: 'exchange-server', name: 'Exchange Server', kind: 'tool', aliases: ['Microsoft Exchange', 'MS Exchange', 'Exchange Online', 'Exchange Server 2016'] },
		{ id: 'freebsd', name: 'FreeBSD', kind: 'platform', aliases: ['OpenBSD'], implies: ['unix'] },
		{
			id: 'high-performance-computing', name: 'HPC', kind: 'method',
			aliases: ['high-performance computing', 'supercomputing', 'high performance computing (HPC)', 'HPC clusters', 'HPC environments', 'supercomputers',
				'cluster computing', 'HPC systems', 'high-performance compute', 'scientific computing clusters', 'compute clusters'],
			exact: ['HPC'],
		},
		{ id: 'hp-ux', name: 'HP-UX', kind: 'platform', implies: ['unix'] },
		{ id: 'http', name: 'HTTP', kind: 'method', aliases: ['HTTP protocol', 'hypertext transfer protocol'], exact: ['HTTP', 'HTTPS', 'HTTP/2', 'HTTP/HTTPS'] },
		{ id: 'ibm-i', name: 'IBM i', kind: 'platform', exact: ['IBM i', 'AS/400', 'AS400', 'iSeries', 'IBM iSeries', 'System i'] },
		{ id: 'ibm-mq', name: 'IBM MQ', kind: 'tool', aliases: ['MQ Series', 'MQSeries', 'WebSphere MQ', 'IBM MQSeries'], implies: ['message-queues'] },
		{ id: 'ipv6', name: 'IPv6', kind: 'method', aliases: ['IPv4', 'IPv4/IPv6', 'IP addressing', 'subnetting'], implies: ['networking'] },
		{
			id: 'it-asset-management', name: 'IT asset management', kind: 'method', aliases: ['software asset management', 'license management', 'licence management'],
			exact: ['ITAM'],
		},
		{
			id: 'it-service-management', name: 'IT service management', kind: 'method',
			aliases: ['IT operations', 'IT service delivery', 'service management', 'service delivery', 'problem management', 'ITSM tools', 'ITSM processes',
				'systems operations', 'IT services management', 'change and release management'],
			exact: ['ITSM'],
		},
		{
			id: 'itil', name: 'ITIL', kind: 'method', aliases: ['ITIL v3', 'ITIL v4', 'ITIL framework', 'ITIL practices', 'ITIL processes', 'ITIL 4', 'ITIL best practices'],
			exact: ['ITIL'], implies: ['it-service-management'],
		},
		{ id: 'jamf', name: 'Jamf', kind: 'tool', aliases: ['Jamf Pro'], implies: ['endpoint-management'] },
		{ id: 'juniper', name: 'Juniper', kind: 'platform', exact: ['Junos', 'JunOS', 'Juniper routers', 'Juniper Networks', 'Juniper SRX'], implies: ['networking'] },
		{ id: 'kerberos', name: 'Kerberos', kind: 'method' },
		{
			id: 'linux', name: 'Linux', kind: 'platform',
			aliases: ['Linux administration', 'Linux systems', 'Linux OS', 'Linux environment', 'Linux operating system', 'GNU/Linux', 'Linux systems administration',
				'Linux system administration', 'Linux command line', 'Linux server', 'Linux internals', 'Linux CLI', 'Linux distributions', 'Linux-based', 'Linux commands',
				'Linux tools', 'Linux fundamentals', 'Linux platform'],
		},
		{
			id: 'linux-kernel', name: 'Linux kernel', kind: 'method',
			aliases: ['kernel development', 'Linux kernel development', 'kernel programming', 'device driver development', 'device driver', 'Linux drivers', 'kernel drivers',
				'Linux device drivers', 'driver development', 'kernel modules', 'OS kernels', 'kernel-level', 'board support packages', 'Linux kernel drivers'],
			exact: ['BSP'], implies: ['linux'],
		},
		{
			id: 'mainframe', name: 'mainframe', kind: 'method',
			aliases: ['mainframe development', 'z/OS', 'IBM mainframe', 'mainframe systems', 'IBM z/OS', 'mainframe technologies', 'IBM Z', 'zSeries'],
		},
		{ id: 'microsoft-intune', name: 'Microsoft Intune', kind: 'tool', aliases: ['Intune'], implies: ['endpoint-management'] },
		{ id: 'mpi', name: 'MPI', kind: 'framework', aliases: ['message passing interface', 'OpenACC'], exact: ['MPI'], implies: ['parallel-computing'] },
		{ id: 'netapp', name: 'NetApp', kind: 'tool', implies: ['storage-systems'] },
		{ id: 'netbackup', name: 'NetBackup', kind: 'tool', aliases: ['Veritas NetBackup'] },
		{
			id: 'networking', name: 'networking', kind: 'method',
			aliases: ['computer networking', 'networking protocols', 'network protocols', 'network engineering', 'network administration', 'network architecture',
				'network design', 'networking concepts', 'computer networks', 'network configuration', 'network programming', 'networking technologies', 'network troubleshooting',
				'routing and switching', 'network management', 'routing protocols', 'LAN/WAN', 'network operations', 'internet protocols', 'network routing', 'BGP/OSPF',
				'network systems', 'routers and switches', 'routing & switching', 'network fundamentals', 'networking fundamentals', 'VLANs', 'networking infrastructure', 'SD-WAN',
				'network virtualisation', 'network virtualization', 'software-defined networking', 'IP networking', 'switching and routing', 'network connectivity',
				'socket programming', 'network equipment', 'networking hardware', 'network stack', 'network devices', 'local area networks', 'cloud networking'],
			exact: ['BGP', 'OSPF', 'LAN', 'WAN', 'VLAN', 'MPLS', 'SDN'],
			ambiguity: { forms: ['networking'], company: ['protocols', 'tcp/ip', 'dns', 'linux', 'security', 'storage', 'cloud', 'vpn', 'firewall', 'firewalls',
				'operating systems', 'kubernetes', 'systems', 'routing', 'infrastructure', 'servers', 'hardware', 'virtualization', 'aws'], notBefore: ['social', 'professional',
				'career'], notAfter: ['events', 'opportunities', 'event', 'skills', 'with', 'lunches', 'sites', 'and business development', 'group', 'groups'], yes:
				'Linux, storage and networking basics.', no: 'Social networking events across our systems.' },
		},
		{
			id: 'office-365-administration', name: 'Office 365 administration', kind: 'method',
			aliases: ['Microsoft 365 administration', 'O365 administration', 'M365 administration', 'Office 365 admin', 'Exchange administration'],
		},
		{ id: 'omniverse', name: 'NVIDIA Omniverse', kind: 'platform', aliases: ['Omniverse', 'NVIDIA Isaac Sim', 'Isaac Sim'] },
		{ id: 'openmp', name: 'OpenMP', kind: 'framework', implies: ['parallel-computing'] },
		{
			id: 'operating-systems', name: 'operating systems', kind: 'method',
			aliases: ['operating system', 'OS internals', 'operating systems internals', 'operating system internals', 'operating system concepts', 'OS concepts',
				'OS fundamentals', 'operating system fundamentals'],
		},
		{
			id: 'parallel-computing', name: 'parallel computing', kind: 'method',
			aliases: ['parallel programming', 'parallel processing', 'parallelisation', 'parallelization', 'parallel algorithms', 'massively parallel',
				'parallel and distributed computing', 'vectorisation', 'vectorization', 'SIMD', 'parallel computation', 'massively parallel processing', 'parallel architectures',
				'parallelism'],
		},
		{ id: 'qos', name: 'QoS', kind: 'method', aliases: ['quality of service'], exact: ['QoS'], implies: ['networking'] },
		{
			id: 'red-hat', name: 'Red Hat', kind: 'platform',
			aliases: ['Red Hat Enterprise Linux', 'Red Hat Linux', 'Fedora Linux', 'AlmaLinux', 'Amazon Linux', 'RedHat Linux', 'RHEL 8', 'RHEL 7',
				'Red Hat Enterprise Linux (RHEL)'],
			exact: ['Red Hat', 'RedHat', 'RHEL', 'Redhat'],
			ambiguity: { forms: ['Red Hat', 'RedHat', 'Redhat'], company: ['linux', 'rhel', 'centos', 'ubuntu', 'suse', 'openshift', 'unix', 'windows', 'ansible', 'debian'],
				notAfter: ['society', 'ladies'], yes: 'Linux servers on Red Hat or SUSE.', no: 'The Red Hat Society meets here.' },
			implies: ['linux'],
		},
		{ id: 'rubrik', name: 'Rubrik', kind: 'tool', exact: ['Rubrik'] },
		{
			id: 'sccm', name: 'SCCM', kind: 'tool', aliases: ['System Center Configuration Manager', 'Microsoft SCCM', 'Microsoft Endpoint Configuration Manager'],
			exact: ['SCCM', 'MECM'], implies: ['endpoint-management'],
		},
		{
			id: 'servicenow', name: 'ServiceNow', kind: 'platform',
			aliases: ['Service Now', 'ServiceNow ITSM', 'ServiceNow platform', 'ServiceNow development', 'ServiceNow (SNOW)'], implies: ['it-service-management'],
			since: { year: 2003, source: 'Wikipedia: ServiceNow, company founded' },
		},
		{
			id: 'slurm', name: 'Slurm', kind: 'tool', exact: ['Slurm', 'SLURM', 'slurm', 'PBS Pro', 'LSF', 'HTCondor'],
			ambiguity: { forms: ['LSF'], company: ['slurm', 'pbs', 'cluster', 'hpc', 'grid', 'sge'], yes: 'Jobs run under Slurm or LSF on the cluster.', no:
				'LSF figures in square feet.' },
			implies: ['high-performance-computing'],
		},
		{ id: 'snmp', name: 'SNMP', kind: 'method', exact: ['SNMP'], implies: ['networking'] },
		{ id: 'solaris', name: 'Solaris', kind: 'platform', aliases: ['Oracle Solaris', 'Sun Solaris'], implies: ['unix'] },
		{ id: 'ssh', name: 'SSH', kind: 'method', aliases: ['SFTP', 'SSH/SFTP', 'secure shell', 'OpenSSH', 'FTP/SFTP'], exact: ['SSH'] },
		{
			id: 'storage-systems', name: 'storage systems', kind: 'method',
			aliases: ['file systems', 'file system', 'storage technologies', 'NAS/SAN', 'SAN/NAS', 'EMC storage', 'Lustre', 'GPFS', 'GlusterFS', 'enterprise storage',
				'distributed file system', 'storage area networks', 'NFS/CIFS', 'storage system'],
			exact: ['NFS', 'SAN storage'],
		},
		{ id: 'suse', name: 'SUSE', kind: 'platform', aliases: ['SUSE Linux', 'SLES'], implies: ['linux'] },
		{
			id: 'system-administration', name: 'system administration', kind: 'method',
			aliases: ['systems administration', 'sysadmin', 'server administration', 'system admin', 'server management', 'systems administrator experience', 'systems admin',
				'system management', 'server maintenance', 'administration of servers', 'IT administration', 'system configuration', 'systems engineering and administration',
				'SysOps'],
		},
		{ id: 'tcp-ip', name: 'TCP/IP', kind: 'method', aliases: ['TCP/UDP', 'TCP/IP stack', 'TCP/IP protocol'], exact: ['TCP/IP', 'TCP', 'UDP'], implies: ['networking'] },
		{
			id: 'technical-support', name: 'technical support', kind: 'method',
			aliases: ['desktop support', 'help desk', 'helpdesk', 'IT support', 'service desk', 'help desk support', 'end-user support', 'application support', 'user support',
				'tier 2 support', 'tier 1 support', 'level 2 support', 'production support', 'L2 support', 'L2/L3 support', 'L3 support', 'tier 3 support',
				'customer technical support', 'technical assistance', 'system support', 'desktop administration'],
		},
		{
			id: 'tls', name: 'SSL/TLS', kind: 'method',
			aliases: ['TLS/SSL', 'SSL certificates', 'X.509', 'OpenSSL', 'transport layer security', 'digital certificates', 'SSL/TLS certificates', 'mTLS'],
			exact: ['SSL', 'TLS'], implies: ['cryptography'],
		},
		{ id: 'ubuntu', name: 'Ubuntu', kind: 'platform', aliases: ['Ubuntu Linux', 'Ubuntu Server'], implies: ['linux'] },
		{
			id: 'unix', name: 'Unix', kind: 'platform',
			aliases: ['UNIX systems', 'Unix environment', 'Unix OS', 'Unix operating system', 'Unix commands', 'Unix tools', 'Unix-like', 'Unix command line', 'Unix servers'],
		},
		{ id: 'veeam', name: 'Veeam', kind: 'tool', aliases: ['backup software', 'Veeam Backup'] },
		{
			id: 'virtual-desktop-infrastructure', name: 'VDI', kind: 'method', aliases: ['virtual desktop infrastructure', 'remote desktop services', 'virtual desktops'],
			exact: ['VDI'],
		},
		{
			id: 'voip', name: 'VoIP', kind: 'method',
			aliases: ['voice over IP', 'session initiation protocol', 'Asterisk PBX', 'FreeSWITCH', 'unified communications', 'VoIP/SIP', 'telephony systems', 'IP telephony',
				'Cisco call manager', 'CUCM', 'telephony'],
			exact: ['SIP', 'VoIP', 'VOIP', 'SIP/VoIP', 'PBX'],
		},
		{ id: 'vpn', name: 'VPN', kind: 'method', aliases: ['IPsec', 'WireGuard', 'OpenVPN', 'virtual private network'], exact: ['VPN', 'VPNs'], implies: ['networking'] },
		{
			id: 'windows', name: 'Windows', kind: 'platform',
			aliases: ['Windows OS', 'Microsoft Windows', 'Windows operating system', 'Windows 10', 'Windows 11', 'Windows environment', 'Windows administration',
				'Windows desktop', 'Windows platforms', 'Windows internals'],
			exact: ['Windows', 'MS Windows'],
			ambiguity: { forms: ['Windows'], company: ['linux', 'macos', 'unix', 'mac', 'ios', 'server', 'desktop', 'operating systems', 'operating system', 'azure',
				'active directory', 'powershell', 'os', 'android', 'microsoft', 'citrix', 'vmware', 'win32'], notBefore: ['maintenance', 'time', 'double', 'storm', 'the', 'large',
				'floor-to-ceiling', 'clean'], notAfter: ['and doors', 'doors', 'cleaning', 'installation', 'of time', 'presentation', 'communication'], yes:
				'Clients on Windows, macOS and Linux.', no: 'Windows and doors sales for the desktop catalogue.' },
		},
		{
			id: 'windows-api', name: 'WMI', kind: 'framework', aliases: ['Win32 API', 'Windows API', 'COM/DCOM', 'MFC', 'Windows programming'],
			exact: ['WMI', 'Win32', 'WinAPI'], implies: ['windows'],
		},
		{
			id: 'windows-server', name: 'Windows Server', kind: 'platform',
			aliases: ['Microsoft Windows Server', 'Windows Server 2016', 'Windows Server 2019', 'Windows Server 2012', 'MS Windows Server', 'Windows system administration',
				'Windows Server administration', 'Windows systems administration', 'Windows Server 2022'],
			implies: ['windows'],
		},
		{
			id: 'wireless-networks', name: 'wireless networks', kind: 'method',
			aliases: ['wireless network', 'Wi-Fi', 'WiFi', '802.11', 'IEEE 802.11', 'wireless networking', 'wireless technologies', 'wireless LAN', 'WLAN',
				'wireless protocols', 'Wi-Fi protocols'],
			ambiguity: { forms: ['Wi-Fi', 'WiFi'], company: ['protocol', 'protocols', 'ble', 'bluetooth', 'zigbee', '802.11', 'lte', 'cellular', 'networks', 'firmware',
				'network', 'access points', 'tcp/ip', 'wlan', 'rf', 'drivers'], notBefore: ['free'], notAfter: ['included', 'in', 'at', 'allowance', 'reimbursement'], yes:
				'Protocols such as BLE and Wi-Fi in firmware.', no: 'Free WiFi on the train network.' },
			implies: ['networking'],
		},
	],
};
