import type { PlaceCategoryCode } from '../categories/place-categories.js';
import { busStations } from './bus-stations.js';
import { cashMachines } from './cash-machines.js';
import { education } from './education.js';
import { petrolStations } from './petrol-stations.js';
import { governmentOffices } from './government-offices.js';
import { healthFacilities } from './health-facilities.js';
import { hotels } from './hotels.js';
import { otherPlaces } from './other-places.js';
import { restaurants } from './restaurants.js';
import { sights } from './sights.js';
import { trafficCameras } from './traffic-cameras.js';
import { wifiSpots } from './wifi-spots.js';

const byCategory: Readonly<Record<PlaceCategoryCode, string>> = {
  CHINH_QUYEN: governmentOffices,
  Y_TE: healthFacilities,
  GIAO_DUC: education,
  BEN_XE: busStations,
  TRAM_XANG: petrolStations,
  ATM: cashMachines,
  WIFI: wifiSpots,
  KHACH_SAN: hotels,
  NHA_HANG: restaurants,
  DU_LICH: sights,
  CAMERA_GT: trafficCameras,
  KHAC: otherPlaces,
};

const DAY_MS = 86_400_000;
const orNull = (text: string | undefined): string | null => text || null;

/** Rows of all demo places: our own list with approximate points, said to be a demonstration in `source`. */
export const demoPlaces = (now: Date) =>
  Object.entries(byCategory).flatMap(([categoryCode, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line, n) => {
        const [name, nameEn, address, ward, lat, lng, phone, hours, facilities, description] = line
          .split('|')
          .map((cell) => cell.trim());
        return {
          id: `place:${categoryCode.toLowerCase().replace('_', '-')}-${n + 1}`,
          categoryCode,
          name: name!,
          nameEn: orNull(nameEn),
          address: address!,
          wardId: `unit:${ward}`,
          lat: Number(lat),
          lng: Number(lng),
          phones: phone ? [phone] : [],
          website: null,
          openingHours: orNull(hours),
          temporarilyClosed: name === 'Thư viện thành phố Hải Phòng',
          description: orNull(description),
          facilities: facilities ? facilities.split(',') : [],
          source: 'Dữ liệu minh họa',
          verifiedAt: new Date(now.getTime() - ((n % 9) + 1) * 3 * DAY_MS),
        };
      }),
  );
