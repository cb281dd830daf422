import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface PlaceWords {
  label: MessageDescriptor;
  /** What becomes of it. */
  fate: MessageDescriptor;
}

/** The places that hold something about people, by the server's words. */
export const places: Record<string, PlaceWords> = {
  people: { label: msg`The person's record`, fate: msg`goes` },
  imports: {
    label: msg`Uploaded files`,
    fate: msg`go whole; their imports cannot be undone any longer`,
  },
  answers: { label: msg`Answers kept for a day`, fate: msg`go` },
  views: { label: msg`Own views of lists`, fate: msg`go` },
  audit: { label: msg`Keys of the audit`, fate: msg`go, so that nobody can read whom it is about` },
  'audit-words': {
    label: msg`Plain words in the audit`,
    fate: msg`stay, without the person's name`,
  },
  mentions: {
    label: msg`Other mentions`,
    fate: msg`stay, without the person's name`,
  },
};
