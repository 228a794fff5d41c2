export default {
  title: "Harbour",
  themeConfig: {
    logo: {
      src: "/sign.svg",
    },
    sidebar: [{ text: "Daily", items: [{ text: "High water", link: "/tides" }] }],
  },
}
