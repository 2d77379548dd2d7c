import { readAnswer } from '../../metadata/answer';
import type { MetadataField } from '../../tables/definition';
import type { Stay } from '../measures/stay';
import { COVERAGES, SOURCE_TYPES, STAY_KINDS, type Group, type SideMetadata } from './side';

const QUESTIONS: Readonly<Record<Group, MetadataField>> = {
  citizens: 'CITIZENS',
  foreigners: 'FOREIGNERS',
  students: 'STUDENTS',
  asylum: 'ASYLUM',
  irregular: 'IRREGULAR',
};

/**
 * What the answers to the questions about a table and year say, in whatever language they were given.
 * @param answers by the codes of the questions, as `DURATION`
 * @param stay what else is known of the minimum stay, where that question has no answer
 */
export function sideMetadata(answers: ReadonlyMap<string, string>, stay?: Stay): SideMetadata {
  const answer = (field: MetadataField) => readAnswer(field, 0, answers.get(field) ?? '');
  const choice = <T>(field: MetadataField, options: readonly T[]): T | undefined => options[answer(field).choice ?? -1];
  const covers = Object.fromEntries(
    (Object.keys(QUESTIONS) as Group[]).flatMap((group) => {
      const coverage = choice(QUESTIONS[group], COVERAGES);
      return coverage === undefined ? [] : [[group, coverage]];
    }),
  );
  const optional = {
    source: choice('SOURCE', SOURCE_TYPES),
    stay: answer('DURATION').value ?? stay,
    stayKind: choice('STAY', STAY_KINDS),
    territory: answer('TERRITORY').text || undefined,
  };
  return {
    covers,
    breakInSeries: choice('BREAK', [true, false]) ?? false,
    provisional: choice('STATE', [true, false]) ?? false,
    ...(optional.source !== undefined && { source: optional.source }),
    ...(optional.stay !== undefined && { stay: optional.stay }),
    ...(optional.stayKind !== undefined && { stayKind: optional.stayKind }),
    ...(optional.territory !== undefined && { territory: optional.territory }),
  };
}
