import packageFile from '../../package.json';

export const SERVICE_NAME = 'Clearing House mirror service';

/** The version of the project that the service was built from. */
export const SERVICE_VERSION: string = packageFile.version;
