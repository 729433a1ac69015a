/**
 * Names of nations as citizenship clauses use them, as sources of regular expressions in lower case.
 * @module
 */

export const US = '(?:u\\.?\\s?s\\.?(?:a\\.?)?|united states|american)';
/** Whatever stands between two words of a clause; the points of "U.S." end none. */
export const GAP = '(?:u\\.s\\.|u\\.k\\.|[^.;])';
export const NATION = `(?:${US}|u\\.?k\\.?|british|canadian|australian|indian|german|french|dutch|israeli|singapore(?:an)?|irish|eu|european|e\\.?u\\.?|nato|new zealand|swiss|saudi|emirati|uae|qatari|omani|danish|swedish|norwegian|finnish|polish|italian|spanish|belgian|austrian|japanese|korean|malaysian|south african|south korean|commonwealth|sole)`;
