import { useLingui } from '@lingui/react/macro';
import { Center, Loader } from '@mantine/core';

/** Shown while it is being found out who is there. */
export function Splash() {
  const { t } = useLingui();
  return (
    <Center mih="100dvh" role="status" aria-label={t`Loading`}>
      <Loader size="sm" type="dots" />
    </Center>
  );
}
