import { ManifestError, readManifest, type Manifest } from './manifest';

/** Fetches and reads the add-in's manifest from this page's server. Rejects with a `ManifestError`. */
export async function fetchManifest(locale: string): Promise<Manifest> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) throw new ManifestError(`the server answered ${response.status}.`);
  const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
  const problem = xml.querySelector('parsererror');
  if (problem) throw new ManifestError(`it is not well-formed XML. ${problem.textContent}`);
  return readManifest(xml, locale);
}
