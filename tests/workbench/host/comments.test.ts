import { failure, onNewSheet, sharedOffice, until } from './excel-session';

sharedOffice();

test('a comment stands on its cell and moves with it', async () => {
  await onNewSheet(async (sheet, context) => {
    const added = context.workbook.comments.add(`${sheet.name}!B2`, 'Checked with the register');
    added.load();
    await context.sync();
    expect(added.toJSON()).toMatchObject({
      content: 'Checked with the register',
      contentType: 'Plain',
      richContent: 'Checked with the register',
      mentions: [],
      resolved: false,
    });
    expect(Date.now() - added.creationDate.getTime()).toBeLessThan(60_000);

    sheet.getRange('1:1').insert('Down');
    added.content = 'Estimated';
    added.resolved = true;
    const found = sheet.comments.getItemByCell('B3');
    found.load('id,content,resolved');
    const where = found.getLocation();
    where.load('address');
    await context.sync();
    expect([found.id, found.content, found.resolved]).toEqual([added.id, 'Estimated', true]);
    expect(where.address).toBe(`${sheet.name}!B3`);
  });
});

test('replies, in order; deleting the comment takes them along', async () => {
  await onNewSheet(async (sheet, context) => {
    const comment = sheet.comments.add('A1', 'Why?');
    comment.replies.add('Because');
    const second = comment.replies.add('Really');
    second.load('id');
    comment.load('id');
    comment.replies.load('items/content');
    const count = comment.replies.getCount();
    await context.sync();
    expect([comment.replies.items.map(({ content }) => content), count.value]).toEqual([['Because', 'Really'], 2]);

    const parent = sheet.comments.getItemByReplyId(second.id);
    parent.load('id');
    second.getParentComment().load('id');
    second.delete();
    comment.replies.load('items/content');
    await context.sync();
    expect(parent.id).toBe(comment.id);
    expect(comment.replies.items.map(({ content }) => content)).toEqual(['Because']);

    comment.delete();
    const none = sheet.comments.getItemOrNullObject(comment.id);
    const left = sheet.comments.getCount();
    await context.sync();
    expect([none.isNullObject, left.value]).toEqual([true, 0]);
  });
});

test('people are mentioned', async () => {
  await onNewSheet(async (sheet, context) => {
    const mentions = [{ email: 'ada@example.org', id: 0, name: 'Ada' }];
    const comment = sheet.comments.add('A1', { mentions, richContent: '<at id="0">Ada</at>, please look' }, 'Mention');
    comment.load('content,richContent,mentions,contentType');
    await context.sync();
    expect(comment.toJSON()).toMatchObject({
      content: '@Ada, please look',
      richContent: '<at id="0">Ada</at>, please look',
      mentions,
      contentType: 'Mention',
    });
  });
});

test('comments are listed by sheet and for the workbook, gone with their cells, copied with their sheet', async () => {
  await onNewSheet(async (sheet, context) => {
    const { comments } = context.workbook;
    sheet.comments.add('B5', 'second');
    sheet.comments.add('A1', 'first');
    const before = comments.getCount();
    sheet.comments.load('items/content');
    await context.sync();
    expect(sheet.comments.items.map(({ content }) => content)).toEqual(['first', 'second']);

    const copy = sheet.copy();
    copy.comments.load('items/content');
    sheet.getRange('5:5').delete('Up');
    sheet.comments.load('items/content');
    const after = comments.getCount();
    await context.sync();
    expect(copy.comments.items.map(({ content }) => content)).toEqual(['first', 'second']);
    expect(sheet.comments.items.map(({ content }) => content)).toEqual(['first']);
    expect(after.value).toBe(before.value + 1);
  });
});

test.each([
  ['InvalidArgument', 'CommentCollection.add', (sheet: Excel.Worksheet) => sheet.comments.add('A1:A2', 'x')],
  ['InvalidArgument', 'CommentCollection.add', (sheet: Excel.Worksheet) => sheet.comments.add('A1', '')],
  [
    'ItemNotFound',
    'CommentCollection.getItemByCell',
    (sheet: Excel.Worksheet) => sheet.comments.getItemByCell('A1').load('id'),
  ],
  [
    'ItemNotFound',
    'CommentCollection.getItem',
    (sheet: Excel.Worksheet) => sheet.comments.getItem('nothing').load('id'),
  ],
])('%s from %s', async (code, location, act) => {
  expect(await failure(act)).toMatchObject({ code, location });
});

test('events tell which comment and which replies', async () => {
  await onNewSheet(async (sheet, context) => {
    const heard: unknown[] = [];
    const hear = (event: unknown): Promise<void> => Promise.resolve(void heard.push(event));
    const { comments } = context.workbook;
    comments.onAdded.add(hear);
    comments.onChanged.add(hear);
    sheet.comments.onDeleted.add(hear);
    const comment = sheet.comments.add('A1', 'x');
    comment.load('id');
    await context.sync();
    const reply = comment.replies.add('y');
    reply.load('id');
    await context.sync();
    comment.resolved = true;
    await context.sync();
    comment.delete();
    await context.sync();
    await until(() => heard.length === 4, 'The events');
    const details = (replyIds: string[]) => [{ commentId: comment.id, replyIds }];
    expect(heard).toMatchObject([
      { type: 'CommentAdded', worksheetId: sheet.id, source: 'Local', commentDetails: details([]) },
      { type: 'CommentChanged', changeType: 'ReplyAdded', commentDetails: details([reply.id]) },
      { type: 'CommentChanged', changeType: 'CommentResolved' },
      { type: 'CommentDeleted', commentDetails: details([reply.id]) },
    ]);
  });
});

test('a hyperlink shows its text, moves with its cells, and is cleared', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A2');
    range.hyperlink = { address: 'https://example.org/', screenTip: 'Source', textToDisplay: 'Register' };
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('A3');
    moved.load('hyperlink,values');
    moved.format.font.load('underline');
    const wider = sheet.getRange('A3:B3');
    wider.load('hyperlink');
    await context.sync();
    expect(moved.hyperlink).toEqual({
      address: 'https://example.org/',
      screenTip: 'Source',
      textToDisplay: 'Register',
    });
    expect([moved.values, moved.format.font.underline, wider.hyperlink]).toEqual([[['Register']], 'Single', null]);
    moved.clear('Hyperlinks');
    moved.load('hyperlink,values');
    await context.sync();
    expect([moved.hyperlink, moved.values]).toEqual([null, [['Register']]]);
  });
  const error = await failure((sheet) => (sheet.getRange('A1').hyperlink = { textToDisplay: 'nowhere' }));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.hyperlink' });
});
