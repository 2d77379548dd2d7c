import type { Translate } from '../../clearing-house/messages/message';
import type { Facts, TemplateFact } from './facts';

/** A line of the diagnostics. */
export interface FactLine {
  readonly label: string;
  readonly value: string;
}

/** The facts in words, one below the other. */
export function factLines(facts: Facts, t: Translate): FactLine[] {
  const { surroundings, sets, addin, service, templates, language, theme, errors, time } = facts;
  const line = (label: Parameters<Translate>[0], value: string): FactLine => ({ label: t(label), value });
  const none = t('diagnostics.none');
  const template = ({ table, version, round, language: its }: TemplateFact): string =>
    round === undefined || its === undefined
      ? t('diagnostics.template-unknown', { table, version })
      : t('diagnostics.template', { table, version, round: String(round), language: its });
  return [
    line('diagnostics.time', time),
    line('diagnostics.host', 'Excel'),
    line('diagnostics.platform', surroundings?.platform ?? '–'),
    line('diagnostics.office', surroundings?.version ?? '–'),
    line('diagnostics.sets', sets.present.join(', ') || none),
    line('diagnostics.missing', sets.missing.join(', ') || none),
    line('diagnostics.addin', addin.version),
    line('diagnostics.service', service === undefined ? '–' : 'error' in service ? service.error : service.version),
    ...(service === undefined || 'error' in service
      ? []
      : [
          line(
            'diagnostics.contract',
            service.contract === addin.contract
              ? t('diagnostics.contract-fits', { version: addin.contract })
              : t('diagnostics.contract-differs', { own: addin.contract, service: service.contract }),
          ),
        ]),
    line('diagnostics.templates', templates.map(template).join('; ') || none),
    line(
      'diagnostics.language',
      t('diagnostics.languages', {
        pane: language,
        display: surroundings?.displayLanguage ?? '–',
        content: surroundings?.contentLanguage ?? '–',
      }),
    ),
    line('diagnostics.theme', t(`diagnostics.theme.${theme}`)),
    line('diagnostics.errors', errors.map((error) => `${error.time} ${error.note}`).join('\n') || none),
  ];
}

/** The same as a text to copy. */
export const factText = (lines: readonly FactLine[]): string =>
  lines
    .map(({ label, value }) => `${label}: ${value.includes('\n') ? `\n  ${value.replaceAll('\n', '\n  ')}` : value}`)
    .join('\n');
