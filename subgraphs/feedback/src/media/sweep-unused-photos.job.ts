import type { PhotoShop } from './photo-shop.js';

export const sweepUnusedPhotos = (shop: PhotoShop) => ({
  name: 'sweep-unused-photos',
  cron: '20 3 * * *',
  run: (): Promise<void> => shop.sweep(),
});
