import { LANGUAGES } from '../clearing-house/messages/language';
import { message } from '../clearing-house/messages/message';

/** What the build gives to a template. */
interface TemplateParameters {
  readonly htmlWebpackPlugin: { readonly options: { readonly officeJs: string } };
}

/**
 * The pane's page. Until the pane has drawn, and if its script never comes, it says so itself: without any script, in every
 * language, and after some seconds what to do.
 */
export default ({ htmlWebpackPlugin }: TemplateParameters): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${message('en', 'pane.title')}</title>
    <link rel="icon" href="assets/icons/icon-32.png" />
    <script src="${htmlWebpackPlugin.options.officeJs}"></script>
  </head>
  <body>
    <div id="pane">
      <div class="coming">
${LANGUAGES.map((language) => `        <p lang="${language}">${message(language, 'pane.loading')}</p>`).join('\n')}
        <div class="coming-slow">
${LANGUAGES.map(slow).join('\n')}
        </div>
      </div>
    </div>
  </body>
</html>
`;

const slow = (language: (typeof LANGUAGES)[number]): string =>
  `          <p lang="${language}">${message(language, 'pane.loading-slow')}
            <a href="">${message(language, 'pane.reload')}</a></p>`;
