import { Notifications } from '@mantine/notifications';

/** Where toasts appear; a module of its own, because the first page can be shown without it. Narrow, so that
 * they leave the bars at the lower edge free. */
export default function Toasts() {
  return <Notifications position="bottom-right" containerWidth={320} />;
}
