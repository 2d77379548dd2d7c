export { runCheck } from './check';
export { runTemplate } from './template';
