/** The add-in's version, put in by the build from package.json. */
declare const ADDIN_VERSION: string;
