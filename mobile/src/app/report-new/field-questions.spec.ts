import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { newDraft } from '../outbox/draft';
import { ReportCategories } from '../reports/report-categories';
import { FieldQuestions } from './field-questions';

const STOP = { phone: '114', words: 'Gọi 114.', wordsEn: 'Call 114.' };
const wire = {
  code: 'WIRE',
  kind: 'YES_NO',
  text: 'Dây đứt?',
  textEn: 'Wire down?',
  help: null,
  helpEn: null,
  required: true,
  unit: null,
  min: null,
  max: null,
  options: [],
  stopIfYes: STOP,
};
const CATEGORIES = [
  { code: 'SU_CO_HA_TANG', fields: [{ code: 'DIEN_LUC', questions: [wire] }, { code: 'KHAC' /* kept from before */ }] },
];

describe('What the rules of a field ask of a draft', () => {
  let rules: FieldQuestions;
  const draft = (facts: object) => ({
    ...newDraft('me', '2026-11-22T08:00:00+07:00'),
    categoryCode: 'SU_CO_HA_TANG',
    fieldCode: 'DIEN_LUC',
    ...facts,
  });
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [{ provide: ReportCategories, useValue: { all: signal(CATEGORIES) } }],
    });
    rules = TestBed.inject(FieldQuestions);
  });

  it('is an answer to what must be answered', () => {
    expect(rules.gap(draft({}))).toBe('ANSWERS');
    expect(rules.gap(draft({ answers: { WIRE: 'NO' } }))).toBeNull();
  });

  it('is a call where somebody is in danger', () => {
    expect(rules.gap(draft({ answers: { WIRE: 'YES' } }))).toBe('STOPPED');
  });

  it('is another field when the chosen one is no longer in use; the words stay', () => {
    const kept = draft({ fieldCode: 'VIEN_THONG', body: 'Cáp rủ xuống đường' });
    expect(rules.gap(kept)).toBe('FIELD_GONE');
    expect(kept.body).toBe('Cáp rủ xuống đường');
  });

  it('is nothing for a draft or a list kept from before there were questions', () => {
    expect(rules.gap(draft({ answers: undefined }))).toBeNull();
    expect(rules.gap(draft({ fieldCode: 'KHAC' }))).toBeNull();
    expect(rules.of(draft({ fieldCode: 'KHAC' }))).toEqual([]);
  });
});
