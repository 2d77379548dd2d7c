import { makeStyles } from '@fluentui/react-components';
import { meaningsOf } from '../../../clearing-house/codes/signs';
import { figureKey, type Need } from '../../../clearing-house/intake/block/block';
import { askNeed, contentText, figureName, sayUnrecognised } from '../../../clearing-house/intake/sentences';
import { cellAddress } from '../../../clearing-house/sheet/a1';
import type { CellPosition } from '../../../clearing-house/sheet/area';
import { meaningText } from '../../checks/sign-words';
import { useLanguage } from '../../shell/language';
import { Choice } from './choice';
import type { LabelQuestion } from './given';
import { labelChoices, needChoices } from './options';
import type { Intake, IntakePreview } from './use-intake';

const useStyles = makeStyles({
  questions: { display: 'grid', gap: '8px' },
  more: { margin: 0 },
});

/** Questions about labels that are shown at a time; an answer makes room for the next. */
const MOST_LABELS = 15;

interface Props {
  readonly preview: IntakePreview;
  readonly intake: Pick<Intake, 'given' | 'give'>;
}

/** What is asked before figures are taken: what the block leaves open, and what it says in two ways. */
export function Questions({ preview, intake: { given, give } }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { reading, block } = preview;
  const at = ({ row, column }: CellPosition) =>
    cellAddress({ row: block.area.row + row, column: block.area.column + column });
  // What was answered comes first and can be answered anew.
  const asked = [...given.labels.values()].map(({ question }) => question);
  const labels = [...asked, ...openLabels(preview).filter(({ label }) => !given.labels.has(label))];
  const signs = [
    ...[...given.signs].map(([text, { count }]) => ({ text, count })),
    ...reading.signs
      .map(({ text, cells }) => ({ text, count: cells.length }))
      .filter(({ text }) => !given.signs.has(text)),
  ];
  const { conflicts } = reading;
  const needs = (['partner', 'year', 'sex', 'measure'] satisfies Need[]).filter(
    (need) => reading.needs.includes(need) || given.needs.has(need),
  );
  if (needs.length + signs.length + labels.length + conflicts.length === 0) return null;
  return (
    <section className={styles.questions} aria-label={t('intake.questions')}>
      {needs.map((need) => {
        const waiting = reading.unrecognised.filter((cell) => cell.reason === `needs-${need}`).length;
        const before = given.needs.get(need);
        const count = before?.count ?? waiting;
        return (
          <Choice
            key={need}
            question={askNeed(need, count, language)}
            options={needChoices(need, preview, language)}
            value={before?.value}
            onChoose={(value) => give({ needs: new Map(given.needs).set(need, { value, count }) })}
          />
        );
      })}
      {signs.map(({ text, count }) => {
        const meanings = meaningsOf(text);
        const said = given.signs.get(text)?.meaning;
        return (
          <Choice
            key={text}
            question={t('signs.question', { sign: text, count })}
            options={meanings.map((meaning, index) => ({
              value: String(index),
              text: meaningText(meaning, t, language),
            }))}
            value={said && String(meanings.indexOf(said))}
            onChoose={(value) =>
              give({ signs: new Map(given.signs).set(text, { meaning: meanings[Number(value)]!, count }) })
            }
          />
        );
      })}
      {labels.slice(0, MOST_LABELS + given.labels.size).map((question) => (
        <Choice
          key={question.label}
          question={t('intake.at', { text: sayUnrecognised(question, language), address: at(question.from) })}
          options={labelChoices(question, preview, t, language)}
          value={given.labels.get(question.label)?.choice}
          onChoose={(choice) => give({ labels: new Map(given.labels).set(question.label, { question, choice }) })}
        />
      ))}
      {labels.length > MOST_LABELS + given.labels.size && (
        <p className={styles.more}>
          {t('intake.more-questions', { count: labels.length - MOST_LABELS - given.labels.size })}
        </p>
      )}
      {conflicts.map(({ key, figures }) => {
        const chosen = given.choices.get(figureKey(key));
        return (
          <Choice
            key={figureKey(key)}
            question={t('intake.conflict', { figure: figureName(key, language) })}
            options={figures.map(({ content, from }) => ({
              value: at(from),
              text: t('intake.at', { text: contentText(content, language), address: at(from) }),
            }))}
            value={chosen && at(chosen)}
            onChoose={(address) => {
              const figure = figures.find(({ from }) => at(from) === address);
              if (figure) give({ choices: new Map(given.choices).set(figureKey(key), figure.from) });
            }}
          />
        );
      })}
    </section>
  );
}

/** The labels that were not understood, each once. */
function openLabels({ reading }: IntakePreview): LabelQuestion[] {
  const byLabel = new Map<string, LabelQuestion>();
  for (const cell of reading.unrecognised) {
    if (cell.kind === 'label' && !byLabel.has(cell.label)) byLabel.set(cell.label, cell);
  }
  return [...byLabel.values()];
}
