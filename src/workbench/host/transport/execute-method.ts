import type { DocumentSettings } from '../office/document-settings';
import { DispatchId, OfficeError, parseMethod } from '../protocol/xdm';
import { done, failed, type MethodAnswer } from './method-answer';
import type { PageLoad } from './page-load';
import { callRichApi, type Refuse } from './rich-api-calls';

export interface MethodContext {
  readonly load: PageLoad;
  readonly settings: DocumentSettings;
  readonly refuse: Refuse;
}

/** Carries out one call of `executeMethod`. What this host does not implement answers "not supported"; it never rejects. */
export async function executeMethod(data: unknown, context: MethodContext): Promise<MethodAnswer> {
  const method = parseMethod(data);
  switch (method?.id) {
    case DispatchId.RichApi: {
      const [partition, , , , body] = method.data.ArrayData;
      return callRichApi(context.load.session, partition, body, context.refuse);
    }
    case DispatchId.CommandCompleted:
      context.load.commands.complete(method.data[0], method.data[1], method.data[2]);
      return done();
    case DispatchId.LoadSettings: {
      const settings = context.settings.entries().map(([Name, Value]) => ({ Name, Value }));
      return done({ Properties: { Settings: settings } });
    }
    case DispatchId.SaveSettings:
      context.settings.save(method.data.DdaSettingsMethod.Properties);
      return done();
    case undefined:
      return failed(OfficeError.NotSupported);
  }
}
