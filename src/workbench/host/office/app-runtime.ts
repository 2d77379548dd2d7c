import { invalidArgument } from '../kernel/errors';
import { defineClass } from '../kernel/host-class';
import type { AddinRuntime } from './addin-runtime';

const VISIBLE = 'Visible';
const BACKGROUND = 'Background';

/** `Office.addin.showAsTaskpane` and `hide`. */
export const AppRuntimeService = defineClass<AddinRuntime>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (runtime) => (runtime.isVisible ? VISIBLE : BACKGROUND),
    SetAppRuntimeState: (runtime, [state]) => {
      if (state !== VISIBLE && state !== BACKGROUND) throw invalidArgument(`There is no state '${String(state)}'.`);
      runtime.demandVisible(state === VISIBLE);
    },
  },
});

/** What the document remembers of the add-in's start. */
export interface StartupState {
  /** `Inactive`, or `Background` for an add-in that is to load with the document. */
  startState: string;
}

/** `Office.addin.setStartupBehavior` and `getStartupBehavior`. */
export const AppRuntimePersistenceService = defineClass<StartupState>({
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (startup) => startup.startState,
    SetAppRuntimeStartState: (startup, [state]) => {
      startup.startState = String(state);
    },
  },
});
