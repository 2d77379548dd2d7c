import { message } from '../../clearing-house/messages/message';
import { addresses } from '../addresses';
import { DEFAULT_LOCALE } from '../languages';
import { FUNCTIONS_NAMESPACE, PROVIDER } from '../names';
import { REQUIREMENT_SETS } from '../requirements';
import type { ManifestTarget } from '../target';
import { localized, Resources } from './resources';
import { ribbonTab } from './ribbon-xml';
import { element, xmlDocument, type XmlNode } from './xml-tree';

/** The add-in only manifest of a target: what every Excel with add-ins understands. */
export function xmlManifest(target: ManifestTarget): string {
  const { id, version, origin, domains, named } = target;
  const at = addresses(origin);
  return xmlDocument(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'TaskPaneApp',
      },
      element('Id', {}, id),
      element('Version', {}, `${version}.0`),
      element('ProviderName', {}, PROVIDER),
      element('DefaultLocale', {}, DEFAULT_LOCALE),
      localized('DisplayName', (language) => named(message(language, 'pane.title'), language)),
      localized('Description', (language) => message(language, 'addin.description')),
      localized('IconUrl', at.icon('icon', 32)),
      localized('HighResolutionIconUrl', at.icon('icon', 64)),
      localized('SupportUrl', at.support),
      element('AppDomains', {}, ...[origin, ...domains].map((domain) => element('AppDomain', {}, domain))),
      element('Hosts', {}, element('Host', { Name: 'Workbook' })),
      element('Requirements', {}, sets()),
      element('DefaultSettings', {}, localized('SourceLocation', at.pane())),
      element('Permissions', {}, 'ReadWriteDocument'),
      versionOverrides(target),
    ),
  );
}

const sets = (): XmlNode =>
  element(
    'Sets',
    { DefaultMinVersion: '1.1' },
    ...REQUIREMENT_SETS.map(({ name, version }) => element('Set', { Name: name, MinVersion: version })),
  );

/** Ribbon, functions and the callout of the first start. */
function versionOverrides(target: ManifestTarget): XmlNode {
  const at = addresses(target.origin);
  const resources = new Resources();
  const commands = resources.url('Commands', at.commands);
  const functions: XmlNode = element(
    'ExtensionPoint',
    { 'xsi:type': 'CustomFunctions' },
    element('Script', {}, element('SourceLocation', { resid: resources.url('Functions.Script', at.functionsScript) })),
    element('Page', {}, element('SourceLocation', { resid: commands })),
    element('Metadata', {}, element('SourceLocation', { resid: resources.url('Functions.Metadata', at.functions) })),
    element('Namespace', { resid: resources.short('Functions.Namespace', FUNCTIONS_NAMESPACE) }),
  );
  const started: XmlNode = element(
    'GetStarted',
    {},
    element('Title', { resid: resources.short('addin.started', (language) => message(language, 'addin.started')) }),
    element('Description', {
      resid: resources.long('addin.started.text', (language) => message(language, 'addin.started.text')),
    }),
    element('LearnMoreUrl', { resid: resources.url('Support', at.support) }),
  );
  const host = element(
    'Host',
    { 'xsi:type': 'Workbook' },
    element('Runtimes', {}, element('Runtime', { resid: commands, lifetime: 'long' })),
    element('AllFormFactors', {}, functions),
    element(
      'DesktopFormFactor',
      {},
      started,
      element('FunctionFile', { resid: commands }),
      element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, ribbonTab(target, resources)),
    ),
  );
  return element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
    element('Hosts', {}, host),
    resources.element(),
  );
}
