import { enumArgument, flagArgument, textArgument } from '../kernel/arguments';
import { defineClass, type HostObject, type Scalar } from '../kernel/host-class';
import type { HeaderFooterPages, HeaderFooterState, PageLayoutState } from './model/page-layout-state';

export const HeaderFooterGroup = defineClass<PageLayoutState>({
  name: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: ({ headersFooters }) => headersFooters.State,
      set: ({ headersFooters }, value) => {
        headersFooters.State = enumArgument(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']);
      },
    },
    UseSheetMargins: flag('UseSheetMargins'),
    UseSheetScale: flag('UseSheetScale'),
  },
  navigations: {
    DefaultForAllPages: pages('default'),
    FirstPage: pages('first'),
    EvenPages: pages('even'),
    OddPages: pages('odd'),
  },
});

function flag(key: 'UseSheetMargins' | 'UseSheetScale'): Scalar<PageLayoutState> {
  return {
    get: ({ headersFooters }) => headersFooters[key],
    set: ({ headersFooters }, value) => {
      headersFooters[key] = flagArgument(value);
    },
  };
}

function pages(which: HeaderFooterPages): (layout: PageLayoutState) => HostObject {
  return ({ headersFooters }) => HeaderFooter(headersFooters.pages[which]);
}

const HeaderFooter = defineClass<HeaderFooterState>({
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: text('LeftHeader'),
    CenterHeader: text('CenterHeader'),
    RightHeader: text('RightHeader'),
    LeftFooter: text('LeftFooter'),
    CenterFooter: text('CenterFooter'),
    RightFooter: text('RightFooter'),
  },
});

function text(key: keyof HeaderFooterState): Scalar<HeaderFooterState> {
  return {
    get: (texts) => texts[key],
    set: (texts, value) => {
      texts[key] = textArgument(value);
    },
  };
}
