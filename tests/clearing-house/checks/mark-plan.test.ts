import { markPlans } from '../../../src/clearing-house/checks/mark-plan';
import { tables } from '../../../src/clearing-house/tables/catalogue';
import { templateLayout } from '../../../src/clearing-house/tables/template-layout';
import { bulgaria } from '../../support/table-cells';

/** What Excel takes as a formula of a conditional format. */
const LONGEST_FORMULA = 255;

test.each(tables)('the marks of table $id keep to what Excel takes, with ages and many years', (definition) => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
  const layout = templateLayout({ ...bulgaria, definition, years, ages: true });
  const formulas = markPlans({ definition, reporter: 'GR', layout, language: 'fr' }).map(({ rule }) =>
    rule.type === 'formula' ? rule.formula : '',
  );
  expect(formulas.filter(({ length }) => length > LONGEST_FORMULA)).toEqual([]);
  expect(formulas.filter((formula) => formula.includes('{'))).toEqual([]); // no array constants in conditional formats
});
