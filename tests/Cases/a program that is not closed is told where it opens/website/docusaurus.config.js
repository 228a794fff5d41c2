// Settings of the site, { and [ in a remark.
module.exports = {
  title: "Harbour (",
  presets: [["classic", { docs: { path: "docs", exclude: ["internal/**"] } }],
};
