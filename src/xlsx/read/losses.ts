import type { LossKind, Losses } from '../loss';
import type { Package, Relation } from './package';
import { child, children, type Xml } from './xml';

/** What other parts that a sheet knows are called. */
const PARTS: Readonly<Record<string, LossKind>> = {
  comments: 'comment',
  threadedComment: 'comment',
  table: 'table',
  pivotTable: 'pivotTable',
  slicer: 'slicer',
  timeline: 'slicer',
  oleObject: 'control',
  control: 'control',
  ctrlProp: 'control',
  package: 'control',
  queryTable: 'connection',
  image: 'picture',
};

/** Counts what a sheet has and is not taken over, in its own XML and in the parts that it knows. */
export async function countSheetLosses(
  file: Package,
  sheet: Xml,
  relations: readonly Relation[],
  losses: Losses,
): Promise<void> {
  losses.add('hyperlink', children(child(sheet, 'hyperlinks'), 'hyperlink').length);
  losses.add('filter', children(sheet, 'autoFilter').length);
  losses.add('protection', children(sheet, 'sheetProtection').length);
  for (const ext of children(child(sheet, 'extLst'), 'ext')) {
    losses.add('sparkline', children(child(ext, 'sparklineGroups'), 'sparklineGroup').length);
  }
  const threaded = relations.some(({ kind }) => kind === 'threadedComment');
  for (const { kind, target, external } of relations) {
    if (external || !file.has(target)) continue;
    if (kind === 'drawing') await countDrawing(file, target, losses);
    // Threads are kept a second time as comments, for older programs.
    else if (kind === 'comments' && threaded) continue;
    else if (kind === 'comments')
      losses.add('comment', await countIn(file, target, 'comments', 'commentList', 'comment'));
    else if (kind === 'threadedComment')
      losses.add('comment', await countIn(file, target, 'ThreadedComments', 'threadedComment'));
    else if (PARTS[kind]) losses.add(PARTS[kind]);
  }
}

async function countIn(file: Package, path: string, root: string, ...names: readonly string[]): Promise<number> {
  const part = await file.xml(path, root);
  const last = names.at(-1)!;
  return children(child(part, ...names.slice(0, -1)), last).length;
}

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

async function countDrawing(file: Package, path: string, losses: Losses): Promise<void> {
  const drawing = await file.xml(path, 'wsDr');
  for (const anchor of ANCHORS.flatMap((name) => children(drawing, name))) {
    // Newer charts stand in one of two versions of the same thing.
    const content = child(anchor, 'AlternateContent', 'Choice') ?? anchor;
    if (child(content, 'pic')) losses.add('picture');
    else if (child(content, 'graphicFrame')) losses.add(isChart(child(content, 'graphicFrame')!) ? 'chart' : 'slicer');
    else losses.add('shape');
  }
}

const isChart = (frame: Xml): boolean => child(frame, 'graphic', 'graphicData', 'chart') !== undefined;

/** What the parts that the workbook itself knows are called. */
const WORKBOOK_PARTS: Readonly<Record<string, LossKind>> = {
  externalLink: 'externalLink',
  connections: 'connection',
  vbaProject: 'macro',
  chartsheet: 'chartsheet',
  dialogsheet: 'control',
  xlMacrosheet: 'macro',
};

/** Counts what the workbook has besides its sheets and is not taken over. */
export function countWorkbookLosses(workbook: Xml, relations: readonly Relation[], losses: Losses): void {
  losses.add('protection', children(workbook, 'workbookProtection').length);
  for (const { kind } of relations) if (WORKBOOK_PARTS[kind]) losses.add(WORKBOOK_PARTS[kind]);
}
