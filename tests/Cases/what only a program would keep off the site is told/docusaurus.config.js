const hidden = findDrafts();
module.exports = {
  presets: [["classic", { docs: { path: "docs", exclude: [...hidden, "old/**"] }, blog: false }]],
  plugins: [["maps", { exclude: readList() }]],
};
