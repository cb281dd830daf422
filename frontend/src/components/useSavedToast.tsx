import { useLingui } from '@lingui/react/macro';
import { toast } from './toast';
import { Undo } from './Undo';
import { useDeed } from './useDeed';

type PutBack = () => Promise<unknown>;

/** Tells that a form was saved, with the way back to what the record said before. */
export function useSavedToast() {
  const { t } = useLingui();
  const undo = useDeed({
    run: (putBack: PutBack) => putBack(),
    failed: t`It could not be taken back`,
  });
  return (message: string, putBack: PutBack) =>
    toast(message, <Undo onClick={() => undo.mutate(putBack)} />);
}
