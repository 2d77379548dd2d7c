import { languageFor } from '../../clearing-house/messages/language';
import { metadata } from './metadata';

/** What the build gives to a template. */
interface TemplateParameters {
  readonly htmlWebpackPlugin: { readonly options: { readonly language: string } };
}

/** The text of functions.json in the language that webpack.config.js asks for. */
export default ({ htmlWebpackPlugin }: TemplateParameters): string =>
  JSON.stringify(metadata(languageFor(htmlWebpackPlugin.options.language)), undefined, 2);
