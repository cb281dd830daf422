import { useNavigate } from '@tanstack/react-router';
import { useRefresh } from '../hooks';
import { toast } from './toast';

/** Leads to a record that was just created and says that it was. */
export function useShowCreated() {
  const navigate = useNavigate();
  const refresh = useRefresh();
  return async (to: string, message: string) => {
    await navigate({ to, ignoreBlocker: true });
    toast(message);
    refresh();
  };
}
