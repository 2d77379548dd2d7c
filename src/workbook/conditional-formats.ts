import { areaAddress } from '../clearing-house/sheet/a1';
import type { ConditionalFormatPlan } from '../clearing-house/sheet/sheet-plan';

/** Adds conditional formats to a sheet, the first of the plan on top; the caller syncs. */
export function addConditionalFormats(sheet: Excel.Worksheet, plans: readonly ConditionalFormatPlan[]): void {
  // A new format goes above those that are there, so the last comes first.
  for (const { areas, rule, style } of [...plans].reverse()) {
    const addresses = areas.map(areaAddress).join(',');
    const { conditionalFormats } = areas.length === 1 ? sheet.getRange(addresses) : sheet.getRanges(addresses);
    const added =
      rule.type === 'formula'
        ? conditionalFormats.add('Custom').custom
        : conditionalFormats.add('ContainsText').textComparison;
    if (rule.type === 'formula') (added as Excel.CustomConditionalFormat).rule.formula = rule.formula;
    else (added as Excel.TextConditionalFormat).rule = { operator: 'BeginsWith', text: rule.text };
    if (style.fill !== undefined) added.format.fill.color = style.fill;
    if (style.color !== undefined) added.format.font.color = style.color;
    if (style.bold !== undefined) added.format.font.bold = style.bold;
    if (style.italic !== undefined) added.format.font.italic = style.italic;
    if (style.underline) added.format.font.underline = 'Single';
  }
}

/**
 * Asks for the conditional formats of a sheet; after the next `sync` the answer removes those whose formula is ours.
 * @returns how many were removed
 */
export function requestRemoval(sheet: Excel.Worksheet, isOurs: (formula: string) => boolean): () => number {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/customOrNullObject/rule/formula');
  return () => {
    const ours = formats.items.filter(
      ({ customOrNullObject }) => !customOrNullObject.isNullObject && isOurs(customOrNullObject.rule.formula),
    );
    // The range that they were loaded from is not tracked, so it is got again.
    const { conditionalFormats } = sheet.getRange();
    for (const { id } of ours) conditionalFormats.getItem(id).delete();
    return ours.length;
  };
}
