import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'ArticleEntity',
  tableName: 'article',
  properties: {
    id: p.text().primary(),
    slug: p.text(),
    title: p.text(),
    summary: p.text(),
    body: p.text(),
    category: p.text(),
    tags: p.array(),
    sourceId: p.text(),
    author: p.text().nullable(),
    originalUrl: p.text().nullable(),
    language: p.text(),
    state: p.text(),
    publishedAt: p.datetime(),
    updatedAt: p.datetime(),
    unitId: p.text().nullable(),
    pinned: p.boolean(),
  },
});

export class ArticleEntity extends schema.class {}
schema.setClass(ArticleEntity);
