/** Keys of the queue itself; none of them is the key of an act, so both work side by side. */
export const QUEUE_KEYS = { table: '.', columns: ',', save: 's', export: 'w', all: '*' } as const;
