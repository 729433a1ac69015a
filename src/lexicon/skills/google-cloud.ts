// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Google Cloud and its named services.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { LEARNING } from './company.ts';

export const googleCloud: SkillArea = {
	area: 'google-cloud',
	skills: [
		{
			id: 'apigee', name: 'Google Apigee', kind: 'platform', aliases: ['Apigee', 'Apigee Edge', 'Apigee X', 'Google Cloud Apigee', 'GCP Apigee'],
			implies: ['google-cloud', 'api-management'], rivals: ['amazon-api-gateway', 'azure-api-management', 'kong', 'tyk'],
		},
		{ id: 'beyondcorp', name: 'BeyondCorp', kind: 'platform' },
		{
			id: 'bigquery', name: 'Google BigQuery', kind: 'platform',
			aliases: ['BigQuery', 'Big Query', 'GCP BigQuery', 'Google Big Query', 'GCP Big Query', 'Google Cloud BigQuery'],
			implies: ['google-cloud', 'data-warehousing', 'sql'],
			rivals: ['azure-synapse', 'redshift', 'snowflake'],
			since: { year: 2010, source: 'Wikipedia: BigQuery, announced (generally available 2011)' },
		},
		{ id: 'bigquery-ml', name: 'BigQuery ML', kind: 'tool', aliases: ['BQML'], implies: ['bigquery', 'machine-learning'] },
		{ id: 'cm360', name: 'Campaign Manager 360', kind: 'tool', exact: ['CM360'] },
		{ id: 'config-connector', name: 'Config Connector', kind: 'tool', implies: ['infrastructure-as-code'] },
		{ id: 'dv360', name: 'Display & Video 360', kind: 'tool', aliases: ['DV360', 'Google DV360'] },
		{ id: 'eventarc', name: 'Eventarc', kind: 'tool', implies: ['google-cloud'] },
		{ id: 'firebase-analytics', name: 'Firebase Analytics', kind: 'tool', implies: ['firebase'] },
		{ id: 'firebase-cloud-messaging', name: 'Firebase Cloud Messaging', kind: 'tool', exact: ['FCM'], implies: ['push-notifications', 'firebase'] },
		{ id: 'firebase-crashlytics', name: 'Crashlytics', kind: 'tool', aliases: ['Firebase Crashlytics'], implies: ['firebase'] },
		{
			id: 'gke', name: 'GKE', kind: 'platform', aliases: ['Google Kubernetes Engine', 'GKE clusters', 'Kubernetes Engine', 'GKE Autopilot'], exact: ['GKE'],
			implies: ['google-cloud', 'kubernetes'],
			rivals: ['aks', 'eks'],
			since: { year: 2014, source: 'Google Cloud blog: Google Container Engine announced (generally available 2015)' },
		},
		{ id: 'google-ad-manager', name: 'Google Ad Manager', kind: 'tool', aliases: ['DoubleClick', 'DFP ad server', 'DoubleClick for Publishers'] },
		{ id: 'google-ads', name: 'Google Ads', kind: 'tool', aliases: ['Google AdWords', 'AdWords', 'Google Ads Manager'] },
		{
			id: 'google-ai-platform', name: 'Google AI Platform', kind: 'platform', aliases: ['Google Cloud AI Platform', 'Google Cloud ML Engine', 'GCP AI Platform'],
			implies: ['google-cloud', 'machine-learning'],
		},
		{ id: 'google-anthos', name: 'Google Anthos', kind: 'platform', aliases: ['Anthos', 'Google Cloud Anthos', 'GCP Anthos'], implies: ['google-cloud', 'kubernetes'] },
		{
			id: 'google-app-engine', name: 'Google App Engine', kind: 'platform', aliases: ['App Engine', 'GAE/Python', 'GCP App Engine', 'Google Cloud App Engine'],
			implies: ['google-cloud'],
		},
		{ id: 'google-apps-script', name: 'Google Apps Script', kind: 'language', aliases: ['Apps Script'], implies: ['javascript'] },
		{
			id: 'google-artifact-registry', name: 'Google Artifact Registry', kind: 'platform', aliases: ['Google Container Registry'], exact: ['Artifact Registry'],
			implies: ['google-cloud', 'container-registries'],
		},
		{ id: 'google-automl', name: 'Google AutoML', kind: 'platform', aliases: ['AutoML Vision', 'AutoML Tables'], implies: ['google-cloud', 'automl'] },
		{
			id: 'google-bigtable', name: 'Google Bigtable', kind: 'platform',
			aliases: ['Bigtable', 'Big Table', 'Cloud Bigtable', 'Google Cloud Bigtable', 'Google Big Table', 'GCP Bigtable'],
			implies: ['google-cloud', 'nosql'],
		},
		{ id: 'google-ccai', name: 'Google CCAI', kind: 'platform', aliases: ['Contact Center AI'], implies: ['google-cloud', 'chatbots'] },
		{
			id: 'google-cloud', name: 'Google Cloud', kind: 'platform',
			aliases: ['Google Cloud Platform', 'GCP cloud', 'Google GCP', 'Google Cloud services', 'GCP services', 'GCP platform',
				'Google Cloud technologies', 'GCP tools', 'GCP infrastructure', 'Google Compute Platform'],
			exact: ['GCP', 'Gcp', 'gcp'],
			ambiguity: { forms: ['GCP', 'Gcp', 'gcp'], notBefore: ['ich -', 'ich', 'ich /', 'ich and', 'gmp', 'glp', 'good clinical practice', 'gmp /', 'glp /'],
				notAfter: ['guidelines', 'ich', 'regulations', 'compliance', 'training', 'certification', '/ ich', 'standards', 'inspections', 'and ich', 'requirements',
				'knowledge', 'glp', 'gvp', 'gmp', '/ glp', '/ gmp', 'and gmp'], yes: 'Workloads on GCP.', no: 'Follow ICH GCP guidelines.' },
			implies: ['cloud'], rivals: ['aws', 'azure'], since: { year: 2008, source: 'Wikipedia: Google Cloud Platform, App Engine preview' },
		},
		{ id: 'google-cloud-armor', name: 'Google Cloud Armor', kind: 'platform', aliases: ['Cloud Armor'], implies: ['google-cloud'] },
		{ id: 'google-cloud-build', name: 'Google Cloud Build', kind: 'platform', aliases: ['Cloud Build', 'GCP Build', 'Google Build'], implies: ['google-cloud', 'ci-cd'] },
		{
			id: 'google-cloud-composer', name: 'Google Cloud Composer', kind: 'platform', aliases: ['Cloud Composer', 'GCP Composer', 'Google Composer'],
			implies: ['google-cloud', 'airflow'],
		},
		{
			id: 'google-cloud-data-fusion', name: 'Google Cloud Data Fusion', kind: 'platform', aliases: ['Cloud Data Fusion', 'GCP Data Fusion', 'Google Data Fusion'],
			implies: ['google-cloud', 'data-integration'],
		},
		{
			id: 'google-cloud-dataflow', name: 'Google Cloud Dataflow', kind: 'platform',
			aliases: ['Cloud Dataflow', 'GCP Data Flow', 'Google Dataflow', 'GCP DataFlow'],
			exact: ['Dataflow', 'DataFlow'],
			ambiguity: { forms: ['Dataflow', 'DataFlow'], company: ['gcp', 'google', 'bigquery', 'beam', 'pub/sub', 'dataproc', 'pubsub', 'composer', 'pipelines', 'spark',
				'streaming'], notAfter: ['diagrams', 'diagram'], yes: 'Beam pipelines on Dataflow.', no: 'Dataflow diagrams for auditors.' },
			implies: ['google-cloud', 'apache-beam', 'stream-processing'],
		},
		{
			id: 'google-cloud-dataform', name: 'Google Cloud Dataform', kind: 'platform', aliases: ['Dataform', 'GCP Dataform', 'Google Dataform'],
			implies: ['google-cloud', 'sql'],
		},
		{
			id: 'google-cloud-dataplex', name: 'Google Cloud Dataplex', kind: 'platform', aliases: ['Dataplex', 'GCP Dataplex', 'Google Dataplex'],
			implies: ['google-cloud', 'data-governance'],
		},
		{ id: 'google-cloud-dataprep', name: 'Google Cloud Dataprep', kind: 'platform', aliases: ['Cloud Dataprep', 'Google Dataprep', 'GCP Dataprep'], implies: ['google-cloud'] },
		{
			id: 'google-cloud-dataproc', name: 'Google Cloud Dataproc', kind: 'platform', aliases: ['Dataproc', 'Cloud Dataproc', 'Data Proc', 'GCP Dataproc', 'Google Dataproc'],
			implies: ['google-cloud', 'spark', 'hadoop'],
		},
		{
			id: 'google-cloud-datastore', name: 'Google Cloud Datastore', kind: 'platform', aliases: ['Cloud Datastore', 'GCP Datastore', 'Google Datastore'],
			implies: ['google-cloud', 'nosql'],
		},
		{ id: 'google-cloud-deploy', name: 'Google Cloud Deploy', kind: 'platform', implies: ['google-cloud', 'ci-cd'] },
		{
			id: 'google-cloud-functions', name: 'Google Cloud Functions', kind: 'platform',
			aliases: ['GCF/Cloud Run', 'GCP Functions', 'Google Functions'],
			exact: ['Cloud Functions'],
			implies: ['google-cloud', 'serverless'], rivals: ['aws-lambda', 'azure-functions'],
		},
		{ id: 'google-cloud-identity', name: 'Google Cloud Identity', kind: 'platform', aliases: ['GCP Identity', 'Google Identity'], implies: ['google-cloud'] },
		{
			id: 'google-cloud-logging', name: 'Google Cloud Logging', kind: 'platform',
			aliases: ['Stackdriver', 'Google Cloud Operations', 'Google Stackdriver', 'GCP Stackdriver', 'GCP Logging', 'Google Logging'],
			implies: ['google-cloud', 'monitoring'],
		},
		{
			id: 'google-cloud-monitoring', name: 'Google Cloud Monitoring', kind: 'platform', aliases: ['GCP Monitoring'], exact: ['Google Cloud Monitoring'],
			implies: ['google-cloud', 'monitoring'],
		},
		{
			id: 'google-cloud-run', name: 'Google Cloud Run', kind: 'platform', aliases: ['Cloud Run', 'GCP Run', 'Google Run'],
			implies: ['google-cloud', 'serverless', 'containers'], rivals: ['ecs'],
		},
		{
			id: 'google-cloud-sdk', name: 'Google Cloud SDK', kind: 'tool', aliases: ['gcloud CLI', 'gsutil', 'GCP SDK', 'Google SDK'], exact: ['gcloud'],
			implies: ['google-cloud'],
		},
		{
			id: 'google-cloud-spanner', name: 'Google Cloud Spanner', kind: 'platform', aliases: ['Cloud Spanner', 'GCP Spanner', 'Google Spanner'], exact: ['Spanner'],
			ambiguity: { forms: ['Spanner'], company: ['gcp', 'google', 'bigtable', 'bigquery', 'cloud sql', 'database', 'databases'], notAfter: ['and', 'set'],
				yes: 'Relational data in Spanner on GCP.', no: 'Spanner and wrench at the ready.' },
			implies: ['google-cloud', 'relational-databases'], rivals: ['citus', 'cockroachdb', 'tidb', 'yugabytedb'],
		},
		{
			id: 'google-cloud-sql', name: 'Google Cloud SQL', kind: 'platform', aliases: ['GCP SQL', 'Google SQL'], exact: ['Cloud SQL', 'CloudSQL'],
			implies: ['google-cloud', 'relational-databases'],
		},
		{
			id: 'google-cloud-storage', name: 'Google Cloud Storage', kind: 'platform', aliases: ['Google Storage', 'GCP Storage'], exact: ['GCS'],
			ambiguity: { forms: ['GCS'], company: ['gcp', 'google', 'bigquery', 's3', 'dataflow', 'bucket', 'buckets', 'gke'], notBefore: ['mavlink'], notAfter: ['software',
				'station'], yes: 'Files on GCS feed BigQuery.', no: 'GCS scoring of coma patients.' },
			implies: ['google-cloud', 'object-storage'], rivals: ['azure-blob-storage', 's3'],
		},
		{
			id: 'google-cloud-tasks', name: 'Google Cloud Tasks', kind: 'platform', aliases: ['Google Cloud Scheduler'], exact: ['Cloud Tasks', 'Cloud Scheduler'],
			implies: ['google-cloud'],
		},
		{
			id: 'google-cloud-vision', name: 'Google Cloud Vision', kind: 'platform', aliases: ['Cloud Vision API', 'Google Vision API'],
			implies: ['google-cloud', 'computer-vision'],
		},
		{
			id: 'google-compute-engine', name: 'Google Compute Engine', kind: 'platform',
			aliases: ['Compute Engine', 'Google Cloud Compute Engine', 'GCP Compute Engine'],
			exact: ['GCE'],
			implies: ['google-cloud'],
		},
		{ id: 'google-datastream', name: 'Google Datastream', kind: 'platform', implies: ['google-cloud', 'change-data-capture'] },
		{ id: 'google-deployment-manager', name: 'Google Deployment Manager', kind: 'tool', implies: ['google-cloud'] },
		{ id: 'google-docs', name: 'Google Docs', kind: 'tool' },
		{ id: 'google-drive', name: 'Google Drive', kind: 'tool' },
		{ id: 'google-earth-engine', name: 'Google Earth Engine', kind: 'platform', aliases: ['Earth Engine'], implies: ['remote-sensing'] },
		{ id: 'google-forms', name: 'Google Forms', kind: 'tool' },
		{ id: 'google-iam', name: 'Google Cloud IAM', kind: 'platform', aliases: ['Google IAM', 'GCP IAM'], implies: ['google-cloud', 'identity-and-access-management'] },
		{ id: 'google-iap', name: 'Identity-Aware Proxy', kind: 'platform', aliases: ['Cloud IAP', 'Google IAP'] },
		{
			id: 'google-maps-api', name: 'Google Maps API', kind: 'platform', aliases: ['Google Maps Platform'],
			implies: ['web-mapping'], rivals: ['leaflet-js', 'mapbox', 'maplibre', 'openlayers'],
		},
		{ id: 'google-marketing-platform', name: 'Google Marketing Platform', kind: 'platform' },
		{ id: 'google-meet', name: 'Google Meet', kind: 'tool' },
		{ id: 'google-memorystore', name: 'Google Memorystore', kind: 'platform', aliases: ['Memorystore', 'Cloud Memorystore'], implies: ['google-cloud', 'redis'] },
		{
			id: 'google-pub-sub', name: 'Google Cloud Pub/Sub', kind: 'platform',
			aliases: ['Google Pub/Sub', 'Google PubSub', 'GCP PubSub', 'Cloud Pub/Sub', 'Google Cloud PubSub', 'GCP Pub Sub', 'GCP Pub/Sub'],
			exact: ['Pub/Sub', 'PubSub', 'Pub/sub'],
			ambiguity: { forms: ['Pub/Sub', 'PubSub', 'Pub/sub'], company: ['gcp', 'google', 'bigquery', 'dataflow', 'kafka', 'kinesis', 'dataproc', 'cloud run'],
				notAfter: ['architecture', 'model', 'messaging', 'pattern', 'patterns', 'systems', 'redis'], yes: 'Ingest through Pub/Sub into BigQuery.',
				no: 'Any Pub/Sub pattern you can explain.' },
			implies: ['google-cloud', 'event-streaming'], rivals: ['kafka', 'kinesis'],
		},
		{ id: 'google-search-console', name: 'Google Search Console', kind: 'tool', aliases: ['Search Console', 'Google Webmaster Tools'], implies: ['seo'] },
		{ id: 'google-secret-manager', name: 'Google Secret Manager', kind: 'platform', aliases: ['GCP Secret Manager'], implies: ['google-cloud', 'secrets-management'] },
		{ id: 'google-sheets', name: 'Google Sheets', kind: 'tool', aliases: ['Gsheets'], implies: ['spreadsheets'] },
		{ id: 'google-slides', name: 'Google Slides', kind: 'tool' },
		{ id: 'google-speech', name: 'Google Speech-to-Text', kind: 'platform', aliases: ['Google Cloud Speech'], implies: ['google-cloud', 'speech-recognition'] },
		{ id: 'google-workspace', name: 'Google Workspace', kind: 'tool', aliases: ['G Suite', 'GSuite', 'Google Suite', 'Google Apps', 'Google Office Suite'] },
		{ id: 'sa360', name: 'Search Ads 360', kind: 'tool', aliases: ['SA360'] },
		{
			id: 'tpu', name: 'Google Cloud TPU', kind: 'platform', aliases: ['GCP TPU', 'Google TPU'], exact: ['TPU', 'TPUs'],
			ambiguity: { forms: ['TPU', 'TPUs'], company: [...LEARNING, 'gpus', 'accelerators', 'accelerator', 'jax', 'google'], notBefore: ['injection', 'of'],
				yes: 'Train models on GPU and TPU.', no: 'TPU phone cases.' },
			implies: ['google-cloud'],
		},
		{ id: 'trifacta', name: 'Trifacta', kind: 'tool', aliases: ['Alteryx Designer Cloud'], implies: ['data-cleaning'] },
	],
};
