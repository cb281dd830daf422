import type { ShownList } from '../../components';
import { DownloadMenu } from './DownloadMenu';
import { ViewMenu } from './ViewMenu';

/** What can be done with any list: kept as a view, and taken along as a file. */
export default function ListTools(list: ShownList) {
  return (
    <>
      <ViewMenu {...list} />
      <DownloadMenu {...list} />
    </>
  );
}
