import { type PhotoView } from '../photo/photo-view';

/** One step of a report as the API sends it (type TimelineEntry). */
export interface EntryView {
  id: string;
  seq: number;
  action: string;
  status: string;
  visibility: 'PUBLIC' | 'REPORTER' | 'INTERNAL';
  at: string;
  actor: { kind: string; name: string };
  text?: string | null;
  media?: readonly PhotoView[];
  unit?: { name?: string | null; fullName?: string | null } | null;
  dueAt?: string | null;
}
