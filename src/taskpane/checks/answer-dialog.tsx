import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Textarea,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Localized } from '../../clearing-house/messages/language';
import { recallName, rememberName } from '../../workbook/remembered-name';
import { useLanguage } from '../shell/language';

/** What the user says in the dialog. */
export interface Said<Code extends string> {
  readonly reason: Code;
  readonly comment: string;
  /** Who says so. */
  readonly by: string;
}

interface Props<Code extends string> {
  readonly open: boolean;
  /** What is answered, in words. */
  readonly about: string;
  /** What is answered one by one, if it is several. */
  readonly preview?: ReactNode;
  /** What there is to choose from. */
  readonly reasons: readonly { readonly code: Code; readonly names: Localized }[];
  /** Whether a reason and a comment say enough. */
  readonly suffices: (said: { readonly reason: Code; readonly comment: string }) => boolean;
  /** An earlier answer to start from, or what is likely. */
  readonly before: { readonly reason: Code; readonly comment: string } | undefined;
  readonly onCancel: () => void;
  readonly onSave: (said: Said<Code>) => void;
}

const useStyles = makeStyles({ content: { display: 'grid', gap: '12px' }, narrow: { minWidth: 0 } });

/** Asks why something stands: a reason, words, and who says so. */
export function AnswerDialog<Code extends string>(props: Props<Code>) {
  return (
    <Dialog open={props.open} onOpenChange={(_, { open }) => !open && props.onCancel()}>
      {/* Anew each time, so that it starts from what it was opened for. */}
      <>{props.open && <Form {...props} />}</>
    </Dialog>
  );
}

function Form<Code extends string>({ about, preview, reasons, suffices, before, onCancel, onSave }: Props<Code>) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const [reason, setReason] = useState<Code | undefined>(before?.reason);
  const [comment, setComment] = useState(before?.comment ?? '');
  const [by, setBy] = useState(recallName);
  const [tried, setTried] = useState(false);
  const lacksComment = reason !== undefined && !suffices({ reason, comment });
  const save = () => {
    setTried(true);
    if (reason === undefined || lacksComment || by.trim() === '') return;
    rememberName(by.trim());
    onSave({ reason, comment: comment.trim(), by: by.trim() });
  };
  return (
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{t('answers.dialog')}</DialogTitle>
        <DialogContent className={styles.content}>
          <p>{about}</p>
          {preview}
          <Field
            label={t('answers.REASON')}
            required
            validationMessage={tried && reason === undefined ? t('answers.choose-reason') : undefined}
          >
            <Dropdown
              className={styles.narrow}
              value={reasons.find(({ code }) => code === reason)?.names[language] ?? ''}
              selectedOptions={reason === undefined ? [] : [reason]}
              onOptionSelect={(_, { optionValue }) => setReason(reasons.find(({ code }) => code === optionValue)?.code)}
            >
              {reasons.map(({ code, names }) => (
                <Option key={code} value={code}>
                  {names[language]}
                </Option>
              ))}
            </Dropdown>
          </Field>
          <Field
            label={t('answers.COMMENT')}
            validationMessage={tried && lacksComment ? t('answers.comment-needed') : undefined}
          >
            <Textarea value={comment} onChange={(_, { value }) => setComment(value)} resize="vertical" />
          </Field>
          <Field
            label={t('answers.your-name')}
            hint={t('answers.name-hint')}
            required
            validationMessage={tried && by.trim() === '' ? t('answers.name-needed') : undefined}
          >
            <Input value={by} onChange={(_, { value }) => setBy(value)} autoComplete="name" />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button appearance="secondary" onClick={onCancel}>
            {t('answers.cancel')}
          </Button>
          <Button appearance="primary" onClick={save}>
            {t('answers.save')}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
