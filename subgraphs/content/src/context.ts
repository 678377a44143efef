import type { Clock } from '@smarthp/kit/clock';
import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type DataLoader from 'dataloader';
import type { ArticleFacts } from './article/article-facts.js';
import type { SourceFacts } from './article/source-facts.js';

/** What one request carries. */
export interface ContentContext {
  readonly viewer: Viewer;
  readonly em: EntityManager;
  readonly clock: Clock;
  readonly articleById: DataLoader<string, ArticleFacts | null>;
  readonly sourceById: DataLoader<string, SourceFacts>;
}
