import { DOCUMENT, type EnvironmentProviders, inject, Injectable, provideAppInitializer, signal } from '@angular/core';

/** What the server tells the apps at run time (`/config.json`). */
export interface RuntimeSettings {
  /** Address of the OpenID provider. */
  issuer: string;
  citizenClientId: string;
  consoleClientId: string;
  /** MapLibre style; empty for the built-in map only. */
  mapStyleUrl: string;
  city: string;
  /** Where photos are uploaded (tus). */
  uploads: string;
}

const KEPT = 'hp.config';
const TIMEOUT_MS = 3_000;

/** Settings of this installation: defaults or the last known at once, the server's as soon as they come. */
@Injectable({ providedIn: 'root' })
export class RuntimeConfig {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly held = signal<RuntimeSettings>({ ...this.defaults(), ...this.kept() });
  private loading: Promise<void> | undefined;

  readonly settings = this.held.asReadonly();

  /** Resolves when the server has answered or cannot be reached; never rejects. */
  ready(): Promise<void> {
    return (this.loading ??= this.load());
  }

  private async load(): Promise<void> {
    try {
      const answer = await fetch('/config.json', { signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-cache' });
      if (!answer.ok) return;
      const told: unknown = await answer.json();
      const known = pick(told, this.defaults());
      this.held.update((settings) => ({ ...settings, ...known }));
      this.window?.localStorage.setItem(KEPT, JSON.stringify(known));
    } catch {
      // Without network the last known settings serve.
    }
  }

  private kept(): Partial<RuntimeSettings> {
    try {
      return pick(JSON.parse(this.window?.localStorage.getItem(KEPT) ?? '{}'), this.defaults());
    } catch {
      return {};
    }
  }

  private defaults(): RuntimeSettings {
    const origin = this.window?.location.origin ?? '';
    return {
      issuer: `${origin}/oidc`,
      citizenClientId: 'citizen-app',
      consoleClientId: 'console',
      mapStyleUrl: '',
      city: 'Hải Phòng',
      uploads: '/files/feedback/uploads',
    };
  }
}

/** Takes only known settings that are strings; anything else in the file is ignored. */
function pick(told: unknown, known: RuntimeSettings): Partial<RuntimeSettings> {
  if (typeof told !== 'object' || told === null) return {};
  return Object.fromEntries(Object.entries(told).filter(([name, value]) => name in known && typeof value === 'string'));
}

/** Starts loading `/config.json` with the app, without holding up the first paint. */
export const provideRuntimeConfig = (): EnvironmentProviders =>
  provideAppInitializer(() => {
    void inject(RuntimeConfig).ready();
  });
