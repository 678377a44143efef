import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { type Type, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { ApproveResultDocument, type CaseReportFragment, SubmitResultDocument } from '../../../gql/graphql';
import { caseReport } from '../../../testing/case-sample';
import { consoleTesting } from '../../../testing/console-testing';
import { CaseStore } from '../case-store';
import { ApproveResult } from './approve-result';
import { ScheduleWork } from './schedule-work';
import { SubmitResult } from './submit-result';

describe('an answer that is none yet', () => {
  let fixture: ComponentFixture<unknown>;
  let api: ApolloTestingController;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const button = (words: string) =>
    [...page().querySelectorAll('button')].find((one) => one.textContent?.includes(words)) as HTMLButtonElement;
  const settle = async () => {
    await new Promise((done) => setTimeout(done, 20));
    await fixture.whenStable();
  };
  const press = async (one: HTMLElement) => {
    one.click();
    await settle();
  };

  async function open(dialog: Type<unknown>, report: CaseReportFragment): Promise<void> {
    const state = signal({ report, steps: [] });
    const store = { state, code: () => report.code, report: () => report, steps: () => [], refresh: () => state() };
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        ...consoleTesting(['UNIT_OFFICER']),
        { provide: CaseStore, useValue: store },
        { provide: MatDialogRef, useValue: { close: jest.fn() } },
      ],
    });
    api = TestBed.inject(ApolloTestingController);
    fixture = TestBed.createComponent(dialog);
    await fixture.whenStable();
  }

  const atWork = caseReport({ status: 'IN_PROGRESS', allowedActions: ['SUBMIT_RESULT', 'SCHEDULE'] });

  it('is caught by the server; the schedule is offered, and the words go along', async () => {
    await open(SubmitResult, atWork);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const box = page().querySelector('textarea') as HTMLTextAreaElement;
    box.value = 'Đã chuyển đơn vị xử lý.';
    box.dispatchEvent(new Event('input'));
    await press(page().querySelector('button[type=submit]') as HTMLButtonElement);
    const field = { __typename: 'FieldProblem', path: ['input', 'text'], code: 'CLOSING_WORDS_ONLY_FORWARD' };
    api.expectOne(SubmitResultDocument).flushData({
      submitResult: {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        message: 'Một số ô chưa đúng.',
        fields: [{ ...field, message: 'Chưa nói đã làm gì.' }],
      },
    } as never);
    await settle();
    expect(page().textContent).toContain('Chưa nói đã làm gì.');
    expect(box.value).toBe('Đã chuyển đơn vị xử lý.');
    await press(button('Lên lịch'));
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { act: 'schedule' } }));
    fixture = TestBed.createComponent(ScheduleWork);
    await fixture.whenStable();
    expect((page().querySelector('textarea') as HTMLTextAreaElement).value).toBe('Đã chuyển đơn vị xử lý.');
  });

  const unphotographed = caseReport({
    status: 'PENDING_APPROVAL',
    allowedActions: ['APPROVE_RESULT', 'RETURN_RESULT'],
    result: {
      __typename: 'ReportResult',
      text: 'Đã thay bóng.',
      noPhotoReason: 'Máy ảnh hỏng',
      submittedAt: '2026-11-20T02:00:00Z',
      approvedAt: null,
    },
  });

  it('without a photo is approved only after the leader has said yes to the reason', async () => {
    await open(ApproveResult, unphotographed);
    const submit = () => page().querySelector('button[type=submit]') as HTMLButtonElement;
    expect(page().textContent).toContain('Máy ảnh hỏng');
    await press(submit());
    api.expectNone(ApproveResultDocument);
    expect(page().querySelector('[role=alert]')?.textContent).toContain('xác nhận lý do');
    await press(page().querySelector('input[type=checkbox]') as HTMLInputElement);
    await press(submit());
    const asked = api.expectOne(ApproveResultDocument);
    expect(asked.operation.variables['input']).toMatchObject({ acceptNoPhoto: true });
  });
});
