import type { Engine } from '../engine/engine';
import { registerFunctions, type FunctionsMetadata } from '../host/office/formula-functions';
import type { FunctionFile } from './function-file';
import type { CustomFunctionsSource } from './ribbon/manifest';

/**
 * Makes the add-in's custom functions known to formulas. The page in which they run is loaded when the first is called.
 * @throws if there is no functions.json where the manifest says
 */
export async function offerCustomFunctions(
  engine: Engine,
  { metadata, namespace }: CustomFunctionsSource,
  functionFile: FunctionFile,
): Promise<void> {
  const response = await fetch(metadata);
  if (!response.ok) throw new Error(`${metadata} cannot be read: HTTP ${response.status}. Formulas know no functions.`);
  const described = (await response.json()) as FunctionsMetadata;
  registerFunctions(engine, namespace, described, () => functionFile.customFunctions());
}
