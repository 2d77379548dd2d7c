// What LiveTables works with, in a file of its own: the pane draws before any of it is there.
export { Checker } from '../clearing-house/checks/checker';
export { lostMarks } from './lost-marks';
export { readAgain, readWorkbook } from './read-tables';
export { watchWorkbook } from './watch';
