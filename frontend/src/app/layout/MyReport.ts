import { later } from '../../components';

/** What is held about whoever is signed in; both doors lead to it. */
export const MyReport = later(() =>
  import('../../features/privacy/MyReport').then((module) => module.MyReport),
);
