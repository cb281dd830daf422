import { Notifications } from '@mantine/notifications';
import classes from './Toasts.module.css';

/** Where toasts appear; a module of its own, because most pages are opened without one. */
export default function Toasts() {
  return <Notifications position="bottom-right" classNames={{ root: classes.toasts }} />;
}
