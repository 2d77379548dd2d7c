/** The id of the pane's toaster. */
export const NOTICES = 'notices';
