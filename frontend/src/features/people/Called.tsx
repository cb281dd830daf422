import { useLingui } from '@lingui/react/macro';
import classes from './TitleMapping.module.css';

interface CalledProps {
  title?: string | null;
  jobCode?: string | null;
}

/** What somebody is called: the title, the job code, or both. */
export function Called({ title, jobCode }: CalledProps) {
  const { t } = useLingui();
  if (!jobCode) return title ?? '';
  return (
    <>
      {title} <span className={classes.code}>{t`code ${jobCode}`}</span>
    </>
  );
}
