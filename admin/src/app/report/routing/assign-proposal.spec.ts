import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { consoleTesting } from '../../../testing/console-testing';
import { CaseRoutingStore, type Routing } from './case-routing-store';
import { AssignProposal } from './assign-proposal';

const unit = (code: string, fullName: string) => ({
  __typename: 'Unit' as const,
  id: `unit:${code}`,
  code,
  kind: 'UTILITY' as const,
  name: fullName,
  fullName,
  nameEn: fullName,
});
const ROUTING = {
  because: 'Luật 9 “Đèn đường”: lĩnh vực Chiếu sáng công cộng',
  unit: unit('CSHP', 'Chiếu sáng đô thị'),
  coordinatingUnits: [unit('TNHP', 'Thoát nước')],
} as unknown as Routing;

function open() {
  const routing = signal<Routing | null>(null);
  const suggestion = signal<object | null>(null);
  TestBed.configureTestingModule({ providers: consoleTesting() });
  TestBed.overrideComponent(AssignProposal, {
    set: { providers: [{ provide: CaseRoutingStore, useValue: { routing, suggestion } }] },
  });
  const fixture = TestBed.createComponent(AssignProposal);
  const [offered, used]: string[][] = [[], []];
  fixture.componentInstance.offered.subscribe((proposal) => offered.push(proposal.unit.id));
  fixture.componentInstance.used.subscribe((proposal) => used.push(proposal.unit.id));
  fixture.detectChanges();
  return {
    fixture,
    routing,
    suggestion,
    offered,
    used,
    words: () => (fixture.nativeElement as HTMLElement).textContent,
  };
}

describe('the proposal in the assign dialog', () => {
  it('says unit and reason, offers itself once, and is taken over again only when pressed', () => {
    const { fixture, routing, offered, used, words } = open();
    expect(words()?.trim()).toBe('');
    routing.set(ROUTING);
    fixture.detectChanges();
    expect(words()).toContain('Chiếu sáng đô thị');
    expect(words()).toContain('Luật 9');
    routing.set({ ...ROUTING, because: 'Luật 10' });
    fixture.detectChanges();
    expect(offered).toEqual(['unit:CSHP']);
    expect(used).toEqual([]);
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    expect(used).toEqual(['unit:CSHP']);
  });

  it('names what closed reports say only where it differs', () => {
    const { fixture, routing, suggestion, words } = open();
    routing.set(ROUTING);
    suggestion.set({ unit: ROUTING.unit });
    fixture.detectChanges();
    expect(words()).not.toContain('tương tự');
    suggestion.set({ unit: unit('MTDT', 'Môi trường đô thị') });
    fixture.detectChanges();
    expect(words()).toContain('Môi trường đô thị');
  });
});
