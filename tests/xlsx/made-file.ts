import JSZip from 'jszip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test file consists of: sheets by their XML inside `worksheet`, and whatever else. */
export interface MadeFile {
  readonly sheets?: readonly { readonly name: string; readonly xml: string; readonly relations?: readonly Related[] }[];
  /** Inside `workbook`, after the sheets. */
  readonly workbook?: string;
  /** Inside `workbook`, before the sheets. */
  readonly settings?: string;
  readonly relations?: readonly Related[];
  /** Inside `sst`. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  /** Inside `theme`. */
  readonly theme?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export interface Related {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A workbook's file made part by part, as programs other than ours may write it. */
export async function makeFile(file: MadeFile): Promise<Uint8Array> {
  const zip = new JSZip();
  const sheets = file.sheets ?? [{ name: 'Sheet1', xml: '<sheetData/>' }];
  const workbookRelations: Related[] = [...(file.relations ?? [])];
  const entries = sheets.map(({ name, xml, relations }, index) => {
    const number = index + 1;
    zip.file(`xl/worksheets/sheet${number}.xml`, element('worksheet', xml));
    if (relations) zip.file(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(relations));
    workbookRelations.push({ id: `sheet${number}`, kind: 'worksheet', target: `worksheets/sheet${number}.xml` });
    return `<sheet name="${name}" sheetId="${number}" r:id="sheet${number}"/>`;
  });
  const parts = {
    strings: ['sharedStrings', 'sst'],
    styles: ['styles', 'styleSheet'],
    theme: ['theme', 'theme'],
  } as const;
  for (const key of ['strings', 'styles', 'theme'] as const) {
    const [kind, root] = parts[key];
    if (file[key] === undefined) continue;
    zip.file(`xl/${kind}.xml`, element(root, file[key]));
    workbookRelations.push({ id: kind, kind, target: `${kind}.xml` });
  }
  zip.file(
    'xl/workbook.xml',
    element('workbook', `${file.settings ?? ''}<sheets>${entries.join('')}</sheets>${file.workbook ?? ''}`),
  );
  zip.file('xl/_rels/workbook.xml.rels', relationsXml(workbookRelations));
  zip.file('_rels/.rels', relationsXml([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]));
  for (const [path, content] of Object.entries(file.parts ?? {})) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array' });
}

const element = (name: string, content: string): string =>
  `<?xml version="1.0"?><${name} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">${content}</${name}>`;

const relationsXml = (relations: readonly Related[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ({ id, kind, target, external }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
