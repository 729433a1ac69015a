// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Database systems, caches and the craft of keeping data.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { STORES } from './company.ts';

export const databases: SkillArea = {
	area: 'databases',
	skills: [
		{ id: 'aerospike', name: 'Aerospike', kind: 'tool', implies: ['nosql'] },
		{ id: 'apache-couchdb', name: 'Apache CouchDB', kind: 'tool', aliases: ['CouchDB', 'Couch DB'], implies: ['nosql'] },
		{ id: 'apache-ignite', name: 'Apache Ignite', kind: 'tool' },
		{ id: 'arangodb', name: 'ArangoDB', kind: 'tool', implies: ['graph-databases'] },
		{
			id: 'azure-cosmos-db', name: 'Azure Cosmos DB', kind: 'tool', aliases: ['Cosmos DB', 'CosmosDB', 'Azure CosmosDB'], implies: ['azure', 'nosql'],
			rivals: ['couchbase', 'dynamodb', 'mongodb'],
		},
		{
			id: 'caching', name: 'caching', kind: 'method',
			aliases: ['distributed caching', 'caching strategies', 'distributed cache', 'cache management', 'caching mechanisms', 'data caching', 'cache design'],
		},
		{
			id: 'cassandra', name: 'Apache Cassandra', kind: 'tool', aliases: ['Cassandra', 'DataStax', 'Cassandra DB', 'DataStax Enterprise'], implies: ['nosql'],
			since: { year: 2008, source: 'Wikipedia: Apache Cassandra' },
		},
		{
			id: 'change-data-capture', name: 'change data capture', kind: 'method', aliases: ['CDC pipelines'], exact: ['CDC'],
			ambiguity: { forms: ['CDC'], company: ['kafka', 'replication', 'etl', 'pipelines', 'debezium', 'streaming', 'databases', 'ingestion', 'data capture'], notAfter:
				['guidelines', 'recommendations', 'vaccine'], yes: 'Ingestion by CDC from databases into Kafka.', no: 'Follow CDC guidelines on hygiene.' },
		},
		{ id: 'clickhouse', name: 'ClickHouse', kind: 'tool', aliases: ['Click House', 'ClickHouse Cloud'], since: { year: 2016, source: 'Wikipedia: ClickHouse' } },
		{ id: 'cockroachdb', name: 'CockroachDB', kind: 'tool', aliases: ['Cockroach DB'], since: { year: 2015, source: 'Wikipedia: CockroachDB' } },
		{ id: 'couchbase', name: 'Couchbase', kind: 'tool', implies: ['nosql'], rivals: ['azure-cosmos-db', 'dynamodb', 'mongodb'] },
		{ id: 'data-replication', name: 'data replication', kind: 'method', aliases: ['database replication', 'replication strategies', 'SQL replication'] },
		{
			id: 'database-administration', name: 'database administration', kind: 'method',
			aliases: ['database administrator experience', 'database management', 'DB administration', 'database maintenance', 'database backup', 'backup and recovery',
				'database operations', 'DBA skills', 'database tuning'],
			exact: ['DBA'],
			ambiguity: { forms: ['DBA'], company: ['database', 'databases', 'oracle', 'sql', 'mysql', 'postgres', 'postgresql'], notAfter: ['name', 'trade', 'as'], yes:
				'Oracle DBA work and database upgrades.', no: 'A firm with the DBA name on the door.' },
		},
		{
			id: 'database-design', name: 'database design', kind: 'method',
			aliases: ['schema design', 'database schema', 'database architecture', 'database schema design', 'database development', 'relational database design', 'DB design',
				'data schemas', 'database programming', 'relational design', 'database structures'],
		},
		{
			id: 'database-indexing', name: 'database indexing', kind: 'method',
			aliases: ['indexing strategies', 'index tuning', 'index design', 'table partitioning', 'database partitioning', 'partitioning strategies', 'database sharding',
				'sharding'],
		},
		{ id: 'database-migration', name: 'database migration', kind: 'method', aliases: ['schema migrations', 'DB migration', 'schema evolution'] },
		{
			id: 'databases', name: 'databases', kind: 'method',
			aliases: ['DB systems', 'database management systems', 'database technologies', 'DB technologies', 'database platforms', 'database engines',
				'database system', 'database technology', 'data stores', 'datastores', ],
			exact: ['DBMS', 'DBs'],
		},
		{ id: 'datagrip', name: 'DataGrip', kind: 'tool' },
		{ id: 'db2', name: 'DB2', kind: 'tool', aliases: ['IBM DB2', 'DB2 LUW', 'Db2 for z/OS', 'DB2 UDB'], exact: ['DB2', 'DB/2', 'db2'], implies: ['relational-databases'] },
		{ id: 'dbeaver', name: 'DBeaver', kind: 'tool', implies: ['sql'] },
		{
			id: 'dimension-tables', name: 'dimension tables', kind: 'method', aliases: ['fact tables', 'fact and dimension tables', 'slowly changing dimensions'],
			exact: ['SCD', 'SCD2'], implies: ['dimensional-modelling'],
		},
		{
			id: 'distributed-databases', name: 'distributed databases', kind: 'method',
			aliases: ['distributed database', 'distributed SQL', 'distributed database systems', 'distributed storage', 'distributed data stores',
				'distributed storage systems'],
		},
		{ id: 'duckdb', name: 'DuckDB', kind: 'tool', aliases: ['Duck DB'], since: { year: 2019, source: 'Wikipedia: DuckDB' } },
		{
			id: 'elasticsearch', name: 'Elasticsearch', kind: 'tool', aliases: ['Elastic Search'], exact: ['Elastic'],
			ambiguity: { forms: ['Elastic'], company: ['kibana', 'logstash', 'solr', 'opensearch', 'lucene', 'search', 'elk', 'splunk', 'logs', 'siem', 'observability'],
				notAfter: ['compute', 'load', 'beanstalk', 'block', 'net', 'map', 'container', 'kubernetes', 'ip', 'scaling', 'cloud', 'mapreduce', 'file', 'properties'], yes:
				'Search with Elastic or Solr.', no: 'An Elastic band and Elastic scaling.' },
			implies: ['search-engines'], rivals: ['opensearch', 'solr'], since: { year: 2010, source: 'Wikipedia: Elasticsearch' },
		},
		{ id: 'feature-flags', name: 'feature flags', kind: 'method', aliases: ['feature flag', 'feature flagging', 'LaunchDarkly', 'feature toggle'] },
		{
			id: 'firebase', name: 'Firebase', kind: 'platform',
			aliases: ['Firestore', 'Google Firebase', 'Cloud Firestore', 'Firebase Realtime Database', 'Firebase real time Database', 'Google Firestore'],
			since: { year: 2012, source: 'Wikipedia: Firebase, beta' },
		},
		{
			id: 'firebird', name: 'Firebird', kind: 'tool', exact: ['Firebird'],
			ambiguity: { company: ['sql', 'database', 'databases', 'interbase', 'delphi'], yes: 'A Firebird database under Delphi.', no: 'Firebird Festival is in June.' },
		},
		{ id: 'flyway', name: 'Flyway', kind: 'tool', implies: ['database-migration'] },
		{ id: 'gemfire', name: 'GemFire', kind: 'tool', aliases: ['Apache Geode'] },
		{
			id: 'graph-databases', name: 'graph databases', kind: 'method',
			aliases: ['graph database', 'graph DB', 'graph DBs', 'graph database technologies', 'graph data stores', 'graph data models'], implies: ['nosql'],
		},
		{ id: 'greenplum', name: 'Greenplum', kind: 'tool', implies: ['postgresql'] },
		{ id: 'hazelcast', name: 'Hazelcast', kind: 'tool' },
		{ id: 'hbase', name: 'HBase', kind: 'tool', aliases: ['Apache HBase'], implies: ['hadoop', 'nosql'] },
		{ id: 'in-memory-databases', name: 'in-memory databases', kind: 'method', aliases: ['in-memory database', 'in-memory data grid', 'in-memory computing'] },
		{ id: 'influxdb', name: 'InfluxDB', kind: 'tool', aliases: ['Influx DB'], implies: ['time-series-databases'] },
		{ id: 'informix', name: 'Informix', kind: 'tool', implies: ['relational-databases'] },
		{ id: 'janusgraph', name: 'JanusGraph', kind: 'tool', implies: ['graph-databases'] },
		{ id: 'ldap', name: 'LDAP', kind: 'method', aliases: ['OpenLDAP'] },
		{ id: 'liquibase', name: 'Liquibase', kind: 'tool', implies: ['database-migration'] },
		{ id: 'lucene', name: 'Apache Lucene', kind: 'framework', aliases: ['Lucene'], implies: ['search-engines'] },
		{ id: 'mariadb', name: 'MariaDB', kind: 'tool', aliases: ['Maria DB'], implies: ['relational-databases'], rivals: ['mysql', 'postgresql'] },
		{ id: 'marklogic', name: 'MarkLogic', kind: 'tool', implies: ['nosql'] },
		{ id: 'memcached', name: 'Memcached', kind: 'tool', aliases: ['Memcache'] },
		{
			id: 'mongodb', name: 'MongoDB', kind: 'tool', aliases: ['Mongo DB', 'MongoDB Atlas', 'Mongo', 'Mongoose'], implies: ['nosql'],
			rivals: ['azure-cosmos-db', 'couchbase', 'dynamodb'], since: { year: 2009, source: 'Wikipedia: MongoDB' },
		},
		{
			id: 'mysql', name: 'MySQL', kind: 'tool', aliases: ['My SQL', 'MySQL database', 'MySQL Workbench'], implies: ['relational-databases', 'sql'],
			rivals: ['mariadb', 'postgresql'], since: { year: 1995, source: 'Wikipedia: MySQL' },
		},
		{ id: 'neo4j', name: 'Neo4j', kind: 'tool', aliases: ['Neo4J Graph', 'Neo 4j'], implies: ['graph-databases'], since: { year: 2007, source: 'Wikipedia: Neo4j' } },
		{ id: 'netezza', name: 'Netezza', kind: 'tool', aliases: ['IBM Netezza'], implies: ['data-warehousing'] },
		{
			id: 'non-relational-stores', name: 'key-value stores', kind: 'method',
			aliases: ['key-value store', 'key-value database', 'document database', 'columnar database', 'wide-column stores', 'column stores', 'document store'],
			implies: ['nosql'],
		},
		{
			id: 'nosql', name: 'NoSQL', kind: 'method',
			aliases: ['No SQL', 'NoSQL DB', 'NoSQL database', 'non-relational database', 'NoSQL technologies', 'NoSQL data stores', 'NoSQL solutions', 'non-SQL databases',
				'noSQL DBs'],
			implies: ['databases'],
		},
		{
			id: 'olap', name: 'OLAP', kind: 'method',
			aliases: ['OLAP cubes', 'OLTP', 'OLAP/OLTP', 'multidimensional databases', 'online analytical processing', 'data cubes', 'multi-dimensional models'],
		},
		{
			id: 'opensearch', name: 'OpenSearch', kind: 'tool', aliases: ['Amazon OpenSearch', 'AWS OpenSearch', 'Amazon OpenSearch Service', 'Amazon Elasticsearch Service'],
			implies: ['search-engines'], rivals: ['elasticsearch', 'solr'], since: { year: 2021, source: 'Wikipedia: OpenSearch (software)' },
		},
		{ id: 'oracle-coherence', name: 'Oracle Coherence', kind: 'tool' },
		{
			id: 'oracle-database', name: 'Oracle Database', kind: 'tool',
			aliases: ['Oracle DB', 'Oracle SQL', 'Oracle RDBMS', 'Oracle 11g', 'Oracle 12c', 'Oracle 19c', 'Oracle RAC', 'Oracle 10g', 'Oracle Exadata', 'Exadata',
				'Oracle Data Guard', 'Oracle APEX'],
			exact: ['Oracle', 'ORACLE'],
			ambiguity: { forms: ['Oracle', 'ORACLE'], company: [...STORES, 'mssql', 'teradata', 'db2', 'pl/sql', 'etl', 'server', 'informatica', 'java', 'unix'], notAfter:
				['cloud', 'fusion', 'erp', 'ebs', 'hcm', 'financials', 'netsuite', 'health', 'park', 'arena', 'crm', 'apex', 'e-business'], yes: 'SQL on Oracle and MySQL.', no:
				'Oracle Park is around the corner.' },
			implies: ['relational-databases'], rivals: ['sql-server'],
		},
		{ id: 'oracle-goldengate', name: 'Oracle GoldenGate', kind: 'tool', aliases: ['GoldenGate'], implies: ['data-replication'] },
		{ id: 'pgadmin', name: 'pgAdmin', kind: 'tool', implies: ['postgresql'] },
		{ id: 'phpmyadmin', name: 'phpMyAdmin', kind: 'tool', implies: ['mysql'] },
		{
			id: 'postgresql', name: 'PostgreSQL', kind: 'tool',
			aliases: ['Postgres SQL', 'PostgresSQL', 'PostGre SQL', 'PostgreSQL database', 'PostgresDB', 'Postgre', 'Postgres'], implies: ['relational-databases', 'sql'],
			rivals: ['mariadb', 'mysql'], since: { year: 1996, source: 'Wikipedia: PostgreSQL' },
		},
		{
			id: 'query-optimisation', name: 'query optimisation', kind: 'method',
			aliases: ['query optimization', 'SQL tuning', 'query tuning', 'SQL optimisation', 'SQL optimization', 'SQL query optimisation', 'SQL query optimization',
				'SQL performance tuning', 'query performance', 'optimising queries', 'optimizing queries', 'optimise queries', 'optimize queries', 'database performance tuning',
				'query performance tuning', 'optimised queries', 'optimized queries', 'query performance optimisation', 'query performance optimization', 'database optimisation',
				'database optimization', 'database performance', 'SQL query tuning', 'fine-tune queries', 'explain plans', 'execution plans', 'performance tuning of SQL'],
			implies: ['sql'],
		},
		{
			id: 'realm', name: 'Realm', kind: 'tool', exact: ['Realm', 'RealmDB', 'Realm database'],
			ambiguity: { forms: ['Realm'], company: ['ios', 'android', 'sqlite', 'core data', 'mobile', 'swift', 'kotlin'], notBefore: ['the', 'of', 'public'], yes:
				'Android persistence with SQLite or Realm.', no: 'Anything in the Realm of finance.' },
		},
		{ id: 'redis', name: 'Redis', kind: 'tool', aliases: ['Redis Cache', 'Valkey', 'Redis Streams'], implies: ['nosql'], since: { year: 2009, source: 'Wikipedia: Redis' } },
		{
			id: 'relational-databases', name: 'relational databases', kind: 'method',
			aliases: ['relational database', 'RDBMS', 'relational DB', 'relational database management system', 'relational DBs', 'RDBMS systems', 'RDBMS databases',
				'relational data', 'SQL-based databases', 'relational database systems', 'relational models', 'relational and non-relational databases', 'relational data model'],
			implies: ['databases', 'sql'],
		},
		{ id: 'rocksdb', name: 'RocksDB', kind: 'tool', aliases: ['LevelDB'] },
		{ id: 'row-level-security', name: 'row-level security', kind: 'method', aliases: ['data access controls'], exact: ['RLS'] },
		{ id: 'scylladb', name: 'ScyllaDB', kind: 'tool', implies: ['nosql'] },
		{
			id: 'search-engines', name: 'search engines', kind: 'method',
			aliases: ['full-text search', 'search technologies', 'search platforms', 'search infrastructure', 'enterprise search', 'search indexing', 'search relevance',
				'search ranking', 'search systems', 'relevance ranking'],
		},
		{ id: 'singlestore', name: 'SingleStore', kind: 'tool', aliases: ['MemSQL'] },
		{ id: 'solr', name: 'Apache Solr', kind: 'tool', aliases: ['Solr'], implies: ['search-engines'], rivals: ['elasticsearch', 'opensearch'] },
		{
			id: 'sql-developer', name: 'SQL Developer', kind: 'tool', exact: ['SQL Developer', 'Oracle SQL Developer'],
			ambiguity: { forms: ['SQL Developer'], company: ['toad', 'oracle', 'pl/sql', 'plsql'], notAfter: ['with', 'position', 'role', 'to'], yes:
				'Tools such as Toad and SQL Developer.', no: 'Join us as SQL Developer.' },
			implies: ['sql'],
		},
		{
			id: 'sql-server', name: 'SQL Server', kind: 'tool',
			aliases: ['MS SQL', 'MSSQL', 'Microsoft SQL Server', 'MS SQL Server', 'Microsoft SQL', 'SQL Server Management Studio', 'MSSQL Server', 'SQLServer',
				'SQL Server 2016', 'SQL Server 2019', 'SQL Server 2012', 'SQL Server Agent'],
			exact: ['SSMS'], implies: ['relational-databases', 'sql'], rivals: ['oracle-database'], since: { year: 1989, source: 'Wikipedia: Microsoft SQL Server' },
		},
		{
			id: 'sql-window-functions', name: 'SQL window functions', kind: 'method',
			aliases: ['window functions', 'windowing functions', 'subqueries', 'correlated subqueries', 'self joins', 'SQL joins', 'windows functions',
				'common table expression'],
			exact: ['CTE', 'CTEs'],
			ambiguity: { forms: ['CTE', 'CTEs'], company: ['sql', 'joins', 'queries', 'query', 'window functions', 'subqueries'], yes: 'Complex SQL with CTEs and joins.', no:
				'CTE pupils attend on Mondays.' },
			implies: ['sql'],
		},
		{ id: 'sqlite', name: 'SQLite', kind: 'tool', aliases: ['SQL Lite'], implies: ['relational-databases'], since: { year: 2000, source: 'Wikipedia: SQLite' } },
		{
			id: 'stored-procedures', name: 'stored procedures', kind: 'method',
			aliases: ['stored procedure', 'SQL stored procedures', 'triggers and views', 'stored procs', 'database triggers', 'user-defined functions',
				'views and stored procedures'],
			implies: ['sql'],
		},
		{ id: 'supabase', name: 'Supabase', kind: 'platform', implies: ['postgresql'], since: { year: 2020, source: 'Supabase blog: company founded and first alpha' } },
		{ id: 'sybase', name: 'Sybase', kind: 'tool', aliases: ['SAP ASE', 'Sybase ASE'], implies: ['relational-databases'] },
		{ id: 'tidb', name: 'TiDB', kind: 'tool' },
		{ id: 'tigergraph', name: 'TigerGraph', kind: 'tool', implies: ['graph-databases'] },
		{
			id: 'time-series-databases', name: 'time-series databases', kind: 'method',
			aliases: ['time-series database', 'timeseries database', 'time series data store', 'timeseries data store'],
		},
		{ id: 'timescaledb', name: 'TimescaleDB', kind: 'tool', aliases: ['Timescale'], implies: ['postgresql'] },
		{
			id: 'toad', name: 'Toad', kind: 'tool', exact: ['Toad for Oracle', 'TOAD', 'Quest Toad', 'Toad'],
			ambiguity: { forms: ['TOAD', 'Toad'], company: ['oracle', 'sql', 'plsql', 'sql server'], yes: 'Oracle queries written in TOAD.', no: 'Toad of Toad Hall sells SUVs.'
				},
			implies: ['sql'],
		},
		{ id: 'transaction-processing', name: 'transaction processing', kind: 'method', aliases: ['ACID transactions', 'ACID compliance', 'distributed transactions'] },
		{ id: 'vertica', name: 'Vertica', kind: 'tool', aliases: ['HP Vertica'] },
		{ id: 'yugabytedb', name: 'YugabyteDB', kind: 'tool', aliases: ['Yugabyte'] },
	],
};
