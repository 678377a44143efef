import { Injectable, signal } from '@angular/core';
import type { Command } from '../frame/palette/commands';

/** What can be done with the queue on screen, told by the queue to its own menu, the keys and the palette. */
@Injectable({ providedIn: 'root' })
export class QueueDesk {
  readonly commands = signal<readonly Command[]>([]);
}
