/** Sending tables to the clearing house, and what becomes of them. */
export const sending = {
  'pane.tab.send': 'Send',

  'problem.service.signed-out': 'The service does not know who you are, or no longer. Sign in again; nothing is lost.',
  'problem.service.forbidden': 'You may not do this: {detail} Ask whoever runs the service.',
  'problem.service.conflict': 'Things have changed meanwhile: {detail} Ask where it stands, then try again.',
  'problem.service.too-large':
    'That is more than the service takes at once: {detail} Ask whoever runs it to raise the limit, or send the exported file.',
  'problem.service.too-many': 'There were too many requests: {detail} Wait a moment, then try again.',
  'problem.service.checks-failed': 'The service did not take the tables: {detail}',

  'send.empty':
    'Nothing to send yet. Insert a table and fill it; here you see what would be sent and what stands in the way.',
  'send.of': 'Country and round',
  'send.of-one': '{country}, round {round}',

  'send.sign-in.title': 'Who you are',
  'send.sign-in.help': 'To send tables, and to see what became of them, the service must know who you are.',
  'send.sign-in.provider': 'Sign in with your office account',
  'send.sign-in.token': 'Access token',
  'send.sign-in.token-hint':
    'Whoever runs the service makes one for you. It is kept in this browser only, never in the workbook.',
  'send.sign-in.token-form': 'This is no access token: they begin with ch_ and have no spaces.',
  'send.sign-in.remember': 'Keep it on this computer',
  'send.sign-in.use-token': 'Sign in with the token',
  'send.sign-in.asking': 'Asking the service who you are …',
  'send.sign-in.ask-again': 'Ask again',
  'send.sign-in.rejected':
    'The service did not accept the sign-in: it is unknown, expired or revoked. Sign in again; nothing of your work is lost.',
  'send.sign-in.not-kept': 'This browser does not let the pane keep it: you stay signed in until the pane is closed.',
  'send.sign-in.closed': 'The window was closed before the sign-in was done. Try again.',
  'send.sign-in.blocked':
    'Excel could not open a window to sign in. Allow windows of this add-in, or use an access token.',
  'send.sign-in.refused': 'The sign-in failed: {detail}',
  'send.who.compiler': 'Signed in as a compiler of {countries}',
  'send.who.secretariat': 'Signed in as the secretariat',
  'send.who.reader': 'Signed in as a reader: you can look, not send.',
  'send.who.anonymous': 'Not signed in',
  'send.who.until': 'until {until, date, long}, {until, time, short}',
  'send.who.not-theirs': 'You cannot send tables of {country}: your access is for {countries}.',
  'send.sign-out': 'Sign out and forget the token',

  'send.what.title': 'What will be sent',
  'send.what.figures': '{count, plural, one {# figure} other {# figures}}',
  'send.what.metadata': 'Metadata: {count, plural, one {# answer} other {# answers}}',
  'send.what.no-metadata': 'There is no metadata sheet: insert the tables again to get one.',
  'send.what.answers': '{count, plural, one {# answer} other {# answers}} to findings',
  'send.what.nothing-else': 'Nothing else of the workbook is sent, and nothing before you press the button.',

  'send.blocks.title': 'What stands in the way',
  'send.blocks.none': 'Nothing: the tables can be sent.',
  'send.blocks.some':
    '{errors, plural, =0 {} one {# error to mend} other {# errors to mend}}{both, select, yes { and } other {}}{warnings, plural, =0 {} one {# warning to mend or answer} other {# warnings to mend or answer}}.',
  'send.door.title': 'What the service found',
  'send.door.stale':
    'This is what the service found in what was sent at {at, time, short}; it is gone with the next sending.',
  'send.door.first': 'The first {count, number} are shown.',

  'send.changes.title': 'Changed since it was last sent',
  'send.changes.none': 'Nothing has changed since it was last sent.',
  'send.changes.none-returned':
    'Nothing has changed since the secretariat returned it. Sent as it is, it stays returned.',
  'send.changes.count': '{count, plural, one {# cell has changed.} other {# cells have changed.}}',
  'send.changes.unknown': 'What was sent is not at hand here. Sign in to compare with it.',
  'send.changes.line': '{what}: {before} → {now}',
  'send.changes.figure': 'Table {table}, {row}, {year}, {sex}',
  'send.changes.figure-of-age': 'Table {table}, {row}, {year}, {sex}, {age}',
  'send.changes.status': 'Table {table}, {row}, {year}, status',
  'send.changes.answer': 'Table {table}, {year}, {question}',
  'send.changes.blank': 'blank',
  'send.changes.more': '{count, plural, one {Show # more} other {Show # more}}',

  'send.embargo': 'Keep figures back until',
  'send.embargo-hint':
    'If you choose a day, only your office and the secretariat see the figures before it begins (UTC).',
  'send.embargo-past': 'Choose a day to come, or none.',
  'send.send': 'Send …',
  'send.draft': 'Send as a draft …',
  'send.draft-hint': 'A draft may have errors. It takes the place of the draft before it, and nobody publishes it.',
  'send.needs-sign-in': 'Sign in to send.',
  'send.needs-mending': 'Mend or answer what stands in the way first.',
  'send.confirm.title': 'Send to the clearing house?',
  'send.confirm.title-draft': 'Send as a draft?',
  'send.confirm.text':
    '{figures, plural, one {# figure} other {# figures}} in {tables, plural, one {# table} other {# tables}} of {country}, round {round}, with metadata and answers leave Excel for the service.',
  'send.confirm.embargo': 'The figures are kept back until {until, date, long}.',
  'send.confirm.same':
    'Nothing has changed since it was last sent; the service will answer with the receipt that you have.',
  'send.confirm.same-returned':
    'No figure, status or answer to a question has changed since the secretariat returned it. Unless an answer to a finding has, the service takes this for what it has already: it stays returned.',
  'send.confirm.send': 'Send now',
  'send.confirm.cancel': 'Do not send',
  'send.sending': 'Sending the tables …',
  'send.stopped': 'Sending was stopped. If the service had received it all, sending again gives its receipt.',
  'send.no-answer': 'The tables may have arrived or not. Send again: the same tables are the same submission.',
  'send.sent':
    '{isNew, select, yes {The service has received the tables.} other {The service had these tables already.}}',
  'send.not-kept':
    'The service has received the tables, but the workbook could not keep the receipt: {detail} Write down its number, {id}.',
  'send.record-not-kept':
    'This is more than a workbook can keep: what has changed since is shown only while you are signed in.',

  'send.last.title': 'Last submission',
  'send.last.none': 'Nothing has been sent yet.',
  'send.last.number': 'Submission {number} of the round',
  'send.last.draft': 'Draft',
  'send.last.received': 'Received',
  'send.last.status': 'Status',
  'send.last.content': 'Content',
  'send.last.figures':
    '{figures, plural, one {# figure} other {# figures}} in {tables, plural, one {table} other {tables}} {list}',
  'send.last.id': 'Receipt',
  'send.last.digest': 'Digest',
  'send.last.embargo': 'Kept back until',
  'send.last.published': 'Public since',
  'send.last.time': '{at, date, medium} {at, time, short}',
  'send.last.comments': 'What the secretariat says',
  'send.last.comment': '{status} on {at, date, medium}: {comment}',
  'send.last.as-of': 'As it was when the service was last asked. Sign in to ask again.',
  'send.last.refresh': 'Ask where it stands',
  'send.last.sheet': 'The receipt is in the sheet “{sheet}”.',
  'send.status.draft': 'Draft',
  'send.status.withdrawn': 'Withdrawn',
  'send.status.submitted': 'Submitted, waits for the secretariat',
  'send.status.accepted': 'Accepted',
  'send.status.returned': 'Returned, to be sent again',

  'send.export': 'Export submission',
  'send.export.help':
    'Without the service: the same as files, to be sent in another way. Nothing leaves this computer.',
  'send.export.xlsx': 'As .xlsx: tables, metadata and answers',
  'send.export.csv': 'As SDMX-CSV 2.0: the figures',
  'send.export.file': 'Submission {reporter} {round}',
  'send.exported': 'Saved {file}',
  'send.exported-unfinished': 'Saved {file}. It is not in order yet: the service would refuse it as it is.',

  'receipts.sheet': 'Receipts',
  'receipts.title': 'Receipts of the clearing house',
  'receipts.explanation':
    'What the service has received from this workbook, written by the add-in. It is not sent with the tables.',
  'receipts.COUNTRY': 'Country',
  'receipts.ROUND': 'Round',
  'receipts.NUMBER': 'Number',
  'receipts.RECEIVED': 'Received',
  'receipts.TABLES': 'Tables',
  'receipts.FIGURES': 'Figures',
  'receipts.ID': 'Receipt',
  'receipts.DIGEST': 'Digest (SHA-256)',
  'receipts.draft': 'draft',
} as const;
