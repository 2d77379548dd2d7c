const TEST: readonly (readonly [category: string, pattern: RegExp])[] = [
  ['General', /^General$/i],
  ['Text', /^@$/],
  ['Percentage', /^0(?:\.0+)?%$/],
  ['Scientific', /^[#0,]+(?:\.0+)?E[+-]0+$/i],
  ['Fraction', /^# \?+\/(?:\?+|\d+)$/],
  ['Accounting', /^_\(?.*\*/],
  ['Number', /^(?:0|#,##0)(?:\.0+)?(?:_\)?;.*)?$/],
  [
    'Currency',
    /^(?:\\?[$€£¥]|"[^"]*[$€£¥][^"]*"|\[\$[^\]]+\]) ?-?(?:0|#,##0)(?:\.0+)?|(?:0|#,##0)(?:\.0+)? ?(?:[€$£¥]|\[\$[^\]]+\])/,
  ],
  ['Special', /^(?:0{5}(?:-0{4})?|\[<=9999999\].*|000-00-0000)$/],
];

/** The category that Excel's "Format cells" window shows a number format under; `Custom` if none. */
export function numberFormatCategory(format: string): string {
  const known = TEST.find(([, pattern]) => pattern.test(format));
  if (known) return known[0];
  const letters = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|AM\/PM|A\/P|@|;/gi, '').toLowerCase();
  if (/[^ymdhs\s/:.,\-[\]0]/.test(letters) || !/[ymdhs]/.test(letters)) return 'Custom';
  return /[yd]/.test(letters) || !/[hs]/.test(letters) ? 'Date' : 'Time';
}
