// The entry of the workbench's server, for the programs in tools/.
export { installedBrowser } from './installed-browser';
export { openBrowser } from './open-browser';
export { PortUnavailableError } from './serve';
export { startWorkbench } from './workbench';
