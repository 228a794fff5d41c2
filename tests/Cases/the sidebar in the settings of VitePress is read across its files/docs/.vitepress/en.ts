export const en: Config = {
  themeConfig: {
    sidebar: {
      '/watch/': { base: '/watch/', items: watch() },
      '/': [{ text: 'Sea marks', collapsed: true, items: [{ text: 'The light', link: '/beacon' }, { text: 'Berths', link: '/harbour#north' }] }],
    },
  },
}

function watch(): Item[] {
  return [{ text: 'Night', link: 'night.html' }]
}
