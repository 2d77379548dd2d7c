/** Somebody asked for an end before the work was done; nothing of it was kept. */
export class Stopped extends Error {
  override name = 'Stopped';

  constructor() {
    super('Stopped. Nothing was kept of what was under way.');
  }
}
