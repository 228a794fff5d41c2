module.exports = {
  title: 'Yard',
  presets: [['classic', { docs: { path: 'docs' } }]],
};
