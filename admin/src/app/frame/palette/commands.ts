import { foldedMatch } from '@smarthp/client';

/** One line of the palette: what it says and what choosing it does. */
export interface Command {
  readonly id: string;
  readonly group: 'acts' | 'queue' | 'views' | 'saved' | 'reports' | 'recent';
  readonly label: string;
  readonly note?: string;
  readonly icon: string;
  readonly key?: string;
  readonly run: () => void;
}

/** The commands that match, accents optional, what can be done first, then where one can go. */
export function matching(commands: readonly Command[], search: string, most = 12): readonly Command[] {
  const words = search.trim();
  const found = words ? commands.filter((one) => foldedMatch(`${one.label} ${one.note ?? ''}`, words)) : commands;
  return [...found].sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group)).slice(0, most);
}

const ORDER: readonly Command['group'][] = ['acts', 'queue', 'reports', 'recent', 'saved', 'views'];
