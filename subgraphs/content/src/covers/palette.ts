/** The product's colours as a picture uses them: deep sea, haze, sand, one phượng petal. */
export const colour = {
  deep: '#08384a',
  sea: '#0a5873',
  wave: '#2f88a3',
  haze: '#b5d0da',
  mist: '#dff0f5',
  paper: '#ffffff',
  sand: '#f3e3c3',
  sun: '#f6c667',
  leaf: '#2f7d5b',
  petal: '#c42e16',
  petalLight: '#ff8168',
} as const;
