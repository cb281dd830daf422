import { useWindowEvent } from '@mantine/hooks';
import { type DragEvent, useState } from 'react';

const carriesFile = (event: { dataTransfer: DataTransfer | null }) =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Takes one dropped file. A drop that misses does nothing: the browser would open the file instead. */
export function useFileDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  useWindowEvent('dragover', (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  useWindowEvent('drop', (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  const handlers = {
    onDragOver: (event: DragEvent) => setOver(carriesFile(event)),
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
  return { over, handlers };
}
