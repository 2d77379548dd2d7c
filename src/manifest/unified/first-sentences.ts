/** As many whole sentences of a text as fit into so many letters. @throws Error if not even the first one does */
export function firstSentences(text: string, most: number): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  );
  let kept = '';
  for (const sentence of sentences) {
    if ((kept + sentence).trimEnd().length > most) break;
    kept += sentence;
  }
  if (kept === '') throw new Error(`'${sentences[0]}' has more than ${most} letters.`);
  return kept.trimEnd();
}
