import { defineClass } from '../kernel/host-class';
import type { AddinRuntime } from './addin-runtime';

/** How office.js says that the page's own code has run and its commands may be invoked. */
export const AddinInternalService = defineClass<AddinRuntime>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: (runtime) => runtime.actionsAreReady() },
});
