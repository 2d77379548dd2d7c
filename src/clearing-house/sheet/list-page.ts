import type { PagePlan } from './sheet-plan';

/** The sheet's name and the page's number at the foot of every page, and nothing at its head. */
export const NAMED_AND_NUMBERED: Pick<PagePlan, 'header' | 'footer'> = { header: '', footer: '&A · &P / &N' };

/** How a list is printed: across A4, one page wide, with these rows on top of every page. */
export const listPage = (titleRows?: PagePlan['titleRows']): PagePlan => ({
  orientation: 'landscape',
  pagesWide: 1,
  ...(titleRows && { titleRows }),
  ...NAMED_AND_NUMBERED,
});
