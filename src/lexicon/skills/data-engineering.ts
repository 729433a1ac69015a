// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Data platforms, pipelines and the tools that move data.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { PIPELINES, WITH } from './company.ts';

export const dataEngineering: SkillArea = {
	area: 'data-engineering',
	skills: [
		{ id: 'ab-initio', name: 'Ab Initio', kind: 'tool', implies: ['etl'] },
		{ id: 'airbyte', name: 'Airbyte', kind: 'tool', implies: ['etl'], rivals: ['fivetran'] },
		{
			id: 'airflow', name: 'Apache Airflow', kind: 'tool', aliases: ['Airflow', 'Airflow DAGs', 'Astronomer Airflow'],
			implies: ['workflow-orchestration', 'data-pipelines', 'python'], rivals: ['dagster', 'prefect'],
			since: { year: 2015, source: 'Wikipedia: Apache Airflow, open source since 2015' },
		},
		{ id: 'alation', name: 'Alation', kind: 'tool', implies: ['data-catalogue'] },
		{ id: 'alteryx', name: 'Alteryx', kind: 'tool', aliases: ['Alteryx Designer'] },
		{ id: 'amundsen', name: 'Amundsen', kind: 'tool', exact: ['Lyft Amundsen', 'LinkedIn DataHub', 'Acryl DataHub'], implies: ['data-catalogue'] },
		{ id: 'apache-arrow', name: 'Apache Arrow', kind: 'framework', aliases: ['PyArrow', 'Arrow Flight'] },
		{ id: 'apache-atlas', name: 'Apache Atlas', kind: 'tool', implies: ['data-catalogue'] },
		{
			id: 'apache-beam', name: 'Apache Beam', kind: 'framework', exact: ['Beam'],
			ambiguity: { forms: ['Beam'], company: [...PIPELINES, 'dataflow'], notBefore: ['electron', 'laser', 'proton', 'ion'], notAfter: ['search', 'line', 'physics',
				'dynamics'], yes: 'Streaming jobs on Flink or Beam.', no: 'Beam physics at the accelerator.' },
			implies: ['data-pipelines'],
		},
		{
			id: 'apache-druid', name: 'Apache Druid', kind: 'tool', exact: ['Druid'],
			ambiguity: { forms: ['Druid'], company: [...PIPELINES, 'pinot', 'clickhouse', 'olap', 'presto'], yes: 'Real-time OLAP with Druid or Pinot.', no:
				'Druid Hill Park is nearby.' },
		},
		{ id: 'apache-hudi', name: 'Apache Hudi', kind: 'tool', aliases: ['Hudi'], implies: ['data-lake'], rivals: ['delta-lake', 'iceberg'] },
		{ id: 'apache-livy', name: 'Apache Livy', kind: 'tool', implies: ['spark'] },
		{
			id: 'apache-orc', name: 'Apache ORC', kind: 'tool', exact: ['ORC', 'ORC files'],
			ambiguity: { forms: ['ORC'], company: ['parquet', 'avro', 'hive', 'spark', 'file formats'], yes: 'File formats such as Parquet and ORC.', no:
				'Organic Rankine Cycle: ORC plants.' },
		},
		{ id: 'apache-ranger', name: 'Apache Ranger', kind: 'tool', aliases: ['Apache Sentry'] },
		{ id: 'apache-samza', name: 'Apache Samza', kind: 'framework', aliases: ['Samza'], implies: ['stream-processing'] },
		{ id: 'apache-tez', name: 'Apache Tez', kind: 'framework', implies: ['hadoop'] },
		{ id: 'avro', name: 'Apache Avro', kind: 'tool', exact: ['Avro', 'AVRO'] },
		{ id: 'azkaban', name: 'Azkaban', kind: 'tool', implies: ['workflow-orchestration'] },
		{
			id: 'azure-data-lake-storage', name: 'Azure Data Lake Storage', kind: 'platform',
			aliases: ['Data Lake Storage', 'Azure Data Lake', 'ADLS Gen 2', 'Data Lake Gen2', 'Data Lake Storage Gen2'], exact: ['ADLS', 'ADLS Gen2'],
			implies: ['azure', 'data-lake'],
		},
		{
			id: 'azure-synapse', name: 'Azure Synapse Analytics', kind: 'platform',
			aliases: ['Azure Synapse', 'Synapse Analytics', 'Azure SQL Data Warehouse', 'Azure SQL datawarehouse', 'Azure SQL DW'], exact: ['Synapse'],
			ambiguity: { forms: ['Synapse'], company: ['azure', 'adf', 'databricks', 'data factory', 'power bi', 'fabric', 'microsoft', 'snowflake'], yes:
				'Warehouses in Synapse with Data Factory.', no: 'A Synapse passes signals between neurons.' },
			implies: ['azure', 'data-warehousing'], rivals: ['bigquery', 'redshift', 'snowflake'],
		},
		{
			id: 'batch-processing', name: 'batch processing', kind: 'method',
			aliases: ['batch jobs', 'batch data processing', 'batch pipelines', 'batch and streaming', 'batch data pipelines', 'batch and real-time', 'batch and realtime'],
		},
		{
			id: 'big-data', name: 'big data', kind: 'method',
			aliases: ['Big Data technologies', 'bigdata', 'big data analytics', 'large datasets', 'large data sets', 'large-scale data', 'large-scale data processing',
				'big data tools', 'big data platforms', 'massive datasets', 'massive data sets', 'large-scale datasets', 'large scale data sets', 'petabyte-scale',
				'big data engineering', 'big data ecosystem', 'large and complex datasets', 'large and complex data sets', 'large complex data sets', 'large complex datasets',
				'terabyte-scale', 'very large data sets', 'very large datasets', 'large volumes of data', 'large amounts of data', 'high-volume data'],
		},
		{ id: 'boomi', name: 'Boomi', kind: 'tool', aliases: ['Dell Boomi', 'Boomi AtomSphere'], implies: ['enterprise-integration'] },
		{ id: 'cloudera', name: 'Cloudera', kind: 'platform', aliases: ['Cloudera CDH', 'Cloudera Data Platform', 'Cloudera Hadoop'], implies: ['hadoop'] },
		{ id: 'coalesce', name: 'Coalesce.io', kind: 'tool' },
		{ id: 'collibra', name: 'Collibra', kind: 'tool', implies: ['data-governance'] },
		{ id: 'cribl', name: 'Cribl', kind: 'tool' },
		{
			id: 'dagster', name: 'Dagster', kind: 'tool', implies: ['workflow-orchestration', 'data-pipelines', 'python'], rivals: ['airflow', 'prefect'],
			since: { year: 2019, source: 'Dagster release notes on GitHub' },
		},
		{ id: 'dask', name: 'Dask', kind: 'framework', exact: ['Dask', 'DASK', 'dask'], implies: ['python', 'parallel-computing'], rivals: ['flink', 'spark'] },
		{
			id: 'data-architecture', name: 'data architecture', kind: 'method',
			aliases: ['data platform architecture', 'enterprise data architecture', 'modern data stack', 'data architecture patterns', 'big data architecture',
				'medallion architecture', 'data system design', 'data solution architecture', 'data infrastructure architecture'],
		},
		{
			id: 'data-catalogue', name: 'data catalogue', kind: 'method',
			aliases: ['data discovery tools', 'data dictionary', 'data dictionaries', 'data cataloguing', 'data cataloging'],
		},
		{
			id: 'data-collection', name: 'data collection', kind: 'method',
			aliases: ['data acquisition', 'data gathering', 'collecting data', 'collect data', 'data capture', 'data sourcing'],
		},
		{ id: 'data-contracts', name: 'data contracts', kind: 'method', aliases: ['data contract'] },
		{
			id: 'data-engineering', name: 'data engineering', kind: 'method',
			aliases: ['data engineering practices', 'data engineering pipelines', 'data engineering experience', 'big data engineering pipelines',
				'data engineering principles', 'data engineering best practices'],
		},
		{ id: 'data-fabric', name: 'data fabric', kind: 'method' },
		{ id: 'data-formats', name: 'data formats', kind: 'method', aliases: ['file formats', 'columnar storage', 'data serialisation', 'data serialization'] },
		{
			id: 'data-ingestion', name: 'data ingestion', kind: 'method',
			aliases: ['ingestion pipelines', 'data ingestion pipelines', 'ingest data', 'data feeds', 'ingesting data', 'data ingest', 'data loading', 'data onboarding'],
		},
		{
			id: 'data-integration', name: 'data integration', kind: 'method',
			aliases: ['data integration tools', 'integrate data', 'data integration pipelines', 'integrating data', 'data consolidation', 'data interoperability',
				'data exchange', 'integration tools'],
		},
		{
			id: 'data-lake', name: 'data lake', kind: 'method',
			aliases: ['datalake', 'data lakehouse', 'lakehouse', 'lake house', 'lakehouse architecture', 'data lake architecture'],
		},
		{ id: 'data-lineage', name: 'data lineage', kind: 'method', aliases: ['OpenLineage', 'metadata lineage', 'meta data lineage'] },
		{ id: 'data-marts', name: 'data marts', kind: 'method', aliases: ['data mart', 'datamart'], implies: ['data-warehousing'] },
		{ id: 'data-mesh', name: 'data mesh', kind: 'method' },
		{
			id: 'data-migration', name: 'data migration', kind: 'method',
			aliases: ['data conversion', 'data migration projects', 'migrating data', 'legacy data migration', 'data transfer'],
		},
		{
			id: 'data-modelling', name: 'data modelling', kind: 'method',
			aliases: ['data modeling', 'data model', 'data model design', 'logical data modelling', 'logical data modeling', 'physical data modelling',
				'physical data modeling', 'data modellers', 'conceptual data models', 'logical and physical data models', 'logical data models', 'database modelling',
				'database modeling', 'entity-relationship modelling', 'entity relationship modeling', 'ER diagrams', 'ER/Studio', 'entity relationship diagrams', 'modelling data',
				'modeling data', 'data modelling techniques', 'data modeling techniques', 'semantic data modelling', 'semantic data modeling', 'relational data modelling',
				'relational data modeling', 'data structures and models', 'Data Vault', 'Data Vault 2.0', 'schema modelling', 'schema modeling', 'data modelling tools',
				'data modeling tools'],
			exact: ['ERD', 'ERDs'],
		},
		{
			id: 'data-observability', name: 'data observability', kind: 'method',
			aliases: ['data reliability', 'data pipeline monitoring', 'data monitoring', 'monitoring data pipelines', 'data quality monitoring'],
		},
		{
			id: 'data-orchestration', name: 'data orchestration', kind: 'method', aliases: ['data pipeline orchestration', 'pipeline orchestration'],
			implies: ['workflow-orchestration'],
		},
		{
			id: 'data-pipelines', name: 'data pipelines', kind: 'method',
			aliases: ['data pipeline', 'data pipeline development', 'data workflow', 'pipeline development', 'big data pipelines', 'scalable data pipelines',
				'data flow pipelines', 'data-processing pipeline', 'data flows', 'data pipelining', 'analytics pipelines', 'streaming data pipelines', 'pipeline design',
				'data transformation pipelines', 'automated pipelines', 'streaming pipelines'],
		},
		{
			id: 'data-platforms', name: 'data platforms', kind: 'method',
			aliases: ['data platform', 'data infrastructure', 'big data infrastructure', 'data platform engineering', 'analytics infrastructure', 'data ecosystem',
				'analytics platform', 'enterprise data platforms', 'data platform development'],
		},
		{
			id: 'data-processing', name: 'data processing', kind: 'method',
			aliases: ['data transformation', 'transforming data', 'processing data', 'transform data', 'data processing systems', 'data transformation tools'],
		},
		{ id: 'data-products', name: 'data products', kind: 'method', aliases: ['data product', 'data product development'] },
		{ id: 'data-profiling', name: 'data profiling', kind: 'method' },
		{ id: 'data-synchronisation', name: 'data synchronisation', kind: 'method', aliases: ['data synchronization'] },
		{
			id: 'data-validation', name: 'data validation', kind: 'method',
			aliases: ['data verification', 'validate data', 'data reconciliation', 'data checks', 'data accuracy', 'data validation techniques'],
		},
		{ id: 'data-virtualisation', name: 'data virtualisation', kind: 'method', aliases: ['data virtualization', 'data federation'] },
		{
			id: 'data-warehousing', name: 'data warehousing', kind: 'method',
			aliases: ['datawarehousing', 'data warehouse', 'datawarehouse', 'cloud data warehouse', 'cloud datawarehouse', 'enterprise data warehouse',
				'enterprise datawarehouse', 'data warehouse design', 'datawarehouse design', 'data warehouse architecture', 'datawarehouse architecture',
				'data warehousing concepts', 'datawarehousing concepts', 'data warehouse solutions', 'datawarehouse solutions', 'data warehouse development',
				'datawarehouse development', 'DW/BI', 'data warehousing solutions', 'datawarehousing solutions', 'data warehouse technologies', 'datawarehouse technologies'],
			exact: ['EDW', 'DWH'],
		},
		{
			id: 'databricks', name: 'Databricks', kind: 'platform',
			aliases: ['Azure Databricks', 'AWS Databricks', 'Databricks SQL', 'Databricks Lakehouse', 'Databricks notebooks', 'Databricks workflows', 'Delta Live Tables',
				'Databricks on AWS', 'Data Bricks'],
			implies: ['spark'], since: { year: 2013, source: 'Wikipedia: Databricks, company founded' },
		},
		{
			id: 'datastage', name: 'DataStage', kind: 'tool', aliases: ['IBM DataStage', 'InfoSphere DataStage', 'IBM InfoSphere', 'InfoSphere'], implies: ['etl'],
			rivals: ['informatica', 'ssis', 'talend'],
		},
		{
			id: 'dbt', name: 'dbt', kind: 'tool', aliases: ['dbt Core', 'dbt Cloud', 'data build tool', 'dbt models', 'dbt Labs'], exact: ['dbt', 'DBT'],
			ambiguity: { forms: ['DBT'], company: ['sql', 'snowflake', 'bigquery', 'redshift', 'airflow', 'fivetran', 'data', 'looker', 'elt', 'etl', 'warehouse'], notAfter:
				['therapy', 'skills', 'groups', 'group', 'informed'], yes: 'ELT with DBT on Snowflake.', no: 'DBT therapy groups for adults.' },
			implies: ['sql', 'data-pipelines'], since: { year: 2016, source: 'Wikipedia: Data build tool' },
		},
		{ id: 'debezium', name: 'Debezium', kind: 'tool', implies: ['change-data-capture'] },
		{ id: 'deequ', name: 'Deequ', kind: 'framework', implies: ['data-quality'] },
		{
			id: 'delta-lake', name: 'Delta Lake', kind: 'tool', aliases: ['Databricks Delta', 'Delta tables', 'Delta Sharing'], exact: ['Delta'],
			ambiguity: { forms: ['Delta'], company: ['databricks', 'iceberg', 'hudi', 'parquet', 'lakehouse', 'spark'], notBefore: ['the', 'rate'], notAfter: ['air',
				'airlines', 'dental', 'lake', 'one', 'between', 'hedging', 'sky'], yes: 'Tables in Delta on Databricks.', no: 'Delta Dental covers your family.' },
			implies: ['data-lake'], rivals: ['apache-hudi', 'iceberg'], since: { year: 2019, source: 'Databricks press release: Delta Lake open-sourced' },
		},
		{ id: 'denodo', name: 'Denodo', kind: 'tool', implies: ['data-virtualisation'] },
		{
			id: 'dimensional-modelling', name: 'dimensional modelling', kind: 'method',
			aliases: ['dimensional modeling', 'dimensional model', 'star schema', 'snowflake schema', 'star and snowflake schemas', 'Kimball', 'Kimball methodology',
				'dimensional design', 'star/snowflake schema', 'Inmon', 'dimensional data modelling', 'dimensional data modeling', 'dimensional data model'],
			implies: ['data-modelling', 'data-warehousing'],
		},
		{ id: 'dremio', name: 'Dremio', kind: 'tool' },
		{
			id: 'elt', name: 'ELT', kind: 'method', aliases: ['ELT pipelines', 'extract load transform', 'ELT tools', 'ELT processes'], exact: ['ELT', 'ELTs'],
			implies: ['data-pipelines'],
		},
		{ id: 'erwin', name: 'erwin', kind: 'tool', aliases: ['erwin Data Modeler', 'ER Studio'], exact: ['ERwin', 'ERWin', 'erwin', 'Erwin'], implies: ['data-modelling'] },
		{
			id: 'etl', name: 'ETL', kind: 'method',
			aliases: ['ETL processes', 'ETL tools', 'ETL development', 'extract transform load', 'extract transform and load', 'ETL process', 'ETL workflows', 'ETL jobs',
				'data ETL', 'extraction transformation and loading', 'ETL design', 'extract/transform/load', 'ETL (extract transform load)', 'reverse ETL', 'ETL scripts',
				'ETL pipeline', 'ETL testing', 'ETL frameworks', 'ETL data pipelines', 'ETL solutions'],
			implies: ['data-pipelines'],
		},
		{
			id: 'event-streaming', name: 'event streaming', kind: 'method',
			aliases: ['streaming platforms', 'data streaming', 'streaming data', 'event streams', 'streaming technologies', 'real-time data streaming',
				'realtime data streaming', 'streaming architecture', 'event streaming platforms', 'real-time streaming', 'realtime streaming', 'streaming systems',
				'streaming frameworks', 'streaming services'],
		},
		{ id: 'fivetran', name: 'Fivetran', kind: 'tool', implies: ['etl'], rivals: ['airbyte'] },
		{
			id: 'flink', name: 'Apache Flink', kind: 'framework', aliases: ['Flink', 'PyFlink', 'Flink SQL'], implies: ['stream-processing'], rivals: ['dask', 'spark'],
			since: { year: 2011, source: 'Wikipedia: Apache Flink' },
		},
		{ id: 'fluentd', name: 'Fluentd', kind: 'tool', aliases: ['Fluent Bit', 'Fluentbit'] },
		{
			id: 'flume', name: 'Apache Flume', kind: 'tool', exact: ['Flume'],
			ambiguity: { forms: ['Flume'], company: ['sqoop', 'oozie', 'hadoop', 'hive', 'kafka', 'hdfs', 'hbase'], yes: 'Ingestion with Sqoop and Flume.', no:
				'Water runs down the Flume.' },
			implies: ['hadoop'],
		},
		{
			id: 'great-expectations', name: 'Great Expectations', kind: 'tool', exact: ['Great Expectations'],
			ambiguity: { forms: ['Great Expectations'], company: ['data', 'dbt', 'airflow', 'soda', 'pipelines', 'tests'], yes: 'Data tests with dbt and Great Expectations.',
				no: 'Great Expectations drive us.' },
			implies: ['data-quality'],
		},
		{
			id: 'hadoop', name: 'Apache Hadoop', kind: 'framework',
			aliases: ['Hadoop', 'Hadoop ecosystem', 'MapReduce', 'Map Reduce', 'HDFS', 'Hadoop MapReduce', 'Hadoop stack', 'Map/Reduce', 'Hadoop Distributed File System'],
			implies: ['big-data'], since: { year: 2006, source: 'Wikipedia: Apache Hadoop' },
		},
		{ id: 'hevo-data', name: 'Hevo Data', kind: 'tool', implies: ['etl'] },
		{
			id: 'hive', name: 'Apache Hive', kind: 'tool', aliases: ['Hive tables'], exact: ['Hive', 'HIVE'],
			ambiguity: { forms: ['Hive', 'HIVE'], company: [...PIPELINES, 'spark', 'impala', 'pig', 'presto', 'hbase', 'tez', 'emr', 'oozie'], notAfter: ['of', 'mind', 'life',
				'social'], yes: 'Tables in Hive on Hadoop.', no: 'A Hive of activity in our hallway.' },
			implies: ['hadoop', 'sql'], since: { year: 2010, source: 'Wikipedia: Apache Hive' },
		},
		{ id: 'hortonworks', name: 'Hortonworks', kind: 'platform', aliases: ['HDP/HDF', 'Hortonworks HDP'], implies: ['hadoop'] },
		{ id: 'hpcc-systems', name: 'HPCC Systems', kind: 'platform', exact: ['HPCC'] },
		{ id: 'ibm-optim', name: 'IBM InfoSphere Optim', kind: 'tool', exact: ['Optim'] },
		{
			id: 'iceberg', name: 'Apache Iceberg', kind: 'tool', exact: ['Iceberg'],
			ambiguity: { forms: ['Iceberg'], company: [...PIPELINES, 'parquet', 'hudi', 'delta', 'trino', 'spark', 'table formats', 'athena', 'lake'], notBefore: ['the',
				'tip of the'], notAfter: ['lettuce'], yes: 'Parquet files under Iceberg on our lakehouse.', no: 'Data is the tip of the Iceberg.' },
			implies: ['data-lake'], rivals: ['apache-hudi', 'delta-lake'], since: { year: 2017, source: 'Wikipedia: Apache Iceberg' },
		},
		{
			id: 'impala', name: 'Apache Impala', kind: 'tool', aliases: ['Cloudera Impala'], exact: ['Impala', 'IMPALA'],
			ambiguity: { forms: ['Impala', 'IMPALA'], company: [...PIPELINES, 'hive', 'kudu', 'cloudera'], yes: 'Queries with Hive or Impala on Hadoop.', no:
				'A company Impala for each driver.' },
			implies: ['hadoop', 'sql'],
		},
		{
			id: 'informatica', name: 'Informatica', kind: 'tool',
			aliases: ['Informatica PowerCenter', 'PowerCenter', 'Informatica Cloud', 'IICS', 'Informatica ETL', 'Informatica IDQ', 'Informatica MDM', 'Informatica IICS',
				'Informatica Power Center', 'Informatica Data Quality', 'IDMC'],
			implies: ['etl'], rivals: ['datastage', 'ssis', 'talend'],
		},
		{ id: 'ipaas', name: 'iPaaS', kind: 'method', aliases: ['integration platform as a service', 'integration platforms'], implies: ['enterprise-integration'] },
		{
			id: 'jupyter', name: 'Jupyter', kind: 'tool', aliases: ['Jupyter Notebook', 'JupyterLab', 'Jupyter Hub', 'JupyterHub', 'IPython', 'Jupyter Lab', 'notebooks'],
			ambiguity: { forms: ['notebooks'], company: ['python', 'data science', 'databricks', 'spark', 'colab', 'sagemaker', 'pandas', 'exploratory'], notAfter: ['laptops',
				'pens', 'and pens'], yes: 'Reproducible analyses in Python notebooks.', no: 'Free notebooks and pens.' },
			implies: ['python'],
		},
		{
			id: 'kafka', name: 'Apache Kafka', kind: 'tool',
			aliases: ['Kafka', 'Kafka Streams', 'Kafka Connect', 'Confluent', 'Confluent Kafka', 'Confluent Platform', 'Confluent Cloud', 'ksqlDB', 'KSQL'],
			implies: ['event-streaming'], rivals: ['amazon-msk', 'google-pub-sub', 'kinesis', 'pulsar', 'redpanda'], since: { year: 2011, source: 'Wikipedia: Apache Kafka' },
		},
		{
			id: 'kudu', name: 'Apache Kudu', kind: 'tool', exact: ['Kudu', 'KUDU'],
			ambiguity: { forms: ['Kudu', 'KUDU'], company: ['hadoop', 'impala', 'hive', 'hbase', 'cloudera', 'spark'], yes: 'Impala over Kudu at a Cloudera site.', no:
				'Kudu antelopes roam our campus.' },
			implies: ['hadoop'],
		},
		{ id: 'lambda-architecture', name: 'Lambda architecture', kind: 'method', aliases: ['Kappa architecture'] },
		{ id: 'logstash', name: 'Logstash', kind: 'tool' },
		{
			id: 'luigi', name: 'Luigi', kind: 'tool', aliases: ['Spotify Luigi'], exact: ['Luigi'],
			ambiguity: { forms: ['Luigi'], company: ['airflow', 'prefect', 'oozie', 'pipelines', 'pipeline', 'workflow', 'etl', 'orchestration', 'dagster'], yes:
				'Pipelines orchestrated with Luigi or Airflow.', no: 'Luigi will interview you.' },
			implies: ['workflow-orchestration', 'python'],
		},
		{ id: 'mapr', name: 'MapR', kind: 'platform', implies: ['hadoop'] },
		{ id: 'matillion', name: 'Matillion', kind: 'tool', implies: ['etl'] },
		{ id: 'meltano', name: 'Meltano', kind: 'tool', implies: ['etl'] },
		{
			id: 'microsoft-fabric', name: 'Microsoft Fabric', kind: 'platform', aliases: ['MS Fabric', 'OneLake', 'Azure Fabric'], exact: ['Fabric'],
			ambiguity: { forms: ['Fabric'], company: ['power bi', 'synapse', 'azure', 'data factory', 'databricks', 'onelake', 'lakehouse', 'purview'], notBefore: ['data',
				'social', 'hyperledger', 'the', 'service', 'network'], notAfter: ['of', 'softener', 'sales', 'store', 'stores'], yes:
				'Reports in Power BI on Azure Synapse or Fabric.', no: 'The Fabric of our society; Fabric sales.' },
			implies: ['azure'], since: { year: 2023, source: 'Microsoft Azure blog: Introducing Microsoft Fabric' },
		},
		{ id: 'minio', name: 'MinIO', kind: 'tool', implies: ['object-storage'] },
		{
			id: 'mode-analytics', name: 'Mode Analytics', kind: 'tool', exact: ['Mode'],
			ambiguity: { forms: ['Mode'], company: ['looker', 'tableau', 'metabase', 'amplitude', 'sigma', 'dbt', 'snowflake'], notBefore: ['dark', 'work', 'a', 'the',
				'failure'], yes: 'Dashboards in Looker or Mode.', no: 'Work Mode: hybrid, Looker team.' },
		},
		{ id: 'mparticle', name: 'mParticle', kind: 'tool' },
		{ id: 'nifi', name: 'Apache NiFi', kind: 'tool', aliases: ['NiFi'], exact: ['Nifi'], implies: ['data-pipelines'] },
		{ id: 'object-storage', name: 'object storage', kind: 'method', aliases: ['blob storage', 'object store', 'cloud storage'] },
		{
			id: 'odi', name: 'ODI', kind: 'tool', aliases: ['Oracle Data Integrator', 'Oracle ODI'], exact: ['ODI'],
			ambiguity: { forms: ['ODI'], company: ['oracle', 'etl', 'informatica', 'talend', 'datastage', 'warehouse'], yes: 'ETL with ODI on Oracle.', no:
				'The ODI trains analysts in policy.' },
			implies: ['etl'],
		},
		{ id: 'oozie', name: 'Apache Oozie', kind: 'tool', aliases: ['Oozie'], implies: ['workflow-orchestration', 'hadoop'] },
		{ id: 'parquet', name: 'Apache Parquet', kind: 'tool', aliases: ['Parquet', 'Parquet files'] },
		{ id: 'pentaho', name: 'Pentaho', kind: 'tool', aliases: ['Pentaho Data Integration', 'Pentaho Kettle'], implies: ['etl'] },
		{
			id: 'pig', name: 'Apache Pig', kind: 'framework', exact: ['Pig Latin', 'Pig', 'PIG'],
			ambiguity: { forms: ['Pig', 'PIG', 'Pig Latin'], company: ['hadoop', 'hive', 'mapreduce', 'spark', 'sqoop', 'oozie', 'hbase', 'hdfs', 'impala', 'flume'], notAfter:
				['farm', 'farms', 'farming'], yes: 'Scripts in Pig and Hive on Hadoop.', no: 'Pig farms near the site.' },
			implies: ['hadoop'],
		},
		{
			id: 'pinot', name: 'Apache Pinot', kind: 'tool', exact: ['Pinot'],
			ambiguity: { forms: ['Pinot'], company: ['druid', 'clickhouse', 'olap', 'kafka', 'flink', 'presto', 'analytics'], notAfter: ['noir', 'grigio', 'gris', 'blanc'],
				yes: 'User-facing analytics on Pinot and Kafka.', no: 'Pinot Noir after work.' },
		},
		{ id: 'polars', name: 'Polars', kind: 'framework', exact: ['Polars', 'polars'], implies: ['python'], rivals: ['pandas'] },
		{
			id: 'prefect', name: 'Prefect', kind: 'tool', exact: ['Prefect', 'Prefect.io'],
			ambiguity: { forms: ['Prefect'], company: ['airflow', 'dagster', 'luigi', 'pipelines', 'orchestration', 'dbt', 'etl'], yes: 'Orchestration in Airflow or Prefect.',
				no: 'Prefect of the school in 2009.' },
			implies: ['workflow-orchestration', 'data-pipelines', 'python'], rivals: ['airflow', 'dagster'],
		},
		{
			id: 'presto', name: 'Presto', kind: 'tool', aliases: ['PrestoDB', 'PrestoSQL', 'Presto SQL'], exact: ['Presto'],
			ambiguity: { forms: ['Presto'], company: [...PIPELINES, 'hive', 'trino', 'athena', 'impala', 'spark', 'druid'], notAfter: ['card', 'change-o', 'o'], yes:
				'Query Hive tables through Presto.', no: 'And Presto, the job is yours.' },
			implies: ['sql'], rivals: ['amazon-athena', 'trino'], since: { year: 2013, source: 'Wikipedia: Presto (SQL query engine)' },
		},
		{
			id: 'pulsar', name: 'Apache Pulsar', kind: 'tool', exact: ['Pulsar'],
			ambiguity: { forms: ['Pulsar'], company: ['kafka', 'kinesis', 'streaming', 'rabbitmq', 'messaging', 'flink', 'event-driven'], yes:
				'Event streaming with Kafka or Pulsar.', no: 'Pulsar timing for radio astronomers.' },
			implies: ['event-streaming'], rivals: ['amazon-msk', 'kafka', 'redpanda'],
		},
		{
			id: 'pyspark', name: 'PySpark', kind: 'framework', aliases: ['Py Spark', 'Python Spark', 'Spark Python', 'Pyspark SQL', 'Spark with Python', 'Spark (PySpark)'],
			implies: ['spark', 'python'],
		},
		{ id: 'qlik-replicate', name: 'Qlik Replicate', kind: 'tool', aliases: ['Attunity', 'Attunity Replicate', 'Qlik Compose'] },
		{
			id: 'rdf', name: 'RDF', kind: 'method', aliases: ['resource description framework', 'triplestore', 'triple store', 'RDF/OWL', 'SHACL', 'OWL/RDF', 'linked data'],
			exact: ['RDF'],
		},
		{
			id: 'real-time-data-processing', name: 'real-time data processing', kind: 'method',
			aliases: ['realtime data processing', 'real-time data', 'realtime data', 'real-time analytics', 'realtime analytics', 'real-time processing', 'realtime processing',
				'real-time pipelines', 'realtime pipelines', 'real-time data pipelines', 'realtime data pipelines', 'near real-time', 'near realtime', 'real-time event processing',
				'realtime event processing', 'low-latency data', 'real-time streaming data', 'realtime streaming data', 'streaming analytics', 'real-time data analysis',
				'realtime data analysis', 'near real-time data', 'near realtime data', 'streaming data processing'],
			implies: ['stream-processing'],
		},
		{ id: 'redpanda', name: 'Redpanda', kind: 'tool', implies: ['event-streaming'], rivals: ['amazon-msk', 'kafka', 'pulsar'] },
		{ id: 'rudderstack', name: 'RudderStack', kind: 'tool' },
		{
			id: 'sap-data-services', name: 'SAP BODS', kind: 'tool', aliases: ['SAP Data Services', 'BusinessObjects Data Services', 'SAP BusinessObjects Data Services'],
			exact: ['BODS'], implies: ['etl', 'sap'],
		},
		{ id: 'schema-registry', name: 'schema registry', kind: 'method' },
		{ id: 'segment', name: 'Twilio Segment', kind: 'tool', aliases: ['Segment.com', 'Segment CDP'] },
		{ id: 'snaplogic', name: 'SnapLogic', kind: 'tool', implies: ['enterprise-integration'] },
		{
			id: 'snowflake', name: 'Snowflake', kind: 'platform',
			aliases: ['Snowpark', 'Snowflake SQL', 'Snowflake data warehouse', 'Snowflake datawarehouse', 'Snowflake Cloud', 'Snowpipe', 'Snowflake DB', 'Snowflake data cloud',
				'SnowSQL', 'Snowflake Cortex'],
			ambiguity: { forms: ['Snowflake'], notAfter: ['schema', 'schemas'], yes: 'Models live in Snowflake.', no: 'Design a Snowflake schema.' },
			implies: ['data-warehousing', 'sql'], rivals: ['azure-synapse', 'bigquery', 'redshift'],
			since: { year: 2014, source: 'Wikipedia: Snowflake Inc., public launch (generally available 2015)' },
		},
		{
			id: 'snowplow', name: 'Snowplow', kind: 'tool', exact: ['Snowplow', 'Snowplow Analytics'],
			ambiguity: { forms: ['Snowplow'], company: ['dbt', 'segment', 'tracking', 'analytics', 'event', 'events'], notAfter: ['driver', 'drivers', 'operator'], yes:
				'Event tracking with Segment or Snowplow.', no: 'Snowplow drivers for the winter season.' },
		},
		{
			id: 'spark', name: 'Apache Spark', kind: 'framework',
			aliases: ['Spark SQL', 'SparkSQL', 'Spark Streaming', 'Spark MLlib', 'MLlib', 'Spark ML', 'SparkR', 'Sparklyr', 'Spark Structured Streaming', 'Scala Spark',
				'Hadoop Spark', 'Databricks Spark', 'Spark-based', 'Spark cluster', 'Spark jobs', 'Spark Core', 'Spark DataFrames'],
			exact: ['Spark', 'SPARK'],
			ambiguity: { forms: ['Spark', 'SPARK'], company: [...PIPELINES, 'hive', 'presto', 'emr', 'aws', 'machine learning', 'pandas', 'tensorflow', 'data science',
				'analytics platforms', 'databricks', 'java', 'data'], before: WITH, notBefore: ['to', 'the', 'a', 'that', 'you', 'we', 'will', 'creative', 'initial'], notAfter:
				['joy', 'innovation', 'change', 'plug', 'plugs', 'ideas', 'conversation', 'curiosity', 'interest', 'creativity', 'ar', 'driver', 'foundry', 'therapeutics', 'new',
				'a', 'the', 'hire', 'networks', 'your', 'action'], yes: 'Three years with Spark on large clusters.', no: 'You spark ideas; SPARK joy in customers.' },
			implies: ['big-data', 'distributed-computing'], rivals: ['dask', 'flink'], since: { year: 2010, source: 'Wikipedia: Apache Spark, open-sourced (1.0 in 2014)' },
		},
		{ id: 'sqlmesh', name: 'SQLMesh', kind: 'tool', implies: ['sql'] },
		{ id: 'sqoop', name: 'Apache Sqoop', kind: 'tool', aliases: ['Sqoop'], implies: ['hadoop'] },
		{
			id: 'ssis', name: 'SSIS', kind: 'tool', aliases: ['SQL Server Integration Services', 'SSIS packages'], implies: ['sql-server', 'etl'],
			rivals: ['datastage', 'informatica', 'talend'],
		},
		{ id: 'stitch', name: 'Stitch Data', kind: 'tool', aliases: ['Stitch ETL'], implies: ['etl'] },
		{
			id: 'storm', name: 'Apache Storm', kind: 'framework', exact: ['Storm'],
			ambiguity: { forms: ['Storm'], company: [...PIPELINES, 'spark', 'samza'], notBefore: ['the', 'hurricane', 'perfect', 'winter'], notAfter: ['water', 'damage',
				'drain', 'drainage', 'shelter', 'response'], yes: 'Stream processing with Storm, Flink or Kafka.', no: 'STORM warnings: Storm drain inspections weekly.' },
			implies: ['stream-processing'],
		},
		{
			id: 'stream-processing', name: 'stream processing', kind: 'method',
			aliases: ['streaming data pipelines processing', 'stream data processing', 'event stream processing', 'stream-processing systems', 'stream processing frameworks',
				'streaming data platforms', 'complex event processing'],
			implies: ['event-streaming'],
		},
		{ id: 'streamsets', name: 'StreamSets', kind: 'tool', implies: ['data-pipelines'] },
		{
			id: 'talend', name: 'Talend', kind: 'tool', aliases: ['Talend Open Studio', 'Talend ETL', 'Talend Data Integration', 'Talend DI'], implies: ['etl'],
			rivals: ['datastage', 'informatica', 'ssis'],
		},
		{ id: 'tealium', name: 'Tealium', kind: 'tool' },
		{ id: 'teradata', name: 'Teradata', kind: 'platform', aliases: ['Teradata Vantage', 'Tera Data'], implies: ['data-warehousing', 'sql'] },
		{ id: 'tibco', name: 'TIBCO', kind: 'tool', aliases: ['TIBCO BusinessWorks', 'Tibco EMS', 'TIBCO BW'], implies: ['enterprise-integration'] },
		{
			id: 'trino', name: 'Trino', kind: 'tool', aliases: ['Starburst', 'Starburst Trino'], implies: ['sql'], rivals: ['amazon-athena', 'presto'],
			since: { year: 2020, source: 'Wikipedia: Trino (SQL query engine), name of the former PrestoSQL' },
		},
		{
			id: 'unstructured-data', name: 'unstructured data', kind: 'method',
			aliases: ['semi-structured data', 'structured and unstructured data', 'structured and semi-structured data', 'semi-structured and unstructured data',
				'unstructured datasets', 'unstructured data sets', 'structured data', 'disparate data sources', 'multiple data sources', 'structured/unstructured data',
				'disparate data'],
		},
		{ id: 'workato', name: 'Workato', kind: 'platform', implies: ['enterprise-integration'] },
		{
			id: 'workflow-orchestration', name: 'workflow orchestration', kind: 'method',
			aliases: ['workflow management tools', 'workflow scheduler', 'orchestration tools', 'workflow management systems', 'workflow orchestration tools', 'job scheduling',
				'orchestration frameworks', 'scheduling tools', 'workflow engine', 'workflow tools', 'pipeline and workflow management'],
		},
		{
			id: 'zeppelin', name: 'Apache Zeppelin', kind: 'tool', exact: ['Zeppelin', 'Zeppelin notebooks'],
			ambiguity: { forms: ['Zeppelin', 'Zeppelin notebooks'], company: ['jupyter', 'spark', 'notebook', 'notebooks', 'databricks', 'hadoop'], yes:
				'Notebooks in Jupyter or Zeppelin.', no: 'Led Zeppelin plays in the office.' },
		},
		{ id: 'zookeeper', name: 'Apache ZooKeeper', kind: 'tool', aliases: ['ZooKeeper'] },
	],
};
