// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Amazon Web Services and its named services.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { AWS_WORDS, STORES } from './company.ts';

export const aws: SkillArea = {
	area: 'aws',
	skills: [
		{ id: 'amazon-api-gateway', name: 'Amazon API Gateway', kind: 'platform', aliases: ['AWS API Gateway'], implies: ['aws', 'api-management'] },
		{ id: 'amazon-appflow', name: 'Amazon AppFlow', kind: 'platform', aliases: ['AppFlow', 'AWS AppFlow'], implies: ['aws'] },
		{
			id: 'amazon-athena', name: 'Amazon Athena', kind: 'platform', aliases: ['AWS Athena'], exact: ['Athena'],
			ambiguity: { forms: ['Athena'], company: [...AWS_WORDS, 'presto', 'bigquery', 'trino', 'hive'], notAfter: ['health', "health's", 'swan', 'software', 'bitcoin'],
				yes: 'Query S3 with Athena.', no: 'Athena welcomes you to the team.' },
			implies: ['aws', 'sql'], rivals: ['presto', 'trino'],
		},
		{
			id: 'amazon-aurora', name: 'Amazon Aurora', kind: 'platform',
			aliases: ['Aurora MySQL', 'Aurora PostgreSQL', 'RDS Aurora', 'Aurora Postgres', 'Aurora Serverless', 'AWS Aurora'], exact: ['Aurora'],
			ambiguity: { forms: ['Aurora'], company: [...AWS_WORDS, 'rds', 'mysql', 'postgres', 'postgresql'], notAfter: [',', 'co', 'colorado', 'il', 'illinois', 'health',
				'innovation', 'cannabis', 'solar'], yes: 'PostgreSQL on RDS or Aurora.', no: 'The office is in Aurora, Colorado, far from any amazon.' },
			implies: ['aws', 'relational-databases'],
		},
		{
			id: 'amazon-bedrock', name: 'Amazon Bedrock', kind: 'platform', aliases: ['Bedrock AgentCore', 'Bedrock Agents', 'AWS Bedrock AgentCore', 'AWS Bedrock'],
			exact: ['Bedrock'],
			ambiguity: { forms: ['Bedrock'], company: ['aws', 'amazon', 'llm', 'llms', 'sagemaker', 'openai', 'claude', 'genai', 'generative ai', 'vertex',
				'foundation models'], notBefore: ['the'], notAfter: ['of', 'principles'], yes: 'LLM features on Bedrock.', no: 'Trust is the Bedrock of our firm.' },
			implies: ['aws', 'generative-ai'], since: { year: 2023, source: 'AWS News Blog: Amazon Bedrock' },
		},
		{ id: 'amazon-cognito', name: 'Amazon Cognito', kind: 'platform', aliases: ['Cognito', 'AWS Cognito'], implies: ['aws', 'authentication'] },
		{
			id: 'amazon-comprehend', name: 'Amazon Comprehend', kind: 'platform', aliases: ['Comprehend Medical', 'AWS Comprehend'],
			implies: ['aws', 'natural-language-processing'],
		},
		{ id: 'amazon-connect', name: 'Amazon Connect', kind: 'platform', aliases: ['AWS Connect'], implies: ['aws'] },
		{
			id: 'amazon-ebs', name: 'Amazon EBS', kind: 'platform', aliases: ['elastic block store', 'AWS EBS'], exact: ['EBS'],
			ambiguity: { forms: ['EBS'], company: [...AWS_WORDS, 'efs', 'vpc'], notBefore: ['oracle'], notAfter: ['r12'], yes: 'EC2 instances with EBS volumes.', no:
				'Oracle EBS R12 upgrades.' },
			implies: ['aws'],
		},
		{
			id: 'amazon-ecr', name: 'Amazon ECR', kind: 'platform', aliases: ['elastic container registry', 'AWS ECR'], exact: ['ECR'],
			ambiguity: { forms: ['ECR'], company: [...AWS_WORDS, 'docker', 'ecs', 'eks', 'kubernetes', 'container'], yes: 'Images go to ECR and run on EKS.', no:
				'The ECR line is delayed.' },
			implies: ['aws'],
		},
		{
			id: 'amazon-efs', name: 'Amazon EFS', kind: 'platform', aliases: ['elastic file system', 'AWS EFS'], exact: ['EFS'],
			ambiguity: { forms: ['EFS'], company: [...AWS_WORDS, 'ebs'], yes: 'EC2 with EFS and EBS.', no: 'EFS pupils receive support.' }, implies: ['aws'],
		},
		{ id: 'amazon-elasticache', name: 'Amazon ElastiCache', kind: 'platform', aliases: ['ElastiCache', 'Elasti Cache', 'AWS ElastiCache'], implies: ['aws'] },
		{
			id: 'amazon-emr', name: 'Amazon EMR', kind: 'platform', aliases: ['elastic MapReduce', 'Amazon Elastic MapReduce', 'EMR Serverless', 'EMR clusters', 'AWS EMR'],
			exact: ['EMR'],
			ambiguity: { forms: ['EMR'], company: [...AWS_WORDS, 'spark', 'hadoop', 'hive', 'presto', 'databricks', 'airflow'], notBefore: ['epic', 'cerner', 'ehr /',
				'electronic', 'an'], notAfter: ['system', 'systems', 'software', 'documentation', 'experience', 'charting', 'implementation', 'vendor', '/ ehr'], yes:
				'Spark jobs on EMR over S3.', no: 'Document care in the EMR system; an EMR such as Epic.' },
			implies: ['aws', 'big-data', 'spark'],
		},
		{
			id: 'amazon-glacier', name: 'Amazon Glacier', kind: 'platform', aliases: ['S3 Glacier', 'AWS Glacier'], exact: ['Glacier'],
			ambiguity: { forms: ['Glacier'], company: AWS_WORDS, notAfter: ['national', 'bancorp'], yes: 'Archive S3 data to Glacier.', no: 'Hike Glacier National Park.' },
			implies: ['aws'],
		},
		{ id: 'amazon-guardduty', name: 'Amazon GuardDuty', kind: 'platform', aliases: ['GuardDuty', 'AWS GuardDuty'], implies: ['aws'] },
		{ id: 'amazon-kendra', name: 'Amazon Kendra', kind: 'platform', aliases: ['Kendra', 'AWS Kendra'], implies: ['aws'] },
		{
			id: 'amazon-lex', name: 'Amazon Lex', kind: 'platform', aliases: ['AWS Lex'], exact: ['Lex', 'Lex bots'],
			ambiguity: { forms: ['Lex', 'Lex bots'], company: [...AWS_WORDS, 'polly', 'dialogflow', 'connect', 'chatbot', 'chatbots'], notAfter: ['fridman', 'luthor',
				'machina'], yes: 'Chatbots with Lex on AWS.', no: 'Lex is your contact.' },
			implies: ['aws', 'chatbots'],
		},
		{ id: 'amazon-lightsail', name: 'Amazon Lightsail', kind: 'platform', aliases: ['Lightsail', 'AWS Lightsail'], implies: ['aws'] },
		{ id: 'amazon-mq', name: 'Amazon MQ', kind: 'platform', aliases: ['AWS MQ'], implies: ['aws', 'message-queues'] },
		{
			id: 'amazon-msk', name: 'Amazon MSK', kind: 'platform', aliases: ['Managed Streaming for Apache Kafka', 'AWS MSK'], exact: ['MSK'],
			ambiguity: { forms: ['MSK'], company: [...AWS_WORDS, 'kafka', 'streaming'], notAfter: ['injuries', 'cancer', 'ultrasound'], yes: 'Streams on MSK with Kafka.', no:
				'MSK ultrasound clinics.' },
			implies: ['aws', 'kafka'], rivals: ['kafka', 'pulsar', 'redpanda'],
		},
		{ id: 'amazon-neptune', name: 'Amazon Neptune', kind: 'platform', aliases: ['Neptune graph database', 'AWS Neptune'], implies: ['aws', 'graph-databases'] },
		{ id: 'amazon-personalize', name: 'Amazon Personalize', kind: 'platform', aliases: ['AWS Personalize'], implies: ['aws', 'recommender-systems'] },
		{ id: 'amazon-polly', name: 'Amazon Polly', kind: 'platform', aliases: ['Amazon Transcribe', 'AWS Transcribe', 'AWS Polly'], implies: ['aws'] },
		{ id: 'amazon-rekognition', name: 'Amazon Rekognition', kind: 'platform', aliases: ['Rekognition', 'AWS Rekognition'], implies: ['aws', 'computer-vision'] },
		{ id: 'amazon-route-53', name: 'Amazon Route 53', kind: 'platform', aliases: ['Route 53', 'Route53', 'AWS Route 53'], implies: ['aws', 'dns'] },
		{
			id: 'amazon-ses', name: 'Amazon SES', kind: 'platform', aliases: ['simple email service', 'AWS SES'], exact: ['SES'],
			ambiguity: { forms: ['SES'], company: [...AWS_WORDS, 'sns', 'sqs'], yes: 'Mails go out through SES, SNS and SQS.', no: 'SES schools in the district.' },
			implies: ['aws'],
		},
		{
			id: 'amazon-sns', name: 'Amazon SNS', kind: 'platform', aliases: ['simple notification service', 'AWS SNS'], exact: ['SNS'],
			ambiguity: { forms: ['SNS'], company: [...AWS_WORDS, 'sqs', 'eventbridge'], yes: 'Fan-out through SNS and Lambda.', no: 'SNS marketing on TikTok.' },
			implies: ['aws'],
		},
		{
			id: 'amazon-sqs', name: 'Amazon SQS', kind: 'platform', aliases: ['simple queue service', 'AWS SQS'], exact: ['SQS'], implies: ['aws', 'message-queues'],
			rivals: ['activemq', 'rabbitmq'],
		},
		{ id: 'amazon-vpc', name: 'Amazon VPC', kind: 'platform', aliases: ['virtual private cloud', 'AWS VPC'], exact: ['VPC', 'VPCs'], implies: ['aws', 'networking'] },
		{
			id: 'aws', name: 'AWS', kind: 'platform',
			aliases: ['Amazon Web Services', 'Amazon AWS', 'AWS cloud', 'Amazon cloud', 'AWS services', 'AWS environment', 'AWS stack', 'AWS ecosystem', 'AWS platform',
				'AWS infrastructure', 'AWS technologies', 'Amazon Web Services (AWS)', 'AWS cloud services', 'AWS Cloud platform', 'AWS tools', 'AWS console', 'AWS GovCloud'],
			exact: ['AWS'], implies: ['cloud'], rivals: ['azure', 'google-cloud'], since: { year: 2006, source: 'Wikipedia: Amazon Web Services, relaunch with S3 and EC2' },
		},
		{ id: 'aws-appsync', name: 'AWS AppSync', kind: 'platform', aliases: ['AppSync', 'Amazon AppSync'], implies: ['aws', 'graphql'] },
		{ id: 'aws-batch', name: 'AWS Batch', kind: 'platform', aliases: ['Amazon Batch'], implies: ['aws'] },
		{
			id: 'aws-cdk', name: 'AWS CDK', kind: 'platform', aliases: ['cloud development kit', 'Amazon CDK'], exact: ['CDK'],
			ambiguity: { forms: ['CDK'], company: [...AWS_WORDS, 'terraform', 'typescript', 'pulumi', 'infrastructure as code', 'iac'], notAfter: ['global', 'inhibitor',
				'inhibitors', '4', '/'], yes: 'Infrastructure as code with CDK on AWS.', no: 'CDK Global sells to dealers.' },
			implies: ['aws', 'infrastructure-as-code'], since: { year: 2019, source: 'AWS News Blog: AWS CDK generally available' },
		},
		{ id: 'aws-cli', name: 'AWS CLI', kind: 'tool', aliases: ['boto3', 'AWS SDK', 'AWS command line', 'boto', 'Amazon CLI'], implies: ['aws'] },
		{ id: 'aws-cloudtrail', name: 'AWS CloudTrail', kind: 'platform', aliases: ['CloudTrail', 'Amazon CloudTrail'], implies: ['aws'] },
		{
			id: 'aws-codepipeline', name: 'AWS CodePipeline', kind: 'tool',
			aliases: ['CodePipeline', 'CodeBuild', 'CodeDeploy', 'CodeCommit', 'AWS CodeBuild', 'AWS CodeDeploy', 'AWS CodeCommit', 'CodeStar', 'Amazon CodePipeline'],
			implies: ['aws', 'ci-cd'],
		},
		{ id: 'aws-data-pipeline', name: 'AWS Data Pipeline', kind: 'platform', aliases: ['Amazon Data Pipeline'], implies: ['aws', 'data-pipelines'] },
		{
			id: 'aws-dms', name: 'AWS DMS', kind: 'platform', aliases: ['AWS Database Migration Service', 'Database Migration Service', 'Amazon DMS'],
			implies: ['aws', 'data-migration'],
		},
		{
			id: 'aws-elastic-beanstalk', name: 'AWS Elastic Beanstalk', kind: 'platform',
			aliases: ['Elastic Beanstalk', 'Elasticbeanstalk', 'Beanstalk', 'Amazon Elastic Beanstalk'], implies: ['aws'],
		},
		{ id: 'aws-elemental', name: 'AWS Elemental', kind: 'platform', aliases: ['MediaConvert', 'Amazon Elemental'], implies: ['aws'] },
		{
			id: 'aws-eventbridge', name: 'AWS EventBridge', kind: 'platform', aliases: ['EventBridge', 'Event Bridge', 'Amazon EventBridge'],
			implies: ['aws', 'event-driven-architecture'],
		},
		{
			id: 'aws-fargate', name: 'AWS Fargate', kind: 'platform', aliases: ['Fargate', 'Amazon Fargate'], implies: ['aws', 'containers'],
			since: { year: 2017, source: 'AWS News Blog: Introducing AWS Fargate' },
		},
		{ id: 'aws-gamelift', name: 'AWS GameLift', kind: 'platform', aliases: ['GameLift', 'Amazon GameLift'], implies: ['aws'] },
		{
			id: 'aws-glue', name: 'AWS Glue', kind: 'platform', aliases: ['Glue ETL', 'Glue jobs', 'Glue Catalog', 'AWS Glue DataBrew', 'Glue Data Catalogue', 'Amazon Glue'],
			exact: ['Glue', 'GLUE'],
			ambiguity: { forms: ['Glue', 'GLUE'], company: [...AWS_WORDS, 'step functions', 'databricks', 'airflow', 'data factory', 'pyspark', 'spark', 'snowflake', 'dbt'],
				notBefore: ['the', 'be the', 'a', 'as'], notAfter: ['between', 'that', 'gun', 'people', 'code', 'sticks'], yes: 'Jobs in Glue read from Redshift.', no:
				'You are the Glue between teams.' },
			implies: ['aws', 'etl'], since: { year: 2017, source: 'AWS News Blog: AWS Glue generally available' },
		},
		{ id: 'aws-greengrass', name: 'AWS Greengrass', kind: 'platform', aliases: ['Greengrass', 'AWS IoT Greengrass', 'Amazon Greengrass'], implies: ['aws', 'iot'] },
		{
			id: 'aws-iam', name: 'AWS IAM', kind: 'platform', aliases: ['AWS identity and access management', 'IAM policies', 'IAM roles', 'Amazon IAM'],
			implies: ['aws', 'identity-and-access-management'],
		},
		{ id: 'aws-iot-core', name: 'AWS IoT Core', kind: 'platform', aliases: ['AWS IoT', 'Amazon IoT Core'], implies: ['aws', 'iot'] },
		{
			id: 'aws-kms', name: 'AWS KMS', kind: 'platform', aliases: ['AWS key management service', 'Amazon KMS'], exact: ['KMS'],
			ambiguity: { forms: ['KMS'], company: [...AWS_WORDS, 'encryption', 'key management', 'keys', 'secrets'], notAfter: [':'], yes: 'Encryption keys in KMS.', no:
				'Run 10 KMS before lunch.' },
			implies: ['aws'],
		},
		{
			id: 'aws-lake-formation', name: 'AWS Lake Formation', kind: 'platform', aliases: ['Lake Formation', 'Amazon Lake Formation'],
			implies: ['aws', 'data-lake', 'data-governance'],
		},
		{
			id: 'aws-lambda', name: 'AWS Lambda', kind: 'platform', aliases: ['Lambda function', 'AWS Lambda functions', 'Amazon Lambda'],
			exact: ['Lambda', 'Lambdas', 'LAMBDA'],
			ambiguity: { forms: ['Lambda', 'Lambdas', 'LAMBDA'], company: [...AWS_WORDS, 'api gateway', 'dynamodb', 'step functions', 'sqs', 'sns', 'ecs', 'fargate',
				'azure functions', 'serverless', 'cloudwatch'], notBefore: ['kappa', 'omega', 'chi'], notAfter: ['calculus', 'expressions', 'school', 'architecture', 'legal',
				'cyhalothrin', 'chi', 'theta'], yes: 'Functions on Lambda behind API Gateway.', no: 'Kappa Lambda chapters; Lambda calculus in the cloud.' },
			implies: ['aws', 'serverless'], rivals: ['azure-functions', 'google-cloud-functions'], since: { year: 2014, source: 'Wikipedia: AWS Lambda' },
		},
		{
			id: 'aws-organizations', name: 'AWS Organizations', kind: 'platform', aliases: ['AWS Control Tower', 'Control Tower', 'AWS landing zones', 'Amazon Organizations'],
			implies: ['aws', 'cloud-architecture'],
		},
		{ id: 'aws-robomaker', name: 'AWS RoboMaker', kind: 'platform', aliases: ['RoboMaker', 'Amazon RoboMaker'], implies: ['aws'] },
		{ id: 'aws-sam', name: 'AWS SAM', kind: 'platform', aliases: ['serverless application model', 'AWS SAM CLI', 'Amazon SAM'], implies: ['aws', 'serverless'] },
		{
			id: 'aws-secrets-manager', name: 'AWS Secrets Manager', kind: 'platform', aliases: ['Secrets Manager', 'AWS Parameter Store', 'Amazon Secrets Manager'],
			implies: ['aws', 'secrets-management'],
		},
		{
			id: 'aws-security-services', name: 'AWS Security Hub', kind: 'platform',
			aliases: ['AWS WAF', 'AWS Shield', 'AWS Config', 'AWS Inspector', 'Amazon Macie', 'Amazon Security Hub'], implies: ['aws', 'cloud-security'],
		},
		{ id: 'aws-service-catalog', name: 'AWS Service Catalog', kind: 'platform', aliases: ['Amazon Service Catalog'], implies: ['aws'] },
		{ id: 'aws-snowball', name: 'AWS Snowball', kind: 'platform', aliases: ['AWS Snowmobile', 'Amazon Snowball'], implies: ['aws'] },
		{ id: 'aws-systems-manager', name: 'AWS Systems Manager', kind: 'platform', aliases: ['AWS SSM', 'Amazon Systems Manager'], implies: ['aws'] },
		{
			id: 'aws-trainium', name: 'AWS Trainium', kind: 'platform',
			aliases: ['Trainium', 'Inferentia', 'AWS Inferentia', 'AWS Neuron', 'AWS Trainium/Inferentia', 'Amazon Trainium'], implies: ['aws'],
		},
		{ id: 'aws-transfer-family', name: 'AWS Transfer Family', kind: 'platform', aliases: ['AWS DataSync', 'Amazon Transfer Family'], implies: ['aws'] },
		{
			id: 'aws-well-architected', name: 'AWS Well-Architected', kind: 'method',
			aliases: ['Well-Architected Framework', 'AWS Well-Architected Framework', 'Amazon Well-Architected'], implies: ['aws', 'cloud-architecture'],
		},
		{
			id: 'cloudformation', name: 'AWS CloudFormation', kind: 'tool', aliases: ['CloudFormation', 'Cloud Formation', 'Amazon CloudFormation'],
			implies: ['aws', 'infrastructure-as-code'], rivals: ['opentofu', 'pulumi', 'terraform'], since: { year: 2011, source: 'Wikipedia: AWS CloudFormation' },
		},
		{ id: 'cloudfront', name: 'Amazon CloudFront', kind: 'platform', aliases: ['CloudFront', 'AWS CloudFront'], implies: ['aws'] },
		{ id: 'cloudwatch', name: 'Amazon CloudWatch', kind: 'platform', aliases: ['CloudWatch', 'Cloud Watch', 'AWS CloudWatch'], implies: ['aws', 'monitoring'] },
		{
			id: 'dynamodb', name: 'Amazon DynamoDB', kind: 'platform', aliases: ['DynamoDB', 'Dynamo DB', 'AWS DynamoDB'], exact: ['Dynamo'],
			ambiguity: { forms: ['Dynamo'], company: [...AWS_WORDS, ...STORES], notBefore: ['a'], yes: 'NoSQL on Cassandra or Dynamo.', no: 'You are a Dynamo at work.' },
			implies: ['aws', 'nosql'], rivals: ['azure-cosmos-db', 'couchbase', 'mongodb'], since: { year: 2012, source: 'Wikipedia: Amazon DynamoDB' },
		},
		{
			id: 'ec2', name: 'Amazon EC2', kind: 'platform', aliases: ['EC2', 'elastic compute cloud', 'EC2 instances', 'AWS EC2'], implies: ['aws'],
			since: { year: 2006, source: 'Wikipedia: Amazon Elastic Compute Cloud' },
		},
		{
			id: 'ecs', name: 'Amazon ECS', kind: 'platform', aliases: ['elastic container service', 'ECS Fargate', 'AWS ECS'], exact: ['ECS'],
			ambiguity: { forms: ['ECS'], company: [...AWS_WORDS, 'docker', 'fargate', 'eks', 'kubernetes'], notBefore: ['unity'], notAfter: ['tech', 'federal'], yes:
				'Containers on ECS with Fargate.', no: 'ECS Tech has an opening.' },
			implies: ['aws', 'containers'], rivals: ['google-cloud-run'],
		},
		{
			id: 'eks', name: 'Amazon EKS', kind: 'platform', aliases: ['elastic kubernetes service', 'Amazon Elastic Kubernetes Service', 'EKS clusters', 'AWS EKS'],
			exact: ['EKS'], implies: ['aws', 'kubernetes'], rivals: ['aks', 'gke'], since: { year: 2018, source: 'AWS News Blog: Amazon EKS generally available' },
		},
		{
			id: 'kinesis', name: 'Amazon Kinesis', kind: 'platform',
			aliases: ['Kinesis', 'Kinesis Firehose', 'Kinesis Data Streams', 'AWS Kinesis Streams', 'Amazon Kinesis Data Firehose', 'Kinesis Data Firehose', 'AWS Kinesis'],
			implies: ['aws', 'event-streaming'], rivals: ['google-pub-sub', 'kafka'],
		},
		{
			id: 'mwaa', name: 'Amazon MWAA', kind: 'platform', aliases: ['AWS MWAA', 'Managed Workflows for Apache Airflow', 'Amazon Managed Airflow'], exact: ['MWAA'],
			implies: ['aws', 'airflow'],
		},
		{
			id: 'rds', name: 'Amazon RDS', kind: 'platform', aliases: ['relational database service', 'AWS RDS'], exact: ['RDS'],
			ambiguity: { forms: ['RDS'], company: [...AWS_WORDS, 'aurora', 'mysql', 'postgres', 'postgresql', 'databases', 'sql server', 'mariadb'], notAfter: ['on',
				'in pharmacy', '/ vdi', 'farm', 'licensing'], yes: 'PostgreSQL on RDS.', no: 'RDS on every floor.' },
			implies: ['aws', 'relational-databases'],
		},
		{
			id: 'redshift', name: 'Amazon Redshift', kind: 'platform',
			aliases: ['Redshift', 'Red Shift', 'Redshift Spectrum', 'Amazon Redshift Spectrum', 'Redshift Serverless', 'AWS Redshift'],
			implies: ['aws', 'data-warehousing', 'sql'], rivals: ['azure-synapse', 'bigquery', 'snowflake'], since: { year: 2012, source: 'Wikipedia: Amazon Redshift' },
		},
		{
			id: 's3', name: 'Amazon S3', kind: 'platform', aliases: ['simple storage service', 'S3 bucket', 'AWS S3'], exact: ['S3'],
			ambiguity: { forms: ['S3'], notBefore: ['sap', 'section', 'samsung'], notAfter: ['/hana', '/ hana', 'hana', '5000'], yes: 'Raw files land in S3.', no:
				'Roll out SAP S3 5000.' },
			implies: ['aws', 'object-storage'], rivals: ['azure-blob-storage', 'google-cloud-storage'], since: { year: 2006, source: 'Wikipedia: Amazon S3' },
		},
		{
			id: 'sagemaker', name: 'Amazon SageMaker', kind: 'platform',
			aliases: ['SageMaker', 'Sage Maker', 'SageMaker Studio', 'AWS Sage Maker', 'SageMaker Pipelines', 'AWS SageMaker AI', 'SageMaker Canvas', 'Sagemaker Jumpstart',
				'SageMaker notebooks', 'SageMaker Ground Truth', 'AWS SageMaker'],
			implies: ['aws', 'machine-learning'], rivals: ['azure-machine-learning', 'vertex-ai'], since: { year: 2017, source: 'Wikipedia: Amazon SageMaker' },
		},
		{
			id: 'step-functions', name: 'AWS Step Functions', kind: 'platform', aliases: ['AWS Step Function', 'Amazon Step Functions'],
			exact: ['Step Functions', 'Step Function'], implies: ['aws', 'workflow-orchestration'],
		},
	],
};
