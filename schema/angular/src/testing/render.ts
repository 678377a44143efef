import { type Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

/** Renders a component alone with inputs, as a template would. */
export async function render<T>(
  component: Type<T>,
  inputs: Readonly<Record<string, unknown>>,
): Promise<ComponentFixture<T>> {
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return fixture;
}

export const textOf = (fixture: ComponentFixture<unknown>): string =>
  ((fixture.nativeElement as HTMLElement).textContent ?? '').replace(/\s+/g, ' ').trim();

export const find = <E extends HTMLElement>(fixture: ComponentFixture<unknown>, selector: string): E => {
  const found = (fixture.nativeElement as HTMLElement).querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
