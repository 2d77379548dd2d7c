import { everyLanguage } from '../clearing-house/messages/every-language';
import { languageFor } from '../clearing-house/messages/language';
import { serviceClient } from '../contract/service-client';
import { customFunction } from '../workbook/custom-function';
import { officeReady } from '../workbook/office-ready';
import { cellError } from './cell-error';
import { serviceFigures } from './figures/service-figures';
import { functionCall, type FunctionCall } from './function-call';
import { mirror } from './mirror';
import { ratio } from './ratio';
import { series } from './series';

/** What calculates each function that functions.json describes. */
const functions: Readonly<Record<string, (args: readonly unknown[], call: FunctionCall) => Promise<unknown>>> = {
  MIRROR: mirror,
  RATIO: ratio,
  SERIES: series,
};

// Asked at once: Excel calls nothing in a page that has not asked whether Office is ready.
const surroundings = officeReady();
const figures = serviceFigures(serviceClient({ base: '', fetch: (...request) => fetch(...request) }));

// Tied at once, since Excel may call a function as soon as Office has loaded.
for (const [id, calculate] of Object.entries(functions)) {
  customFunction(id, async (args, signal) => {
    const [found] = await Promise.all([surroundings, everyLanguage()]);
    const language = languageFor(found.kind === 'excel' ? found.displayLanguage : navigator.language);
    const call = functionCall(figures, language, signal);
    return calculate(args, call).catch((problem: unknown) => {
      throw cellError(problem, call.t);
    });
  });
}
