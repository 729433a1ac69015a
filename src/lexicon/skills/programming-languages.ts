// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Programming, query and markup languages.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { CODING, IN_LANGUAGE, TEST_TOOLS, WEB } from './company.ts';

export const programmingLanguages: SkillArea = {
	area: 'programming-languages',
	skills: [
		{ id: 'abap', name: 'ABAP', kind: 'language', aliases: ['SAP ABAP', 'ABAP/4'], implies: ['sap'] },
		{ id: 'actionscript', name: 'ActionScript', kind: 'language' },
		{
			id: 'ada', name: 'Ada', kind: 'language', exact: ['Ada'],
			ambiguity: { company: ['avionics', 'embedded', 'defence', 'defense', 'aerospace', 'real-time', 'safety-critical', ...CODING], before: IN_LANGUAGE, after:
				['programming', 'language', 'developer', '95', '2012', '83'], notAfter: ['compliance', 'compliant', 'accommodation', 'accommodations'], yes:
				'Flight software is written in Ada.', no: 'Ada Lovelace Day is a company holiday.' },
		},
		{ id: 'ada-spark', name: 'Ada SPARK', kind: 'language', aliases: ['SPARK Ada'], implies: ['ada'] },
		{
			id: 'apex', name: 'Apex', kind: 'language', aliases: ['Salesforce Apex', 'Apex programming', 'Apex triggers', 'Apex classes'], exact: ['Apex'],
			ambiguity: { forms: ['Apex'], company: ['salesforce', 'lightning', 'visualforce', 'soql', 'lwc', 'sfdc'], yes:
				'Two years of Apex and Lightning Web Components on Salesforce.', no: 'Apex Systems is hiring on behalf of a partner.' },
		},
		{
			id: 'apl', name: 'APL', kind: 'language', exact: ['APL'],
			ambiguity: { company: ['array', ...CODING], after: ['programming', 'language'], yes: 'We maintain APL code alongside Python.', no:
				'APL covers twelve sites on campus.' },
		},
		{ id: 'applescript', name: 'AppleScript', kind: 'language' },
		{
			id: 'assembly', name: 'Assembly language', kind: 'language',
			aliases: ['assembler language', 'x86 assembly', 'ARM assembly', 'assembly programming', 'assembly code', 'assembly-level', 'asm', 'MIPS assembly',
				'RISC-V assembly'],
			exact: ['Assembly', 'Assembler'],
			ambiguity: { forms: ['Assembly', 'Assembler'], company: ['firmware', 'embedded', 'microcontroller', 'microcontrollers', 'x86', 'arm', 'c++', 'cpu', 'registers',
				'reverse engineering', 'mainframe', 'cobol', 'low-level'], notAfter: ['line', 'lines', 'bill', 'general', 'plant', 'of', 'technician'], yes:
				'Firmware in C and some Assembly for microcontroller targets.', no: 'Assembly technicians work on the second shift.' },
		},
		{ id: 'autohotkey', name: 'AutoHotkey', kind: 'language' },
		{ id: 'autolisp', name: 'AutoLISP', kind: 'language' },
		{ id: 'awk', name: 'AWK', kind: 'language', aliases: ['gawk'], exact: ['AWK', 'awk'] },
		{
			id: 'ballerina', name: 'Ballerina', kind: 'language', exact: ['Ballerina'],
			ambiguity: { company: ['wso2', 'integration', ...CODING], after: ['programming', 'language'], yes:
				'Integration services are written in Ballerina at WSO2 customers.', no: 'The Ballerina store opens in May.' },
		},
		{ id: 'bash', name: 'Bash', kind: 'language', aliases: ['bash scripting', 'bash scripts', 'bash shell'], exact: ['Bash', 'bash', 'BASH'], implies: ['shell-scripting'] },
		{ id: 'batch-scripting', name: 'Batch scripting', kind: 'language', aliases: ['batch scripts', 'batch files', 'Windows batch', 'DOS batch'] },
		{
			id: 'bicep', name: 'Bicep', kind: 'language', aliases: ['Azure Bicep', 'Bicep templates'], exact: ['Bicep'],
			ambiguity: { forms: ['Bicep'], company: ['azure', 'arm templates', 'terraform', 'iac', 'infrastructure as code'], yes:
				'Infrastructure on Azure is described with Bicep.', no: 'Bicep curls are part of our gym programme.' },
			implies: ['azure', 'infrastructure-as-code'],
		},
		{
			id: 'c', name: 'C', kind: 'language', aliases: ['C programming', 'C language', 'ANSI C', 'C99', 'C11', 'embedded C', 'C code', 'C programming language'],
			exact: ['C'],
			ambiguity: { forms: ['C'], company: ['embedded', 'firmware', 'compiler', 'microcontroller', 'microcontrollers', 'rtos', 'kernel', 'device drivers', 'assembly',
				'pointers', ...CODING], before: IN_LANGUAGE, after: ['programming', 'language', 'code', 'developer', 'or c++', 'and c++'], notBefore: ['vitamin', 'series',
				'hepatitis', 'plan', 'grade', 'type', 'class', 'category', 'appendix', 'section', 'option', 'schedule', 'part', 'group', '&', 'the', 'a', 'b', 'tier'], notAfter:
				['level', 'suite', 'corp', 'corporation', 'section', '&', "'", '’', 'student', 'diff', 'arm', 'band'], yes: 'Write embedded firmware in C for our sensors.', no:
				'You will present to the C suite after our Series C round.' },
			since: { year: 1972, source: 'Wikipedia: C (programming language)' },
		},
		{ id: 'c-shell', name: 'C shell', kind: 'language', aliases: ['csh', 'tcsh'], exact: ['csh'], implies: ['shell-scripting'] },
		{
			id: 'chapel', name: 'Chapel', kind: 'language', exact: ['Chapel'],
			ambiguity: { company: ['hpc', 'parallel', ...CODING], after: ['programming', 'language'], notAfter: ['hill'], yes:
				'Parallel codes in Chapel run on our HPC cluster.', no: 'Our office is in Chapel Hill.' },
		},
		{ id: 'clojure', name: 'Clojure', kind: 'language', aliases: ['ClojureScript'], implies: ['functional-programming'], since: { year: 2007, source: 'Wikipedia: Clojure' } },
		{ id: 'cobol', name: 'COBOL', kind: 'language', aliases: ['Enterprise COBOL'], implies: ['mainframe'] },
		{ id: 'coffeescript', name: 'CoffeeScript', kind: 'language', implies: ['javascript'] },
		{ id: 'coldfusion', name: 'CFML', kind: 'language', aliases: ['ColdFusion', 'Adobe ColdFusion', 'Lucee'] },
		{ id: 'common-lisp', name: 'Common Lisp', kind: 'language', aliases: ['SBCL'], implies: ['lisp'] },
		{
			id: 'cpp', name: 'C++', kind: 'language',
			aliases: ['CPP', 'C plus plus', 'modern C++', 'C++11', 'C++14', 'C++17', 'C++20', 'C++23', 'C++98', 'Visual C++', 'VC++', 'C++/CLI'],
			since: { year: 1985, source: 'Wikipedia: C++, first commercial release' },
		},
		{
			id: 'crystal', name: 'Crystal', kind: 'language', aliases: ['Crystal lang'], exact: ['Crystal'],
			ambiguity: { forms: ['Crystal'], company: ['ruby', 'elixir', ...CODING], after: ['programming', 'language'], notAfter: ['reports', 'report', 'city', 'palace',
				'clear', 'ball', 'structure', 'growth', 'lake', 'xcelsius'], yes: 'Services in Crystal replaced some Ruby programming.', no: 'Crystal Palace is one stop away.' },
		},
		{
			id: 'csharp', name: 'C#', kind: 'language', aliases: ['C-sharp', 'CSharp', 'C#.NET', 'Visual C#'], implies: ['object-oriented-programming'],
			since: { year: 2000, source: 'Wikipedia: C Sharp (programming language)' },
		},
		{ id: 'css', name: 'CSS', kind: 'language', aliases: ['CSS3', 'CSS 3', 'cascading style sheets', 'CSS/CSS3'] },
		{
			id: 'cuda', name: 'CUDA', kind: 'language', aliases: ['CUDA C', 'CUDA C++', 'NVIDIA CUDA', 'CUDA kernels', 'CUDA programming'], implies: ['gpu-programming'],
			since: { year: 2007, source: 'Wikipedia: CUDA' },
		},
		{
			id: 'cypher', name: 'Cypher', kind: 'language', aliases: ['openCypher', 'Cypher query language'], exact: ['Cypher'],
			ambiguity: { forms: ['Cypher'], company: ['neo4j', 'graph', 'gremlin', 'sparql', 'queries', 'query', 'memgraph'], yes:
				'Write Cypher queries against the Neo4j graph.', no: 'The Cypher Building is close to the station.' },
		},
		{ id: 'cython', name: 'Cython', kind: 'language', implies: ['python'] },
		{
			id: 'd', name: 'D', kind: 'language', aliases: ['Dlang', 'D programming language'], exact: ['D'],
			ambiguity: { forms: ['D'], company: ['dlang', 'compiler'], after: ['language', 'programming language'], notBefore: ['part', 'medicare', 'vitamin', 'r &', 'r and',
				'ph.', '&', 'series', 'type', '3', '2', 'grade', 'section', 'schedule', 'l &', 'class', 'plan', 'table'], notAfter: ['.', '&', "'", 'school'], yes:
				'Our compiler is written in the D language.', no: 'You join the R and D team in building D with two colleagues.' },
		},
		{ id: 'daml', name: 'DAML', kind: 'language', exact: ['DAML', 'Daml'] },
		{
			id: 'dart', name: 'Dart', kind: 'language', aliases: ['Dart programming'], exact: ['Dart'],
			ambiguity: { forms: ['Dart'], company: ['flutter', 'mobile', 'android', 'ios', 'cross-platform', ...CODING], before: IN_LANGUAGE, notAfter: ['board', 'boards',
				'tournament', 'container', 'charge'], yes: 'Mobile screens are written in Dart with Flutter.', no: 'Dart Container operates twelve plants.' },
			since: { year: 2011, source: 'Wikipedia: Dart (programming language)' },
		},
		{
			id: 'dax', name: 'DAX', kind: 'language', aliases: ['Power BI DAX', 'data analysis expressions', 'DAX queries', 'DAX measures', 'DAX functions'], exact: ['DAX'],
			implies: ['power-bi'],
		},
		{
			id: 'delphi', name: 'Delphi', kind: 'language', aliases: ['Object Pascal', 'Embarcadero Delphi', 'Borland Delphi', 'Free Pascal'], exact: ['Delphi'],
			ambiguity: { forms: ['Delphi'], company: ['pascal', 'vcl', 'embarcadero', 'firebird', 'desktop applications', ...CODING], after: ['developer', 'programming',
				'language'], notAfter: ['method', 'panel', 'technique', 'study', 'technologies'], yes: 'Maintain desktop applications in Delphi with a Firebird back end.', no:
				'The survey follows the Delphi method.' },
		},
		{
			id: 'eiffel', name: 'Eiffel', kind: 'language', exact: ['Eiffel'],
			ambiguity: { company: CODING, after: ['programming', 'language'], notAfter: ['tower'], yes: 'Design by contract in the Eiffel programming language.', no:
				'Our Paris office looks at the Eiffel Tower.' },
		},
		{ id: 'elixir', name: 'Elixir', kind: 'language', implies: ['functional-programming'], since: { year: 2012, source: 'Wikipedia: Elixir (programming language)' } },
		{
			id: 'elm', name: 'Elm', kind: 'language', aliases: ['Elm lang', 'Elm language'], exact: ['Elm'],
			ambiguity: { forms: ['Elm'], company: ['frontend', 'functional', 'haskell', ...WEB], notAfter: ['street', 'st', 'ave', 'avenue', 'road', 'tree', 'grove'], yes:
				'A functional frontend in Elm.', no: 'Interviews take place at 12 Elm Street.' },
		},
		{ id: 'emacs-lisp', name: 'Emacs Lisp', kind: 'language', aliases: ['Elisp'], implies: ['lisp'] },
		{
			id: 'erlang', name: 'Erlang', kind: 'language', aliases: ['Erlang/OTP'], implies: ['functional-programming'],
			since: { year: 1986, source: 'Wikipedia: Erlang (programming language)' },
		},
		{
			id: 'es6', name: 'ES6', kind: 'language',
			aliases: ['ECMAScript', 'ECMAScript 6', 'ES6+', 'ES 6', 'ES2015', 'ES2015+', 'ES5', 'ES5/ES6', 'ES2020', 'ES7', 'ES8', 'ESNext', 'modern JavaScript',
				'JavaScript ES6', 'JavaScript (ES6+)', 'JavaScript (ES6)'],
			implies: ['javascript'], since: { year: 2015, source: 'Wikipedia: ECMAScript version history' },
		},
		{ id: 'fortran', name: 'Fortran', kind: 'language', aliases: ['FORTRAN 77', 'Fortran 90', 'F77', 'F90'] },
		{
			id: 'fsharp', name: 'F#', kind: 'language', aliases: ['F-sharp', 'FSharp'], implies: ['functional-programming', 'dotnet'],
			since: { year: 2005, source: 'Wikipedia: F Sharp (programming language)' },
		},
		{ id: 'g-code', name: 'G-code', kind: 'language', aliases: ['Gcode'] },
		{ id: 'gdscript', name: 'GDScript', kind: 'language', implies: ['godot'] },
		{
			id: 'gherkin', name: 'Gherkin', kind: 'language', aliases: ['Gherkin syntax', 'Given/When/Then', 'Given-When-Then'], exact: ['Gherkin'],
			ambiguity: { forms: ['Gherkin'], company: [...TEST_TOOLS, 'cucumber', 'bdd', 'scenarios', 'acceptance criteria', 'specflow'], yes:
				'Write Gherkin scenarios for Cucumber.', no: 'Pickled gherkin tasting takes place on Fridays at Gherkin Hall.' },
			implies: ['bdd'],
		},
		{
			id: 'gleam', name: 'Gleam', kind: 'language', exact: ['Gleam'],
			ambiguity: { company: ['elixir', 'erlang', ...CODING], yes: 'New services in Gleam beside Erlang.', no: 'Gleam Dental is opening a practice.' },
		},
		{
			id: 'go', name: 'Go', kind: 'language',
			aliases: ['Golang', 'Go lang', 'Go language', 'Go (Golang)', 'Go/Golang', 'Golang/Go', 'Go programming language', 'Go programming', 'Go microservices',
				'Go micro services'],
			exact: ['Go', 'GO'],
			ambiguity: { forms: ['Go', 'GO'], company: ['goroutines', 'grpc', ...CODING, 'kubernetes', 'rust'], before: [...IN_LANGUAGE, 'or', 'preferably'], after:
				['developer', 'engineer', 'services', 'programming', 'language', 'microservices', 'modules', 'or python', 'or java', 'or rust', 'or ruby', 'experience'], notBefore:
				['to', 'the', 'will', 'and', 'let', 'on the', 'pokemon', 'pokémon'], notAfter: ['to', 'beyond', 'live', 'above', 'through', 'ahead', 'public', 'the',
				'getter', 'by', 'green', 'further', 'home', 'back', 'into', 'deep', 'out', 'after', 'up', 'down', '!', 'global', 'digital'], yes:
				'Backend services are written in Go.', no: 'GO BEYOND: you go to market and go live with us.' },
			since: { year: 2009, source: 'Wikipedia: Go (programming language), public announcement' },
		},
		{ id: 'gpss', name: 'GPSS', kind: 'language', exact: ['GPSS'] },
		{
			id: 'graphql', name: 'GraphQL', kind: 'language', aliases: ['Graph QL', 'GraphQL APIs', 'GraphQL schemas'], implies: ['apis'],
			since: { year: 2015, source: 'Wikipedia: GraphQL, public release' },
		},
		{
			id: 'groovy', name: 'Groovy', kind: 'language', aliases: ['Apache Groovy', 'Groovy scripting', 'Groovy scripts'], exact: ['Groovy'],
			ambiguity: { forms: ['Groovy'], company: ['jenkins', 'grails', 'gradle', 'spock', 'java', 'jvm', ...CODING], yes: 'Write pipelines for Jenkins in Groovy.', no:
				'Groovy people wanted for a great office.' },
		},
		{ id: 'gsql', name: 'GSQL', kind: 'language', exact: ['GSQL'], implies: ['tigergraph'] },
		{
			id: 'hack', name: 'Hack', kind: 'language', aliases: ['HHVM'], exact: ['Hack'],
			ambiguity: { forms: ['Hack'], company: ['php', 'hhvm'], after: ['language'], notAfter: ['day', 'days', 'week', 'the', 'night', 'reactor', 'for'], yes:
				'A large code base in Hack, the dialect of PHP.', no: 'Hack days every quarter.' },
		},
		{ id: 'haskell', name: 'Haskell', kind: 'language', aliases: ['GHC Haskell'], implies: ['functional-programming'], since: { year: 1990, source: 'Wikipedia: Haskell' } },
		{ id: 'haxe', name: 'Haxe', kind: 'language' },
		{
			id: 'hcl', name: 'HCL', kind: 'language', aliases: ['HashiCorp Configuration Language', 'Terraform HCL'], exact: ['HCL'],
			ambiguity: { forms: ['HCL'], company: ['terraform', 'hashicorp', 'packer', 'infrastructure as code'], notAfter: ['technologies', 'tech', 'software', 'america',
				'notes'], yes: 'Write Terraform modules in HCL.', no: 'HCL Technologies is our parent company.' },
			implies: ['terraform'],
		},
		{ id: 'hiveql', name: 'HiveQL', kind: 'language', aliases: ['HQL', 'Hive SQL', 'Hive Query Language'], implies: ['hive', 'sql'] },
		{ id: 'html', name: 'HTML', kind: 'language', aliases: ['HTML5', 'HTML 5', 'XHTML', 'DHTML', 'hypertext markup language', 'HTML/HTML5'] },
		{
			id: 'idl', name: 'IDL', kind: 'language', aliases: ['interactive data language'], exact: ['IDL'],
			ambiguity: { forms: ['IDL'], company: ['matlab', 'python', 'fortran', 'astronomy', 'corba', 'remote sensing'], yes:
				'Data reduction scripts in IDL and Python for astronomy.', no: 'The IDL Group is expanding.' },
		},
		{
			id: 'idris', name: 'Idris', kind: 'language', exact: ['Idris'],
			ambiguity: { company: ['haskell', 'agda', 'dependent types', ...CODING], yes: 'Interest in dependent types, Haskell or Idris.', no: 'Idris Elba opened the event.' },
			implies: ['functional-programming'],
		},
		{ id: 'j2me', name: 'J2ME', kind: 'language' },
		{
			id: 'java', name: 'Java', kind: 'language',
			aliases: ['Core Java', 'Java 8', 'Java 11', 'Java 17', 'Java 21', 'Java SE', 'J2SE', 'Java 8+', 'Java programming', 'JDK', 'Java developer', 'Advanced Java',
				'OpenJDK', 'Java 1.8'],
			implies: ['object-oriented-programming'], since: { year: 1996, source: 'Wikipedia: Java (programming language), JDK 1.0' },
		},
		{
			id: 'javascript', name: 'JavaScript', kind: 'language', aliases: ['Java Script', 'vanilla JavaScript', 'vanilla JS', 'client-side JavaScript'], exact: ['JS'],
			since: { year: 1995, source: 'Wikipedia: JavaScript' },
		},
		{ id: 'jcl', name: 'JCL', kind: 'language', aliases: ['job control language'], exact: ['JCL'], implies: ['mainframe'] },
		{ id: 'json', name: 'JSON', kind: 'language', aliases: ['JavaScript object notation', 'JSON schema', 'JSON-RPC', 'GeoJSON/JSON'] },
		{ id: 'json-ld', name: 'JSON-LD', kind: 'language', implies: ['json'] },
		{ id: 'jsonnet', name: 'Jsonnet', kind: 'language' },
		{
			id: 'julia', name: 'Julia', kind: 'language', aliases: ['Julia lang', 'Julia programming', 'Julia language'], exact: ['Julia'],
			ambiguity: { forms: ['Julia'], company: ['scientific computing', 'numerical', 'matlab', 'fortran', 'optimization', 'optimisation', ...CODING], before: IN_LANGUAGE,
				yes: 'Numerical models in Julia or MATLAB.', no: 'You will report to Julia, our head of people.' },
			since: { year: 2012, source: 'Wikipedia: Julia (programming language)' },
		},
		{ id: 'jython', name: 'Jython', kind: 'language', implies: ['python'] },
		{ id: 'kdb', name: 'KDB+/q', kind: 'language', aliases: ['kdb+', 'kdb', 'kdb/q', 'q/kdb', 'q/kdb+', 'kdb+q', 'kx kdb'] },
		{
			id: 'kotlin', name: 'Kotlin', kind: 'language', aliases: ['Kotlin Multiplatform', 'KMM', 'Kotlin Multiplatform Mobile', 'Kotlin coroutines'],
			since: { year: 2011, source: 'Wikipedia: Kotlin (programming language), first appeared (1.0 in 2016)' },
		},
		{
			id: 'ladder-logic', name: 'Ladder logic', kind: 'language',
			aliases: ['ladder diagrams', 'ladder programming', 'IEC 61131', 'IEC 61131-3', 'structured text programming'], implies: ['plc'],
		},
		{
			id: 'latex', name: 'LaTeX', kind: 'language', aliases: ['Overleaf', 'TeX/LaTeX'], exact: ['LaTeX', 'LaTex', 'LATEX', 'Latex'],
			ambiguity: { forms: ['Latex'], company: ['writing', 'papers', 'overleaf', 'documents', 'typesetting', 'python', 'matlab', 'publications', 'markdown', 'word'],
				notAfter: ['gloves', 'allergy', 'free', 'allergies', 'paint'], yes: 'Papers are written in Latex and kept under version control.', no: 'Latex gloves are provided.'
				},
		},
		{
			id: 'less-css', name: 'Less CSS', kind: 'language', aliases: ['LessCSS'], exact: ['LESS', 'Less.js'],
			ambiguity: { forms: ['LESS'], company: ['css', 'sass', 'scss', 'stylus', 'html', 'bootstrap'], yes: 'Styling with CSS, LESS and Bootstrap.', no:
				'MORE PAY, LESS TRAVEL.' },
			implies: ['css'], rivals: ['sass'],
		},
		{ id: 'lisp', name: 'Lisp', kind: 'language', exact: ['Lisp', 'LISP'], implies: ['functional-programming'] },
		{ id: 'lookml', name: 'LookML', kind: 'language', implies: ['looker'] },
		{ id: 'lua', name: 'Lua', kind: 'language', aliases: ['LuaJIT', 'Luau'], since: { year: 1993, source: 'Wikipedia: Lua' } },
		{
			id: 'markdown', name: 'Markdown', kind: 'language', aliases: ['markdown files', 'Markdown documents'], exact: ['Markdown'],
			ambiguity: { forms: ['Markdown'], company: ['git', 'documentation', 'docs', 'html', 'latex', 'asciidoc', 'writing', 'github', 'jupyter'], notAfter: ['optimization',
				'optimisation', 'pricing', 'strategy'], yes: 'Documentation is kept in Markdown under Git.', no: 'Markdown optimisation for seasonal stock.' },
		},
		{ id: 'mathematica', name: 'Mathematica', kind: 'language', aliases: ['Wolfram Language', 'Wolfram Mathematica'] },
		{ id: 'matlab', name: 'MATLAB', kind: 'language', aliases: ['Mat lab', 'MathWorks MATLAB', 'Matlab scripting'], since: { year: 1984, source: 'Wikipedia: MATLAB' } },
		{
			id: 'mdx', name: 'MDX', kind: 'language', aliases: ['multidimensional expressions', 'MDX queries'], exact: ['MDX'],
			ambiguity: { forms: ['MDX'], company: ['olap', 'ssas', 'cubes', 'analysis services', 'dax', 'sql server', 'multidimensional', 'essbase', 'microsoft'], yes:
				'MDX and DAX queries on SSAS cubes.', no: 'Drive the new MDX in style.' },
		},
		{
			id: 'mojo', name: 'Mojo', kind: 'language', exact: ['Mojo'],
			ambiguity: { company: ['modular', 'cuda', ...CODING], yes: 'Kernels in CUDA or Mojo.', no: 'Find your Mojo with us.' },
			since: { year: 2023, source: 'Wikipedia: Mojo (programming language)' },
		},
		{
			id: 'move-language', name: 'Move language', kind: 'language', aliases: ['Move programming', 'Sui Move', 'Aptos Move', 'Move smart contracts'],
			implies: ['smart-contracts'],
		},
		{ id: 'mql', name: 'MetaQuotes Language', kind: 'language', aliases: ['MQL4', 'MQL5'] },
		{
			id: 'mumps', name: 'MUMPS', kind: 'language', aliases: ['InterSystems Caché ObjectScript', 'ObjectScript', 'Cache ObjectScript'], exact: ['MUMPS'],
			ambiguity: { forms: ['MUMPS'], company: ['cache', 'epic', ...CODING, 'globals', 'intersystems', 'va', 'vista', 'ehr'], notAfter: ['measles', 'vaccine', 'rubella',
				'immunization'], yes: 'MUMPS developers keep the EHR running.', no: 'Proof of MUMPS and measles vaccination is needed.' },
		},
		{
			id: 'nim', name: 'Nim', kind: 'language', exact: ['Nim'],
			ambiguity: { company: ['rust', 'zig', ...CODING], yes: 'Tools in Nim or Rust.', no: 'NIM: Nim Li will interview you.' },
		},
		{ id: 'objective-c', name: 'Objective-C', kind: 'language', aliases: ['Objective C++', 'ObjC', 'Obj-C'] },
		{ id: 'ocaml', name: 'OCaml', kind: 'language', aliases: ['ReasonML', 'ReScript'], implies: ['functional-programming'] },
		{ id: 'opencl', name: 'OpenCL', kind: 'language', implies: ['gpu-programming'] },
		{ id: 'opl', name: 'OPL', kind: 'language', exact: ['OPL'], implies: ['mathematical-optimisation'] },
		{
			id: 'pascal', name: 'Pascal', kind: 'language', aliases: ['Turbo Pascal'], exact: ['Pascal'],
			ambiguity: { forms: ['Pascal'], company: ['delphi', ...CODING], yes: 'Legacy programming in Pascal.', no: 'Pascal will show you the building.' },
		},
		{ id: 'perl', name: 'Perl', kind: 'language', aliases: ['Perl 5', 'Perl scripting', 'Perl scripts'], since: { year: 1987, source: 'Wikipedia: Perl' } },
		{ id: 'php', name: 'PHP', kind: 'language', aliases: ['PHP 7', 'PHP 8', 'PHP5', 'PHP7', 'PHP8', 'core PHP'], since: { year: 1995, source: 'Wikipedia: PHP' } },
		{ id: 'pl-i', name: 'PL/I', kind: 'language', aliases: ['PL/1', 'PLI'], exact: ['PL/I'], implies: ['mainframe'] },
		{ id: 'pl-pgsql', name: 'PL/pgSQL', kind: 'language', aliases: ['plpgsql', 'PGSQL'], implies: ['postgresql', 'sql'] },
		{ id: 'pl-sql', name: 'PL/SQL', kind: 'language', aliases: ['PLSQL', 'Oracle PL/SQL', 'PL SQL'], implies: ['oracle-database', 'sql'] },
		{
			id: 'postscript', name: 'PostScript', kind: 'language', exact: ['PostScript'],
			ambiguity: { company: ['printing', 'pdf', 'prepress', 'ghostscript', 'pcl'], yes: 'Printing stack with PDF and PostScript.', no: 'PostScript: bring your badge.' },
		},
		{ id: 'power-query-m', name: 'M language', kind: 'language', aliases: ['Power Query M', 'M query', 'M code', 'Power Query language'], implies: ['power-query'] },
		{
			id: 'powershell', name: 'PowerShell', kind: 'language', aliases: ['Power Shell', 'Windows PowerShell', 'PowerShell scripting', 'PowerShell Core', 'MS PowerShell'],
			since: { year: 2006, source: 'Wikipedia: PowerShell' },
		},
		{ id: 'prolog', name: 'Prolog', kind: 'language', aliases: ['SWI-Prolog'], exact: ['Prolog'] },
		{ id: 'protobuf', name: 'Protocol Buffers', kind: 'language', aliases: ['protobuf', 'protocol buffer', 'Google protobuf', 'proto3'] },
		{ id: 'purescript', name: 'PureScript', kind: 'language', implies: ['functional-programming'] },
		{
			id: 'python', name: 'Python', kind: 'language',
			aliases: ['Python 3', 'Python3', 'Python 2', 'Python 2.7', 'Python 3.x', 'Python programming', 'Python scripting', 'Python scripts', 'Python language',
				'Python coding', 'core Python', 'Pythonic', 'CPython'],
			since: { year: 1991, source: 'Wikipedia: Python (programming language), first release 0.9.0' },
		},
		{ id: 'q-sharp', name: 'Q#', kind: 'language', aliases: ['Q sharp'], implies: ['quantum-computing'] },
		{
			id: 'r', name: 'R', kind: 'language',
			aliases: ['R programming', 'R language', 'R Studio/R', 'R Markdown', 'RMarkdown', 'R packages', 'R code', 'R scripts', 'GNU R', 'R-Studio', 'RStudio',
				'R (programming language)', 'R programming language', 'R statistical software'],
			exact: ['R'],
			ambiguity: { forms: ['R'], company: ['statistics', 'statistical', 'statistician', 'sas', 'stata', 'spss', 'rstudio', 'tidyverse', 'bioconductor', 'tableau',
				...CODING], before: [...IN_LANGUAGE, 'python or', 'python and', 'sas or'], after: ['programming', 'language', 'studio', 'shiny', 'packages', 'scripts', 'code',
				'or python', 'or sas', 'and python'], notBefore: ['&', 'type', 'hr', 'form', 'title', 'rated', 'article', 'toys', "'", '’'], notAfter: ['&', 'and d', "'", '’',
				'us', '+ d'], yes: 'Statistical analyses in R.', no: 'Our R & D site is at Toys R Us.' },
			since: { year: 1993, source: 'Wikipedia: R (programming language), first appeared' },
		},
		{
			id: 'racket', name: 'Racket', kind: 'language', exact: ['Racket'],
			ambiguity: { company: ['scheme', 'lisp', ...CODING], notAfter: ['sports', 'sport'], yes: 'Teaching materials in Racket and Scheme.', no:
				'Racket sports in the afternoon.' },
			implies: ['functional-programming'],
		},
		{ id: 'raku', name: 'Raku', kind: 'language', aliases: ['Perl 6'] },
		{ id: 'regular-expressions', name: 'Regular expressions', kind: 'language', aliases: ['Regular expression', 'regex', 'regexp', 'regexes', 'reg-ex'] },
		{ id: 'rexx', name: 'REXX', kind: 'language', aliases: ['ooRexx'] },
		{
			id: 'rpg', name: 'RPG', kind: 'language', aliases: ['RPGLE', 'RPG/400', 'ILE RPG', 'RPG IV', 'RPG ILE'], exact: ['RPG'],
			ambiguity: { forms: ['RPG'], company: ['as/400', 'as400', 'ibm i', 'iseries', 'cobol', 'cl', 'db2'], notAfter: ['game', 'games'], yes:
				'Maintain RPG programs on the AS/400.', no: 'We ship an RPG for consoles.' },
			implies: ['ibm-i'],
		},
		{
			id: 'ruby', name: 'Ruby', kind: 'language', aliases: ['Ruby programming', 'Ruby developer', 'JRuby'], exact: ['Ruby', 'RUBY', 'ruby'],
			ambiguity: { forms: ['Ruby', 'RUBY', 'ruby'], company: ['rails', 'sinatra', 'rspec', ...CODING], before: IN_LANGUAGE, notAfter: ['tuesday', 'on rails'], yes:
				'Back-end code in Ruby with RSpec.', no: 'Ruby Tuesday hires cooks.' },
			since: { year: 1995, source: 'Wikipedia: Ruby (programming language)' },
		},
		{
			id: 'rust', name: 'Rust', kind: 'language', aliases: ['Rust lang', 'Rustlang', 'Rust programming', 'async Rust', 'embedded Rust'], exact: ['Rust', 'RUST'],
			ambiguity: { forms: ['Rust', 'RUST'], company: ['cargo', 'tokio', 'systems programming', 'memory safety', 'wasm', 'golang', 'blockchain', 'solana', ...CODING],
				before: IN_LANGUAGE, notAfter: ['belt', 'proof', 'removal', 'protection', 'prevention', 'free', 'inhibitor', 'college', 'consulting'], yes:
				'Systems programming in Rust with Tokio.', no: 'Apply Rust protection to steel parts.' },
			since: { year: 2012, source: 'Wikipedia: Rust (programming language), first public release 0.1 (1.0 in 2015)' },
		},
		{
			id: 'sas', name: 'SAS', kind: 'language',
			aliases: ['SAS programming', 'SAS Base', 'Base SAS', 'SAS/STAT', 'SAS/BASE', 'SAS/MACRO', 'SAS macros', 'SAS Enterprise Guide', 'SAS EG', 'SAS Viya',
				'SAS Enterprise Miner', 'SAS E-Miner', 'SAS Studio', 'SAS DI', 'SAS/GRAPH', 'SAS Visual Analytics', 'SAS Institute', 'Advanced SAS', 'PROC SQL'],
			exact: ['SAS'],
			ambiguity: { forms: ['SAS'], company: ['statistical', 'statistics', 'spss', 'stata', 'clinical', 'analytics', 'macro', 'macros', 'data sets', 'datasets', 'sdtm',
				'adam', 'tableau', ...CODING], before: IN_LANGUAGE, after: ['programming', 'programmer', 'code', 'or r', 'or python', 'and r', 'and sql', 'certified'], notAfter:
				['airlines', 'airline', 'drive', 'drives', 'disk', 'disks', 'token', 'tokens', 'controller', '& company', 'shoes', 'france'], yes: 'Statistical reports in SAS.',
				no: 'Servers with SAS drives; fly with SAS airlines.' },
			rivals: ['spss', 'stata'],
		},
		{ id: 'sass', name: 'Sass', kind: 'language', aliases: ['Sass/SCSS', 'SCSS/SASS'], exact: ['Sass', 'SASS', 'SCSS', 'Scss'], implies: ['css'], rivals: ['less-css'] },
		{
			id: 'scala', name: 'Scala', kind: 'language', aliases: ['Scala 3', 'Scala 2', 'Scala programming'],
			since: { year: 2004, source: 'Wikipedia: Scala (programming language)' },
		},
		{
			id: 'scheme', name: 'Scheme', kind: 'language', exact: ['Scheme'],
			ambiguity: { company: ['lisp', 'racket', 'functional', ...CODING], notAfter: ['of'], yes: 'Functional programming in Scheme or Lisp.', no:
				'Scheme of work for the year.' },
		},
		{
			id: 'scratch', name: 'Scratch', kind: 'language', exact: ['Scratch'],
			ambiguity: { company: ['kids', 'children', 'students', 'coding', 'block-based', 'python', 'roblox'], notBefore: ['from'], yes:
				'Teach children coding with Scratch and Roblox.', no: 'Build things from Scratch.' },
		},
		{
			id: 'sed', name: 'Sed', kind: 'language', exact: ['sed'],
			ambiguity: { forms: ['Sed', 'sed'], company: ['awk', 'grep', 'bash', 'unix', 'linux', 'perl'], yes: 'Text wrangling with awk, sed and grep.', no:
				'The verb sed has no place here.' },
			implies: ['linux'],
		},
		{ id: 'shaders', name: 'shader programming', kind: 'language', aliases: ['GLSL', 'HLSL', 'shader development', 'GLSL/HLSL', 'shader languages', 'shaders'] },
		{
			id: 'shell-scripting', name: 'shell scripting', kind: 'language',
			aliases: ['shell scripts', 'shell programming', 'sh scripting', 'korn shell', 'ksh', 'command-line scripting', 'shell commands'], exact: ['Shell', 'shell'],
			ambiguity: { forms: ['Shell', 'shell'], company: ['bash', 'perl', 'unix', 'linux', ...CODING], notAfter: ['plc', 'oil', 'energy', 'gas', 'station', 'egg',
				'company', 'global', 'structure', 'and tube', 'model', 'eggs'], yes: 'Automation in Shell, Perl or Python.', no: 'Shell Energy supplies our Python office.' },
			implies: ['unix'],
		},
		{ id: 'smalltalk', name: 'Smalltalk', kind: 'language', aliases: ['Pharo', 'VisualWorks'], exact: ['Smalltalk', 'SmallTalk'] },
		{
			id: 'solidity', name: 'Solidity', kind: 'language', exact: ['Solidity', 'solidity'],
			ambiguity: { company: ['ethereum', 'blockchain', 'smart contract', 'smart contracts', 'web3', 'evm', 'defi', 'solana', ...CODING], yes:
				'Audit Ethereum contracts written in Solidity.', no: 'Solidity of character matters to us.' },
			implies: ['smart-contracts'], since: { year: 2014, source: 'Wikipedia: Solidity, proposed (first release 2015)' },
		},
		{ id: 'soql', name: 'SOQL', kind: 'language', aliases: ['SOSL', 'SOQL/SOSL'], implies: ['salesforce'] },
		{ id: 'sparql', name: 'SPARQL', kind: 'language', implies: ['rdf'] },
		{
			id: 'sql', name: 'SQL', kind: 'language',
			aliases: ['structured query language', 'SQL queries', 'SQL query', 'SQL programming', 'SQL scripting', 'SQL scripts', 'advanced SQL', 'complex SQL', 'SQL coding',
				'ANSI SQL', 'SQL database', 'SQL language', 'SQL development', 'standard SQL', 'SQL statements'],
			since: { year: 1974, source: 'Wikipedia: SQL' },
		},
		{ id: 'starlark', name: 'Starlark', kind: 'language' },
		{ id: 'stata', name: 'Stata', kind: 'language', aliases: ['StataCorp'], rivals: ['sas', 'spss'] },
		{
			id: 'swift', name: 'Swift', kind: 'language', aliases: ['Swift programming', 'Swift 5', 'Swift language'], exact: ['Swift'],
			ambiguity: { forms: ['Swift'], company: ['ios', 'xcode', 'objective-c', 'swiftui', 'uikit', 'apple', 'macos', 'mobile', 'cocoa', 'android', ...CODING], before:
				IN_LANGUAGE, notAfter: ['codes', 'code', 'payments', 'messages', 'messaging', 'gpi', 'network', 'transportation', 'response', 'transfers', 'resolution', 'action',
				'mt', 'iso'], yes: 'Build iOS apps in Swift.', no: 'SWIFT payments demand Swift action and Swift response.' },
			since: { year: 2014, source: 'Wikipedia: Swift (programming language)' },
		},
		{ id: 'systemc', name: 'SystemC', kind: 'language', implies: ['hardware-description-languages'] },
		{
			id: 'systemverilog', name: 'SystemVerilog', kind: 'language', aliases: ['System Verilog', 'SystemVerilog Assertions'], exact: ['SVA'],
			implies: ['hardware-description-languages'],
		},
		{ id: 't-sql', name: 'T-SQL', kind: 'language', aliases: ['TSQL', 'Transact-SQL', 'MS T-SQL', 'T/SQL'], implies: ['sql-server', 'sql'] },
		{
			id: 'tcl', name: 'Tcl', kind: 'language', aliases: ['Tcl/Tk', 'Tcl scripting'], exact: ['Tcl', 'TCL'],
			ambiguity: { forms: ['Tcl', 'TCL'], company: ['synopsys', 'cadence', 'vivado', 'perl', 'eda', 'asic', 'fpga', ...CODING], yes:
				'Flow scripts in TCL and Perl for Vivado.', no: 'TCL makes television sets.' },
		},
		{ id: 'teradata-sql', name: 'Teradata SQL', kind: 'language', aliases: ['BTEQ', 'Teradata BTEQ'], implies: ['teradata', 'sql'] },
		{
			id: 'typescript', name: 'TypeScript', kind: 'language', aliases: ['Type Script'], exact: ['TS'],
			ambiguity: { forms: ['TS'], company: ['react', 'angular', 'javascript', 'js', 'node', 'nodejs', 'vue', 'html'], notBefore: ['top'], notAfter: ['/sci', 'sci',
				'clearance', '/'], yes: 'Frontend in React and TS.', no: 'An active TS clearance is required.' },
			since: { year: 2012, source: 'Wikipedia: TypeScript' },
		},
		{ id: 'vala', name: 'Vala', kind: 'language', exact: ['Vala'] },
		{ id: 'vb-net', name: 'VB.NET', kind: 'language', aliases: ['Visual Basic .NET', 'VisualBasic.NET'], implies: ['dotnet'] },
		{
			id: 'vba', name: 'VBA', kind: 'language',
			aliases: ['Visual Basic for Applications', 'Excel VBA', 'VBA macros', 'VBA scripting', 'Excel macros', 'VBA/Macros', 'Access VBA', 'Macro/VBA'], implies: ['excel'],
		},
		{ id: 'vbscript', name: 'VBScript', kind: 'language', aliases: ['VB Script', 'VBS'], exact: ['VBS'] },
		{ id: 'verilog', name: 'Verilog', kind: 'language', aliases: ['Verilog HDL', 'Verilog-A', 'Verilog-AMS'], implies: ['hardware-description-languages'], rivals: ['vhdl'] },
		{ id: 'vhdl', name: 'VHDL', kind: 'language', implies: ['hardware-description-languages'], rivals: ['verilog'] },
		{ id: 'visual-basic', name: 'Visual Basic', kind: 'language', aliases: ['VB6', 'VB 6', 'VB 6.0', 'Visual Basic 6'], exact: ['VB'] },
		{ id: 'vyper', name: 'Vyper', kind: 'language', exact: ['Vyper'], implies: ['smart-contracts'] },
		{ id: 'webassembly', name: 'WebAssembly', kind: 'language', aliases: ['Web Assembly'], exact: ['WASM', 'Wasm'], since: { year: 2017, source: 'Wikipedia: WebAssembly' } },
		{ id: 'xaml', name: 'XAML', kind: 'language' },
		{ id: 'xml', name: 'XML', kind: 'language', aliases: ['extensible markup language', 'XML schema', 'XSD'] },
		{ id: 'xpath', name: 'XPath', kind: 'language', implies: ['xml'] },
		{ id: 'xquery', name: 'XQuery', kind: 'language', implies: ['xml'] },
		{ id: 'xslt', name: 'XSLT', kind: 'language', aliases: ['XSL', 'XSL-FO', 'XSL/XSLT'], implies: ['xml'] },
		{ id: 'yaml', name: 'YAML', kind: 'language', aliases: ['YAML files', 'YML'] },
		{
			id: 'zig', name: 'Zig', kind: 'language', exact: ['Zig'],
			ambiguity: { company: ['rust', 'llvm', ...CODING], notAfter: ['zag'], yes: 'Systems programming in Zig.', no: 'Zig zag through the maze.' },
			since: { year: 2016, source: 'Wikipedia: Zig (programming language)' },
		},
		{ id: 'zsh', name: 'Zsh', kind: 'language', implies: ['shell-scripting'] },
	],
};
