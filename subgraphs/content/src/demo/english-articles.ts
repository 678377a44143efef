import type { DemoArticle } from './demo-article.js';

export const englishArticles: readonly DemoArticle[] = [
  {
    slug: 'getting-to-cat-ba-island',
    title: 'Getting to Cát Bà Island: ferry, cable car or speedboat',
    summary: 'Three ways across, what they cost in time, and what happens when the wind rises.',
    category: 'TOURISM',
    language: 'en',
    hoursAgo: 50,
    author: 'Editors',
    tags: ['Cát Bà', 'visitors'],
    unitId: 'unit:11914',
    body: [
      'The Đồng Bài ferry takes cars and motorbikes from 6 a.m. to 8 p.m. The cable car lifts walkers over the water in nine minutes. Speedboats leave from Bính pier in the city centre.',
      'When the wind reaches force 6 the ferry stops. Check the warnings in this app before you set out.',
    ],
  },
  {
    slug: 'how-to-report-a-problem-in-english',
    title: 'How foreign residents can report a problem',
    summary: 'Reports are written in Vietnamese; the app and hotline 1022 help you with the words.',
    category: 'SERVICE',
    language: 'en',
    hoursAgo: 96,
    author: 'Editors',
    tags: ['reports', '1022'],
    body: [
      'Take a photo, put the pin in the right place and choose one of the five categories. A few simple Vietnamese words are enough; call <a href="tel:1022">1022</a> if you need help.',
      'Your name and phone number are never shown to the public.',
    ],
  },
  {
    slug: 'emergency-numbers',
    title: 'Emergency numbers to remember',
    summary: 'Police 113, fire 114, ambulance 115, child protection 111, city hotline 1022.',
    category: 'HEALTH',
    language: 'en',
    hoursAgo: 168,
    author: 'Editors',
    tags: ['emergency'],
    body: [
      '<ul><li><a href="tel:113">113</a> police</li><li><a href="tel:114">114</a> fire and rescue</li><li><a href="tel:115">115</a> ambulance</li><li><a href="tel:111">111</a> child protection</li><li><a href="tel:1022">1022</a> city hotline</li></ul>',
    ],
  },
  {
    slug: 'city-news-in-english',
    title: 'News in brief: where to read about the city in English',
    summary: 'The national news agency carries English reports about the port city. Read them at the source.',
    category: 'GOVERNMENT',
    language: 'en',
    source: 'ttxvn',
    originalUrl: 'https://vnanet.vn',
    hoursAgo: 220,
    tags: ['press', 'demo'],
  },
];
