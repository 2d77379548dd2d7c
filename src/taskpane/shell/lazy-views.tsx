import { lazy } from 'react';

/** The views that the pane does not open with, each in a file of its own. */
const files = {
  checks: () => import(/* webpackChunkName: "checks" */ '../checks/checks-view'),
  mirrors: () => import(/* webpackChunkName: "mirrors" */ '../mirrors/mirrors-view'),
  send: () => import(/* webpackChunkName: "send" */ '../send/send-view'),
  about: () => import(/* webpackChunkName: "about" */ '../about/about-view'),
};

export const ChecksView = lazy(async () => ({ default: (await files.checks()).ChecksView }));
export const MirrorsView = lazy(async () => ({ default: (await files.mirrors()).MirrorsView }));
export const SendView = lazy(async () => ({ default: (await files.send()).SendView }));
export const AboutView = lazy(async () => ({ default: (await files.about()).AboutView }));

/** How long the first view has for itself before the others are fetched. Milliseconds. */
const HEAD_START = 300;

/**
 * Fetches the other views while nothing else is to be done, so that they open at once, and open still when the server has a
 * newer version by then. One that does not come is asked for again when it is opened.
 * @returns a function that gives it up
 */
export function fetchViewsAhead(): () => void {
  const timer = setTimeout(() => {
    for (const file of Object.values(files)) file().catch(() => undefined);
  }, HEAD_START);
  return () => clearTimeout(timer);
}
