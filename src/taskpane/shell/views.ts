/** The views of the pane, in the order of the compiler's work. */
export const VIEWS = ['tables', 'checks', 'mirrors', 'send', 'about'] as const;
export type View = (typeof VIEWS)[number];

/** The view that a ribbon button asked for in the pane's address (`?view=checks`), else the first. */
export function firstView(search: string): View {
  const asked = new URLSearchParams(search).get('view');
  return VIEWS.find((view) => view === asked) ?? VIEWS[0];
}
