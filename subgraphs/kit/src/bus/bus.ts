/** A wake-up: something happened to `id` under `topic`. Carries no facts; who wakes reads them from its own tables. */
export interface Notice {
  readonly topic: string;
  readonly id: string;
}

/** Carries notices to every process, best effort. A lost notice delays, never loses: readers also look by themselves. */
export interface Bus {
  start(onNotice: (notice: Notice) => void, onReconnect: () => void): Promise<void>;
  publish(notices: readonly Notice[]): Promise<void>;
  stop(): Promise<void>;
}
