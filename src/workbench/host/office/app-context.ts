import { DIALOG_REQUIREMENT_SETS, REQUIREMENT_SETS, SHARED_RUNTIME_SET } from './requirement-sets';

/** The document and the add-in as `Office.context` shows them. */
export interface AddinEnvironment {
  /** `Office.context.displayLanguage`, such as `en-US`. */
  readonly locale: string;
  /** `Office.context.contentLanguage`: the language that the document's regional settings go by. */
  readonly contentLocale: string;
  /** `Office.context.document.url`. */
  readonly documentUrl: string;
  /** The add-in's display name; office.js shows it when a dialog is about to open. */
  readonly addinName: string;
  /** The document may be read, not changed: `Office.context.document.mode`. */
  readonly readOnly: boolean;
  readonly sharedRuntime: boolean;
  /** Claimed beside the host's own sets, or in their place: a test can take a set away with `'0'`. */
  readonly requirements?: Readonly<Record<string, string>>;
}

const EXCEL_ON_THE_WEB = 16;
const ClientMode = { ReadOnly: 0, ReadWrite: 1 } as const;
const CONTAINER_LEVEL = 1; // a pane, not an object in the document

/**
 * What office.js asks for before anything else. It never becomes ready if one of `_id`, `_appName`, `_appVersion`,
 * `_appUILocale`, `_dataLocale`, `_docUrl`, `_clientMode`, `_settings` or `_reason` is missing.
 */
export function appContext(
  environment: AddinEnvironment,
  addinId: string,
  paneUrl: string,
  settings: readonly (readonly [name: string, json: string])[],
  windowSize: { readonly width: number; readonly height: number },
): Record<string, unknown> {
  const origin = new URL(paneUrl).origin;
  return {
    _id: addinId,
    _appInstanceId: addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.15407.10000', // the build that office.js 1.1.110 belongs to
    _appUILocale: environment.locale,
    _dataLocale: environment.contentLocale,
    _docUrl: environment.documentUrl,
    _clientMode: environment.readOnly ? ClientMode.ReadOnly : ClientMode.ReadWrite,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: CONTAINER_LEVEL,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify({
      ...REQUIREMENT_SETS,
      ...(environment.sharedRuntime && SHARED_RUNTIME_SET),
      ...environment.requirements,
    }),
    _dialogRequirementMatrix: JSON.stringify(DIALOG_REQUIREMENT_SETS),
    _clientWindowWidth: windowSize.width,
    _clientWindowHeight: windowSize.height,
    _addinName: environment.addinName,
    _appDomains: [origin],
    _taskpaneUrl: paneUrl,
    _addInSourceUrl: paneUrl,
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
    _marketplaceType: '',
  };
}
