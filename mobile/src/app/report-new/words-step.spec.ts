import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { addWords } from '@smarthp/angular';
import { emptyPhone } from '../../testing/fake-phone';
import { screenImports, screenProviders, settle } from '../../testing/screen';
import { ReportCategories } from '../reports/report-categories';
import { DraftEditor } from './draft-editor';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { WordsStep } from './words-step';

const CATEGORIES = [
  {
    code: 'SU_CO_HA_TANG',
    name: 'Sự cố hạ tầng kỹ thuật',
    nameEn: 'Infrastructure',
    icon: 'construction',
    fields: [{ code: 'CAY_XANH', name: 'Cây xanh', nameEn: 'Trees', icon: 'trees', needsAfterPhoto: true }],
  },
  { code: 'THU_TUC_HANH_CHINH', name: 'Thủ tục hành chính', nameEn: 'Procedures', icon: 'file-text', fields: [] },
];

describe('The words of a report', () => {
  let host: HTMLElement;
  let editor: DraftEditor;
  let fixture: ReturnType<typeof TestBed.createComponent<WordsStep>>;

  beforeEach(async () => {
    await emptyPhone();
    const categories = { all: signal(CATEGORIES), failure: signal(null), nameOf: () => '' };
    TestBed.configureTestingModule({
      imports: [WordsStep, ...screenImports],
      providers: [...screenProviders(), DraftEditor, { provide: ReportCategories, useValue: categories }],
    });
    editor = TestBed.inject(DraftEditor);
    await editor.open(null, 'me');
    fixture = TestBed.createComponent(WordsStep);
    TestBed.runInInjectionContext(() => addWords('reportNew', { vi, en }));
    host = fixture.nativeElement as HTMLElement;
    await settle(fixture);
  });

  const radio = (name: string) =>
    [...host.querySelectorAll<HTMLElement>('[role=radio]')].find((r) => r.textContent?.includes(name));

  it('offers the city categories as one choice, and the fields of the chosen one', async () => {
    expect(radio('Cây xanh')).toBeUndefined();
    radio('Sự cố hạ tầng')?.click();
    await settle(fixture);
    expect(radio('Sự cố hạ tầng')?.getAttribute('aria-checked')).toBe('true');
    radio('Cây xanh')?.click();
    expect(editor.draft()).toMatchObject({ categoryCode: 'SU_CO_HA_TANG', fieldCode: 'CAY_XANH' });
  });

  it('forgets the field when another category is chosen', () => {
    editor.change({ categoryCode: 'SU_CO_HA_TANG', fieldCode: 'CAY_XANH' });
    radio('Thủ tục')?.click();
    expect(editor.draft()?.fieldCode).toBeNull();
  });

  it('walks through the choices with the arrow keys', async () => {
    radio('Sự cố hạ tầng')?.focus();
    document.body.append(host);
    radio('Sự cố hạ tầng')?.focus();
    radio('Sự cố hạ tầng')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await settle(fixture);
    expect(editor.draft()?.categoryCode).toBe('THU_TUC_HANH_CHINH');
  });

  it('ties every field to its label, its help and, when wrong, its error', async () => {
    const body = host.querySelector('textarea');
    expect(host.querySelector(`label[for="${body?.id}"]`)?.textContent).toContain('Sự việc thế nào?');
    expect(body?.getAttribute('aria-describedby')).toBe('report-body-help');
    fixture.componentRef.setInput('gaps', ['BODY_EMPTY']);
    await settle(fixture);
    expect(body?.getAttribute('aria-invalid')).toBe('true');
    const error = host.querySelector(`#${body?.getAttribute('aria-describedby')}`);
    expect(error?.textContent).toContain('Mời kể sự việc thế nào.');
  });

  it('counts the letters the way people write numbers here', async () => {
    editor.change({ body: 'a'.repeat(1050) });
    await settle(fixture);
    expect(host.textContent).toContain('1.050/2.000');
  });
});
