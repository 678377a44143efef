import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { consoleTesting } from '../../../testing/console-testing';
import { SettingsRunner } from '../parts/settings-runner';
import { inputOf, moved, newField, newQuestion, type FieldDraft, type QuestionDraft } from './field-draft';
import { FormPreview } from './form-preview';
import { QuestionEditor } from './question-editor';

const question = (text: string, more: Partial<QuestionDraft> = {}): QuestionDraft => ({
  ...newQuestion(),
  text,
  textEn: text,
  ...more,
});
const STOP = { phone: '114', words: 'Gọi 114.', wordsEn: 'Call 114.' };
const trouble = { fields: [] as { path: string; message: string }[], sentence: '' };

describe('the question editor', () => {
  let fixture: ComponentFixture<QuestionEditor>;
  let list: readonly QuestionDraft[];
  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const names = (): string[] => [...host().querySelectorAll('.name b')].map((one) => one.textContent.trim());
  const press = async (label: string): Promise<void> => {
    host().querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click();
    await settle();
  };
  const settle = async (): Promise<void> => {
    fixture.componentRef.setInput('questions', list);
    await fixture.whenStable();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [QuestionEditor, FormPreview],
      providers: [
        ...consoleTesting(['SYS_ADMIN']),
        { provide: SettingsRunner, useValue: { trouble: () => trouble, busy: () => false, wordOn: () => null } },
      ],
    });
    trouble.fields = [];
    list = [question('Một'), question('Hai', { kind: 'YES_NO', stopIfYes: STOP }), question('Ba')];
    fixture = TestBed.createComponent(QuestionEditor);
    fixture.componentInstance.changed.subscribe((next) => (list = next));
    await settle();
  });

  it('moves questions with the arrows and says where they went', async () => {
    await press('Đưa câu 3 lên');
    expect(names()).toEqual(['Một', 'Ba', 'Hai']);
    expect(host().querySelector('[role=status]')?.textContent).toContain('vị trí 2');
    await press('Đưa câu 1 xuống');
    expect(names()).toEqual(['Ba', 'Một', 'Hai']);
    expect(host().querySelector<HTMLButtonElement>('[aria-label="Đưa câu 1 lên"]')?.disabled).toBe(true);
  });

  it('adds a question and opens it, and takes one away', async () => {
    host().querySelector<HTMLElement>('[data-test=add-question]')!.click();
    await settle();
    expect(list).toHaveLength(4);
    expect(host().querySelectorAll('admin-question-form')).toHaveLength(1);
    await press('Bỏ câu 1');
    expect(names()[0]).toBe('Hai');
  });

  it('shows which question can stop the form, and where the server found something wrong', async () => {
    expect(host().querySelectorAll('.stops')).toHaveLength(1);
    trouble.fields = [{ path: 'questions.2.textEn', message: 'Cần điền ô này.' }];
    fixture = TestBed.createComponent(QuestionEditor);
    await settle();
    expect([...host().querySelectorAll('li')].map((one) => one.classList.contains('wrong'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('makes codes of the words where there are none, each once, and keeps those that answers are kept under', () => {
    const draft: FieldDraft = {
      ...newField('SU_CO_HA_TANG'),
      name: 'Đỗ xe, trông giữ xe',
      questions: [question('Số xe?'), question('Số xe?'), question('Khác', { code: 'PLATE' })],
    };
    const input = inputOf(draft);
    expect(input.code).toBe('DO_XE_TRONG_GIU_XE');
    expect(input.questions?.map(({ code }) => code)).toEqual(['SO_XE', 'SO_XE_2', 'PLATE']);
    expect(input.questions?.[0]).not.toHaveProperty('key');
  });

  it('keeps a list as it is when there is nowhere to go', () => {
    const same = [1, 2];
    expect(moved(same, 0, -1)).toBe(same);
    expect(moved(same, 1, 2)).toBe(same);
    expect(moved(same, 0, 1)).toEqual([2, 1]);
  });

  it('is tried as citizens will meet it: a dangerous answer stops the form, a slip brings it back', async () => {
    const preview = TestBed.createComponent(FormPreview);
    preview.componentRef.setInput('draft', { ...newField('SU_CO_HA_TANG'), name: 'Điện', questions: list });
    await preview.whenStable();
    const shown = preview.nativeElement as HTMLElement;
    expect([...shown.querySelectorAll('.question')]).toHaveLength(3);
    shown.querySelector<HTMLElement>('[role=radio]')!.click();
    await preview.whenStable();
    expect(shown.textContent).toContain('gọi 114 ngay');
    expect(shown.querySelector('hp-question-list')).toBeNull();
    shown.querySelector<HTMLElement>('hp-form-stop button')!.click();
    await preview.whenStable();
    expect(shown.querySelectorAll('.question')).toHaveLength(3);
  });
});
