import { enumArgument, flagArgument, listArgument } from '../kernel/arguments';
import { defineClass, readOnly } from '../kernel/host-class';
import { requireAllowed, requireUnlocked } from './model/protection';
import type { TableModel } from './model/table';
import { sortRows } from './range-sort';

export const TableSort = defineClass<TableModel>({
  name: 'TableSort',
  scalars: {
    Fields: readOnly(({ look }) => look.sort?.fields ?? []),
    MatchCase: readOnly(({ look }) => look.sort?.matchCase ?? false),
    Method: readOnly(({ look }) => look.sort?.method ?? 'PinYin'),
  },
  methods: {
    Apply: (table, [fields, matchCase, method]) => {
      sort(table, fields);
      table.look.sort = {
        fields: listArgument(fields),
        matchCase: flagArgument(matchCase, false),
        method: enumArgument(method, ['PinYin', 'StrokeCount'], 'PinYin'),
      };
    },
    Clear: ({ look }) => {
      look.sort = undefined;
    },
    Reapply: (table) => {
      if (table.look.sort) sort(table, table.look.sort.fields);
    },
  },
  afterCalculation: ['Apply', 'Reapply'],
});

function sort({ sheet, body }: TableModel, fields: unknown): void {
  requireAllowed(sheet, 'allowSort');
  requireUnlocked({ sheet, areas: [body] });
  sortRows(sheet, body, fields);
}
