import { Notifications } from '@mantine/notifications';

/** Where toasts appear; a module of its own, because the first page can be shown without it. */
export default function Toasts() {
  return <Notifications position="bottom-right" />;
}
