import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMayEdit } from '../../hooks';
import { type Missing, placeOf } from './steps';
import { useMissingWords } from './useMissingWords';

/** The one thing to do next, a press away. */
export function ContinueButton({ next }: { next: Missing }) {
  const { action } = useMissingWords()(next);
  const mayEdit = useMayEdit();
  if (!mayEdit) return null;
  return (
    <Button component={Link} {...placeOf(next, mayEdit)} title={next.label}>
      <Trans>Continue: {action}</Trans>
    </Button>
  );
}
