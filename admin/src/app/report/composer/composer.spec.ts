import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { AddInternalNoteDocument, type CaseReportFragment, PostProgressDocument } from '../../../gql/graphql';
import { caseReport } from '../../../testing/case-sample';
import { consoleTesting } from '../../../testing/console-testing';
import { CaseStore } from '../case-store';
import { Composer } from './composer';

const BOTH = {
  status: 'IN_PROGRESS' as const,
  allowedActions: ['UPDATE_PROGRESS', 'COMMENT_INTERNAL'] as CaseReportFragment['allowedActions'],
};

describe('composer', () => {
  let fixture: ComponentFixture<Composer>;
  let api: ApolloTestingController;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const box = () => page().querySelector('textarea') as HTMLTextAreaElement;
  const tab = (name: string) => page().querySelector(`#composer-${name}`) as HTMLButtonElement;
  const send = () => page().querySelector('.send') as HTMLButtonElement;
  const type = async (words: string) => {
    box().value = words;
    box().dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };

  async function open(report: CaseReportFragment): Promise<void> {
    sessionStorage.clear();
    const state = signal({ report, steps: [] });
    const store = { state, report: () => report, steps: () => [], refresh: () => Promise.resolve(state()) };
    TestBed.configureTestingModule({
      imports: [Composer, ApolloTestingModule],
      providers: [...consoleTesting(), { provide: CaseStore, useValue: store }],
    });
    api = TestBed.inject(ApolloTestingController);
    fixture = TestBed.createComponent(Composer);
    fixture.componentRef.setInput('report', report);
    await fixture.whenStable();
  }

  it('opens on internal, on amber paper, with the lock sentence and its own button', async () => {
    await open(caseReport(BOTH));
    expect(tab('internal').getAttribute('aria-selected')).toBe('true');
    expect(page().querySelector('.box')?.classList).toContain('internal');
    expect(page().textContent).toContain('Chỉ cán bộ thấy');
    expect(send().textContent).toContain('Lưu nội bộ');
  });

  it('never carries words from one audience to the other, and keeps a draft of each', async () => {
    await open(caseReport(BOTH));
    await type('Nghi ngờ nhà thầu làm ẩu');
    tab('public').click();
    await fixture.whenStable();
    expect(box().value).toBe('');
    expect(page().querySelector('.box')?.classList).toContain('public');
    await type('Đội cây xanh đang tới.');
    tab('internal').click();
    await fixture.whenStable();
    expect(box().value).toBe('Nghi ngờ nhà thầu làm ẩu');
    tab('public').click();
    await fixture.whenStable();
    expect(box().value).toBe('Đội cây xanh đang tới.');
  });

  it('sends nothing to the citizen before the preview was agreed to', async () => {
    await open(caseReport(BOTH));
    tab('public').click();
    await fixture.whenStable();
    await type('Đội cây xanh đang tới.');
    send().click();
    await fixture.whenStable();
    api.expectNone(PostProgressDocument);
    const dialog = await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(MatDialogHarness);
    expect(await dialog.getText()).toContain('Đội cây xanh đang tới.');
    (document.querySelector('[data-act="confirm-public"]') as HTMLButtonElement).click();
    await new Promise((done) => setTimeout(done, 400));
    const posted = api.expectOne(PostProgressDocument);
    expect(posted.operation.variables['input']).toMatchObject({
      visibility: 'PUBLIC',
      text: 'Đội cây xanh đang tới.',
      version: 3,
    });
  });

  it('saves an internal note without a preview and only as a note', async () => {
    await open(caseReport(BOTH));
    await type('Đã gọi phường.');
    send().click();
    await fixture.whenStable();
    api.expectNone(PostProgressDocument);
    expect(api.expectOne(AddInternalNoteDocument).operation.variables['input']).toEqual({
      code: 'HP-261120-0147',
      version: 3,
      text: 'Đã gọi phường.',
    });
  });

  it('offers no public mode to a person the server does not let speak to the citizen', async () => {
    await open(caseReport({ allowedActions: ['COMMENT_INTERNAL'] }));
    expect(tab('public')).toBeNull();
  });

  it('is not there at all when nothing may be written', async () => {
    await open(caseReport({ allowedActions: [] }));
    expect(box()).toBeNull();
  });
});
