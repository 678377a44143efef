import { actionsOf } from './citizen-acts';

describe('What the screen offers', () => {
  it('is what the city needs most, first', () => {
    expect(actionsOf(['WITHDRAW', 'SUPPLY_INFO'])).toMatchObject({ main: 'SUPPLY_INFO', second: null, withdraw: true });
    expect(actionsOf(['REOPEN', 'RATE'])).toMatchObject({ main: 'RATE', second: 'REOPEN', withdraw: false });
  });

  it('is nothing when the server allows nothing', () => {
    expect(actionsOf([])).toMatchObject({ main: null, second: null, withdraw: false });
  });

  it('never shows acts of officers', () => {
    expect(actionsOf(['ASSIGN', 'RECEIVE', 'COMMENT_INTERNAL']).main).toBeNull();
  });
});
