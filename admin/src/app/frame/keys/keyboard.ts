import { DestroyRef, DOCUMENT, inject, Injectable, type OnDestroy } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';

/** Takes a key; true when it did something with it. */
export type KeyTaker = (key: string, event: KeyboardEvent) => boolean;

/**
 * Single keys of the console. They never act inside text, with Ctrl, Alt or Meta held, while a dialog is open, or on
 * something that has a use for the key itself. Who came last is asked first.
 */
@Injectable({ providedIn: 'root' })
export class Keyboard implements OnDestroy {
  private readonly document = inject(DOCUMENT);
  private readonly dialogs = inject(MatDialog);
  private readonly takers: KeyTaker[] = [];
  private readonly listen = (event: KeyboardEvent) => this.pressed(event);

  constructor() {
    this.document.addEventListener('keydown', this.listen);
  }

  add(taker: KeyTaker): () => void {
    this.takers.unshift(taker);
    return () => this.takers.splice(this.takers.indexOf(taker), 1);
  }

  ngOnDestroy(): void {
    this.document.removeEventListener('keydown', this.listen);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.dialogs.openDialogs.length > 0 || takesText(event.target)) return;
    if (this.takers.some((taker) => taker(event.key, event))) event.preventDefault();
  }
}

/** Listens to single keys for as long as the caller lives; needs an injection context. */
export function injectKeys(taker: KeyTaker): void {
  inject(DestroyRef).onDestroy(inject(Keyboard).add(taker));
}

/** Whether keys typed here are text or move a choice. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.matches(
    'input:not([type=checkbox]), textarea, select, [role=combobox], [role=menuitem], [role=option], [role=slider]',
  );
}
