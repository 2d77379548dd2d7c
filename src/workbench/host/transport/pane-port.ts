/**
 * The way to one window that runs office.js, and back: a frame in the workbench page, or a jsdom window in a test.
 * It carries texts; that they come from the right window and origin is its business.
 */
export interface PanePort {
  /** Hears what the pane posts. @returns a function that ends it */
  listen(handler: (text: string) => void): () => void;
  post(text: string): void;
}
