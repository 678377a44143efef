import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Staff } from '../frame/staff';

/** Sends a person to the first screen of the own menu. A guard, since redirects are worked out before anyone is known. */
export const goHome: CanActivateFn = () => {
  const { path, view } = inject(Staff).home();
  return inject(Router).createUrlTree([path], { queryParams: view ? { view } : {} });
};
