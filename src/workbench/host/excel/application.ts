import { enumArgument, flagArgument, integerArgument, numberArgument } from '../kernel/arguments';
import { defineClass, readOnly, type Scalar } from '../kernel/host-class';
import { CultureInfo, separators } from './culture';
import type { Book } from './model/book';

/** The calculation engine that Excel on the web reports. */
export const CALCULATION_ENGINE = 191029;

export const Application = defineClass<Book>({
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ state }) => state.calculationMode,
      set: ({ state }, value) => {
        state.calculationMode = enumArgument(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationEngineVersion: readOnly(() => CALCULATION_ENGINE),
    CalculationState: readOnly(() => 'Done'), // a load waits until formulas are calculated
    DecimalSeparator: readOnly(({ locale }) => separators(locale).decimal),
    ThousandsSeparator: readOnly(({ locale }) => separators(locale).group),
    UseSystemSeparators: readOnly(() => true),
  },
  navigations: {
    CultureInfo: (book) => CultureInfo(book),
    IterativeCalculation: (book) => IterativeCalculation(book),
  },
  methods: {
    Calculate: (_book, [type]) => {
      enumArgument(type, ['Recalculate', 'Full', 'FullRebuild']);
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  absent: ['Ribbon'],
});

type Settings = Book['state']['iterativeCalculation'];

function setting<K extends keyof Settings>(key: K, read: (value: unknown) => Settings[K]): Scalar<Book> {
  return {
    get: ({ state }) => state.iterativeCalculation[key],
    set: ({ state }, value) => {
      state.iterativeCalculation[key] = read(value);
    },
  };
}

const IterativeCalculation = defineClass<Book>({
  name: 'IterativeCalculation',
  scalars: {
    Enabled: setting('Enabled', (value) => flagArgument(value)),
    MaxIteration: setting('MaxIteration', (value) => integerArgument(value, 1, 32767)),
    MaxChange: setting('MaxChange', (value) => numberArgument(value, 0)),
  },
});
