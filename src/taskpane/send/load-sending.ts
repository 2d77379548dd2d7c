/** What reads, asks and keeps for sending, in a file of its own: the pane draws without it, an empty workbook never needs it. */
export const loadSending = () => import(/* webpackChunkName: "sending" */ './by-need');
