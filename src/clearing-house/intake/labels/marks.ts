/** What stands before a label without being part of it: numbers and dashes of a list, and `of which`. */
const BEFORE = [
  /^[\s\-–—•·*†‡§°^.]+(?=\S)/u,
  /^\d{1,3}[.)]\s*(?=\p{L})/u,
  /^(?:of which|including|incl\.?|dont|y compris|в том числе|в т\. ?ч\.|из них)\s*[:–—-]?\s*(?=\S)/iu,
];

/** The marks of footnotes: `1)`, `(1)`, `[1]`, `a)`, `*`, and a number after a word. What precedes them is kept. */
const AFTER = [
  /()[\s*†‡§°^#:]+$/u,
  /()\s*[[(]\s*(?:\d{1,2}|[a-zа-я])\s*[\])]$/iu,
  /([^\d\s])\s*\d{1,2}\s*\)$/u,
  /(\s)\d{1,2}\s*\)$/u,
  /(^\d{4})\d{1,2}\)$/u,
  /()\s[a-zа-я]\)$/iu,
  /(\p{L}{2}[).]?)\s?\d{1,2}$/u,
];

const SUPERSCRIPTS = /[\u00B9\u00B2\u00B3\u2070-\u2079⁽⁾]+/g;

/** A label without the marks of a list before it and the marks of footnotes after it. */
export function withoutMarks(label: string): string {
  let text = label.replace(SUPERSCRIPTS, '').trim();
  for (const mark of BEFORE) text = text.replace(mark, '');
  for (let before = ''; before !== text;) {
    before = text;
    for (const mark of AFTER) text = text.replace(mark, '$1').trim();
  }
  return text;
}
