import { enumArgument, flagArgument, isAbsent, optional, recordArgument, textArgument } from '../kernel/arguments';
import { accessDenied, invalidArgument } from '../kernel/errors';
import { defineClass, readOnly } from '../kernel/host-class';
import { PROTECTION_OPTIONS } from './model/protection';
import type { Sheet } from './model/sheet';

type Options = Readonly<Record<string, unknown>>;

const SELECTION_MODES = ['Normal', 'Unlocked', 'None'] as const;

/** All options with their values: what is not given stays closed. */
function optionsOf(given: Options): Options {
  const known: readonly string[] = [...PROTECTION_OPTIONS, 'selectionMode'];
  if (Object.keys(given).some((name) => !known.includes(name))) throw invalidArgument();
  return {
    ...Object.fromEntries(PROTECTION_OPTIONS.map((name) => [name, flagArgument(given[name], false)])),
    selectionMode: enumArgument(given.selectionMode, SELECTION_MODES, 'Normal'),
  };
}

export const WorksheetProtection = defineClass<Sheet>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: readOnly(({ book, id }) => book.engine.protection.isProtected(id)),
    Options: readOnly(({ book, id }) => book.engine.protection.options(id) ?? optionsOf({})),
  },
  methods: {
    Protect: ({ book, id }, [options, password]) => {
      if (book.engine.protection.isProtected(id)) throw accessDenied();
      book.engine.protection.protect(id, optionsOf(isAbsent(options) ? {} : recordArgument(options)));
      book.state.sheet(id).password = optional(password, textArgument);
    },
    Unprotect: ({ book, id }, [password]) => {
      const state = book.state.sheet(id);
      if (state.password !== undefined && state.password !== password) throw accessDenied();
      if (book.engine.protection.isProtected(id)) book.engine.protection.unprotect(id);
      state.password = undefined;
    },
  },
});
