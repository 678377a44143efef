import { WORDS } from '../words/words';
import { SETTINGS_PAGES, settingsPagesFor } from './settings-pages';

describe('the settings pages', () => {
  it('are all open to the administrator, and none to who works on reports only', () => {
    expect(settingsPagesFor(['SYS_ADMIN'])).toEqual(SETTINGS_PAGES);
    expect(settingsPagesFor(['DESK_OPERATOR', 'UNIT_OFFICER', 'UNIT_LEADER'])).toEqual([]);
  });

  it('each have a name in both languages, and an address of their own', () => {
    const { vi, en } = WORDS['settings']! as Record<'vi' | 'en', { pages: Record<string, string> }>;
    for (const { id } of SETTINGS_PAGES) expect(vi.pages[id] && en.pages[id]).toBeTruthy();
    expect(new Set(SETTINGS_PAGES.map(({ id }) => id)).size).toBe(SETTINGS_PAGES.length);
  });
});
