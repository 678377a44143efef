export interface Way {
  word: 'phoneApp' | 'google' | 'osm';
  url: string;
}

/** Ways to be led to a place; coordinates only, no account and no key. */
export function waysTo({ lat, lng }: { lat: number; lng: number }, name: string): Way[] {
  const at = `${lat.toFixed(6)},${lng.toFixed(6)}`;
  return [
    { word: 'phoneApp', url: `geo:${at}?q=${at}(${encodeURIComponent(name)})` },
    { word: 'google', url: `https://www.google.com/maps/dir/?api=1&destination=${at}` },
    { word: 'osm', url: `https://www.openstreetmap.org/directions?to=${encodeURIComponent(at)}` },
  ];
}
