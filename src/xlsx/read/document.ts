import { SETTINGS_NAMESPACE } from '../package-names';
import { fromFileText } from '../text';
import type { DocumentProperties } from '../workbook';
import type { Package, Relation } from './package';
import { attribute, child, children, textOf, type Xml } from './xml';

/** What a document says of itself: title, author and so on. */
export async function readDocumentProperties(
  file: Package,
  relations: readonly Relation[],
): Promise<DocumentProperties> {
  const [core, app] = await Promise.all([
    file.related(relations, 'core-properties', 'coreProperties'),
    file.related(relations, 'extended-properties', 'Properties'),
  ]);
  const found = {
    title: textOf(child(core, 'title')),
    subject: textOf(child(core, 'subject')),
    author: textOf(child(core, 'creator')),
    keywords: textOf(child(core, 'keywords')),
    comments: textOf(child(core, 'description')),
    category: textOf(child(core, 'category')),
    manager: textOf(child(app, 'Manager')),
    company: textOf(child(app, 'Company')),
    created: textOf(child(core, 'created')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== ''));
}

/** The document's own properties. Of kinds other than texts, numbers and truth the text is taken. */
export async function readCustomDocumentProperties(
  file: Package,
  relations: readonly Relation[],
): Promise<Map<string, string | number | boolean>> {
  const part = await file.related(relations, 'custom-properties', 'Properties');
  return new Map(
    children(part, 'property').flatMap((property) => {
      const name = attribute(property, 'name');
      return name === undefined ? [] : [[name, variant(property)] as const];
    }),
  );
}

const NUMBERS = ['i1', 'i2', 'i4', 'i8', 'int', 'ui1', 'ui2', 'ui4', 'ui8', 'uint', 'r4', 'r8', 'decimal'];

function variant(property: Xml): string | number | boolean {
  const kind = Object.keys(property).find((name) => !name.startsWith('@') && name !== '#text') ?? '';
  const text = textOf(child(property, kind));
  if (kind === 'bool') return text === 'true' || text === '1';
  return NUMBERS.includes(kind) && Number.isFinite(Number(text)) ? Number(text) : fromFileText(text);
}

/** The settings of the add-in, and how many other custom XML parts there are. */
export async function readSettings(
  file: Package,
  relations: readonly Relation[],
): Promise<{ readonly settings: Map<string, unknown>; readonly others: number }> {
  const settings = new Map<string, unknown>();
  let others = 0;
  for (const { kind, target } of relations) {
    if (kind !== 'customXml' || !file.has(target)) continue;
    const text = new TextDecoder().decode(await file.bytes(target));
    if (!text.includes(`"${SETTINGS_NAMESPACE}"`)) {
      others += 1;
      continue;
    }
    for (const setting of children(await file.xml(target, 'settings'), 'setting')) {
      const value = json(fromFileText(textOf(setting)));
      if (value !== undefined) settings.set(attribute(setting, 'name') ?? '', value);
    }
  }
  return { settings, others };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
