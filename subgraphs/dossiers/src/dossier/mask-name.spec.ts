import { maskName } from './mask-name.js';

describe('a masked name', () => {
  it.each([
    ['Trần Thị Nhung', 'Trần T. N***'],
    ['Lê Thị Thu Thủy', 'Lê T. T. T***'],
    ['Nguyễn An', 'Nguyễn A***'],
    ['Nhung', 'N***'],
    ['  Ông   Văn   Lợi ', 'Ông V. L***'],
    ['Công ty TNHH Vận tải Hải Long', 'Công t. T. V. t. H. L***'],
    ['', '***'],
  ])('of %s is %s', (name, masked) => expect(maskName(name)).toBe(masked));
});
