import { PROBLEMS, problemPage } from './problem-page.js';
import { words } from './words.js';

describe('the words of the sign-in pages', () => {
  it('are all there in both languages and differ', () => {
    expect(Object.keys(words.en).sort()).toEqual(Object.keys(words.vi).sort());
    for (const [key, text] of Object.entries(words.vi)) {
      expect(text.trim()).not.toBe('');
      expect(words.en[key as keyof typeof words.en]).not.toBe(text);
    }
  });

  it.each(PROBLEMS)('%s has a page that says what to do', (problem) => {
    for (const language of ['vi', 'en'] as const) {
      const { html } = problemPage(problem, language, { again: '/a?x=1&y=2', back: '/b' });
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('href="/a?x=1&amp;y=2"');
    }
  });
});
