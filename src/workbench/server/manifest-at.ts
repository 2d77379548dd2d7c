/** The origin that the manifest in the repository names. */
const DEFAULT_ORIGIN = /https:\/\/localhost:3000(?!\d)/g;

/** The manifest for an add-in that is served at another origin. */
export const manifestAt = (origin: string, manifest: string): string => manifest.replace(DEFAULT_ORIGIN, () => origin);
