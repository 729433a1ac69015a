// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Building, shipping and running software: DevOps, SRE and their tools.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { OPERATIONS } from './company.ts';

export const devops: SkillArea = {
	area: 'devops',
	skills: [
		{
			id: 'ansible', name: 'Ansible', kind: 'tool', aliases: ['Ansible Tower', 'Ansible playbooks', 'Ansible AWX', 'Red Hat Ansible', 'Ansible Automation Platform'],
			implies: ['configuration-management', 'infrastructure-as-code'], rivals: ['chef', 'puppet', 'saltstack'],
			since: { year: 2012, source: 'Wikipedia: Ansible (software)' },
		},
		{
			id: 'apache-ant', name: 'Apache Ant', kind: 'tool', exact: ['Apache Ant', 'Ant', 'ANT'],
			ambiguity: { forms: ['Ant', 'ANT'], company: ['maven', 'gradle', 'jenkins', 'java', 'build', 'builds'], notAfter: ['design', 'man', 'group', 'international',
				'financial'], yes: 'Java builds with Maven or Ant.', no: 'Ant Group invests in many firms.' },
			implies: ['java', 'build-tools'],
		},
		{ id: 'apache-mesos', name: 'Apache Mesos', kind: 'tool', aliases: ['Mesos', 'Mesosphere', 'Marathon/Mesos', 'DC/OS'] },
		{ id: 'appdynamics', name: 'AppDynamics', kind: 'tool', aliases: ['App Dynamics'], implies: ['observability'], rivals: ['datadog', 'dynatrace', 'new-relic'] },
		{
			id: 'argo-cd', name: 'Argo CD', kind: 'tool', aliases: ['ArgoCD', 'Argo Workflows', 'Argo Rollouts'], exact: ['Argo'],
			ambiguity: { forms: ['Argo'], company: [...OPERATIONS, 'gitops', 'flux', 'kubeflow', 'helm', 'tekton', 'spinnaker'], notAfter: ['ai', '.', 'group', 'navis'], yes:
				'GitOps with Argo on Kubernetes.', no: 'Argo Group insures our clusters.' },
			implies: ['gitops', 'kubernetes'], rivals: ['flux-cd'], since: { year: 2018, source: 'Argo CD releases on GitHub' },
		},
		{ id: 'artifactory', name: 'Artifactory', kind: 'tool', aliases: ['JFrog', 'JFrog Artifactory', 'JFrog Xray'] },
		{ id: 'awx', name: 'AWX', kind: 'tool', exact: ['AWX'], implies: ['ansible'] },
		{
			id: 'backstage', name: 'Backstage', kind: 'tool', exact: ['Backstage.io', 'Spotify Backstage', 'Backstage'],
			ambiguity: { forms: ['Backstage'], company: [...OPERATIONS, 'developer portal', 'developer platform', 'spotify'], notAfter: ['crew', 'pass', 'passes'], yes:
				'A developer portal on Backstage.', no: 'Backstage crew for the concert.' },
			implies: ['platform-engineering'], since: { year: 2020, source: 'Wikipedia: Backstage (developer portal)' },
		},
		{
			id: 'bamboo', name: 'Bamboo', kind: 'tool', aliases: ['Atlassian Bamboo'], exact: ['Bamboo'],
			ambiguity: { forms: ['Bamboo'], company: ['jenkins', 'teamcity', 'atlassian', 'jira', 'bitbucket', 'gitlab', 'ci', 'ci/cd', 'circleci', 'confluence'], notAfter:
				['hr', 'health', 'flooring'], yes: 'Pipelines in Jenkins or Bamboo.', no: 'Bamboo flooring and Bamboo HR.' },
			implies: ['ci-cd'],
		},
		{ id: 'bazel', name: 'Bazel', kind: 'tool', aliases: ['Buck2', 'Bazel build', 'Pants build'], exact: ['Bazel'], implies: ['build-tools'] },
		{ id: 'bitbucket', name: 'Bitbucket', kind: 'tool', aliases: ['Bit Bucket', 'Bitbucket Pipelines'], implies: ['git'], rivals: ['github', 'gitlab'] },
		{
			id: 'blue-green-deployment', name: 'blue-green deployment', kind: 'method',
			aliases: ['canary releases', 'rolling deployments', 'blue/green deployment', 'canary deployment', 'progressive delivery', 'deployment strategies',
				'zero downtime deployment', 'rollbacks'],
		},
		{
			id: 'build-tools', name: 'build automation', kind: 'method',
			aliases: ['build and release', 'build management', 'release engineering', 'build tools', 'build pipelines', 'build and deployment automation', 'build engineering',
				'build scripts', 'automated builds', 'build processes', 'build infrastructure'],
		},
		{ id: 'buildkite', name: 'Buildkite', kind: 'tool', implies: ['ci-cd'] },
		{ id: 'capacity-planning', name: 'capacity planning', kind: 'method', aliases: ['capacity management', 'capacity modelling', 'capacity modeling'] },
		{
			id: 'chaos-engineering', name: 'Chaos engineering', kind: 'method', aliases: ['chaos testing', 'Chaos Monkey', 'fault injection', 'LitmusChaos'],
			implies: ['reliability-engineering'],
		},
		{ id: 'checkmk', name: 'Checkmk', kind: 'tool', implies: ['monitoring'] },
		{
			id: 'chef', name: 'Chef', kind: 'tool', aliases: ['Chef Infra', 'Chef cookbooks', 'Chef Habitat', 'Chef InSpec', 'Opscode Chef'], exact: ['Chef', 'CHEF'],
			ambiguity: { forms: ['Chef', 'CHEF'], company: [...OPERATIONS, 'puppet', 'saltstack', 'cfengine', 'automation tools', 'configuration'], notBefore: ['sous', 'head',
				'executive', 'pastry', 'the', 'a', 'private', 'line', 'personal'], notAfter: ['de', 'manager', 'at', 'for', 'in', 'position'], yes:
				'Configuration with Chef or Puppet.', no: 'A sous Chef for our Linux-themed restaurant.' },
			implies: ['configuration-management'], rivals: ['ansible', 'puppet', 'saltstack'], since: { year: 2009, source: 'Wikipedia: Progress Chef' },
		},
		{
			id: 'ci-cd', name: 'CI/CD', kind: 'method',
			aliases: ['continuous integration', 'continuous delivery', 'continuous deployment', 'continuous integration and continuous delivery', 'CI-CD', 'CICD',
				'CI/CD tools', 'continuous integration/continuous delivery', 'continuous integration and deployment', 'CI/CD practices', 'CI/CD processes',
				'continuous integration/continuous deployment', 'continuous integration and delivery', 'CI/CD pipeline', 'CI/CD automation', 'CI/CD tooling',
				'continuous integration & delivery', 'CI/CD workflows', 'CI/CD systems', 'CI/CD frameworks', 'continuous integration tools', 'CI and CD', 'CI & CD',
				'CI/CD processes and tools', 'deployment pipeline', 'continuous integration & continuous deployment', 'CI pipelines', 'CI/CD concepts',
				'CI/CD (continuous integration', 'CI/CD/CT', 'CI tools'],
			exact: ['CI'],
			ambiguity: { forms: ['CI'], company: ['jenkins', 'github', 'gitlab', 'cd', 'builds', 'build', 'pipeline', 'pipelines', 'deployment', 'testing', 'devops',
				'circleci', 'docker', 'git'], notBefore: ['gitlab', 'confidence', 'travis', 'circle'], notAfter: ['/cd', 'poly', 'polygraph', 'certification', 'and'], yes:
				'Builds and CI on GitLab runners.', no: 'A CI polygraph and testing are mandatory.' },
		},
		{ id: 'circleci', name: 'CircleCI', kind: 'tool', aliases: ['Circle CI'], implies: ['ci-cd'], rivals: ['azure-devops', 'github-actions', 'gitlab-ci', 'jenkins'] },
		{ id: 'clearcase', name: 'ClearCase', kind: 'tool', implies: ['version-control'] },
		{ id: 'cloudbees', name: 'CloudBees', kind: 'tool', implies: ['jenkins'] },
		{ id: 'cmake', name: 'CMake', kind: 'tool', aliases: ['Ninja build', 'autotools'], implies: ['build-tools'] },
		{
			id: 'concourse-ci', name: 'Concourse', kind: 'tool', exact: ['Concourse CI', 'Concourse'],
			ambiguity: { forms: ['Concourse'], company: ['jenkins', 'ci/cd', 'pipelines', 'cloud foundry', 'circleci', 'gitlab'], notBefore: ['the', 'a'], yes:
				'Pipelines on Jenkins or Concourse.', no: 'Meet in the Concourse at gate B with pipelines.' },
			implies: ['ci-cd'],
		},
		{
			id: 'configuration-management', name: 'configuration management', kind: 'method',
			aliases: ['configuration management tools', 'software configuration management', 'config management', 'configuration as code'],
		},
		{
			id: 'consul', name: 'Consul', kind: 'tool', aliases: ['HashiCorp Consul', 'Consul Connect'], exact: ['Consul'],
			ambiguity: { forms: ['Consul'], company: ['vault', 'nomad', 'terraform', 'hashicorp', 'etcd', 'zookeeper', 'envoy', 'service discovery', 'kubernetes'], notBefore:
				['the', 'honorary'], notAfter: ['general'], yes: 'HashiCorp Vault, Consul and Nomad.', no: 'The Consul General visits.' },
			implies: ['service-mesh'],
		},
		{
			id: 'container-orchestration', name: 'container orchestration', kind: 'method',
			aliases: ['container orchestration tools', 'orchestration of containers', 'container orchestration systems', 'container orchestration platforms',
				'container orchestration technologies'],
			implies: ['containers'],
		},
		{
			id: 'container-registries', name: 'container registries', kind: 'method',
			aliases: ['container registry', 'Docker Hub', 'Docker registry', 'Quay.io', 'GitHub Container Registry'],
		},
		{ id: 'containerd', name: 'containerd', kind: 'tool', aliases: ['CRI-O', 'LXC', 'LXD', 'runc'], implies: ['containers'] },
		{
			id: 'containers', name: 'containerisation', kind: 'method',
			aliases: ['containerization', 'containers', 'containerised applications', 'containerized applications', 'container technologies', 'containerised', 'containerized',
				'container technology', 'containerisation technologies', 'containerization technologies', 'containerised environments', 'containerized environments',
				'container-based', 'containerised services', 'containerized services', 'containerised microservices', 'containerized microservices', 'containerised micro services',
				'containerized micro services', 'container platforms', 'software containers', 'containerised workloads', 'containerized workloads', 'container management',
				'Linux containers', 'containerised deployment', 'containerized deployment', 'containerising', 'containerizing'],
			ambiguity: { forms: ['containers'], notBefore: ['shipping', 'storage', 'food', 'plastic', 'reefer', 'sterile', 'intermodal', 'glass', 'empty', 'sea', 'waste',
				'cargo'], notAfter: ['of', 'ship', 'yard', 'weighing', 'and pallets'], yes: 'You package services in containers.', no: 'Load shipping containers.' },
		},
		{ id: 'crossplane', name: 'Crossplane', kind: 'tool', implies: ['kubernetes', 'infrastructure-as-code'] },
		{
			id: 'cvs', name: 'CVS', kind: 'tool', exact: ['CVS'],
			ambiguity: { company: ['git', 'svn', 'perforce', 'version control', 'clearcase', 'subversion', 'source control'], notAfter: ['health', 'pharmacy', 'store',
				'caremark'], yes: 'Version control in Git or CVS.', no: 'CVS Health runs pharmacies.' },
			implies: ['version-control'],
		},
		{
			id: 'datadog', name: 'Datadog', kind: 'tool', aliases: ['Data Dog', 'DataDog APM'], implies: ['observability'], rivals: ['appdynamics', 'dynatrace', 'new-relic'],
			since: { year: 2010, source: 'Wikipedia: Datadog, company founded' },
		},
		{
			id: 'deployment-automation', name: 'deployment automation', kind: 'method',
			aliases: ['automated deployment', 'deployment scripts', 'release automation', 'automating deployments', 'software deployment', 'application deployment',
				'deployment tools', 'deployment processes'],
		},
		{
			id: 'devops', name: 'DevOps', kind: 'method',
			aliases: ['dev ops', 'DevOps practices', 'dev ops practices', 'DevOps tools', 'dev ops tools', 'DevOps principles', 'dev ops principles', 'DevOps culture',
				'dev ops culture', 'DevOps engineering', 'dev ops engineering', 'DevOps methodologies', 'dev ops methodologies', 'DevOps processes', 'dev ops processes',
				'DevOps tooling', 'dev ops tooling', 'DevOps methodology', 'dev ops methodology', 'DevOps concepts', 'dev ops concepts', 'DevOps environment',
				'dev ops environment', 'DevOps automation', 'dev ops automation'],
		},
		{
			id: 'devsecops', name: 'DevSecOps', kind: 'method', aliases: ['DevSecOps practices', 'secure DevOps', 'secure dev ops', 'SecDevOps', 'Secdev ops', 'Dev Sec Ops'],
			implies: ['devops'],
		},
		{
			id: 'disaster-recovery', name: 'disaster recovery', kind: 'method',
			aliases: ['business continuity', 'backup and disaster recovery', 'business continuity planning', 'DR planning', 'failover', 'disaster recovery planning', 'BCP/DR',
				'DR/BCP', 'business continuity/disaster recovery', 'data recovery'],
		},
		{ id: 'distributed-tracing', name: 'distributed tracing', kind: 'tool', aliases: ['OpenTracing', 'Jaeger tracing'], exact: ['Jaeger'], implies: ['observability'] },
		{
			id: 'docker', name: 'Docker', kind: 'tool',
			aliases: ['Docker Compose', 'Docker container', 'Docker Swarm', 'Dockerized', 'Docker images', 'Docker Desktop', 'Dockerfile', 'Dockerization'],
			implies: ['containers'], rivals: ['podman'], since: { year: 2013, source: 'Wikipedia: Docker (software)' },
		},
		{ id: 'dynatrace', name: 'Dynatrace', kind: 'tool', implies: ['observability'], rivals: ['appdynamics', 'datadog', 'new-relic'] },
		{ id: 'ebpf', name: 'eBPF', kind: 'framework', implies: ['linux-kernel'] },
		{
			id: 'elastic-stack', name: 'Elastic Stack', kind: 'tool', aliases: ['ELK Stack', 'Elastic Stack (ELK)', 'Elasticsearch Logstash Kibana'],
			exact: ['ELK', 'ELK stack', 'EFK'], implies: ['elasticsearch'], rivals: ['splunk', 'sumo-logic'],
		},
		{
			id: 'envoy', name: 'Envoy', kind: 'tool', exact: ['Envoy proxy', 'Envoy'],
			ambiguity: { forms: ['Envoy'], company: ['istio', 'linkerd', 'grpc', 'kubernetes', 'proxy', 'service mesh', 'consul', 'nginx', 'haproxy'], notBefore: ['the',
				'special'], notAfter: ['air', 'global'], yes: 'Traffic through Istio and Envoy.', no: 'Fly with Envoy Air.' },
			implies: ['service-mesh'],
		},
		{ id: 'etcd', name: 'etcd', kind: 'tool' },
		{
			id: 'fault-tolerance', name: 'fault tolerance', kind: 'method',
			aliases: ['high availability', 'high-availability systems', 'highly available systems', 'highly available', 'fault-tolerant systems', 'fault-tolerant',
				'redundancy and failover', 'resilient systems', 'resilient architecture', 'reliable systems', 'highly available distributed systems', 'resilience engineering',
				'self-healing systems', 'resiliency', 'fault-tolerant architecture', 'high reliability systems'],
		},
		{
			id: 'flux-cd', name: 'Flux', kind: 'tool', exact: ['FluxCD', 'Flux CD', 'Flux'],
			ambiguity: { forms: ['Flux'], company: ['argo', 'argocd', 'gitops', 'helm'], notBefore: ['magnetic', 'in', 'heat'], yes: 'GitOps with Flux or ArgoCD.', no:
				'Plans are in Flux.' },
			implies: ['gitops', 'kubernetes'], rivals: ['argo-cd'],
		},
		{
			id: 'git', name: 'Git', kind: 'tool',
			aliases: ['Git version control', 'Git workflow', 'GitFlow', 'Git flow', 'Git bash', 'Git-based workflows', 'version control (Git)', 'version control with Git',
				'Git repositories', 'gitflow workflow'],
			exact: ['Git', 'GIT', 'git'], ambiguity: { forms: ['git'], notAfter: ['r done', 'out'], yes: 'Daily use of git on the command line.', no: 'We git r done.' },
			implies: ['version-control'], since: { year: 2005, source: 'Wikipedia: Git' },
		},
		{
			id: 'github', name: 'GitHub', kind: 'tool', aliases: ['Git Hub', 'GitHub Enterprise'],
			ambiguity: { forms: ['GitHub', 'Git Hub'], notBefore: ['your', 'a', 'via', 'link to your', 'links to', 'link to', 'my', 'profiles', 'profile', 'our'], notAfter:
				['profile', 'profiles', 'link', 'links', 'url', 'portfolio', 'account', 'repo link', 'or portfolio', 'username'], yes: 'Reviews happen on GitHub.', no:
				'Link to your GitHub profile.' },
			implies: ['git'], rivals: ['bitbucket', 'gitlab'], since: { year: 2008, source: 'Wikipedia: GitHub' },
		},
		{
			id: 'github-actions', name: 'GitHub Actions', kind: 'tool', aliases: ['GH Actions', 'GitHub Action', 'GitHub workflows', 'GitHub CI/CD'],
			implies: ['ci-cd', 'github'], rivals: ['azure-devops', 'circleci', 'gitlab-ci', 'jenkins'],
			since: { year: 2018, source: 'GitHub blog: GitHub Actions, beta (generally available 2019)' },
		},
		{
			id: 'gitlab', name: 'GitLab', kind: 'tool', aliases: ['Git Lab'], implies: ['git'], rivals: ['bitbucket', 'github'],
			since: { year: 2011, source: 'Wikipedia: GitLab' },
		},
		{
			id: 'gitlab-ci', name: 'GitLab CI', kind: 'tool', aliases: ['GitLab CI/CD', 'GitLab pipelines', 'GitLab Runner'], implies: ['gitlab', 'ci-cd'],
			rivals: ['azure-devops', 'circleci', 'github-actions', 'jenkins'],
		},
		{ id: 'gitops', name: 'GitOps', kind: 'method', aliases: ['GitOps practices', 'GitOps workflows'] },
		{ id: 'gnu-make', name: 'GNU Make', kind: 'tool', aliases: ['Makefile'], implies: ['build-tools'] },
		{ id: 'gocd', name: 'GoCD', kind: 'tool', implies: ['ci-cd'] },
		{ id: 'gradle', name: 'Gradle', kind: 'tool', implies: ['build-tools'] },
		{
			id: 'gremlin', name: 'Gremlin', kind: 'tool', exact: ['Gremlin'],
			ambiguity: { company: ['chaos', 'resilience', 'litmus', 'fault injection', 'tinkerpop', 'janusgraph', 'neptune', 'sparql', 'cypher'], yes:
				'Chaos experiments with Gremlin.', no: 'The Gremlin in the film.' },
		},
		{ id: 'haproxy', name: 'HAProxy', kind: 'tool', aliases: ['HA Proxy', 'keepalived'], implies: ['load-balancing'] },
		{ id: 'harbor', name: 'Harbor registry', kind: 'tool', aliases: ['CNCF Harbor'] },
		{
			id: 'harness', name: 'Harness', kind: 'tool', exact: ['Harness.io', 'Harness CI', 'Harness'],
			ambiguity: { forms: ['Harness'], company: ['jenkins', 'gitlab', 'spinnaker', 'circleci', 'argocd', 'octopus'], notBefore: ['wire', 'wiring', 'test', 'safety', 'a',
				'the', 'to'], notAfter: ['the', 'data', 'power', 'technology', 'assembly', 'design', 'our'], yes: 'Delivery with Jenkins or Harness.', no:
				'You harness data; wire Harness assembly.' },
			implies: ['ci-cd'],
		},
		{
			id: 'helm', name: 'Helm', kind: 'tool', aliases: ['Kubernetes Helm', 'Helm 3'], exact: ['Helm', 'HELM', 'Helm charts', 'Helm chart'],
			ambiguity: { forms: ['Helm', 'HELM'], company: [...OPERATIONS, 'k8s', 'argocd', 'eks', 'aks', 'gke', 'charts', 'openshift', 'istio', 'gitops'], notBefore: ['the',
				'at the', 'new'], notAfter: ['of'], yes: 'Releases on Kubernetes through Helm.', no: 'The team with Jane at the HELM of cloud; at the Helm of our firm.' },
			implies: ['kubernetes'], since: { year: 2015, source: 'Helm documentation: history of the project' },
		},
		{ id: 'honeycomb', name: 'Honeycomb.io', kind: 'tool', exact: ['Lightstep'], implies: ['observability'] },
		{ id: 'hyper-v', name: 'Hyper-V', kind: 'tool', aliases: ['HyperV', 'Microsoft Hyper-V'], implies: ['virtualisation'] },
		{
			id: 'incident-management', name: 'incident management', kind: 'method',
			aliases: ['incident response', 'incident handling', 'on-call incident response', 'incident resolution', 'postmortems', 'blameless postmortems', 'post-mortems',
				'post-incident reviews', 'major incident management', 'incident postmortems', 'incident response plans', 'incident triage', 'incident response management',
				'incident management process'],
		},
		{
			id: 'infrastructure', name: 'infrastructure', kind: 'method',
			aliases: ['infrastructure management', 'infrastructure engineering', 'infrastructure automation', 'infrastructure design', 'IT infrastructure',
				'infrastructure development', 'infrastructure architecture', 'infrastructure operations', 'network infrastructure', 'software infrastructure',
				'infrastructure deployment', 'server infrastructure', 'infrastructure provisioning', 'infrastructure monitoring'],
			ambiguity: { forms: ['infrastructure'], before: ['design', 'build', 'manage', 'maintain', 'managing', 'building', 'scalable', 'cloud', 'automated', 'automate',
				'our', 'production', 'on-premises'], notAfter: ['projects', 'sector', 'and', 'fund', 'funds', 'investment'], yes: 'You automate infrastructure.', no:
				'Invest in infrastructure projects such as bridges.' },
		},
		{
			id: 'infrastructure-as-code', name: 'infrastructure as code', kind: 'method',
			aliases: ['infrastructure as a code', 'IaC tools', 'infrastructure as code tools', 'Infrastructure as Code (IaC)', 'IaC frameworks'], exact: ['IaC', 'IAC'],
		},
		{
			id: 'istio', name: 'Istio', kind: 'tool', aliases: ['Istio service mesh'], implies: ['service-mesh', 'kubernetes'], rivals: ['linkerd'],
			since: { year: 2017, source: 'Wikipedia: Istio' },
		},
		{
			id: 'jenkins', name: 'Jenkins', kind: 'tool', aliases: ['Jenkins CI', 'Jenkins CI/CD', 'Hudson/Jenkins', 'Jenkins X', 'Jenkinsfile', 'Jenkins pipeline'],
			implies: ['ci-cd'], rivals: ['azure-devops', 'circleci', 'github-actions', 'gitlab-ci'],
			since: { year: 2011, source: 'Wikipedia: Jenkins (software), under this name' },
		},
		{ id: 'k3s', name: 'K3s', kind: 'tool', exact: ['K3s', 'K3S', 'k3s', 'RKE2', 'k3d', 'minikube'], implies: ['kubernetes'] },
		{ id: 'kibana', name: 'Kibana', kind: 'tool', aliases: ['Kibana dashboards'], implies: ['elasticsearch'] },
		{ id: 'knative', name: 'Knative', kind: 'tool', implies: ['kubernetes', 'serverless'] },
		{
			id: 'kong', name: 'Kong', kind: 'tool', exact: ['Kong', 'Kong Gateway'],
			ambiguity: { forms: ['Kong'], company: ['gateway', 'nginx', 'apigee', 'api', 'apis', 'kubernetes', 'istio', 'traefik'], notBefore: ['hong', 'king'], yes:
				'API traffic through Kong or Apigee.', no: 'Our API teams sit in Hong Kong.' },
			implies: ['api-management'],
		},
		{
			id: 'kubernetes', name: 'Kubernetes', kind: 'tool',
			aliases: ['Kubernetes cluster', 'Kubernetes orchestration', 'Kubernetes operators', 'kubectl', 'Kubernetes administration', 'Kubernetes-based', 'Kubernetes (K8s)',
				'Kubernetes platforms', 'Kubernetes environments', 'Kubernetes ecosystem', 'Kubernets', 'Kubernates'],
			exact: ['K8s', 'k8s', 'K8S', 'Kube', 'K8'], implies: ['container-orchestration'], since: { year: 2014, source: 'Wikipedia: Kubernetes' },
		},
		{ id: 'kustomize', name: 'Kustomize', kind: 'tool', implies: ['kubernetes'] },
		{
			id: 'kvm', name: 'KVM', kind: 'tool', aliases: ['QEMU', 'KVM/QEMU'], exact: ['KVM'],
			ambiguity: { forms: ['KVM'], company: [...OPERATIONS, 'qemu', 'libvirt', 'vmware', 'xen', 'hypervisor', 'hyper-v', 'virtualization', 'openstack'], notAfter:
				['switch', 'switches'], yes: 'Hypervisors such as KVM or VMware.', no: 'A KVM switch for two screens and a mouse.' },
			implies: ['virtualisation'],
		},
		{ id: 'linkerd', name: 'Linkerd', kind: 'tool', implies: ['service-mesh'], rivals: ['istio'] },
		{
			id: 'load-balancing', name: 'load balancing', kind: 'method',
			aliases: ['load balancer', 'F5 load balancers', 'elastic load balancing', 'F5 BIG-IP', 'application load balancer', 'load balancing solutions', 'F5 LTM'],
			exact: ['ELB', 'ALB'],
		},
		{
			id: 'loki', name: 'Loki', kind: 'tool', exact: ['Loki', 'Promtail'],
			ambiguity: { forms: ['Loki'], company: ['grafana', 'prometheus', 'logs', 'logging', 'tempo', 'elk'], yes: 'Logs in Loki beside Prometheus.', no:
				'Loki, the office dog, naps.' },
			implies: ['observability'],
		},
		{
			id: 'maven', name: 'Maven', kind: 'tool', aliases: ['Apache Maven', 'mvn'], exact: ['Maven', 'MAVEN', 'maven'],
			ambiguity: { forms: ['Maven', 'MAVEN', 'maven'], company: ['java', 'gradle', 'jenkins', 'spring', 'ant', 'build', 'builds', 'git', 'jira', 'nexus', 'sonarqube'],
				notBefore: ['marketing', 'data', 'a', 'the'], notAfter: ['clinic', 'group'], yes: 'Builds with Maven and Jenkins.', no:
				'A marketing maven who will build the brand with Maven Clinic.' },
			implies: ['java', 'build-tools'],
		},
		{
			id: 'mercurial', name: 'Mercurial', kind: 'tool', exact: ['Mercurial'],
			ambiguity: { company: ['git', 'svn', 'perforce', 'subversion', 'version control'], yes: 'Version control in Git or Mercurial.', no: 'A Mercurial market.' },
		},
		{
			id: 'monitoring', name: 'monitoring', kind: 'method',
			aliases: ['monitoring tools', 'monitoring and alerting', 'monitoring & alerting', 'system monitoring', 'alerting', 'application monitoring', 'monitoring systems',
				'logging and monitoring', 'monitoring/alerting', 'performance monitoring', 'application performance monitoring', 'monitoring and logging', 'monitoring solutions',
				'log analysis', 'APM tools', 'systems monitoring', 'network monitoring', 'logging', 'production monitoring', 'service monitoring', 'alerts and monitoring',
				'log management', 'log aggregation', 'centralised logging', 'logging frameworks', 'log monitoring', 'monitoring dashboards', 'cloud monitoring',
				'monitoring infrastructure'],
			ambiguity: { forms: ['monitoring', 'logging'], company: ['prometheus', 'grafana', 'alerting', 'observability', 'deployment', 'production', 'datadog', 'cloudwatch',
				'ci/cd', 'systems', 'services', 'infrastructure', 'pipelines', 'reliability', 'cloud', 'splunk', 'debugging', 'tracing', 'model', 'models'], notBefore: ['patient',
				'site', 'clinical', 'remote', 'well', 'mud', 'glucose', 'compliance', 'progress', 'data'], notAfter: ['of progress', 'and evaluation', 'visits', 'visit',
				'patients', 'their', 'the budget', 'into', 'in'], yes: 'Deployment, monitoring and support of production systems.', no:
				'Patient monitoring visits; site monitoring of trials.' },
		},
		{ id: 'nagios', name: 'Nagios', kind: 'tool', aliases: ['Nagios XI', 'Icinga'], implies: ['monitoring'] },
		{ id: 'new-relic', name: 'New Relic', kind: 'tool', aliases: ['NewRelic'], implies: ['observability'], rivals: ['appdynamics', 'datadog', 'dynatrace'] },
		{
			id: 'nexus-repository', name: 'Nexus', kind: 'tool', exact: ['Sonatype Nexus', 'Nexus', 'Nexus Repository', 'Sonatype'],
			ambiguity: { forms: ['Nexus'], company: ['maven', 'jenkins', 'artifactory', 'sonarqube', 'docker', 'npm', 'repository'], notBefore: ['the', 'at the', 'cisco'],
				notAfter: ['of', '9000', '7000'], yes: 'Artefacts in Nexus, builds in Jenkins.', no: 'The Nexus of art and code.' },
		},
		{
			id: 'nomad', name: 'Nomad', kind: 'tool', aliases: ['HashiCorp Nomad'], exact: ['Nomad'],
			ambiguity: { forms: ['Nomad'], company: ['consul', 'vault', 'kubernetes', 'hashicorp', 'terraform', 'docker', 'mesos'], notBefore: ['digital'], yes:
				'Scheduling by Kubernetes or Nomad.', no: 'The digital Nomad life with docker jeans.' },
			implies: ['container-orchestration'], since: { year: 2015, source: 'HashiCorp blog: Nomad announced' },
		},
		{
			id: 'observability', name: 'observability', kind: 'method',
			aliases: ['observability tools', 'observability platforms', 'telemetry', 'system observability', 'observability practices', 'observability stack', 'telemetry data',
				'instrumentation and observability', 'observability tooling', 'golden signals'],
		},
		{
			id: 'octopus-deploy', name: 'Octopus Deploy', kind: 'tool', aliases: ['Octopus'],
			ambiguity: { forms: ['Octopus'], company: ['teamcity', 'jenkins', 'deploy', 'azure devops', 'deployment', 'ci/cd', 'release'], notAfter: ['energy', 'group'], yes:
				'TeamCity builds, Octopus releases.', no: 'Octopus Energy powers the site.' },
			implies: ['ci-cd'],
		},
		{
			id: 'openshift', name: 'OpenShift', kind: 'platform',
			aliases: ['Open Shift', 'Red Hat OpenShift', 'OCP/OpenShift', 'OpenShift Container Platform', 'RedHat OpenShift'], exact: ['OCP'],
			ambiguity: { forms: ['OCP'], company: ['openshift', 'kubernetes', 'red hat', 'redhat', 'containers'], notAfter: ['certification'], yes: 'Clusters on Red Hat OCP.',
				no: 'OCP certification for Oracle.' },
			implies: ['kubernetes'],
		},
		{
			id: 'opentelemetry', name: 'OpenTelemetry', kind: 'framework', aliases: ['Open Telemetry', 'OTel'], implies: ['observability'],
			since: { year: 2019, source: 'Wikipedia: OpenTelemetry' },
		},
		{
			id: 'opentofu', name: 'OpenTofu', kind: 'tool', implies: ['infrastructure-as-code'], rivals: ['cloudformation', 'pulumi', 'terraform'],
			since: { year: 2023, source: 'Wikipedia: OpenTofu' },
		},
		{ id: 'opsgenie', name: 'Opsgenie', kind: 'tool', implies: ['incident-management'] },
		{
			id: 'packer', name: 'Packer', kind: 'tool', aliases: ['HashiCorp Packer'], exact: ['Packer'],
			ambiguity: { forms: ['Packer'], company: [...OPERATIONS, 'vagrant', 'ami', 'vault', 'images', 'hashicorp'], notBefore: ['meat', 'hand', 'mover', 'warehouse'],
				notAfter: ['/', 'operator', 'sorter', 'needed', 'position'], yes: 'Machine images built with Packer and Terraform.', no: 'Warehouse Packer on the late shift.' },
		},
		{ id: 'pagerduty', name: 'PagerDuty', kind: 'tool', aliases: ['Pager Duty', 'VictorOps'], implies: ['incident-management'] },
		{ id: 'perforce', name: 'Perforce', kind: 'tool', aliases: ['Helix Core'], implies: ['version-control'] },
		{
			id: 'platform-engineering', name: 'platform engineering', kind: 'method',
			aliases: ['internal developer platform', 'developer platforms', 'developer experience', 'developer productivity', 'developer tooling', 'developer tools'],
		},
		{
			id: 'podman', name: 'Podman', kind: 'tool', aliases: ['Buildah'], implies: ['containers'], rivals: ['docker'],
			since: { year: 2018, source: 'Podman releases on GitHub' },
		},
		{
			id: 'prometheus', name: 'Prometheus', kind: 'tool', aliases: ['Alertmanager', 'PromQL'], implies: ['monitoring'],
			since: { year: 2012, source: 'Wikipedia: Prometheus (software)' },
		},
		{
			id: 'pulumi', name: 'Pulumi', kind: 'tool', implies: ['infrastructure-as-code'], rivals: ['cloudformation', 'opentofu', 'terraform'],
			since: { year: 2018, source: 'Wikipedia: Pulumi' },
		},
		{
			id: 'puppet', name: 'Puppet', kind: 'tool', aliases: ['Puppet Enterprise', 'Puppet Labs', 'Puppet manifests'], exact: ['Puppet', 'PUPPET'],
			ambiguity: { forms: ['Puppet', 'PUPPET'], company: [...OPERATIONS, 'chef', 'saltstack', 'cfengine', 'foreman'], notBefore: ['the', 'hand'], notAfter: ['show',
				'theatre', 'theater', 'master'], yes: 'Servers under Puppet on Linux.', no: 'A PUPPET THEATRE in town.' },
			implies: ['configuration-management'], rivals: ['ansible', 'chef', 'saltstack'], since: { year: 2005, source: 'Wikipedia: Puppet (software)' },
		},
		{
			id: 'rancher', name: 'Rancher', kind: 'tool', exact: ['Rancher', 'Rancher Labs', 'SUSE Rancher'],
			ambiguity: { forms: ['Rancher'], company: [...OPERATIONS, 'openshift', 'k3s', 'eks'], notBefore: ['cattle', 'a'], notAfter: ['relations'], yes:
				'Kubernetes managed by Rancher.', no: 'Cattle rancher wanted for the cluster of farms.' },
			implies: ['kubernetes'],
		},
		{
			id: 'reliability-engineering', name: 'site reliability engineering', kind: 'method',
			aliases: ['SRE practices', 'SRE principles', 'reliability engineering', 'site reliability', 'error budgets', 'SLOs', 'SLO/SLI', 'SLIs/SLOs', 'SLIs and SLOs',
				'service level objectives', 'system reliability', 'SLI/SLO', 'SLAs/SLOs', 'SLOs/SLIs', 'DORA metrics', 'operational excellence', 'SRE methodologies',
				'toil reduction'],
			exact: ['SRE', 'SLO', 'SLI', 'SLIs'],
		},
		{ id: 'runbooks', name: 'runbooks', kind: 'method', aliases: ['runbook', 'run books', 'playbooks and runbooks', 'operational runbooks'] },
		{
			id: 'saltstack', name: 'SaltStack', kind: 'tool', exact: ['Salt', 'SaltStack', 'Salt Stack'],
			ambiguity: { forms: ['Salt'], company: [...OPERATIONS, 'puppet', 'chef'], notBefore: ['bath', 'the'], notAfter: ['lake', 'spray', 'water', 'bae', 'and', 'marsh',
				'river'], yes: 'Configuration by Ansible or Salt.', no: 'Salt Lake City clusters, Salt and pepper.' },
			implies: ['configuration-management'], rivals: ['ansible', 'chef', 'puppet'],
		},
		{
			id: 'scalability', name: 'scalability', kind: 'method',
			aliases: ['scalable systems', 'scalable architecture', 'scalable applications', 'scalable software', 'scaling systems', 'high-scale systems',
				'scalable solutions design', 'highly scalable systems', 'high-throughput systems', 'scalable services', 'horizontal scaling', 'scalable web applications',
				'high-throughput', 'high-traffic systems', 'autoscaling', 'auto-scaling', 'scalable backend systems', 'scalable back end systems', 'high-volume systems',
				'high-load systems', 'scalable infrastructure', 'scalable distributed systems', 'scalability and performance', 'high-performance systems',
				'high-traffic applications', 'performance and scalability', 'high scalability', 'scale systems', 'high-traffic', 'high scale distributed systems',
				'scalable platforms', 'web-scale systems'],
			ambiguity: { forms: [], company: ['architecture', 'software', 'code', 'applications', 'services', 'systems', 'infrastructure', 'apis', 'backend',
				'pipelines', 'microservices'], notAfter: ['career', 'growth', 'business', 'income', 'startup'], yes: 'Design maintainable, scalable software.', no:
				'A scalable income for you.' },
		},
		{
			id: 'sentry', name: 'Sentry', kind: 'tool', exact: ['Sentry', 'Sentry.io'],
			ambiguity: { forms: ['Sentry'], company: ['datadog', 'new relic', 'grafana', 'logging', 'monitoring', 'javascript', 'errors'], notBefore: ['apache'], notAfter:
				['insurance'], yes: 'Errors are tracked in Sentry and Datadog.', no: 'Sentry Insurance covers you; sentry duty on errors.' },
			implies: ['observability'],
		},
		{ id: 'service-mesh', name: 'service mesh', kind: 'method', aliases: ['service meshes', 'service discovery'] },
		{
			id: 'skaffold', name: 'Skaffold', kind: 'tool', exact: ['Skaffold', 'Tilt', 'Tilt.dev'],
			ambiguity: { forms: ['Tilt'], company: ['skaffold', 'kubernetes'], notBefore: ['full', 'head'], yes: 'Local Kubernetes work with Skaffold or Tilt.', no:
				'The desk can Tilt.' },
			implies: ['kubernetes'],
		},
		{ id: 'solarwinds', name: 'SolarWinds', kind: 'tool', aliases: ['Solar Winds', 'PRTG'], implies: ['monitoring'] },
		{ id: 'sonarqube', name: 'SonarQube', kind: 'tool', aliases: ['Sonar Qube', 'SonarCloud', 'SonarLint'], implies: ['static-analysis'] },
		{ id: 'spinnaker', name: 'Spinnaker', kind: 'tool', implies: ['ci-cd'] },
		{
			id: 'splunk', name: 'Splunk', kind: 'tool', aliases: ['Splunk Enterprise', 'Splunk SPL', 'Splunk ES', 'Splunk Cloud', 'Splunk Enterprise Security'],
			rivals: ['elastic-stack', 'sumo-logic'], since: { year: 2003, source: 'Wikipedia: Splunk, company founded' },
		},
		{ id: 'statsd', name: 'StatsD', kind: 'tool', exact: ['StatsD', 'Graphite metrics'], implies: ['monitoring'] },
		{ id: 'subversion', name: 'Subversion', kind: 'tool', exact: ['SVN', 'Subversion', 'TortoiseSVN'], implies: ['version-control'] },
		{ id: 'sumo-logic', name: 'Sumo Logic', kind: 'tool', aliases: ['SumoLogic'], implies: ['observability'], rivals: ['elastic-stack', 'splunk'] },
		{ id: 'teamcity', name: 'TeamCity', kind: 'tool', aliases: ['Team City'], implies: ['ci-cd'] },
		{ id: 'tekton', name: 'Tekton', kind: 'tool', aliases: ['Tekton pipelines'], implies: ['ci-cd', 'kubernetes'] },
		{
			id: 'terraform', name: 'Terraform', kind: 'tool',
			aliases: ['Terraform Cloud', 'HashiCorp Terraform', 'Terraform Enterprise', 'Terraform modules', 'Terragrunt', 'Terraform scripts', 'Terraform IaC', 'Terra form'],
			implies: ['infrastructure-as-code'], rivals: ['cloudformation', 'opentofu', 'pulumi'], since: { year: 2014, source: 'Wikipedia: Terraform (software)' },
		},
		{ id: 'terraform-atlantis', name: 'Terraform Atlantis', kind: 'tool', implies: ['terraform'] },
		{
			id: 'thanos', name: 'Thanos', kind: 'tool', exact: ['Thanos', 'VictoriaMetrics'],
			ambiguity: { forms: ['Thanos'], company: ['prometheus', 'grafana', 'cortex'], yes: 'Prometheus with Thanos.', no: 'Thanos snaps his fingers.' },
			implies: ['monitoring'],
		},
		{
			id: 'travis-ci', name: 'Travis CI', kind: 'tool', aliases: ['TravisCI'], exact: ['Travis'],
			ambiguity: { forms: ['Travis'], company: ['jenkins', 'circleci', 'ci', 'ci/cd', 'gitlab', 'github actions', 'builds'], notAfter: ['county', 'air', 'perkins'], yes:
				'CI on Jenkins or Travis.', no: 'Travis County is hiring.' },
			implies: ['ci-cd'],
		},
		{ id: 'urbancode-deploy', name: 'UrbanCode Deploy', kind: 'tool', aliases: ['UrbanCode'], implies: ['ci-cd'] },
		{ id: 'vagrant', name: 'Vagrant', kind: 'tool', exact: ['Vagrant', 'vagrant'], implies: ['virtualisation'] },
		{
			id: 'vault', name: 'Vault', kind: 'tool', aliases: ['HashiCorp Vault'], exact: ['Vault'],
			ambiguity: { forms: ['Vault'], company: [...OPERATIONS, 'consul', 'secrets', 'hashicorp', 'nomad', 'pki', 'secret'], notBefore: ['data', 'the', 'veeva', 'key',
				'pole', 'bank'], notAfter: ['manager', 'custodian', '2.0', 'teller'], yes: 'Secrets in Vault with Consul.', no:
				'Bank Vault secrets; the Vault custodian of a data Vault.' },
			implies: ['secrets-management'], since: { year: 2015, source: 'HashiCorp blog: Vault announced' },
		},
		{
			id: 'version-control', name: 'version control', kind: 'method',
			aliases: ['source control', 'version control tools', 'version control system', 'revision control', 'source code management', 'source code control',
				'code versioning', 'source control systems', 'code version control', 'version-control software', 'source control management', 'versioning', 'code repositories',
				'revision control systems', 'software version control', 'code repository', 'source code repositories', 'VCS/Git', 'source control tools',
				'collaborative version control', 'branching strategies', 'versioning systems', 'code management'],
			ambiguity: { forms: ['versioning'], company: ['git', 'data', 'code', 'model', 'models', 'api', 'dataset', 'branching', 'source'], yes:
				'API versioning and release notes.', no: 'The versioning of our brand song.' },
		},
		{ id: 'virtualbox', name: 'VirtualBox', kind: 'tool', implies: ['virtualisation'] },
		{
			id: 'virtualisation', name: 'virtualisation', kind: 'method',
			aliases: ['virtualization', 'virtualisation technologies', 'virtualization technologies', 'hypervisor', 'virtual machine', 'server virtualisation',
				'server virtualization', 'Xen hypervisor'],
			exact: ['VMs'],
		},
		{
			id: 'vmware', name: 'VMware', kind: 'tool',
			aliases: ['VMware vSphere', 'vSphere', 'ESXi', 'VMware ESXi', 'vCenter', 'VMware ESX', 'VMware vCenter', 'VMware NSX', 'NSX-T', 'VMware Horizon',
				'VMware Workstation', 'VM ware'],
			implies: ['virtualisation'],
		},
		{ id: 'windows-containers', name: 'Windows Containers', kind: 'tool', implies: ['containers'] },
		{ id: 'zabbix', name: 'Zabbix', kind: 'tool', implies: ['monitoring'] },
		{ id: 'zipkin', name: 'Zipkin', kind: 'tool', implies: ['distributed-tracing'] },
	],
};
