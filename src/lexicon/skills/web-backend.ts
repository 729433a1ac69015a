// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Server-side frameworks, interfaces and content systems.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { CODING, TEST_TOOLS, WEB } from './company.ts';

export const webBackend: SkillArea = {
	area: 'web-backend',
	skills: [
		{ id: 'actix', name: 'Actix', kind: 'framework', aliases: ['Actix Web'], implies: ['rust'] },
		{ id: 'ado-net', name: 'ADO.NET', kind: 'framework', implies: ['dotnet'] },
		{ id: 'akka', name: 'Akka', kind: 'framework', aliases: ['Akka Streams', 'Akka HTTP', 'Akka.NET'] },
		{ id: 'apache-httpd', name: 'Apache HTTP Server', kind: 'tool', aliases: ['Apache web server', 'Apache HTTPD', 'httpd'], rivals: ['nginx'] },
		{
			id: 'apache-thrift', name: 'Apache Thrift', kind: 'framework', exact: ['Thrift'],
			ambiguity: { forms: ['Thrift'], company: ['grpc', 'protobuf', 'avro', 'rpc', 'protocol buffers'], yes: 'RPC services on gRPC and Thrift.', no:
				'Thrift shop volunteers are welcome.' },
		},
		{
			id: 'api-management', name: 'API management', kind: 'method',
			aliases: ['API governance', 'API lifecycle management', 'API life cycle management', 'API gateway', 'API platform'], implies: ['apis'],
		},
		{
			id: 'apis', name: 'APIs', kind: 'method',
			aliases: ['API', 'API integration', 'API development', 'web APIs', 'API design', 'API architecture', 'API design and development', 'third-party APIs', 'API-driven',
				'API-first', 'application programming interface', 'building APIs', 'design APIs', 'scalable APIs', 'API implementation', 'backend APIs', 'back end APIs'],
			exact: ['API', 'APIs'],
			ambiguity: { forms: ['API', 'APIs'], notAfter: ['pharmaceutical', 'active pharmaceutical', 'manufacturing site'], yes: 'You build an API for partners.', no:
				'The API manufacturing site produces active ingredients.' },
		},
		{
			id: 'asp-net', name: 'ASP.NET', kind: 'framework',
			aliases: ['ASP.NET MVC', 'ASP.NET Web API', 'ASP.NET WebForms', 'ASP.NET Web Forms', 'Web API 2', 'Classic ASP', '.NET MVC', '.NET Web API'],
			implies: ['dotnet', 'csharp'],
		},
		{
			id: 'asp-net-core', name: 'ASP.NET Core', kind: 'framework', aliases: ['.NET Core MVC', '.NET Core Web API', '.NET Core API', 'ASP.NET Core MVC'],
			implies: ['asp-net', 'dotnet', 'csharp'],
		},
		{ id: 'axum', name: 'Axum', kind: 'framework', implies: ['rust'] },
		{
			id: 'back-end-development', name: 'back-end development', kind: 'method',
			aliases: ['backend development', 'back-end', 'backend', 'back-end engineering', 'backend engineering', 'server-side development', 'back-end services',
				'backend services', 'back-end systems', 'backend systems', 'server-side programming', 'server-side', 'back-end programming', 'backend programming',
				'back-end technologies', 'backend technologies', 'back-end frameworks', 'backend frameworks', 'server-side applications', 'back-end architecture',
				'backend architecture', 'server-side logic'],
		},
		{ id: 'cakephp', name: 'CakePHP', kind: 'framework', implies: ['php'] },
		{ id: 'camel', name: 'Apache Camel', kind: 'framework', implies: ['java', 'enterprise-integration'] },
		{
			id: 'celery', name: 'Celery', kind: 'framework', aliases: ['Python Celery'], exact: ['Celery'],
			ambiguity: { forms: ['Celery'], company: ['rabbitmq', 'redis', 'django', 'flask', 'fastapi', ...CODING], yes: 'Background jobs with Celery and Redis.', no:
				'Celery sticks in the canteen.' },
			implies: ['python', 'message-queues'],
		},
		{ id: 'codeigniter', name: 'CodeIgniter', kind: 'framework', aliases: ['Code Igniter'], implies: ['php'] },
		{
			id: 'content-management-systems', name: 'content management systems', kind: 'method', aliases: ['content management system', 'web content management'],
			exact: ['CMS'],
			ambiguity: { forms: ['CMS'], company: ['wordpress', 'drupal', 'joomla', 'contentful', 'sitecore', 'content management', 'headless', 'web', 'website', 'aem',
				'content', 'umbraco'], notBefore: ['the', 'for'], notAfter: ['medicare', 'guidelines', 'regulations', 'reimbursement', 'requirements', 'rules', 'data', 'hospital',
				'stars'], yes: 'Experience with a CMS for our website.', no: 'Familiarity with CMS Medicare rules.' },
		},
		{ id: 'contentful', name: 'Contentful', kind: 'tool', exact: ['Contentful'], implies: ['content-management-systems'] },
		{ id: 'corba', name: 'CORBA', kind: 'framework' },
		{
			id: 'dapper', name: 'Dapper', kind: 'framework', exact: ['Dapper', 'Dapper ORM'],
			ambiguity: { forms: ['Dapper'], company: ['entity framework', 'orm', '.net', 'asp.net', 'c#', 'linq'], yes: 'Data access via Entity Framework or Dapper.', no:
				'Dapper dress on Fridays.' },
			implies: ['dotnet'],
		},
		{ id: 'deno', name: 'Deno', kind: 'framework', implies: ['javascript'], since: { year: 2018, source: 'Wikipedia: Deno (software)' } },
		{
			id: 'django', name: 'Django', kind: 'framework', aliases: ['Django REST framework', 'Django REST', 'Django ORM', 'Django Rest Framework (DRF)'], exact: ['DRF'],
			implies: ['python', 'web-development'], rivals: ['fastapi', 'flask'], since: { year: 2005, source: 'Wikipedia: Django (web framework)' },
		},
		{
			id: 'dotnet', name: '.NET', kind: 'framework',
			aliases: ['.NET Framework', 'dotnet', 'dot net', 'Microsoft .NET', 'MS .NET', '.NET 6', '.NET 8', '.NET 5', '.NET 7', '.NET 4.5', '.NET stack', '.NET technologies'],
			since: { year: 2002, source: 'Wikipedia: .NET Framework' },
		},
		{
			id: 'dotnet-core', name: '.NET Core', kind: 'framework', aliases: ['dotnet core', '.NETCore', '.NET Core 3.1', '.NET 6+'], implies: ['dotnet'],
			since: { year: 2016, source: 'Wikipedia: .NET' },
		},
		{ id: 'dropwizard', name: 'Dropwizard', kind: 'framework', implies: ['java'] },
		{ id: 'drupal', name: 'Drupal', kind: 'framework', aliases: ['Drupal 8', 'Drupal 7', 'Drupal 9', 'Drupal 10'], implies: ['php', 'content-management-systems'] },
		{ id: 'echo-go', name: 'Echo framework', kind: 'framework', aliases: ['Go Echo', 'labstack/echo'], implies: ['go'] },
		{ id: 'ejb', name: 'EJB', kind: 'framework', aliases: ['enterprise JavaBeans', 'EJB 3'], implies: ['java-ee'] },
		{
			id: 'enterprise-integration', name: 'enterprise integration', kind: 'method',
			aliases: ['enterprise application integration', 'enterprise integration patterns', 'systems integration', 'system integration', 'application integration',
				'integration patterns', 'B2B integration', 'integration development', 'integration architecture'],
			exact: ['EAI', 'EIP'],
		},
		{ id: 'entity-framework', name: 'Entity Framework', kind: 'framework', aliases: ['EF Core', 'Entity Framework Core', 'ADO.NET Entity Framework'], implies: ['dotnet'] },
		{
			id: 'express-js', name: 'Express.js', kind: 'framework', aliases: ['ExpressJS', 'Express JS'], exact: ['Express'],
			ambiguity: { forms: ['Express'], company: ['node', 'nodejs', 'node.js', 'mongodb', 'mern', 'mean', 'nestjs', 'javascript', 'typescript', 'react', 'koa', 'fastify'],
				notAfter: ['yourself', 'your', 'interest', 'ideas', 'scripts', 'entry', 'delivery', 'written', 'consent', 'an', 'scribe'], yes:
				'REST services in Node.js and Express.', no: 'Express your interest in TypeScript by e-mail.' },
			implies: ['node-js'], rivals: ['fastify', 'nestjs'], since: { year: 2010, source: 'Wikipedia: Express.js' },
		},
		{
			id: 'fastapi', name: 'FastAPI', kind: 'framework', aliases: ['Fast API'], implies: ['python', 'rest-apis'], rivals: ['django', 'flask'],
			since: { year: 2018, source: 'Wikipedia: FastAPI' },
		},
		{ id: 'fastify', name: 'Fastify', kind: 'framework', implies: ['node-js'], rivals: ['express-js', 'nestjs'] },
		{
			id: 'flask', name: 'Flask', kind: 'framework', aliases: ['Python Flask', 'Flask API', 'Flask-RESTful'], exact: ['Flask', 'FLASK', 'flask'],
			ambiguity: { forms: ['Flask', 'FLASK', 'flask'], company: ['django', 'fastapi', 'rest', 'web', 'api', 'apis', ...CODING], notAfter: ['culture', 'cultures',
				'aseptic'], yes: 'A web service in Python with Flask.', no: 'Shake flask cultures in the lab.' },
			implies: ['python'], rivals: ['django', 'fastapi'], since: { year: 2010, source: 'Wikipedia: Flask (web framework)' },
		},
		{
			id: 'full-stack-development', name: 'full-stack development', kind: 'method',
			aliases: ['fullstack development', 'full-stack', 'fullstack', 'full-stack web development', 'fullstack web development', 'full-stack engineering',
				'fullstack engineering', 'full-stack software development', 'fullstack software development', 'full-stack application development',
				'fullstack application development', 'full stack web applications', 'fullstack web applications', 'full-stack development experience',
				'fullstack development experience'],
		},
		{
			id: 'gin', name: 'Gin', kind: 'framework', exact: ['Gin', 'Gin framework', 'Gin-Gonic', 'Gin Gonic'],
			ambiguity: { forms: ['Gin'], company: ['golang', 'gorm', 'echo framework', 'goroutines'], yes: 'HTTP services in Golang with Gin.', no: 'Gin tasting on Thursdays.'
				},
			implies: ['go'],
		},
		{ id: 'go-fiber', name: 'Go Fiber', kind: 'framework', aliases: ['GoFiber'], implies: ['go'] },
		{ id: 'grails', name: 'Grails', kind: 'framework', implies: ['groovy'] },
		{
			id: 'grpc', name: 'gRPC', kind: 'framework', aliases: ['g-RPC'], implies: ['apis'],
			since: { year: 2015, source: 'Google Developers blog: Introducing gRPC, open-sourced' },
		},
		{ id: 'gunicorn', name: 'Gunicorn', kind: 'tool', aliases: ['WSGI', 'ASGI'], implies: ['python'] },
		{ id: 'hapi-js', name: 'Hapi.js', kind: 'framework', aliases: ['HapiJS'], implies: ['node-js'] },
		{ id: 'hateoas', name: 'HATEOAS', kind: 'method', exact: ['HATEOAS'], implies: ['rest-apis'] },
		{ id: 'headless-cms', name: 'headless CMS', kind: 'method', implies: ['content-management-systems'] },
		{
			id: 'hibernate', name: 'Hibernate', kind: 'framework', aliases: ['Hibernate ORM', 'NHibernate'], exact: ['Hibernate', 'HIBERNATE', 'hibernate'],
			ambiguity: { forms: ['Hibernate', 'HIBERNATE', 'hibernate'], company: ['spring', 'jpa', 'orm', 'j2ee', ...CODING], yes: 'Persistence with Spring and Hibernate.',
				no: 'Bears hibernate nearby.' },
			implies: ['java', 'object-relational-mapping'],
		},
		{ id: 'iis', name: 'IIS', kind: 'tool', aliases: ['Internet Information Services', 'Microsoft IIS', 'MS IIS'], exact: ['IIS'] },
		{
			id: 'java-ee', name: 'Jakarta EE', kind: 'framework',
			aliases: ['Java EE', 'J2EE', 'JEE', 'JavaEE', 'Java Enterprise Edition', 'Java 2 Enterprise Edition', 'J2EE technologies'], implies: ['java'],
		},
		{ id: 'jboss', name: 'JBoss', kind: 'tool', aliases: ['WildFly', 'JBoss EAP', 'Red Hat JBoss'], implies: ['java-ee'] },
		{ id: 'jdbc', name: 'JDBC', kind: 'framework', aliases: ['ODBC/JDBC', 'JDBC/ODBC', 'ODBC'] },
		{ id: 'jms', name: 'JMS', kind: 'framework', aliases: ['Java Message Service'], exact: ['JMS'], implies: ['message-queues'] },
		{ id: 'joomla', name: 'Joomla', kind: 'tool', aliases: ['Joomla!'], implies: ['php', 'content-management-systems'] },
		{
			id: 'jpa', name: 'JPA', kind: 'framework', aliases: ['Java Persistence API', 'Spring Data JPA', 'Jakarta Persistence'], exact: ['JPA'],
			implies: ['java', 'object-relational-mapping'],
		},
		{
			id: 'jsp', name: 'JSP', kind: 'framework',
			aliases: ['JavaServer Pages', 'Java Server Pages', 'JSP/Servlets', 'Java Servlets', 'Servlet', 'Servlets/JSP', 'Servlets'], exact: ['JSP', 'JSPs'],
			implies: ['java'],
		},
		{ id: 'koa', name: 'Koa', kind: 'framework', aliases: ['Koa.js', 'KoaJS'], exact: ['Koa'], implies: ['node-js'] },
		{ id: 'ktor', name: 'Ktor', kind: 'framework', implies: ['kotlin'] },
		{
			id: 'lamp-stack', name: 'LAMP stack', kind: 'framework', aliases: ['LAMP development', 'WAMP', 'XAMPP'], exact: ['LAMP'],
			ambiguity: { forms: ['LAMP'], company: ['php', 'mysql', 'linux', 'apache'], yes: 'A web shop on LAMP with MySQL.', no: 'LAMP shades are sold here.' },
			implies: ['php', 'mysql', 'linux'],
		},
		{ id: 'laravel', name: 'Laravel', kind: 'framework', aliases: ['Laravel Livewire'], implies: ['php'], since: { year: 2011, source: 'Wikipedia: Laravel' } },
		{ id: 'liferay', name: 'Liferay', kind: 'tool', aliases: ['Liferay DXP'] },
		{ id: 'linq', name: 'LINQ', kind: 'framework', implies: ['dotnet'] },
		{ id: 'magento', name: 'Magento', kind: 'tool', aliases: ['Adobe Commerce', 'Magento 2'], implies: ['php'] },
		{
			id: 'mean-stack', name: 'MEAN stack', kind: 'framework', exact: ['MEAN'],
			ambiguity: { forms: ['MEAN'], company: ['mern', 'angular', 'node', 'nodejs', 'node.js', 'mongodb', 'express'], yes: 'Web apps on MEAN or MERN.', no:
				'What we MEAN by ownership.' },
			implies: ['mongodb', 'express-js', 'angular', 'node-js'],
		},
		{ id: 'mern-stack', name: 'MERN stack', kind: 'framework', aliases: ['MERN'], implies: ['mongodb', 'express-js', 'react', 'node-js'] },
		{ id: 'micronaut', name: 'Micronaut', kind: 'framework', implies: ['java'], rivals: ['quarkus', 'spring-boot'] },
		{
			id: 'mulesoft', name: 'MuleSoft', kind: 'platform', aliases: ['Mule ESB', 'MuleSoft Anypoint', 'Anypoint Platform', 'Mule 4', 'Mulesoft ESB'],
			implies: ['enterprise-integration'],
		},
		{ id: 'mybatis', name: 'MyBatis', kind: 'framework', aliases: ['iBATIS'], implies: ['java'] },
		{
			id: 'nestjs', name: 'NestJS', kind: 'framework', aliases: ['Nest.js', 'Nest JS'], implies: ['node-js', 'typescript'], rivals: ['express-js', 'fastify'],
			since: { year: 2017, source: 'NestJS release notes on GitHub' },
		},
		{ id: 'nginx', name: 'NGINX', kind: 'tool', aliases: ['Nginx/Apache', 'OpenResty', 'Ngnix'], rivals: ['apache-httpd'] },
		{
			id: 'node-js', name: 'Node.js', kind: 'framework', aliases: ['NodeJS', 'Node JS', 'Node.js 18'], exact: ['Node', 'NODE'],
			ambiguity: { forms: ['Node', 'NODE'], company: ['react', 'javascript', 'typescript', 'angular', 'express', 'mongodb', 'npm', 'vue', ...CODING], notBefore: ['each',
				'per', 'single', 'multi', 'lymph', 'a', 'the', 'process', 'worker', 'every', 'edge', '7nm', 'technology'], notAfter: ['pools', 'pool', 'js', 'in', 'failure',
				'embeddings', 'classification', 'process', 'technology'], yes: 'Services in TypeScript on Node.', no: 'Each Node in the Kubernetes cluster is patched.' },
			implies: ['javascript'], since: { year: 2009, source: 'Wikipedia: Node.js' },
		},
		{
			id: 'oauth', name: 'OAuth 2.0', kind: 'method', aliases: ['OAuth', 'OAuth2', 'OpenID Connect', 'OAuth2.0', 'OAuth/OIDC', 'OAuth 2', 'OpenID', 'OAuth2/OIDC'],
			exact: ['OIDC'],
		},
		{
			id: 'object-relational-mapping', name: 'object-relational mapping', kind: 'method', aliases: ['object-relational mapper', 'ORM framework', 'ORM tools'],
			exact: ['ORM', 'ORMs'],
		},
		{ id: 'odata', name: 'OData', kind: 'framework', implies: ['rest-apis'] },
		{
			id: 'openapi', name: 'OpenAPI', kind: 'framework',
			aliases: ['Swagger', 'OpenAPI/Swagger', 'Swagger/OpenAPI', 'Open API specification', 'RAML', 'OpenAPI Specification', 'Swagger UI'], implies: ['apis'],
		},
		{ id: 'oracle-weblogic', name: 'Oracle WebLogic', kind: 'tool', aliases: ['WebLogic', 'BEA WebLogic'], implies: ['java-ee'] },
		{
			id: 'phoenix', name: 'Phoenix', kind: 'framework', exact: ['Phoenix', 'Phoenix LiveView', 'Phoenix framework'],
			ambiguity: { forms: ['Phoenix'], company: ['elixir', 'erlang', 'ecto', 'liveview'], notAfter: [',', 'az', 'arizona', 'area', 'based', 'metro'], yes:
				'A web product in Elixir and Phoenix.', no: 'Phoenix, AZ is where our Elixir team sits.' },
			implies: ['elixir'],
		},
		{ id: 'play-framework', name: 'Play Framework', kind: 'framework', aliases: ['Scala Play', 'Java Play', 'Play!'] },
		{
			id: 'postman', name: 'Postman', kind: 'tool', aliases: ['Postman API'], exact: ['Postman'],
			ambiguity: { forms: ['Postman'], company: ['api', 'apis', 'rest', 'restful', 'swagger', 'soapui', 'jmeter', 'insomnia', ...TEST_TOOLS], yes:
				'Testing APIs with Postman.', no: 'Postman wanted for morning rounds.' },
			implies: ['api-testing'],
		},
		{
			id: 'prisma', name: 'Prisma', kind: 'framework', aliases: ['Prisma ORM'], exact: ['Prisma'],
			ambiguity: { forms: ['Prisma'], company: ['orm', 'typescript', 'node', 'nodejs', 'nextjs', 'graphql', 'postgres', 'postgresql', 'trpc'], notAfter: ['cloud',
				'health', 'flow'], yes: 'Data access through Prisma on PostgreSQL.', no: 'Prisma Health runs three clinics.' },
		},
		{ id: 'quarkus', name: 'Quarkus', kind: 'framework', implies: ['java'], rivals: ['micronaut', 'spring-boot'], since: { year: 2019, source: 'Wikipedia: Quarkus' } },
		{
			id: 'rabbitmq', name: 'RabbitMQ', kind: 'tool', aliases: ['Rabbit MQ'], exact: ['Rabbit'],
			ambiguity: { forms: ['Rabbit'], company: ['kafka', 'mq', 'amqp', 'queues', 'message', 'messaging'], yes: 'A message broker such as Kafka or Rabbit.', no:
				'Rabbit care is part of the job.' },
			implies: ['message-queues'], rivals: ['activemq', 'amazon-sqs'],
		},
		{
			id: 'reactive-programming', name: 'reactive programming', kind: 'method',
			aliases: ['Project Reactor', 'reactive streams', 'Spring WebFlux', 'WebFlux', 'reactive systems', 'functional reactive programming'],
		},
		{
			id: 'rest-apis', name: 'REST APIs', kind: 'method',
			aliases: ['REST API', 'RESTful API', 'RESTful', 'RESTful service', 'RESTful web services', 'REST services', 'REST web services', 'REST interfaces',
				'Restful API design', 'REST API design', 'API REST', 'REST endpoints', 'RESTful interfaces', 'representational state transfer', 'REST-based', 'RESTful endpoints',
				"Rest API's", 'JSON REST'],
			exact: ['REST', 'Rest'],
			ambiguity: { forms: ['REST', 'Rest'], company: ['api', 'apis', 'soap', 'json', 'web services', 'graphql', 'microservices', 'grpc', 'endpoints', 'http', 'swagger',
				'integration', 'integrations'], notBefore: ['the', 'and'], notAfter: ['of', 'assured', 'days', 'and relaxation', 'periods', 'in', 'easy', 'breaks', 'is', 'day'],
				yes: 'Integration over SOAP and REST.', no: 'REST of the week off: Rest days follow the API release.' },
			implies: ['apis'],
		},
		{ id: 'rspec', name: 'RSpec', kind: 'framework', aliases: ['Capybara/RSpec'], implies: ['ruby', 'unit-testing'] },
		{
			id: 'ruby-on-rails', name: 'Ruby on Rails', kind: 'framework', aliases: ['RubyOnRails', 'Rails 5', 'Rails 6', 'Rails 7', 'Ruby on Rails (RoR)'],
			exact: ['Rails', 'RoR', 'ROR'],
			ambiguity: { forms: ['Rails', 'RoR', 'ROR'], company: ['ruby', 'react', 'sidekiq', ...WEB, ...CODING], notBefore: ['guard', 'hand', 'on', 'the'], notAfter: ['to',
				'rights'], yes: 'A large app in Rails with React.', no: 'Guard Rails for the balcony.' },
			implies: ['ruby'], since: { year: 2004, source: 'Wikipedia: Ruby on Rails' },
		},
		{ id: 'salesforce-commerce-cloud', name: 'Salesforce Commerce Cloud', kind: 'platform', aliases: ['Demandware', 'SFCC'], implies: ['salesforce'] },
		{ id: 'sanity-cms', name: 'Sanity CMS', kind: 'tool', aliases: ['Sanity.io'], implies: ['content-management-systems'] },
		{ id: 'service-oriented-architecture', name: 'SOA', kind: 'method', aliases: ['service-oriented architecture', 'SOA architecture', 'service-oriented'], exact: ['SOA'] },
		{ id: 'shopify', name: 'Shopify', kind: 'platform', aliases: ['Shopify Plus', 'Shopify Liquid', 'Shopify apps'] },
		{
			id: 'sinatra', name: 'Sinatra', kind: 'framework', exact: ['Sinatra'],
			ambiguity: { company: ['rails', 'ruby'], yes: 'Small services in Ruby with Sinatra.', no: 'Sinatra evenings in our bar.' }, implies: ['ruby'],
		},
		{ id: 'sitecore', name: 'Sitecore', kind: 'platform', implies: ['content-management-systems'] },
		{
			id: 'soap', name: 'SOAP', kind: 'method', aliases: ['SOAP web services', 'WSDL', 'SOAP API'], exact: ['SOAP'],
			ambiguity: { forms: ['SOAP'], company: ['rest', 'restful', 'wsdl', 'xml', 'api', 'apis', 'web services', 'json', 'integration'], notAfter: ['notes', 'note',
				'and water', 'format'], yes: 'Interfaces over SOAP and JSON.', no: 'Write SOAP notes after each visit.' },
			implies: ['apis'],
		},
		{
			id: 'spring', name: 'Spring', kind: 'framework',
			aliases: ['Spring Framework', 'Spring MVC', 'Java Spring', 'Spring Cloud', 'Spring Security', 'Spring Batch', 'Spring Data', 'Spring 5', 'Spring AOP', 'Spring IOC',
				'Spring Integration'],
			exact: ['Spring', 'SPRING'],
			ambiguity: { forms: ['Spring', 'SPRING'], company: ['java', 'hibernate', 'j2ee', 'jpa', 'kotlin', 'jvm', 'mvc', 'microservices', 'boot', 'backend'], notBefore:
				['this', 'in', 'colorado', 'palm', 'silver', 'hot', 'the', 'fall', 'winter', 'summer', 'early', 'late', 'next'], notAfter: ['2020', '2021', '2022', '2023', '2024',
				'2025', '2026', '2027', '2028', 'semester', 'term', 'intern', 'internship', 'internships', 'break', 'class', 'classes', 'quarter', 'graduate', 'session', 'street',
				'or summer', 'or fall', 'hill', 'valley', 'texas', 'tx', 'house'], yes: 'Backend work in Java and Spring.', no:
				'Start in Spring 2026; Java talk in the Spring semester.' },
			implies: ['java'], since: { year: 2002, source: 'Wikipedia: Spring Framework' },
		},
		{
			id: 'spring-boot', name: 'Spring Boot', kind: 'framework', aliases: ['SpringBoot', 'Spring-boot microservices', 'Spring boot micro services'],
			implies: ['spring', 'java'], rivals: ['micronaut', 'quarkus'], since: { year: 2014, source: 'Spring blog: Spring Boot 1.0 GA released' },
		},
		{ id: 'sqlalchemy', name: 'SQLAlchemy', kind: 'framework', aliases: ['SQL Alchemy', 'Alembic'], implies: ['python', 'object-relational-mapping'] },
		{ id: 'strapi', name: 'Strapi', kind: 'tool', implies: ['content-management-systems'] },
		{ id: 'struts', name: 'Struts', kind: 'framework', aliases: ['Apache Struts', 'Struts 2'], exact: ['Struts', 'Struts2'], implies: ['java'] },
		{ id: 'symfony', name: 'Symfony', kind: 'framework', implies: ['php'] },
		{ id: 'tomcat', name: 'Apache Tomcat', kind: 'tool', aliases: ['Tomcat'], implies: ['java'] },
		{
			id: 'tornado', name: 'Tornado', kind: 'framework', aliases: ['Tornado web'], exact: ['Tornado'],
			ambiguity: { forms: ['Tornado'], company: ['flask', 'django', 'python', 'fastapi', 'asyncio'], yes: 'Python services on Tornado or Flask.', no:
				'Tornado shelters are marked.' },
			implies: ['python'],
		},
		{ id: 'traefik', name: 'Traefik', kind: 'tool' },
		{ id: 'trpc', name: 'tRPC', kind: 'framework', implies: ['typescript'] },
		{ id: 'twilio', name: 'Twilio', kind: 'platform', aliases: ['Twilio Flex'] },
		{ id: 'umbraco', name: 'Umbraco', kind: 'tool', implies: ['content-management-systems', 'dotnet'] },
		{ id: 'uvicorn', name: 'Uvicorn', kind: 'tool', implies: ['python'] },
		{ id: 'vert-x', name: 'Eclipse Vert.x', kind: 'framework', aliases: ['Vert.x', 'Vertx'], implies: ['java'] },
		{ id: 'wcf', name: 'WCF', kind: 'framework', aliases: ['Windows Communication Foundation'], exact: ['WCF'], implies: ['dotnet'] },
		{
			id: 'web-services', name: 'web services', kind: 'method', aliases: ['web service', 'web services APIs', 'JAX-RS', 'JAX-WS', 'Jersey REST'],
			ambiguity: { forms: ['web services', 'web service'], notBefore: ['amazon', 'clean'], yes: 'You develop web services for partners.', no:
				'Built on Amazon web services.' },
			implies: ['apis'],
		},
		{ id: 'webhooks', name: 'webhooks', kind: 'method', aliases: ['webhook', 'web hook', 'webhook integrations'], implies: ['apis'] },
		{ id: 'websphere', name: 'WebSphere', kind: 'tool', aliases: ['IBM WebSphere', 'WebSphere Application Server'], implies: ['java-ee'] },
		{ id: 'winforms', name: 'WinForms', kind: 'framework', aliases: ['Windows Forms', 'Win Forms'], implies: ['dotnet'] },
		{ id: 'woocommerce', name: 'WooCommerce', kind: 'tool', implies: ['wordpress'] },
		{
			id: 'wordpress', name: 'WordPress', kind: 'tool', aliases: ['Word Press', 'WordPress development', 'WordPress plugins', 'WordPress themes', 'Elementor'],
			implies: ['php', 'content-management-systems'],
		},
		{ id: 'wpf', name: 'WPF', kind: 'framework', aliases: ['Windows Presentation Foundation', 'UWP'], exact: ['WPF'], implies: ['dotnet'] },
		{ id: 'yesod', name: 'Yesod', kind: 'framework', implies: ['haskell'] },
		{ id: 'zend', name: 'Zend', kind: 'framework', aliases: ['Zend Framework', 'Laminas'], implies: ['php'] },
	],
};
