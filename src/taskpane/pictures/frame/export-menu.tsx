import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useLanguage } from '../../shell/language';
import { copyAsPicture, savePng, saveSvg } from '../export/copy-picture';
import type { StandaloneSvg } from '../export/svg-markup';

/** The ways in which a picture leaves the pane. `onDone` gets the words on how it went. */
export function ExportMenu({
  make,
  fileName,
  onDone,
}: {
  make: () => StandaloneSvg;
  fileName: string;
  onDone: (words: string) => void;
}) {
  const { t } = useLanguage();
  const run = (job: (svg: StandaloneSvg, name: string) => Promise<'copied' | 'saved' | 'saved-instead'>) => () => {
    onDone('');
    job(make(), fileName).then(
      (done) => onDone(t(`picture.${done}`)),
      (error: unknown) =>
        onDone(t('picture.failed', { detail: error instanceof Error ? error.message : String(error) })),
    );
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<CopyRegular />}>
          {t('picture.export')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={run(copyAsPicture)}>{t('picture.copy')}</MenuItem>
          <MenuItem onClick={run(savePng)}>{t('picture.save-png')}</MenuItem>
          <MenuItem onClick={run(saveSvg)}>{t('picture.save-svg')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
