import * as z from '../zod';

/** The custom property of the sheet of answers that keeps the settings. */
export const SETTINGS_PROPERTY = 'clearing-house.settings';

const meaningSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('zero') }),
  z.object({ kind: z.literal('below-half') }),
  z.object({ kind: z.literal('confidential') }),
  z.object({ kind: z.literal('missing'), letter: z.string().regex(/^[A-Z]?$/) }),
]);

const settingsSchema = z.object({
  /** Values of parameters, by `<rule>.<name>`. */
  parameters: z.record(z.string(), z.number()),
  /** What the signs of the office mean in this workbook, as its user said. */
  signs: z.record(z.string(), meaningSchema),
});

/** What the user of a workbook set for its checks; kept with the workbook. */
export type CheckSettings = z.infer<typeof settingsSchema>;

export const NO_SETTINGS: CheckSettings = { parameters: {}, signs: {} };

/** Reads settings; none if somebody else wrote there. */
export function readSettings(text: string | undefined): CheckSettings {
  if (text === undefined) return NO_SETTINGS;
  try {
    return settingsSchema.safeParse(JSON.parse(text)).data ?? NO_SETTINGS;
  } catch {
    return NO_SETTINGS;
  }
}

export const writeSettings = (settings: CheckSettings): string => JSON.stringify(settings);
