/** Where the picture of an article is fetched. */
export const coverPath = (slug: string): string => `/files/content/covers/${slug}.svg`;
