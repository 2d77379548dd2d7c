// The entry of the manifests, for the programs in tools/.
export { manifestFiles } from './manifest-files';
export { manifestTarget, TARGETS } from './target';
