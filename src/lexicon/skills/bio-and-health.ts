// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Life sciences, clinical data and health care systems.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const bioAndHealth: SkillArea = {
	area: 'bio-and-health',
	skills: [
		{
			id: 'adam', name: 'ADaM', kind: 'method', exact: ['ADaM', 'ADaM datasets'],
			ambiguity: { forms: ['ADaM'], company: ['sdtm', 'cdisc', 'sas', 'clinical', 'define.xml', 'tlf', 'tlfs'], yes: 'Datasets to CDISC standards: SDTM and ADaM.', no:
				'Adam leads sales.' },
			implies: ['cdisc'],
		},
		{ id: 'bioconductor', name: 'Bioconductor', kind: 'framework', implies: ['r', 'bioinformatics'] },
		{
			id: 'bioinformatics', name: 'bioinformatics', kind: 'method',
			aliases: ['computational biology', 'bioinformatics tools', 'bioinformatics pipelines', 'bioinformatic', 'bioinformatics analysis', 'bioinformatics software',
				'systems biology', 'computational genomics', 'bioinformatics algorithms', 'bioinformatic tools', 'bioinformatic analysis'],
		},
		{ id: 'biomarkers', name: 'biomarkers', kind: 'method', aliases: ['biomarker discovery', 'biomarker data'] },
		{ id: 'biopython', name: 'BioPython', kind: 'framework', aliases: ['BioPerl'], implies: ['bioinformatics', 'python'] },
		{
			id: 'case-report-forms', name: 'case report forms', kind: 'method', aliases: ['case report form', 'case report form design', 'electronic case report forms'],
			exact: ['CRF', 'CRFs', 'eCRF'],
			ambiguity: { forms: ['CRF', 'CRFs'], company: ['clinical', 'edc', 'sdtm', 'case report', 'trial', 'trials', 'data management', 'rave'], yes:
				'Design CRF pages for clinical trials.', no: 'Tokens are tagged by a CRF.' },
		},
		{ id: 'cdisc', name: 'CDISC', kind: 'method', aliases: ['CDISC standards', 'Define.xml', 'CDISC SDTM'], exact: ['CDISC'] },
		{
			id: 'clinical-data-management', name: 'clinical data management', kind: 'method',
			aliases: ['clinical data', 'electronic data capture', 'clinical database', 'clinical data analysis', 'clinical trial data', 'EDC systems', 'REDCap',
				'Oracle Clinical', 'Inform EDC', 'clinical data standards', 'clinical data review', 'clinical programming', 'clinical data integration'],
			exact: ['EDC', 'CDM'],
			ambiguity: { forms: ['EDC', 'CDM'], company: ['clinical', 'trial', 'trials', 'rave', 'medidata', 'data management', 'crf', 'sas', 'redcap'], notBefore: ['pfas',
				'the'], notAfter: ['smith', 'group', 'federal'], yes: 'Clinical data capture in an EDC.', no: 'The EDC, an economic development corporation, trains.' },
		},
		{
			id: 'clinical-diagnostics', name: 'diagnostics', kind: 'method',
			aliases: ['in vitro diagnostics', 'medical diagnostics', 'IVD', 'digital pathology', 'histopathology', 'computational pathology', 'radiology AI'],
			ambiguity: { forms: ['diagnostics'], company: ['medical', 'clinical', 'ivd', 'molecular', 'assay', 'assays', 'laboratory', 'in vitro'], notBefore: ['vehicle',
				'engine', 'automotive', 'software', 'system', 'hardware'], notAfter: ['center', 'company'], yes: 'Molecular assays and clinical diagnostics.', no:
				'System diagnostics on software.' },
		},
		{
			id: 'clinical-trials', name: 'clinical trials', kind: 'method',
			aliases: ['clinical trial', 'clinical research', 'clinical development', 'clinical studies', 'clinical trial design', 'clinical trials experience',
				'GCP guidelines', 'ICH-GCP', 'good clinical practice', 'ICH guidelines', 'clinical study design', 'clinical trial management', 'phase I-IV', 'clinical operations',
				'clinical study reports', 'clinical trial protocols'],
		},
		{
			id: 'computational-chemistry', name: 'computational chemistry', kind: 'method',
			aliases: ['cheminformatics', 'RDKit', 'molecular dynamics', 'molecular modelling', 'molecular modeling', 'QSAR', 'chemoinformatics', 'molecular docking', 'GROMACS',
				'Schrödinger Suite', 'protein structure prediction', 'AlphaFold', 'protein design', 'protein modelling', 'protein modeling', 'protein engineering',
				'density functional theory', 'molecular simulation', 'OpenMM', 'structural bioinformatics', 'structure-based drug design'],
		},
		{
			id: 'drug-discovery', name: 'drug discovery', kind: 'method',
			aliases: ['drug development', 'pharmacology', 'pharmacokinetics', 'drug design', 'pharmacokinetic modelling', 'pharmacokinetic modeling', 'PK/PD',
				'PK/PD modelling', 'PK/PD modeling', 'medicinal chemistry', 'preclinical research', 'pharmacometrics', 'drug discovery process', 'therapeutics discovery'],
		},
		{
			id: 'electronic-health-records', name: 'electronic health records', kind: 'method',
			aliases: ['electronic health record', 'EHR data', 'EHR systems', 'EHR/EMR', 'EMR/EHR', 'EHR integration', 'electronic medical record', 'Epic EHR', 'Cerner',
				'electronic health record systems', 'Epic systems', 'Epic Clarity', 'Epic Caboodle', 'medical records', 'health information systems', 'EMR systems',
				'clinical information systems', 'Epic EMR', 'Allscripts', 'Meditech', 'athenahealth', 'Oracle Health', 'eClinicalWorks'],
			exact: ['EHR', 'EHRs', 'EMR', 'EMRs', 'Epic'],
			ambiguity: { forms: ['Epic', 'EMR', 'EMRs'], company: ['ehr', 'cerner', 'electronic', 'charting', 'patient', 'patients', 'clarity', 'healthcare', 'hospital',
				'caboodle', 'cogito', 'meditech', 'clinical', 'hl7', 'fhir', 'beaker', 'willow'], notBefore: ['an', 'the', 'truly'], notAfter: ['games', 'story', 'stories', 'user',
				'proportions', 'level', 'features', 'feature'], yes: 'Clinical reporting from Epic and Cerner.', no: 'Break an Epic into user stories.' },
		},
		{
			id: 'epidemiology', name: 'epidemiology', kind: 'method',
			aliases: ['pharmacoepidemiology', 'public health research', 'epidemiological methods', 'population health', 'health outcomes research', 'real-world evidence',
				'real-world data', 'HEOR', 'health economics', 'health economics and outcomes research', 'observational studies', 'epidemiologic methods', 'RWE/RWD',
				'outcomes research', 'comparative effectiveness research'],
			exact: ['RWE', 'RWD'],
		},
		{
			id: 'genomics', name: 'genomics', kind: 'method',
			aliases: ['next-generation sequencing', 'single-cell RNA sequencing', 'proteomics', 'transcriptomics', 'metabolomics', 'single-cell', 'genomic data', 'multi-omics',
				'DNA sequencing', 'whole genome sequencing', 'genomic data analysis', 'genetics and genomics', 'omics data', 'omics', 'NGS data', 'single cell sequencing',
				'RNA sequencing', 'population genetics', 'statistical genetics', 'human genetics', 'next generation sequencing data', 'spatial transcriptomics',
				'Illumina sequencing', 'sequencing data', 'genome-wide association studies', 'mass spectrometry', 'metagenomics', 'epigenomics', 'single-cell genomics',
				'single-cell data', 'NGS analysis', 'genomic'],
			exact: ['NGS', 'scRNA-seq', 'RNA-seq', 'RNA-Seq', 'ChIP-seq', 'GWAS', 'ATAC-seq'],
		},
		{
			id: 'genomics-tools', name: 'GATK', kind: 'tool', aliases: ['variant calling', 'sequence alignment', 'genome assembly'],
			exact: ['GATK', 'BWA', 'samtools', 'SAMtools', 'BLAST', 'bedtools'], implies: ['bioinformatics'],
		},
		{
			id: 'gxp', name: 'GxP', kind: 'method',
			aliases: ['good manufacturing practice', 'good laboratory practice', '21 CFR Part 11', 'FDA 21 CFR', 'GMP/GLP', 'GMP/GxP', 'good documentation practices', 'GAMP 5',
				'GAMP', 'GxP compliance', 'current good manufacturing practices', 'GMP compliance', 'cGMPs'],
			exact: ['GxP', 'GMP', 'cGMP', 'GLP', 'GXP', 'GMPs'],
		},
		{
			id: 'healthcare-data', name: 'healthcare data', kind: 'method',
			aliases: ['health care data', 'health data', 'medical data', 'claims data', 'medical claims data', 'healthcare claims', 'health care claims', 'patient data',
				'healthcare analytics', 'health care analytics', 'health informatics', 'clinical informatics', 'healthcare informatics', 'health care informatics',
				'medical claims', 'biomedical data', 'healthcare claims data', 'health care claims data', 'HEDIS', 'health information technology', 'healthcare IT',
				'health care IT', 'clinical data sets', 'clinical datasets', 'biomedical informatics', 'HEDIS measures', 'health analytics', 'insurance claims data',
				'claims analysis', 'pharmacy claims', 'medical informatics'],
		},
		{
			id: 'hl7-fhir', name: 'HL7 FHIR', kind: 'method',
			aliases: ['HL7/FHIR', 'FHIR', 'HL7 v2', 'healthcare interoperability', 'health care interoperability', 'FHIR APIs', 'Mirth Connect', 'SMART on FHIR',
				'health information exchange', 'X12 EDI', 'OMOP', 'DICOM', 'OMOP CDM', 'HL7 standards'],
			exact: ['HL7', 'FHIR', 'OMOP', 'DICOM'],
		},
		{
			id: 'lims', name: 'LIMS', kind: 'tool',
			aliases: ['laboratory information management systems', 'LabWare', 'laboratory information systems', 'ELN/LIMS', 'Benchling', 'electronic lab notebooks'],
			exact: ['LIMS'],
		},
		{
			id: 'medical-coding', name: 'medical coding', kind: 'method',
			aliases: ['ICD-10 coding', 'CPT codes', 'ICD codes', 'CPT/ICD-10', 'MedDRA coding', 'medical terminology', 'medical billing', 'revenue cycle management',
				'clinical coding', 'WHODrug', 'SNOMED/LOINC', 'clinical terminologies', 'medical ontologies', 'UMLS'],
			exact: ['ICD-10', 'ICD-9', 'ICD10', 'SNOMED', 'SNOMED CT', 'LOINC', 'MedDRA', 'RxNorm', 'CPT', 'HCPCS', 'ICD-10-CM'],
			ambiguity: { forms: ['CPT'], company: ['icd', 'icd-10', 'coding', 'codes', 'hcpcs', 'billing', 'medical', 'snomed'], notAfter: ['visa', 'code of'], yes:
				'Billing with ICD-10 and CPT.', no: 'CPT visa holders may apply.' },
		},
		{
			id: 'medical-devices', name: 'medical devices', kind: 'method',
			aliases: ['medical device', 'medical device development', 'ISO 13485', 'IEC 62304', 'medical device software', 'FDA 510(k)', 'ISO 14971', '510(k)',
				'medical device regulations', 'IEC 60601', 'design controls', 'EU MDR', 'medical device industry', 'software as a medical device'],
		},
		{
			id: 'medical-imaging', name: 'medical imaging', kind: 'method',
			aliases: ['MRI', 'CT imaging', 'radiology imaging', 'medical image analysis', 'neuroimaging', 'biomedical imaging', 'MRI data', 'medical image processing', 'fMRI',
				'microscopy imaging', 'microscopy', 'PACS', 'ultrasound imaging', 'ITK/VTK', 'CT/MRI', '3D Slicer', 'diagnostic imaging'],
			ambiguity: { forms: ['MRI', 'microscopy', 'fMRI'], company: ['imaging', 'image', 'images', 'ct', 'segmentation', 'analysis', 'neuroimaging', 'eeg', 'pet'],
				notAfter: ['technologist', 'machine'], yes: 'Segmentation of CT and MRI images.', no: 'MRI technologist for imaging shifts.' },
		},
		{ id: 'medidata-rave', name: 'Medidata Rave', kind: 'tool', aliases: ['Medidata', 'Rave EDC'], implies: ['clinical-data-management'] },
		{
			id: 'neuroscience', name: 'neuroscience', kind: 'method',
			aliases: ['EEG', 'electrophysiology', 'brain-computer interfaces', 'computational neuroscience', 'neural data', 'EEG/ECG', 'neural decoding',
				'cognitive neuroscience', 'cognitive science'],
		},
		{
			id: 'pharmacovigilance', name: 'pharmacovigilance', kind: 'method',
			aliases: ['drug safety', 'Argus Safety', 'adverse event reporting', 'safety databases', 'signal detection in safety'],
		},
		{
			id: 'regulatory-affairs', name: 'regulatory affairs', kind: 'method',
			aliases: ['FDA regulations', 'FDA submissions', 'regulatory submissions', 'EMA regulations', 'regulatory filings', 'FDA guidelines', 'FDA requirements', 'eCTD',
				'FDA guidance', 'FDA/EMA', 'NDA submissions', 'IND/NDA', 'regulatory affairs submissions'],
		},
		{ id: 'sdtm', name: 'SDTM', kind: 'method', aliases: ['study data tabulation model', 'SDTM mapping'], exact: ['SDTM', 'SDTMs'], implies: ['cdisc'] },
		{
			id: 'statistical-analysis-plans', name: 'statistical analysis plans', kind: 'method',
			aliases: ['statistical analysis plan', 'tables listings and figures', 'tables figures and listings'], exact: ['TLFs', 'TFLs'], implies: ['biostatistics'],
		},
		{ id: 'veeva-vault', name: 'Veeva Vault', kind: 'platform', aliases: ['Veeva', 'Veeva CRM'] },
		{
			id: 'wet-lab-techniques', name: 'laboratory techniques', kind: 'method',
			aliases: ['cell culture', 'flow cytometry', 'PCR', 'qPCR', 'ELISA', 'western blot', 'CRISPR', 'molecular cloning', 'cell-based assays', 'mammalian cell culture',
				'aseptic technique', 'immunoassays', 'qPCR/PCR', 'gel electrophoresis', 'wet lab', 'assay development', 'protein purification', 'molecular biology techniques',
				'RT-PCR', 'DNA extraction', 'tissue culture'],
			ambiguity: { forms: ['PCR'], company: ['assay', 'dna', 'elisa', 'lab', 'laboratory', 'cloning', 'sequencing', 'molecular'], notAfter: ['tests for travel'], yes:
				'Laboratory work such as ELISA and PCR.', no: 'A PCR of the budget.' },
		},
	],
};
