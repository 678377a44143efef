import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '@smarthp/angular';
import { Staff } from '../frame/staff';

/** Lets staff in; others go to the sign-in screen or to the one that says why not. */
export const staffOnly: CanActivateFn = async (_route, state) => {
  const [session, staff, router] = [inject(Session), inject(Staff), inject(Router)];
  await session.begin();
  if (session.state() === 'signed-in') return staff.isStaff() || router.createUrlTree(['/no-role']);
  return router.createUrlTree(['/sign-in'], { queryParams: state.url === '/' ? {} : { to: state.url } });
};
