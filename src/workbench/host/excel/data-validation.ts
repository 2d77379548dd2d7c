import type { Validation } from '../../engine/engine';
import { enumArgument, flagArgument, isAbsent, optional, recordArgument, textArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { defineClass, NULL_OBJECT, readOnly, type HostObject } from '../kernel/host-class';
import { formatArea } from './address';
import { hostObject } from './links';
import { SheetAreas, type Block } from './model/block';
import { requireUnprotected } from './model/protection';
import {
  DEFAULT_SETTINGS,
  invalidAreas,
  movedRule,
  validationState,
  type ValidationSettings,
} from './model/validations';
import { found } from './range-navigation';
import { readRule, ruleObject } from './validation-rules';

export const DataValidation = defineClass<Block>({
  name: 'DataValidation',
  scalars: {
    Type: readOnly((block) => {
      const state = validationState(block);
      return state.kind === 'One' ? state.rule.type : state.kind;
    }),
    Rule: {
      get: (block) => {
        const state = validationState(block);
        if (state.kind === 'One') return ruleObject(state.rule);
        return state.kind === 'None' ? {} : null;
      },
      set: (block, value) => apply(block, readRule(value), settingsOf(block) ?? DEFAULT_SETTINGS),
    },
    IgnoreBlanks: {
      get: (block) => settingsOf(block)?.ignoreBlanks ?? null,
      set: (block, value) => change(block, { ignoreBlanks: flagArgument(value) }),
    },
    Prompt: {
      get: (block) => promptObject(settingsOf(block)),
      set: (block, value) => change(block, { prompt: readPrompt(value) }),
    },
    ErrorAlert: {
      get: (block) => alertObject(settingsOf(block)),
      set: (block, value) => change(block, { alert: readAlert(value) }),
    },
    Valid: readOnly((block) => allValid(block)),
  },
  methods: {
    Clear: (block) => {
      const { sheet, areas } = block;
      requireUnprotected(sheet);
      for (const area of areas) sheet.book.engine.validations.clear(sheet.id, area);
      sheet.book.state.awaitingRule.delete(placeOf(block));
    },
    GetInvalidCells: (block) => found(invalidCells(block)),
    GetInvalidCellsOrNullObject: (block) => invalidCells(block) ?? NULL_OBJECT,
  },
  afterCalculation: ['GetInvalidCells', 'GetInvalidCellsOrNullObject'],
});

const placeOf = ({ sheet, areas }: Block): string => `${sheet.id} ${areas.map(formatArea).join(',')}`;

/** The settings that all cells share; those set before a rule; `undefined` where cells differ. */
function settingsOf(block: Block): ValidationSettings | undefined {
  const state = validationState(block);
  if (state.kind === 'One') return state.settings;
  if (state.kind !== 'None') return undefined;
  return { ...DEFAULT_SETTINGS, ...block.sheet.book.state.awaitingRule.get(placeOf(block)) };
}

/** Changes settings of the rule that is there; without one they wait for it. */
function change(block: Block, changed: Partial<ValidationSettings>): void {
  const { state } = block.sheet.book;
  const current = validationState(block);
  requireUnprotected(block.sheet);
  if (current.kind === 'One') apply(block, current.rule, { ...current.settings, ...changed });
  else if (current.kind === 'None') {
    const place = placeOf(block);
    state.awaitingRule.set(place, { ...state.awaitingRule.get(place), ...changed });
  } else changeEach(block, changed);
}

/** Where cells have different rules, each keeps its own. */
function changeEach({ sheet, areas }: Block, changed: Partial<ValidationSettings>): void {
  const { validations } = sheet.book.engine;
  for (const area of areas) {
    for (const { areas: own, ...validation } of validations.in(sheet.id, area)) {
      for (const part of own) {
        const shared = new SheetAreas(sheet, [part]);
        const rule = movedRule(validation.rule, own[0]!, part);
        apply(shared, rule, { ...validation, ...changed });
      }
    }
  }
}

function apply(block: Block, rule: Validation['rule'], { ignoreBlanks, prompt, alert }: ValidationSettings): void {
  const { sheet, areas } = block;
  requireUnprotected(sheet);
  for (const area of areas) {
    const moved = movedRule(rule, areas[0]!, area);
    sheet.book.engine.validations.set(sheet.id, area, { rule: moved, ignoreBlanks, prompt, alert });
  }
  sheet.book.state.awaitingRule.delete(placeOf(block));
}

/** All true, all false, or `null` for some of each. */
function allValid({ sheet, areas }: Block): boolean | null {
  const answers = new Set(areas.map((area) => sheet.book.engine.validations.valid(sheet.id, area)));
  const [only] = answers;
  return answers.size === 1 ? (only ?? null) : null;
}

function invalidCells(block: Block): HostObject | undefined {
  const areas = invalidAreas(block);
  return areas.length > 0 ? hostObject('RangeAreas', new SheetAreas(block.sheet, areas)) : undefined;
}

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function texts({ title, message }: Readonly<Record<string, unknown>>): { title: string; message: string } {
  const read = { title: optional(title, textArgument) ?? '', message: optional(message, textArgument) ?? '' };
  if (read.title.length > LONGEST_TITLE || read.message.length > LONGEST_MESSAGE) throw invalidArgument();
  return read;
}

function readPrompt(value: unknown): ValidationSettings['prompt'] {
  const prompt = isAbsent(value) ? {} : recordArgument(value);
  return { show: flagArgument(prompt.showPrompt, true), ...texts(prompt) };
}

function readAlert(value: unknown): ValidationSettings['alert'] {
  const alert = isAbsent(value) ? {} : recordArgument(value);
  return {
    show: flagArgument(alert.showAlert, true),
    style: enumArgument(alert.style, ['Stop', 'Warning', 'Information'], 'Stop'),
    ...texts(alert),
  };
}

const promptObject = (settings: ValidationSettings | undefined): unknown =>
  settings
    ? { message: settings.prompt.message, showPrompt: settings.prompt.show, title: settings.prompt.title }
    : null;

const alertObject = (settings: ValidationSettings | undefined): unknown => {
  if (!settings) return null;
  const { message, show, style, title } = settings.alert;
  return { message, showAlert: show, style, title };
};
