/**
 * Functions that came after the file format, which a file names with `_xlfn.` before them ([MS-XLSX] 2.2.2); without it
 * Excel shows #NAME? until the formula is entered anew. Those after the line carry `_xlws.` besides.
 */
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
   BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
   CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
   ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FORECAST.ETS
   FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT
   IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP
   MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
   PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
   RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST
   T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE
   UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/**
 * The custom functions of the add-in: Excel keeps CLEARINGHOUSE.MIRROR as `_xldudf_CLEARINGHOUSE_MIRROR`, and shows that where
 * the add-in is not there (OfficeDev/office-js issues 3558 and 5611).
 */
const OWN_FUNCTION = /^CLEARINGHOUSE\.(?=[A-Z]+$)/i;
const OWN_PREFIX = '_xldudf_CLEARINGHOUSE_';

// Texts and quoted names come first, since they may hold what looks like a function.
const FUNCTIONS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9.]*)(?=\()/giu;
const PREFIXES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])_(?:(?:xlfn|xlws|xlpm|xludf)\.(?:_xlws\.)?|xldudf_CLEARINGHOUSE_)/giu;

/** A formula as a file keeps it: without its `=`, newer functions with their prefix. */
export function toFileFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(FUNCTIONS, (token: string, name: string | undefined) => {
    if (name === undefined) return token;
    if (OWN_FUNCTION.test(name)) return name.toUpperCase().replace(OWN_FUNCTION, OWN_PREFIX);
    if (SHEET_FUNCTIONS.has(name.toUpperCase())) return `_xlfn._xlws.${token}`;
    return FUTURE_FUNCTIONS.has(name.toUpperCase()) ? `_xlfn.${token}` : token;
  });
}

/** A formula of a file as it is written in a cell, with its `=`. */
export const fromFileFormula = (text: string): string =>
  `=${text.trim().replace(PREFIXES, (token) => {
    if (token.toLowerCase() === OWN_PREFIX.toLowerCase()) return 'CLEARINGHOUSE.';
    return token.startsWith('_') ? '' : token;
  })}`;

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula uses what other parts of a file say: another workbook, or the columns of a table. */
export function foreignParts(formula: string): 'externalLink' | 'tableFormula' | undefined {
  if (/'[^']*\[\d+\][^']*'!/.test(formula)) return 'externalLink';
  const bare = formula.replace(QUOTED, '');
  if (!bare.includes('[')) return undefined;
  return /(?<![\p{L}\p{N}_\]])\[\d+\]/u.test(bare) ? 'externalLink' : 'tableFormula';
}
