// The entry of the workbench's server, for the programs in tools/.
export { developerCertificate } from './developer-certificate';
export { installedBrowser } from './installed-browser';
export { manifestAt } from './manifest-at';
export { openBrowser } from './open-browser';
export { PortUnavailableError } from './serve';
export { startWorkbench } from './workbench';
