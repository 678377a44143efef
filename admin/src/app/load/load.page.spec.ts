import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Session } from '@smarthp/angular';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { consoleTesting } from '../../testing/console-testing';
import { OpenWorkByUnitDocument, WorkloadDocument } from '../../gql/graphql';
import { UnitBook } from '../queue/unit-book';
import { LoadPage } from './load.page';

const BOOK = [
  { code: 'unit:TD1022', label: 'Tổng đài 1022', note: 'TD1022' },
  { code: 'unit:CSHP', label: 'Chiếu sáng', note: 'CSHP' },
  { code: 'unit:TNHP', label: 'Thoát nước', note: 'TNHP' },
];
const inHand = (id: string, open: number) => ({ unit: { __typename: 'Unit', id }, open, __typename: 'UnitOpenWork' });

describe('The load of a unit', () => {
  async function open(role: string, unit: string, address?: string) {
    TestBed.configureTestingModule({
      imports: [LoadPage, ApolloTestingModule],
      providers: [
        ...consoleTesting(),
        { provide: UnitBook, useValue: { options: signal(BOOK) } },
        {
          provide: Session,
          useValue: { viewer: signal({ id: 'staff:one', displayName: 'Minh', roles: [{ role, unit: { id: unit } }] }) },
        },
      ],
    });
    const fixture = TestBed.createComponent(LoadPage);
    fixture.componentRef.setInput('unit', address);
    await fixture.whenStable();
    const api = TestBed.inject(ApolloTestingController);
    const settle = async () => {
      await new Promise((done) => setTimeout(done, 5));
      await fixture.whenStable();
    };
    const asked = () => api.match(WorkloadDocument).map(({ operation }) => operation.variables['unitId']);
    return { page: fixture.nativeElement as HTMLElement, api, settle, asked };
  }

  it('opens for the desk on the unit with the most in hand, and says of each how much that is', async () => {
    const { page, api, settle, asked } = await open('DESK_SUPERVISOR', 'unit:TD1022');
    expect(asked()).toEqual([]);
    api
      .expectOne(OpenWorkByUnitDocument)
      .flush({ data: { openWorkByUnit: [inHand('unit:TNHP', 9), inHand('unit:CSHP', 4)] } });
    await settle();
    expect(asked()).toEqual(['unit:TNHP']);
    const picker = page.querySelector('[role="group"] admin-filter-chip button') as HTMLButtonElement;
    expect(picker.textContent).toContain('Thoát nước');
    picker.click();
    await settle();
    const offered = [...document.querySelectorAll('[role="dialog"] label')].map(
      (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
    expect(offered).toEqual(['Thoát nước 9 việc đang mở', 'Chiếu sáng 4 việc đang mở', 'Tổng đài 1022 0 việc đang mở']);
  });

  it('opens on the unit of the address, whatever others have in hand', async () => {
    expect((await open('DESK_SUPERVISOR', 'unit:TD1022', 'unit:CSHP')).asked()).toEqual(['unit:CSHP']);
  });

  it('opens for a leader on the own unit at once, with nothing to choose', async () => {
    const { page, api, asked } = await open('UNIT_LEADER', 'unit:CSHP');
    expect(asked()).toEqual(['unit:CSHP']);
    api.expectNone(OpenWorkByUnitDocument);
    expect(page.querySelector('admin-filter-chip')).toBeNull();
  });
});
