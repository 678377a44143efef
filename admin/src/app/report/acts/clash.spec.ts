import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { MatInputHarness } from '@angular/material/input/testing';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { type CaseReportFragment, RequestInformationDocument } from '../../../gql/graphql';
import { caseReport, timelineStep } from '../../../testing/case-sample';
import { consoleTesting } from '../../../testing/console-testing';
import { CaseStore } from '../case-store';
import type { CaseState } from './changes-between';
import { RequestInformation } from './request-information';

const SYSTEM_ACTOR = { __typename: 'TimelineActor', kind: 'SYSTEM', name: 'Hệ thống', unit: null } as const;
const MAY_ASK = ['REQUEST_INFO'] as CaseReportFragment['allowedActions'];

describe('an act on a case that somebody changed meanwhile', () => {
  const before: CaseState = {
    report: caseReport({ status: 'SUBMITTED', allowedActions: MAY_ASK }),
    steps: [timelineStep({ seq: 1 })],
  };

  async function open(after: CaseState) {
    const state = signal(before);
    const close = jest.fn();
    const store = {
      state,
      report: () => state().report,
      refresh: () => {
        state.set(after);
        return Promise.resolve(after);
      },
    };
    TestBed.configureTestingModule({
      imports: [RequestInformation, ApolloTestingModule],
      providers: [
        ...consoleTesting(),
        { provide: CaseStore, useValue: store },
        { provide: MatDialogRef, useValue: { close } },
      ],
    });
    const fixture = TestBed.createComponent(RequestInformation);
    await fixture.whenStable();
    const api = TestBed.inject(ApolloTestingController);
    const page = fixture.nativeElement as HTMLElement;
    const words = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatInputHarness);
    const press = async () => {
      (page.querySelector('button[type=submit]') as HTMLButtonElement).click();
      await fixture.whenStable();
    };
    const answer = async (requestInformation: object) => {
      const asked = api.expectOne(RequestInformationDocument);
      asked.flushData({ requestInformation } as never);
      await new Promise((done) => setTimeout(done, 20));
      await fixture.whenStable();
      return asked.operation.variables['input'] as { version: number };
    };
    return { page, words, press, answer, close, fixture };
  }

  const changed = {
    __typename: 'ReportChangedMeanwhile',
    code: 'REPORT_CHANGED_MEANWHILE',
    message: '',
    report: { __typename: 'Report', id: 'r1', code: 'HP-261120-0147', version: 4, cursor: 'c4' },
  };

  it('says what changed, keeps the words typed, and goes on with the new version when asked', async () => {
    const after = {
      report: caseReport({ status: 'SUBMITTED', urgency: 'HIGH', version: 4, allowedActions: MAY_ASK }),
      steps: [...before.steps, timelineStep({ seq: 2, text: 'Đã gọi phường Gia Viên' })],
    };
    const { page, words, press, answer, close } = await open(after);
    await words.setValue('Cây ở trước số nhà nào?');
    await press();
    expect((await answer(changed)).version).toBe(3);
    expect(page.textContent).toContain('Phản ánh vừa thay đổi');
    expect(page.textContent).toContain('Khẩn');
    expect(page.textContent).toContain('Đã gọi phường Gia Viên');
    expect(await words.getValue()).toBe('Cây ở trước số nhà nào?');
    expect(close).not.toHaveBeenCalled();
    await press();
    const done = {
      __typename: 'Report',
      id: 'r1',
      code: 'HP-261120-0147',
      version: 5,
      cursor: 'c5',
      status: 'NEEDS_INFO',
      dueAt: null,
    };
    expect((await answer(done)).version).toBe(4);
    expect(close).toHaveBeenCalledWith(true);
  });

  it('goes on by itself, once, when only the clocks of the system moved the case', async () => {
    const after = {
      report: caseReport({ status: 'SUBMITTED', version: 4, allowedActions: MAY_ASK }),
      steps: [...before.steps, timelineStep({ seq: 2, action: 'BREACH', actor: SYSTEM_ACTOR })],
    };
    const { page, words, press, answer, close } = await open(after);
    await words.setValue('Cây ở trước số nhà nào?');
    await press();
    expect((await answer(changed)).version).toBe(3);
    expect(page.textContent).not.toContain('Phản ánh vừa thay đổi');
    expect((await answer(changed)).version).toBe(4);
    expect(page.textContent).toContain('Phản ánh vừa thay đổi');
    expect(close).not.toHaveBeenCalled();
  });

  it('lets the person look when a step of the system changed the state', async () => {
    const { page, words, press, answer } = await open({
      report: caseReport({ status: 'RECEIVED', version: 4, allowedActions: MAY_ASK }),
      steps: [...before.steps, timelineStep({ seq: 2, action: 'AUTO_CLOSE', actor: SYSTEM_ACTOR })],
    });
    await words.setValue('Ở đâu?');
    await press();
    await answer(changed);
    expect(page.textContent).toContain('Phản ánh vừa thay đổi');
  });

  it('offers no retry when the new state no longer allows the act', async () => {
    const { page, words, press, answer } = await open({
      report: caseReport({ status: 'RECEIVED', version: 4, allowedActions: [] }),
      steps: before.steps,
    });
    await words.setValue('Ở đâu?');
    await press();
    await answer(changed);
    expect(page.textContent).toContain('thao tác này không còn làm được');
    expect(page.querySelector('button[type=submit]')).toBeNull();
    expect(await words.getValue()).toBe('Ở đâu?');
  });

  it("shows the server's sentence when the act is refused, and its word on a field beside the field", async () => {
    const { page, words, press, answer } = await open(before);
    await words.setValue('?');
    await press();
    await answer({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: 'Một số ô chưa đúng.',
      fields: [
        { __typename: 'FieldProblem', path: ['input', 'question'], code: 'TOO_SHORT', message: 'Nội dung quá ngắn.' },
      ],
    });
    expect(page.textContent).toContain('Một số ô chưa đúng.');
    expect(page.querySelector('.served')?.textContent).toContain('Nội dung quá ngắn.');
  });

  it('asks for the words before it sends anything', async () => {
    const { fixture, press } = await open(before);
    await press();
    TestBed.inject(ApolloTestingController).expectNone(RequestInformationDocument);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Cần điền mục này.');
  });
});
