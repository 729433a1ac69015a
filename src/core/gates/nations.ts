/**
 * Names of nations as citizenship clauses use them, as sources of regular expressions in lower case.
 * @module
 */

export const US = '(?:u\\.?\\s?s\\.?(?:a\\.?)?|united states|american)';
export const NATION = `(?:${US}|u\\.?k\\.?|british|canadian|australian|indian|german|french|dutch|israeli|singapore(?:an)?|irish|eu|european|e\\.?u\\.?|nato|new zealand|swiss|saudi|emirati|uae|sole)`;
