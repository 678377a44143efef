import { find, render, textOf } from '../testing/render';
import { answerGaps, givenAnswers, stopIn, type AskedQuestion } from './asked-question';
import { FormStop } from './form-stop';
import { QuestionList } from './question-list';

const STOP = { phone: '114', words: 'Đứng xa dây điện.', wordsEn: 'Stay away from the wire.' };
const question = (code: string, kind: AskedQuestion['kind'], more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  code,
  kind,
  text: `Câu ${code}`,
  textEn: `Question ${code}`,
  help: null,
  helpEn: null,
  required: false,
  unit: null,
  min: null,
  max: null,
  options: [],
  stopIfYes: null,
  ...more,
});
const option = (code: string, stop: typeof STOP | null = null) => ({ code, text: code, textEn: code, stop });
const WIRE = question('WIRE', 'YES_NO', { required: true, stopIfYes: STOP });
const DEPTH = question('DEPTH', 'NUMBER', { unit: 'cm', min: 0, max: 300 });
const WASTE = question('WASTE', 'MANY_OF', { options: [option('A'), option('B'), option('FIRE', STOP)] });

describe('the questions of a field', () => {
  it('stand in order, each in the control of its kind, with what must be answered said in words', async () => {
    const fixture = await render(QuestionList, { questions: [WIRE, DEPTH, WASTE, question('SINCE', 'DATE')] });
    const element = fixture.nativeElement as HTMLElement;
    const asked = [...element.querySelectorAll('.question')].map((one) => one.getAttribute('data-code'));
    expect(asked).toEqual(['WIRE', 'DEPTH', 'WASTE', 'SINCE']);
    expect(element.querySelectorAll('[role=radio]')).toHaveLength(2);
    expect(element.querySelectorAll('[role=checkbox]')).toHaveLength(3);
    expect(find<HTMLInputElement>(fixture, '[data-code=SINCE] input').type).toBe('date');
    expect(textOf(fixture)).toContain('cm');
    expect(textOf(fixture)).toContain('cần trả lời');
  });

  it('give their answers in the words of the API, and take one back on a second press', async () => {
    const fixture = await render(QuestionList, {
      questions: [WIRE, DEPTH, WASTE],
      answers: { WASTE: 'B', WIRE: 'NO' },
    });
    const given: unknown[] = [];
    fixture.componentInstance.answered.subscribe((answer) => given.push(answer));
    find(fixture, '[data-code=WASTE] .choice').click();
    find(fixture, '[data-code=WIRE] [aria-checked=true]').click();
    const box = find<HTMLInputElement>(fixture, '[data-code=DEPTH] input');
    box.value = '12,5';
    box.dispatchEvent(new Event('input'));
    expect(given).toEqual([
      { code: 'WASTE', value: 'A,B' },
      { code: 'WIRE', value: '' },
      { code: 'DEPTH', value: '12.5' },
    ]);
  });

  it('say what is missing once the person wanted to go on, and what the server said at any time', async () => {
    const questions = [WIRE, DEPTH];
    expect(textOf(await render(QuestionList, { questions }))).not.toContain('cần được trả lời');
    const tried = await render(QuestionList, { questions, tried: true, problems: { DEPTH: 'Sâu quá' } });
    expect(textOf(tried)).toContain('Câu này cần được trả lời.');
    expect(textOf(tried)).toContain('Sâu quá');
    expect(answerGaps(questions, { WIRE: 'NO', DEPTH: '301' })).toEqual(['DEPTH']);
    expect(answerGaps(questions, { WIRE: 'NO' })).toEqual([]);
  });

  it('end the form where somebody is in danger, and let a slip be mended', async () => {
    expect(stopIn([WIRE, WASTE], { WIRE: 'NO', WASTE: 'A' })).toBeNull();
    expect(stopIn([WIRE, WASTE], { WIRE: 'YES' })?.question.code).toBe('WIRE');
    expect(stopIn([WIRE, WASTE], { WASTE: 'A,FIRE' })?.stop).toBe(STOP);
    const fixture = await render(FormStop, { stop: STOP });
    expect(textOf(fixture)).toContain('Mời Ông/Bà gọi 114 ngay');
    expect(find<HTMLAnchorElement>(fixture, 'a').getAttribute('href')).toBe('tel:114');
    let undone = false;
    fixture.componentInstance.undone.subscribe(() => (undone = true));
    find(fixture, 'button').click();
    expect(undone).toBe(true);
  });

  it('send nothing of another field along', () => {
    expect(givenAnswers([DEPTH], { DEPTH: ' 12 ', WIRE: 'NO' })).toEqual([{ questionCode: 'DEPTH', value: '12' }]);
  });
});
