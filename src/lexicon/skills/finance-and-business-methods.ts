// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Methods of finance, accounting, trade and operations.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const financeAndBusinessMethods: SkillArea = {
	area: 'finance-and-business-methods',
	skills: [
		{
			id: 'accounting', name: 'accounting', kind: 'method',
			aliases: ['financial accounting', 'GAAP', 'US GAAP', 'IFRS', 'cost accounting', 'bookkeeping', 'accounts payable', 'accounts receivable', 'general ledger',
				'month-end close', 'accounting principles', 'journal entries', 'account reconciliation', 'management accounting', 'payroll processing',
				'accounts payable and receivable', 'accounting standards', 'accounting procedures', 'GAAP/IFRS', 'accounting software', 'bank reconciliation',
				'billing and invoicing', 'revenue recognition', 'tax accounting', 'fund accounting', 'tax preparation', 'financial close', 'AP/AR', 'payroll administration',
				'accounting systems', 'general accounting'],
			ambiguity: { forms: ['accounting'], company: ['experience', 'knowledge', 'principles', 'gaap', 'ledger', 'reconciliation', 'systems', 'processes', 'skills',
				'software', 'understanding', 'quickbooks', 'background', 'standards', 'erp'], notBefore: ['in', 'bs', 'public', 'accredited', 'finance or', 'finance', 'degree in',
				'economics', '&', 'business', 'economics', 'or', 'major in'], notAfter: ['degree', 'firm', 'firms', 'for', 'department', 'or finance', 'or related', 'team',
				'manager', 'major', 'finance', 'economics', '/ finance', 'office'], yes: 'Knowledge of cost drivers and accounting.', no:
				'A degree in accounting or finance; experience accounting for delays.' },
		},
		{
			id: 'algorithmic-trading', name: 'algorithmic trading', kind: 'method',
			aliases: ['quantitative trading', 'high-frequency trading', 'systematic trading', 'trading strategies', 'market making', 'trading algorithms',
				'quantitative finance', 'quant finance', 'trading systems', 'quantitative investing', 'HFT systems', 'alpha research', 'electronic trading',
				'order management systems', 'execution algorithms', 'financial engineering', 'FIX protocol', 'alpha generation', 'systematic strategies', 'backtesting',
				'trade execution', 'quantitative investment', 'automated trading', 'trading platforms'],
		},
		{
			id: 'anti-money-laundering', name: 'anti-money laundering', kind: 'method',
			aliases: ['AML/KYC', 'KYC/AML', 'know your customer', 'Bank Secrecy Act', 'financial crime', 'AML compliance', 'transaction monitoring', 'sanctions screening',
				'BSA/AML', 'KYC/CDD'],
			exact: ['AML', 'KYC', 'BSA'],
			ambiguity: { forms: ['AML', 'KYC', 'BSA'], company: ['laundering', 'fraud', 'compliance', 'banking', 'sanctions', 'financial', 'bank', 'crime', 'transaction'],
				notBefore: ['azure'], notAfter: ['leukemia', 'clinic', 'certified'], yes: 'Fraud, KYC and AML in banking.', no: 'AML leukemia clinic for financial donors.' },
		},
		{
			id: 'auditing', name: 'auditing', kind: 'method',
			aliases: ['internal audit', 'audits', 'external audit', 'audit procedures', 'audit management', 'financial audit', 'internal controls', 'internal auditing',
				'audit experience', 'audit processes', 'quality audits', 'IT audit', 'IT auditing', 'audit planning', 'audit reports', 'compliance audits', 'control testing'],
			ambiguity: { forms: ['audits', 'auditing'], company: ['compliance', 'quality', 'risk', 'security', 'financial', 'iso', 'controls', 'conduct', 'sox', 'perform',
				'internal', 'experience', 'regulatory'], yes: 'You conduct quality audits.', no: 'The company that audits our accounts.' },
		},
		{
			id: 'blockchain', name: 'blockchain', kind: 'method',
			aliases: ['distributed ledger technology', 'blockchain technology', 'Ethereum', 'Web3', 'cryptocurrency', 'crypto assets', 'DeFi', 'Hyperledger',
				'Hyperledger Fabric', 'Solana', 'distributed ledger', 'Web 3.0', 'Bitcoin', 'blockchain technologies', 'blockchain development', 'cryptocurrencies',
				'decentralised finance', 'NFTs', 'web3.js', 'ethers.js', 'Polygon blockchain', 'Layer 2 blockchain', 'EVM', 'decentralised applications', 'dApps',
				'blockchain protocols', 'Hardhat', 'zk-SNARKs', 'Cosmos SDK'],
		},
		{
			id: 'bloomberg-terminal', name: 'Bloomberg Terminal', kind: 'tool',
			aliases: ['Bloomberg', 'FactSet', 'Refinitiv', 'Refinitiv Eikon', 'Reuters Eikon', 'Capital IQ', 'S&P Capital IQ', 'Morningstar Direct', 'PitchBook', 'CapIQ',
				'Bloomberg API', 'Bloomberg/FactSet'],
			ambiguity: { forms: ['Bloomberg'], company: ['factset', 'refinitiv', 'reuters', 'capital iq', 'terminal', 'market data', 'eikon', 'excel', 'pricing', 'trading'],
				notBefore: ['michael', 'by'], notAfter: ['philanthropies', 'l.p.', 'school', 'news', 'law', 'lp', 'tax'], yes: 'Market data from FactSet and Bloomberg.', no:
				'Michael Bloomberg; Bloomberg Law on trading.' },
		},
		{
			id: 'budgeting', name: 'budgeting', kind: 'method',
			aliases: ['budget management', 'budget planning', 'budgets', 'budget development', 'P&L management', 'cost estimation', 'cost control', 'cost management',
				'budget preparation', 'cost analysis', 'cost-benefit analysis', 'P&L responsibility', 'budget forecasting', 'financial budgeting', 'budget tracking',
				'cost estimating', 'cost/benefit analysis'],
			ambiguity: { forms: ['budgets'], company: ['manage', 'managing', 'develop', 'financial', 'plans', 'forecasts', 'forecasting', 'planning', 'monitor', 'prepare',
				'track', 'schedules'], yes: 'You manage budgets and forecasts.', no: 'Fits all budgets.' },
		},
		{
			id: 'business-analysis', name: 'business analysis', kind: 'method',
			aliases: ['business process analysis', 'business processes', 'business process improvement', 'process mapping', 'process analysis', 'gap analysis',
				'business systems analysis', 'business process mapping', 'business process re-engineering', 'business process reengineering', 'business process design',
				'process documentation and mapping', 'process modelling and analysis', 'process modeling and analysis', 'business architecture', 'process flows', 'SWOT analysis',
				'business case development', 'business cases', 'as-is/to-be', 'feasibility studies', 'business process documentation', 'SIPOC', 'business analysis techniques',
				'business process flows', 'business process optimisation', 'business process optimization'],
			ambiguity: { forms: ['business processes'], company: ['analyze', 'analyse', 'analysis', 'understanding', 'knowledge', 'improve', 'map', 'model', 'document',
				'design', 'experience', 'automate', 'optimise', 'optimize', 'understand', 'mapping'], yes: 'Analyse and document business processes.', no:
				'A company of many business processes.' },
		},
		{
			id: 'change-management', name: 'change management', kind: 'method',
			aliases: ['organisational change management', 'organizational change management', 'Prosci', 'ADKAR', 'change leadership', 'organisational change',
				'organizational change', 'change enablement', 'change initiatives'],
			exact: ['OCM'],
		},
		{
			id: 'contract-negotiation', name: 'contract negotiation', kind: 'method',
			aliases: ['negotiation skills', 'contract management', 'contract drafting', 'vendor contracts', 'contract review', 'contracts management',
				'contract administration', 'commercial negotiation'],
		},
		{
			id: 'credit-risk', name: 'credit risk', kind: 'method',
			aliases: ['credit scoring', 'credit risk modelling', 'credit risk modeling', 'credit modelling', 'credit modeling', 'credit analysis', 'credit risk models',
				'market risk', 'credit underwriting', 'Basel III', 'Basel', 'CCAR', 'IFRS 9', 'CECL', 'loan underwriting', 'underwriting', 'stress testing models',
				'operational risk', 'credit scorecards', 'liquidity risk', 'risk modelling', 'risk modeling', 'risk models', 'risk scoring', 'credit risk analysis', 'IFRS9',
				'scorecard development', 'PD/LGD', 'VaR models', 'value at risk', 'quantitative risk', 'financial risk', 'risk analytics', 'risk management models',
				'counterparty risk', 'model validation SR 11-7'],
			ambiguity: { forms: ['underwriting', 'Basel'], company: ['credit', 'loan', 'risk', 'mortgage', 'insurance', 'ccar', 'capital', 'banking', 'iii'], notAfter: [',',
				'switzerland'], yes: 'Credit policy and underwriting.', no: 'The capital of medicine is Basel, Switzerland.' },
		},
		{
			id: 'crm', name: 'customer relationship management', kind: 'method',
			aliases: ['CRM software', 'CRM tools', 'CRM system', 'CRM data', 'CRM databases', 'CRM platform', 'CRM applications', 'CRM solutions', 'CRM implementation',
				'CRM analytics', 'CRM administration'],
			exact: ['CRM', 'CRMs'],
		},
		{
			id: 'digital-transformation', name: 'digital transformation', kind: 'method',
			aliases: ['business transformation', 'technology transformation', 'transformation programmes', 'transformation programs', 'digital strategy'],
		},
		{
			id: 'edi', name: 'EDI', kind: 'method', aliases: ['electronic data interchange', 'EDI X12', 'EDIFACT', 'EDI transactions', 'AS2'], exact: ['EDI'],
			ambiguity: { forms: ['EDI'], company: ['x12', 'edifact', 'erp', 'as2', '850', '810', 'supply chain', 'sap', 'transactions', 'integration', 'integrations', 'api',
				'apis', 'invoices', 'orders'], notAfter: ['training', 'initiatives', 'policy', 'strategy', 'commitment', 'statement', 'principles'], yes:
				'Orders arrive by EDI into the ERP.', no: 'Our EDI strategy covers supply chain partners.' },
		},
		{
			id: 'erp', name: 'ERP', kind: 'method',
			aliases: ['ERP software', 'enterprise resource planning', 'ERP system', 'ERP implementation', 'ERP applications', 'ERP solutions', 'ERP platforms',
				'ERP integration', 'enterprise resource planning systems'],
			exact: ['ERP', 'ERPs'],
		},
		{
			id: 'financial-analysis', name: 'financial analysis', kind: 'method',
			aliases: ['financial planning and analysis', 'financial planning & analysis', 'variance analysis', 'financial reporting', 'ratio analysis',
				'financial statement analysis', 'profitability analysis', 'investment analysis', 'financial statements', 'financial data analysis', 'ROI analysis',
				'financial metrics', 'cash flow analysis', 'financial analytics', 'financial planning', 'financial acumen', 'financial data', 'financial forecasting',
				'financial management', 'cash flow forecasting', 'cost modelling', 'cost modeling', 'financial reports', 'return on investment analysis'],
			exact: ['FP&A'],
		},
		{
			id: 'financial-markets', name: 'financial markets', kind: 'method',
			aliases: ['derivatives', 'options pricing', 'fixed income', 'equities', 'foreign exchange', 'capital markets', 'equity derivatives', 'asset pricing',
				'derivatives pricing', 'derivative pricing', 'interest rate derivatives', 'securities trading', 'financial instruments', 'credit derivatives', 'options trading',
				'futures and options', 'structured products', 'market microstructure', 'commodities trading', 'FX trading', 'financial products', 'market data',
				'fixed income securities', 'mortgage-backed securities', 'asset classes', 'Series 7 products', 'securitisation', 'money markets'],
			ambiguity: { forms: ['derivatives', 'equities', 'market data', 'foreign exchange'], company: ['trading', 'fixed income', 'pricing', 'fx', 'options', 'futures',
				'equity', 'commodities', 'securities', 'financial', 'markets', 'finance', 'capital', 'credit', 'risk', 'reference data'], notBefore: ['chemical', 'partial',
				'word'], yes: 'Pricing of equities and derivatives.', no: 'Partial derivatives and chemical derivatives of finance.' },
		},
		{
			id: 'financial-modelling', name: 'financial modelling', kind: 'method',
			aliases: ['financial modeling', 'financial models', 'discounted cash flow', 'LBO modelling', 'LBO modeling', 'DCF modelling', 'DCF modeling', 'company valuation',
				'valuation models', 'business valuation', 'DCF valuation', 'valuation modelling', 'valuation modeling', 'asset valuation'],
			exact: ['DCF'],
		},
		{
			id: 'inventory-management', name: 'inventory management', kind: 'method',
			aliases: ['inventory optimisation', 'inventory optimization', 'stock control', 'warehouse management', 'inventory planning', 'inventory control',
				'warehouse management systems', 'stock management', 'materials management', 'materials planning', 'MRP systems', 'S&OP', 'sales and operations planning',
				'demand and supply planning', 'supply planning', 'WMS/TMS', 'production planning', 'demand/supply planning', 'production scheduling',
				'material requirements planning'],
			exact: ['WMS', 'MRP'],
		},
		{
			id: 'investment-management', name: 'investment management', kind: 'method',
			aliases: ['portfolio management', 'asset allocation', 'portfolio optimisation', 'portfolio optimization', 'asset management investments', 'wealth management',
				'private equity', 'portfolio construction', 'investment research', 'hedge funds', 'equity research', 'investment banking', 'mergers and acquisitions',
				'due diligence', 'M&A transactions', 'portfolio analysis', 'asset & wealth management', 'wealth technology', 'portfolio risk', 'financial due diligence',
				'portfolio analytics', 'factor models'],
			ambiguity: { forms: ['investment banking', 'portfolio management', 'wealth management', 'hedge funds', 'private equity', 'due diligence'], company: ['experience',
				'knowledge', 'background', 'understanding', 'expertise', 'familiarity', 'domain', 'conduct', 'exposure', 'portfolio', 'financial', 'investment'], notBefore: ['a',
				'leading', 'it', 'software', 'digital'], notAfter: ['firm', 'company', 'firms', 'companies', 'backed', '-backed'], yes: 'Experience with hedge funds.', no:
				'A private equity backed firm with financial strength.' },
		},
		{
			id: 'logistics', name: 'logistics', kind: 'method',
			aliases: ['logistics management', 'transportation management', 'route optimisation', 'route optimization', 'fleet management', 'transportation management systems',
				'transport planning', 'vehicle routing', 'last-mile delivery', 'freight management', 'distribution logistics'],
			ambiguity: { forms: ['logistics'], company: ['supply chain', 'transportation', 'warehouse', 'knowledge', 'experience', 'planning', 'optimization', 'inventory',
				'operations research', 'procurement', 'management'], notBefore: ['event', 'interview', 'and', 'travel', 'meeting'], notAfter: ['company', 'provider', 'network',
				'of'], yes: 'Supply chain planning and logistics know-how.', no: 'The interview logistics follow; a logistics company with warehouse staff.' },
		},
		{
			id: 'payment-processing', name: 'payment processing', kind: 'method',
			aliases: ['payment systems', 'payment gateway', 'Stripe', 'PayPal', 'ACH', 'payments', 'payment integration', 'ISO 20022', 'SWIFT payments', 'card payments',
				'payment platforms', 'SEPA', 'Adyen', 'Braintree', 'payment rails', 'payment solutions', 'payment technologies', 'payments processing', 'digital payments',
				'Stripe API', 'payment APIs'],
			ambiguity: { forms: ['payments', 'Stripe', 'PayPal', 'ACH'], company: ['processing', 'gateway', 'gateways', 'integration', 'integrations', 'fintech', 'adyen',
				'braintree', 'card', 'cards', 'banking', 'domain', 'experience', 'api', 'apis', 'rails', 'square'], notBefore: ['bonus', 'relocation', 'incentive', 'by', 'via',
				'salary', 'your', 'through'], notAfter: ['will be made', 'are made', 'to you', 'deposit'], yes: 'Card processing with Stripe or Adyen.', no:
				'Salary payments by ACH deposit to cards.' },
		},
		{
			id: 'process-improvement', name: 'process improvement', kind: 'method',
			aliases: ['lean manufacturing', 'Lean Six Sigma', 'Six Sigma', 'kaizen', 'continuous improvement', 'lean principles', 'DMAIC', 'value stream mapping',
				'lean methodologies', 'six sigma methodologies', 'lean methodology', 'process optimisation', 'process optimization', 'operational improvement',
				'process re-engineering', 'lean thinking', 'Six Sigma methodology', 'lean management', 'continuous process improvement', 'process engineering',
				'process excellence', 'Lean/Six Sigma', 'process efficiency', 'Six Sigma tools', 'operational efficiency improvement', 'lean practices', 'Theory of Constraints',
				'process reengineering'],
			exact: ['5S'],
			ambiguity: { forms: ['continuous improvement', 'process improvement'], company: ['lean', 'six sigma', 'kaizen', 'experience', 'drive', 'identify', 'implement',
				'methodologies', 'processes', 'lead', 'initiatives', 'quality', 'projects', 'techniques', 'culture', 'support', 'recommend', 'opportunities', 'knowledge', 'skills',
				'efficiency', 'automation'], notAfter: ['mindset'], yes: 'Lead continuous improvement in our plant.', no: 'A continuous improvement mindset is ours.' },
		},
		{
			id: 'procurement', name: 'procurement', kind: 'method',
			aliases: ['strategic sourcing', 'vendor management', 'supplier management', 'sourcing and procurement', 'RFPs', 'purchasing', 'vendor selection',
				'vendor relationships', 'request for proposals', 'RFP process', 'RFP/RFI', 'supplier relationship management', 'RFI/RFP', 'third-party vendors management',
				'vendor evaluation', 'procurement processes', 'vendor negotiations', 'vendor relationship management', 'RFP response'],
			ambiguity: { forms: ['procurement', 'purchasing'], company: ['supply chain', 'sourcing', 'vendor', 'supplier', 'suppliers', 'contracts', 'negotiation',
				'experience', 'inventory', 'vendors', 'logistics', 'knowledge'], notAfter: ['power', 'team', 'department', 'manager', 'decisions'], yes:
				'Sourcing and procurement experience with suppliers.', no: 'The purchasing department and its vendor list.' },
		},
		{
			id: 'proposal-writing', name: 'proposal writing', kind: 'method',
			aliases: ['statement of work', 'statements of work', 'grant writing', 'proposal development', 'grant proposals', 'grant applications', 'writing proposals',
				'proposals writing', 'bid management', 'writing of proposals', 'grant proposal writing', 'research proposals', 'proposal preparation', 'scope of work documents'],
			exact: ['SOW', 'SOWs'],
		},
		{
			id: 'real-estate-finance', name: 'real estate finance', kind: 'method',
			aliases: ['property management', 'Yardi', 'mortgage lending', 'real estate underwriting', 'mortgage origination', 'loan origination', 'loan servicing',
				'commercial real estate analysis', 'Argus Enterprise', 'MRI Software'],
		},
		{
			id: 'revenue-management', name: 'revenue management', kind: 'method',
			aliases: ['yield management', 'revenue operations', 'RevOps', 'revenue forecasting and management'],
		},
		{
			id: 'risk-management', name: 'risk management', kind: 'method',
			aliases: ['enterprise risk management', 'risk mitigation', 'risk frameworks', 'risk management frameworks', 'operational risk management', 'risk identification',
				'risk governance', 'risk and control', 'risk management practices', 'risk assessment and mitigation', 'risk controls', 'financial risk management',
				'risk & compliance', 'risk registers', 'risk/compliance'],
		},
		{
			id: 'rpa', name: 'RPA', kind: 'method',
			aliases: ['robotic process automation', 'UiPath', 'Blue Prism', 'Automation Anywhere', 'BluePrism', 'UI Path', 'RPA tools', 'RPA development'], exact: ['RPA'],
		},
		{
			id: 'smart-contracts', name: 'smart contracts', kind: 'method',
			aliases: ['smart contract', 'smart contract development', 'Foundry/Hardhat', 'smart contract auditing', 'smart contract security', 'ERC-20', 'ERC-721'],
			implies: ['blockchain'],
		},
		{
			id: 'supply-chain-management', name: 'supply chain management', kind: 'method',
			aliases: ['supply chain planning', 'supply chain optimisation', 'supply chain optimization', 'end-to-end supply chain', 'supply chain operations',
				'supply chain processes', 'supply chain systems', 'supply chain logistics'],
		},
		{
			id: 'trade-compliance', name: 'trade compliance', kind: 'method',
			aliases: ['import/export', 'import and export', 'customs regulations', 'export compliance', 'ITAR compliance', 'EAR/ITAR'],
		},
	],
};
