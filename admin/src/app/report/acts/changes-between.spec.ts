import { caseReport, timelineStep } from '../../../testing/case-sample';
import { changesBetween } from './changes-between';

describe('changes between two looks at a case', () => {
  it('name each field that differs, with what stood before and what stands now', () => {
    const before = { report: caseReport({ status: 'RECEIVED', urgency: 'NORMAL' }), steps: [] };
    const after = { report: caseReport({ status: 'ASSIGNED', urgency: 'HIGH' }), steps: [] };
    expect(changesBetween(before, after).changes).toEqual([
      { field: 'status', from: 'RECEIVED', to: 'ASSIGNED' },
      { field: 'urgency', from: 'NORMAL', to: 'HIGH' },
    ]);
  });

  it('tell only the steps that happened since', () => {
    const first = timelineStep({ seq: 1 });
    const second = timelineStep({ seq: 2, text: 'Đã gọi phường' });
    const found = changesBetween(
      { report: caseReport(), steps: [first] },
      { report: caseReport(), steps: [first, second] },
    );
    expect(found.steps).toEqual([second]);
    expect(found.changes).toEqual([]);
  });
});
