import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Api } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import { Subject } from 'rxjs';
import { caseReport } from '../../../testing/case-sample';
import { consoleTesting } from '../../../testing/console-testing';
import { CaseStore } from '../case-store';
import { CasePeople, given } from './case-people';
import { CasePresence } from './presence';
import { SameAct } from './same-act';

const colleague = (name: string, doing: string, field: string | null = null) => ({
  __typename: 'PresentStaff',
  id: name,
  name,
  doing,
  field,
  since: '2026-11-22T02:00:00Z',
});

describe('presence on a case', () => {
  function open() {
    const report = signal<ReturnType<typeof caseReport> | null>(caseReport());
    const stream = new Subject<unknown>();
    const said: string[] = [];
    TestBed.configureTestingModule({
      imports: [CasePeople, SameAct],
      providers: [
        ...consoleTesting(),
        CasePresence,
        { provide: CaseStore, useValue: { report } },
        { provide: Apollo, useValue: { subscribe: () => stream } },
        {
          provide: Api,
          useValue: {
            mutate: (_: unknown, { input }: { input: { code: string; doing: string; field: string | null } }) => {
              said.push([input.code, input.doing, input.field].filter(Boolean).join(' '));
              return Promise.resolve({});
            },
          },
        },
      ],
    });
    const presence = TestBed.inject(CasePresence);
    TestBed.tick();
    const hear = (...people: object[]) => stream.next({ data: { reportPresence: { code: 'x', people } } });
    return { presence, report, said, hear };
  }

  it('is told when the case opens, when words are begun and ended, and when it is left', () => {
    const { presence, report, said } = open();
    presence.hold('SUBMIT_RESULT');
    presence.hold('SUBMIT_RESULT');
    presence.rest();
    report.set(caseReport({ code: 'HP-261120-0148' }));
    TestBed.tick();
    expect(said).toEqual([
      'HP-261120-0147 LOOKING',
      'HP-261120-0147 WRITING SUBMIT_RESULT',
      'HP-261120-0147 LOOKING',
      'HP-261120-0147 LEFT',
      'HP-261120-0148 LOOKING',
    ]);
  });

  it('says who looks and who writes what, the writer first, by given name', async () => {
    const { hear } = open();
    hear(colleague('Đỗ Thị Lan', 'LOOKING'), colleague('Phạm Minh', 'WRITING', 'SUBMIT_RESULT'));
    const fixture = TestBed.createComponent(CasePeople);
    await fixture.whenStable();
    const words = [...(fixture.nativeElement as HTMLElement).querySelectorAll('.person')].map((one) =>
      one.getAttribute('title'),
    );
    expect(words[0]).toMatch(/^Minh đang viết: /);
    expect(words[1]).toBe('Lan đang xem');
    expect(given('Đỗ Thị Lan')).toBe('Lan');
  });

  it('warns in the dialog of an act only of somebody at the very same act', async () => {
    const { hear } = open();
    hear(colleague('Phạm Minh', 'WRITING', 'SUBMIT_RESULT'));
    const words = async (action: string): Promise<string> => {
      const fixture = TestBed.createComponent(SameAct);
      fixture.componentRef.setInput('action', action);
      await fixture.whenStable();
      return (fixture.nativeElement as HTMLElement).textContent ?? '';
    };
    expect(await words('SUBMIT_RESULT')).toContain('Phạm Minh đang làm đúng việc này');
    expect(await words('REQUEST_INFO')).toBe('');
  });
});
