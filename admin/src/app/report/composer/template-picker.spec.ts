import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Api } from '@smarthp/angular';
import { consoleTesting } from '../../../testing/console-testing';
import { TemplatePicker } from './template-picker';

const TEMPLATES = [
  { code: 'A', name: 'Đã sửa đèn', body: 'Đã thay bóng.', ofUnit: true },
  { code: 'B', name: 'Kết quả xử lý', body: 'Đã xử lý xong.', ofUnit: false },
];

describe('the template picker', () => {
  let fixture: ComponentFixture<TemplatePicker>;
  let box: HTMLTextAreaElement;
  const query = jest.fn().mockResolvedValue({ data: { answerTemplates: TEMPLATES } });
  const search = (): HTMLInputElement => document.querySelector<HTMLInputElement>('.panel input')!;
  const options = (): string[] => [...document.querySelectorAll('.template b')].map((one) => one.textContent.trim());
  const press = async (on: HTMLElement, key: string, more: KeyboardEventInit = {}): Promise<void> => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    query.mockClear();
    TestBed.configureTestingModule({
      imports: [TemplatePicker],
      providers: [...consoleTesting(), { provide: Api, useValue: { query } }],
    });
    box = document.createElement('textarea');
    document.body.append(box);
    fixture = TestBed.createComponent(TemplatePicker);
    fixture.componentRef.setInput('code', 'HP-261122-0001');
    fixture.componentRef.setInput('act', 'SUBMIT_RESULT');
    fixture.componentRef.setInput('box', box);
    await fixture.whenStable();
  });
  afterEach(() => box.remove());

  it('opens with a slash in an empty box, asks for what fits, and fills in with arrows and Enter', async () => {
    await press(box, '/');
    expect(query.mock.calls[0][1]).toEqual({ code: 'HP-261122-0001', act: 'SUBMIT_RESULT' });
    expect(options()).toEqual(['Đã sửa đèn của đơn vị', 'Kết quả xử lý']);
    let heard = '';
    box.addEventListener('input', () => (heard = box.value));
    await press(search(), 'ArrowDown');
    await press(search(), 'Enter');
    expect(heard).toBe('Đã xử lý xong.');
    expect(document.querySelector('.panel')).toBeNull();
  });

  it('leaves a slash alone among words, where Ctrl and the full stop open it, and adds at the cursor', async () => {
    box.value = 'Kính gửi Ông/Bà.';
    box.setSelectionRange(box.value.length, box.value.length);
    await press(box, '/');
    expect(document.querySelector('.panel')).toBeNull();
    await press(box, '.', { ctrlKey: true });
    await press(search(), 'Enter');
    expect(box.value).toBe('Kính gửi Ông/Bà. Đã thay bóng.');
  });

  it('finds without marks, says when nothing matches, and goes back to the box with Escape', async () => {
    await press(box, '/');
    search().value = 'sua den';
    search().dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(options()).toEqual(['Đã sửa đèn của đơn vị']);
    search().value = 'xyz';
    search().dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(document.querySelector('.foot')?.textContent).toContain('Không có mẫu nào khớp');
    await press(search(), 'Escape');
    expect(document.activeElement).toBe(box);
  });
});
