import { Notifications } from '@mantine/notifications';
import classes from './Toasts.module.css';

/** Where toasts appear; a module of its own, because the first page can be shown without it. */
export default function Toasts() {
  return <Notifications position="bottom-right" classNames={{ root: classes.toasts }} />;
}
