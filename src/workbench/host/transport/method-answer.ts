import { OfficeError } from '../protocol/xdm';

/** The answer to one call of `executeMethod`: an Office error number, and what the call came to. */
export interface MethodAnswer {
  readonly Version: 1;
  readonly Error: OfficeError;
  readonly [result: string]: unknown;
}

export const done = (result: Readonly<Record<string, unknown>> = {}): MethodAnswer => ({
  ...result,
  Version: 1,
  Error: OfficeError.None,
});

export const failed = (error: OfficeError): MethodAnswer => ({ Version: 1, Error: error });
