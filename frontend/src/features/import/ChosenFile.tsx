import { useLingui } from '@lingui/react/macro';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import classes from './ChosenFile.module.css';
import { ChooseFile } from './DropArea';
import { fileSize } from './size';

interface ChosenFileProps {
  file: File;
  onFile: (file: File) => void;
}

/** The file that will be imported, and the way to another one. */
export function ChosenFile({ file, onFile }: ChosenFileProps) {
  const { i18n } = useLingui();
  return (
    <div className={classes.file}>
      <IconFileSpreadsheet size={22} stroke={1.6} aria-hidden className={classes.icon} />
      <div className={classes.name}>
        <div className={classes.title}>{file.name}</div>
        <div className={classes.size}>{fileSize(i18n, file.size)}</div>
      </div>
      <ChooseFile onFile={onFile} another />
    </div>
  );
}
