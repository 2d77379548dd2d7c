import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { FigureCounts } from '../../clearing-house/checks/figure-counts';
import { countryName } from '../../clearing-house/codes/countries';
import type { CountryRound } from '../../clearing-house/sending/country-round';
import { useLanguage } from '../shell/language';

interface Props {
  readonly asked: 'draft' | 'final' | undefined;
  readonly of: CountryRound;
  /** Of each table. */
  readonly counts: readonly FigureCounts[];
  readonly embargoUntil: string | undefined;
  /** Whether it is what was sent last, and how that stands; undefined if it is not. */
  readonly same: 'waiting' | 'returned' | undefined;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks once more before figures leave Excel, with what goes where. */
export function ConfirmSending({ asked, of, counts, embargoUntil, same, onCancel, onConfirm }: Props) {
  const { t, language } = useLanguage();
  const figures = counts.reduce((sum, { filled }) => sum + filled, 0);
  const country = countryName(of.reporter, language) ?? of.reporter;
  return (
    <Dialog open={asked !== undefined} onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(asked === 'draft' ? 'send.confirm.title-draft' : 'send.confirm.title')}</DialogTitle>
          <DialogContent>
            <p>{t('send.confirm.text', { figures, tables: counts.length, country, round: String(of.round) })}</p>
            {asked === 'draft' && <p>{t('send.draft-hint')}</p>}
            {embargoUntil !== undefined && <p>{t('send.confirm.embargo', { until: Date.parse(embargoUntil) })}</p>}
            {same && <p>{t(same === 'returned' ? 'send.confirm.same-returned' : 'send.confirm.same')}</p>}
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onCancel}>
              {t('send.confirm.cancel')}
            </Button>
            <Button appearance="primary" onClick={onConfirm}>
              {t('send.confirm.send')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
