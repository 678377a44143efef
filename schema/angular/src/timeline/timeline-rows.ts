import { type EntryView } from './entry-view';

/** One line of the timeline: an entry, or several quiet ones of one kind folded together. */
export interface TimelineRow {
  key: string;
  entry: EntryView;
  /** Entries folded under this one, newest first; empty for a plain row. */
  folded: readonly EntryView[];
}

/** Orders entries newest (or oldest) first and folds runs of the same wordless act by the same hand. */
export function timelineRows(entries: readonly EntryView[], newestFirst: boolean): TimelineRow[] {
  const ordered = [...entries].sort((a, b) => (newestFirst ? b.seq - a.seq : a.seq - b.seq));
  const rows: { key: string; entry: EntryView; folded: EntryView[] }[] = [];
  for (const entry of ordered) {
    const last = rows.at(-1);
    if (last && foldable(last.entry, entry)) last.folded.push(entry);
    else rows.push({ key: entry.id, entry, folded: [] });
  }
  return rows;
}

/** Only entries without words or photos fold: a word said to a citizen is never hidden. */
const quiet = (entry: EntryView): boolean => !entry.text && !entry.media?.length;

const foldable = (one: EntryView, next: EntryView): boolean =>
  quiet(one) &&
  quiet(next) &&
  one.action === next.action &&
  one.visibility === next.visibility &&
  one.actor.name === next.actor.name;
