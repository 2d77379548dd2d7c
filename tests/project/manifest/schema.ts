/** The namespaces of a manifest, by the prefix under which the rules below name their elements. */
export const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'v:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};

const localized = ['Override*'];
const localizedResource = ['bt:Override*'];

/**
 * What stands in which element, in the order that Office demands: it refuses a manifest with one element out of order.
 * `?` may be left out, `*` may be left out or repeated, `+` may be repeated. An element whose `xsi:type` counts has it
 * in brackets. Taken from OfficeAppManifestV1_1.xsd and TaskPaneAppVersionOverridesV1_0.xsd of Microsoft's documentation
 * (OfficeDev/office-js-docs-pr, docs/overview/schemas/taskpane); what this add-in has no use for is left out.
 */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  'OfficeApp[TaskPaneApp]': [
    'Id',
    'AlternateId?',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl?',
    'HighResolutionIconUrl?',
    'SupportUrl?',
    'AppDomains?',
    'Hosts?',
    'Requirements?',
    'DefaultSettings',
    'Permissions',
    'v:VersionOverrides[VersionOverridesV1_0]?',
  ],
  DisplayName: localized,
  Description: localized,
  IconUrl: localized,
  HighResolutionIconUrl: localized,
  SupportUrl: localized,
  SourceLocation: localized,
  AppDomains: ['AppDomain+'],
  Hosts: ['Host+'],
  Requirements: ['Sets?', 'Methods?'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  'v:VersionOverrides[VersionOverridesV1_0]': ['v:Description?', 'v:Requirements?', 'v:Hosts?', 'v:Resources?'],
  'v:Requirements': ['bt:Sets'],
  'bt:Sets': ['bt:Set+'],
  'v:Hosts': ['v:Host[Workbook]+'],
  'v:Host[Workbook]': ['v:Runtimes?', 'v:AllFormFactors?', 'v:DesktopFormFactor?'],
  'v:Runtimes': ['v:Runtime'],
  'v:AllFormFactors': ['v:ExtensionPoint[CustomFunctions]?'],
  'v:ExtensionPoint[CustomFunctions]': ['v:Script', 'v:Page', 'v:Metadata?', 'v:Namespace?'],
  'v:Script': ['v:SourceLocation'],
  'v:Page': ['v:SourceLocation'],
  'v:Metadata': ['v:SourceLocation'],
  'v:DesktopFormFactor': ['v:GetStarted?', 'v:FunctionFile?', 'v:ExtensionPoint[PrimaryCommandSurface]+'],
  'v:GetStarted': ['v:Title', 'v:Description', 'v:LearnMoreUrl'],
  'v:ExtensionPoint[PrimaryCommandSurface]': ['v:OfficeTab*', 'v:CustomTab*'],
  'v:OfficeTab': ['v:Group+'],
  'v:CustomTab': ['v:Group+', 'v:Label'],
  'v:Group': ['v:Label', 'v:Icon', '(v:Control[Button]|v:Control[Menu])+'],
  'v:Control[Menu]': ['v:Label', 'v:Supertip', 'v:Icon', 'v:Items'],
  'v:Items': ['v:Item+'],
  'v:Item': ['v:Label', 'v:Supertip', 'v:Icon?', '(v:Action[ShowTaskpane]|v:Action[ExecuteFunction])'],
  'v:Control[Button]': ['v:Label', 'v:Supertip', 'v:Icon', '(v:Action[ShowTaskpane]|v:Action[ExecuteFunction])'],
  'v:Supertip': ['v:Title', 'v:Description'],
  'v:Icon': ['bt:Image+'],
  'v:Action[ShowTaskpane]': ['v:TaskpaneId?', 'v:SourceLocation', 'v:Title?'],
  'v:Action[ExecuteFunction]': ['v:FunctionName'],
  'v:Resources': ['bt:Images?', 'bt:Urls?', 'bt:ShortStrings?', 'bt:LongStrings?'],
  'bt:Images': ['bt:Image+'],
  'bt:Urls': ['bt:Url+'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
  'bt:Image': localizedResource,
  'bt:Url': localizedResource,
  'bt:String': localizedResource,
};

/** The list of resources that an element with a `resid` refers to. */
export const RESOURCE_LISTS: Readonly<Record<string, string>> = {
  'v:Label': 'bt:ShortStrings',
  'v:Title': 'bt:ShortStrings',
  'v:Description': 'bt:LongStrings',
  'v:FunctionFile': 'bt:Urls',
  'v:Runtime': 'bt:Urls',
  'v:Namespace': 'bt:ShortStrings',
  'v:SourceLocation': 'bt:Urls',
  'v:LearnMoreUrl': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

export const SHORT_STRING = 125;
export const LONG_STRING = 250;
export const REFERENCE_ID = 32;

/** The languages of Office that every text comes in besides English. */
export const LOCALES = ['fr-FR', 'ru-RU'];

/** Sizes that Office can show the icon of a button or group in: it demands 16, 32 and 80, and shrinks one where others lack. Pixels. */
export const ICON_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
/** The sizes of the add-in's own icons. Pixels. */
export const APP_ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
export const CULTURE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
