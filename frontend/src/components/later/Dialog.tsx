import { useLingui } from '@lingui/react/macro';
import type { ModalProps } from '@mantine/core';
import { laterDialog } from './later';

const OpenDialog = laterDialog(() => import('./parts').then((parts) => parts.OpenDialog));

/** A dialog; its code is loaded when it first opens. */
export function Dialog(props: ModalProps) {
  const { t } = useLingui();
  return <OpenDialog closeButtonProps={{ 'aria-label': t`Close` }} {...props} />;
}
