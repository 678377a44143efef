/** Days off, days in lieu and worked Saturdays of the civil service, 2025 to 2027. One a line: day | W works, O off | name | English name | ? when provisional. */
const lines = `
2025-01-01 | O | Tết Dương lịch | New Year's Day
2025-01-27 | O | Tết Nguyên đán (Ất Tỵ) | Lunar New Year
2025-01-28 | O | Tết Nguyên đán (Ất Tỵ) | Lunar New Year
2025-01-29 | O | Tết Nguyên đán (Ất Tỵ) | Lunar New Year
2025-01-30 | O | Tết Nguyên đán (Ất Tỵ) | Lunar New Year
2025-01-31 | O | Tết Nguyên đán (Ất Tỵ) | Lunar New Year
2025-04-07 | O | Giỗ Tổ Hùng Vương | Hùng Kings' Commemoration
2025-04-26 | W | Làm bù cho 02/5 | Make-up working Saturday for 2 May
2025-04-30 | O | Ngày Chiến thắng | Victory Day
2025-05-01 | O | Ngày Quốc tế lao động | International Labour Day
2025-05-02 | O | Nghỉ hoán đổi | Swapped day off
2025-09-01 | O | Quốc khánh (ngày liền kề) | National Day (adjacent day)
2025-09-02 | O | Quốc khánh | National Day
2026-01-01 | O | Tết Dương lịch | New Year's Day
2026-01-02 | O | Nghỉ hoán đổi | Swapped day off
2026-01-10 | W | Làm bù cho 02/01 | Make-up working Saturday for 2 January
2026-02-16 | O | Tết Nguyên đán (Bính Ngọ) | Lunar New Year
2026-02-17 | O | Tết Nguyên đán (Bính Ngọ) | Lunar New Year
2026-02-18 | O | Tết Nguyên đán (Bính Ngọ) | Lunar New Year
2026-02-19 | O | Tết Nguyên đán (Bính Ngọ) | Lunar New Year
2026-02-20 | O | Tết Nguyên đán (Bính Ngọ) | Lunar New Year
2026-04-26 | O | Giỗ Tổ Hùng Vương | Hùng Kings' Commemoration
2026-04-27 | O | Nghỉ bù Giỗ Tổ Hùng Vương | Day in lieu of Hùng Kings' Commemoration
2026-04-30 | O | Ngày Chiến thắng | Victory Day
2026-05-01 | O | Ngày Quốc tế lao động | International Labour Day
2026-08-22 | W | Làm bù cho 31/8 | Make-up working Saturday for 31 August
2026-08-31 | O | Nghỉ hoán đổi | Swapped day off
2026-09-01 | O | Quốc khánh (ngày liền kề) | National Day (adjacent day)
2026-09-02 | O | Quốc khánh | National Day
2026-11-24 | O | Ngày Văn hóa Việt Nam | Vietnamese Culture Day
2027-01-01 | O | Tết Dương lịch | New Year's Day
2027-02-05 | O | Tết Nguyên đán (Đinh Mùi) | Lunar New Year | ?
2027-02-06 | O | Tết Nguyên đán (Đinh Mùi) | Lunar New Year | ?
2027-02-07 | O | Tết Nguyên đán (Đinh Mùi) | Lunar New Year | ?
2027-02-08 | O | Tết Nguyên đán (Đinh Mùi) | Lunar New Year | ?
2027-02-09 | O | Tết Nguyên đán (Đinh Mùi) | Lunar New Year | ?
2027-04-16 | O | Giỗ Tổ Hùng Vương | Hùng Kings' Commemoration
2027-04-30 | O | Ngày Chiến thắng | Victory Day
2027-05-01 | O | Ngày Quốc tế lao động | International Labour Day
2027-05-03 | O | Nghỉ bù Quốc tế lao động | Day in lieu of Labour Day
2027-09-02 | O | Quốc khánh | National Day
2027-09-03 | O | Quốc khánh (ngày liền kề) | National Day (adjacent day) | ?
2027-11-24 | O | Ngày Văn hóa Việt Nam | Vietnamese Culture Day
`;

export const officialDays = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [day, kind, name, nameEn, doubt] = line.split('|').map((cell) => cell.trim());
    return { day: day!, works: kind === 'W', name: name!, nameEn: nameEn!, provisional: doubt === '?' };
  });
