export { figuresOfRecord } from '../../clearing-house/sending/sent-record';
export { keepSending, keepStatus, recallSending } from '../../workbook/sending/kept-sending';
export { askLastSent, saidIn } from '../../workbook/sending/last-sent';
export { readContent } from '../../workbook/sending/read-content';
export { writeReceipt } from '../../workbook/sending/receipts-sheet';
